// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/pages/compared_subjects.h"

#include <QAction>
#include <QList>
#include <QWidget>

class QMenu;
class QStackedWidget;

namespace outcrop::ui {

class EmptyState;
class FilePane;
class PageHeader;
class TreeBrowser;

/// Two subjects side by side: what was added, changed and removed as a tree, and below it the chosen file's
/// two sides with their difference.
class ComparePane : public QWidget {
    Q_OBJECT

public:
    explicit ComparePane(Bridge& bridge, QWidget* parent = nullptr);

    void compare(const QString& before, const QString& after);
    void refresh();
    TreeBrowser* browser() const { return m_browser; }
    FilePane* filePane() const { return m_file; }
    bool showsComparison() const { return m_compared != nullptr; }
    QList<QAction*> acts() const { return {m_again, m_save, m_copy}; }
    QString command() const; ///< the line that does the same

signals:
    void compared(const QString& before, const QString& after);
    void said(const QString& text);

private:
    void build();
    void addActions();
    void take(ComparedPtr compared);
    void showFailure(const Error& error);
    void showHint();
    void selectFile(const QByteArray& path);
    void openFile(const QByteArray& path);
    void fillMenu(QMenu* menu, const QByteArray& path);
    void saveAll();
    void copyCommand();

    Bridge& m_bridge;
    Request m_request;
    QString m_beforeName;
    QString m_afterName;
    ComparedPtr m_compared;
    QAction* m_save = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_content = nullptr;
    PageHeader* m_header = nullptr;
    QAction* m_again = nullptr;
    QAction* m_copy = nullptr;
    TreeBrowser* m_browser = nullptr;
    FilePane* m_file = nullptr;
};

} // namespace outcrop::ui
