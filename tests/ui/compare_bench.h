// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "tests/support/temp_dir.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"

#include <QChar>
#include <QString>
#include <filesystem>
#include <memory>
#include <string>

class QCheckBox;
class QPushButton;

namespace outcrop::ui {
class CompareListPane;
class ComparePane;
class EmptyState;
class FileTreeModel;
class ThreeWayPane;
} // namespace outcrop::ui

namespace outcrop::test {

/// The Compare page over an empty store, and files to compare; what it shows, in words.
class CompareBench {
public:
    /// Shows it, with settings of its own.
    CompareBench();

    void write(const char* file, const std::string& text) const; ///< below files()
    std::filesystem::path path(const char* file) const { return m_files.path() / file; }
    QString named(const char* file) const { return text(path(file)); }
    static QString text(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }
    static std::string contentOf(const std::filesystem::path& file);
    /// What an empty state in a pane says.
    static QString wordsIn(const QWidget* pane);
    static void tick(QCheckBox* box); ///< or takes the tick away

    PageBench& pages() { return *m_pages; }
    void compare(const QString& before, const QString& after) {
        m_pages->comparison().compare(before, after);
    }
    ui::CompareListPane* list() const { return m_list; }
    ui::ComparePane* pane() const { return m_pane; }
    ui::ThreeWayPane* three() const;
    QPushButton* button(const char* name) const;
    ui::EmptyState* empty() const;
    ui::FileTreeModel* model() const;
    bool has(const char* path) const; ///< is listed
    QChar letter(const char* path) const;
    QString what(const char* path) const; ///< changed
    QString listed() const;               ///< all paths that match what is asked for
    QString chipTexts() const;
    QString facts() const; ///< of the head

private:
    TempDir m_files;
    std::unique_ptr<PageBench> m_pages; ///< after the settings
    ui::CompareListPane* m_list = nullptr;
    ui::ComparePane* m_pane = nullptr;
};

} // namespace outcrop::test
