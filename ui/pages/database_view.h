// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/content/content_change.h"

#include <QStringList>
#include <QWidget>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTreeWidget;

namespace outcrop::ui {

struct FileLook;

/// A database: its schema and its tables at the side, the rows of one with their columns, or what changed in
/// them.
class DatabaseView : public QWidget {
    Q_OBJECT

public:
    explicit DatabaseView(QWidget* parent = nullptr);

    void show(const FileLook& database);
    void show(const ContentComparison& databases);

private:
    struct Row {
        QChar mark = u' '; ///< A, C, D or none
        QStringList cells;
    };
    struct Table {
        QString name;
        QString count; ///< of its rows, or of those that changed
        QStringList columns;
        std::vector<Row> rows;
        QString more; ///< that there are more than are shown
    };
    void take(const QString& summary, const QString& schema, std::vector<Table> tables);
    void showTable(int index);
    static Table tableOf(const TableRows& rows, const QString& count);
    static Table tableOf(const TableChange& change);
    static Row rowOf(const RowChange& change, size_t columns);

    std::vector<Table> m_tables;
    QString m_schemaText;
    QLabel* m_summary = nullptr;
    QTreeWidget* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    QPlainTextEdit* m_schema = nullptr;
    QTreeWidget* m_rows = nullptr;
    QLabel* m_more = nullptr;
};

} // namespace outcrop::ui
