// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/content/content_change.h"

#include <QByteArray>
#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace outcrop::ui {

/// The members of an archive, or how those of two differ, below what is known of the whole. A file among them
/// can be opened and saved.
class MemberList : public QWidget {
    Q_OBJECT

public:
    explicit MemberList(QWidget* parent = nullptr);

    void show(const Content& archive);
    void show(const ContentComparison& archives);
    /// Makes a member the current one, if there is such.
    void setCurrentPath(const QByteArray& path);
    QByteArray currentPath() const;

signals:
    void opened(const QByteArray& path);
    void saveWanted(const QByteArray& path);

private:
    void clear(const QString& summary);
    void finish();
    void showMenu(const QPoint& place);
    static bool opens(const QTreeWidgetItem* item);
    static QByteArray pathOf(const QTreeWidgetItem* item);

    QLabel* m_summary = nullptr;
    QTreeWidget* m_table = nullptr;
};

} // namespace outcrop::ui
