// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"
#include "ui/pages/file_content.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace outcrop::ui {

class DiffView;
class EmptyState;
class SegmentedControl;

/// Shows one file below a tree: its text or what is in it, both sides of it with their difference, or why
/// there is nothing to show.
class FilePane : public QWidget {
    Q_OBJECT

public:
    explicit FilePane(QWidget* parent = nullptr);

    /// path and origin ("layer 6, COPY . /app") head the pane.
    void showLoading(const QString& path, const QString& origin);
    /// Says of what is no regular file what it is, and returns true; false for one that has a text to show.
    bool showSpecial(const FileEntry& entry);
    void showText(const FileContent& content);
    void showComparison(FileComparison comparison);
    void showMessage(const QString& title, const QString& explanation);
    QString path() const { return m_path; }
    DiffView* diffView() const { return m_diff; }

signals:
    void closed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Side { Difference, Before, After };
    void buildHeader();
    void showSide(int side);
    void showContent(const FileContent& content, const QString& absent);
    void setDiffControls(bool on);
    void fitTitle();

    QString m_path;
    FileComparison m_comparison;
    QLabel* m_title = nullptr;
    QLabel* m_origin = nullptr;
    SegmentedControl* m_side = nullptr;
    SegmentedControl* m_layout = nullptr;
    QToolButton* m_close = nullptr;
    QStackedWidget* m_stack = nullptr;
    QPlainTextEdit* m_text = nullptr;
    DiffView* m_diff = nullptr;
    EmptyState* m_message = nullptr;
};

} // namespace outcrop::ui
