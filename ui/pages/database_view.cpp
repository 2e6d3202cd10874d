// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/database_view.h"

#include "ui/models/format.h"
#include "ui/pages/content_change_text.h"
#include "ui/pages/content_text.h"
#include "ui/pages/file_content.h"
#include "ui/pages/number_delegate.h"
#include "ui/pages/table.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/row_delegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace outcrop::ui {

namespace {

constexpr int kRowMarkRole = Qt::UserRole;
constexpr int kMarkWidth = 32;
constexpr int kCellWidth = 140;
constexpr int kSmallMark = 16;

/// The mark of a row's change in its first column.
class RowMarkDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        RowDelegate::paint(painter, option, index);
        QRect mark(0, 0, kSmallMark, kSmallMark);
        mark.moveCenter(option.rect.center());
        if (const QChar letter = index.data(kRowMarkRole).toChar(); !letter.isNull() && letter != u' ')
            paintChangeMark(*painter, mark, letter, option.widget);
    }
};

/// As it was made; what the database made for itself has no words.
QString schemaText(const Content& content) {
    QString text;
    for (const SchemaObject& object : content.schema)
        for (const QString& line : QString::fromStdString(object.sql).split(u'\n', Qt::SkipEmptyParts))
            text += format::text(line.toStdString()) + u'\n';
    return text;
}

QChar letterOf(ChangeKind kind) {
    return kind == ChangeKind::Added ? u'A' : kind == ChangeKind::Removed ? u'D' : u'C';
}

} // namespace

DatabaseView::DatabaseView(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setContentsMargins(space::m, space::s, space::m, space::s);
    setLook(m_summary, TextLook::Secondary);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("databaseSplitter"));
    splitter->setChildrenCollapsible(false);
    m_list = makeTable(tr("Tables of the database"), {tr("Table"), tr("Rows")}, {0, 80}, splitter);
    m_list->setObjectName(QStringLiteral("databaseTables"));
    m_list->setItemDelegateForColumn(1, new NumberDelegate(m_list));
    m_list->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setMinimumWidth(150);
    m_stack = new QStackedWidget(splitter);
    m_schema = new QPlainTextEdit(m_stack);
    m_schema->setReadOnly(true);
    m_schema->setFont(monoFont());
    m_schema->setLayoutDirection(Qt::LeftToRight);
    m_schema->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_schema->setFrameShape(QFrame::NoFrame);
    m_schema->setTabChangesFocus(true);
    m_schema->setAccessibleName(tr("Schema of the database"));
    m_rows = makeTable(tr("Rows of the table"), {}, {}, m_stack);
    m_rows->setObjectName(QStringLiteral("databaseRows"));
    m_rows->setLayoutDirection(Qt::LeftToRight); // columns stand as the table has them
    m_rows->setItemDelegateForColumn(0, new RowMarkDelegate(m_rows));
    addCopying(m_rows, tr("Copy the row"), [](const QTreeWidgetItem& item) {
        QStringList cells;
        for (int i = 1; i < item.columnCount(); ++i)
            cells += item.text(i);
        return cells.join(u'\t');
    });
    m_stack->addWidget(m_schema);
    m_stack->addWidget(m_rows);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 700});
    m_more = new QLabel(this);
    m_more->setContentsMargins(space::m, space::xs, space::m, space::xs);
    setLook(m_more, TextLook::Secondary);
    column->addWidget(m_summary);
    column->addWidget(splitter, 1);
    column->addWidget(m_more);
    setFocusProxy(m_list);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem* item) { showTable(m_list->indexOfTopLevelItem(item) - 1); });
}

DatabaseView::Table DatabaseView::tableOf(const TableRows& rows, const QString& count) {
    Table table{format::text(rows.table), count, {}, {}, {}};
    for (const std::string& column : rows.columns)
        table.columns += ContentText::cellText(column);
    for (const SqlRow& row : rows.rows) {
        Row cells;
        for (const SqlValue& value : row)
            cells.cells += ContentText::valueText(value);
        table.rows.push_back(std::move(cells));
    }
    if (rows.more)
        table.more = tr("The first %Ln rows are shown.", nullptr, static_cast<int>(rows.rows.size()));
    return table;
}

/// What changed says both values; what did not says one.
DatabaseView::Row DatabaseView::rowOf(const RowChange& change, size_t columns) {
    Row row{letterOf(change.kind), {}};
    QStringList key;
    for (const SqlValue& value : change.key)
        key += ContentText::valueText(value);
    row.cells += key.join(QStringLiteral(", "));
    for (size_t i = 0; i < columns; ++i) {
        const QString before =
            i < change.before.size() ? ContentText::valueText(change.before[i]) : QString();
        const QString after = i < change.after.size() ? ContentText::valueText(change.after[i]) : QString();
        const bool both = change.kind == ChangeKind::Changed && before != after;
        row.cells += both                                 ? before + QStringLiteral(" → ") + after
                     : change.kind == ChangeKind::Removed ? before
                                                          : after;
    }
    return row;
}

DatabaseView::Table DatabaseView::tableOf(const TableChange& change) {
    const uint64_t all = change.added + change.removed + change.changed;
    Table table{format::text(change.table), format::count(static_cast<qint64>(all)), {}, {}, {}};
    QStringList key;
    for (const std::string& column : change.key)
        key += ContentText::cellText(column);
    table.columns += tr("Key: %1").arg(key.join(QStringLiteral(", ")));
    for (const std::string& column : change.columns)
        table.columns += ContentText::cellText(column);
    for (const RowChange& row : change.rows)
        table.rows.push_back(rowOf(row, change.columns.size()));
    if (all > change.rows.size())
        table.more = tr("The first %Ln rows are shown.", nullptr, static_cast<int>(change.rows.size()));
    return table;
}

void DatabaseView::show(const FileLook& database) {
    std::vector<Table> tables;
    for (const SchemaObject& object : database.content.schema) {
        if (object.kind != "table")
            continue;
        const QString count = object.rows ? format::count(static_cast<qint64>(*object.rows)) : QString();
        const auto rows = std::ranges::find(database.tables, object.name, &TableRows::table);
        TableRows none;
        none.table = object.name;
        tables.push_back(tableOf(rows == database.tables.end() ? none : *rows, count));
    }
    m_list->headerItem()->setText(1, tr("Rows"));
    take(ContentText::summary(database.content), schemaText(database.content), std::move(tables));
}

void DatabaseView::show(const ContentComparison& databases) {
    std::vector<Table> tables;
    for (const TableChange& change : databases.tables)
        tables.push_back(tableOf(change));
    m_list->headerItem()->setText(1, tr("Changed"));
    take(ContentChangeText::verdict(databases), ContentChangeText::schema(databases), std::move(tables));
}

void DatabaseView::take(const QString& summary, const QString& schema, std::vector<Table> tables) {
    const QString before = m_list->currentItem() ? m_list->currentItem()->text(0) : QString();
    m_tables = std::move(tables);
    m_summary->setText(summary);
    m_schema->setPlainText(schema.isEmpty() ? tr("The schema is the same.") : schema);
    m_list->clear();
    auto* schemaItem = new QTreeWidgetItem(m_list, {tr("Schema")});
    QTreeWidgetItem* current = m_tables.empty() ? schemaItem : nullptr;
    for (const Table& table : m_tables) {
        auto* item = new QTreeWidgetItem(m_list, {table.name, table.count});
        item->setToolTip(0, table.name);
        if (current == nullptr || table.name == before)
            current = item;
    }
    m_list->setCurrentItem(current);
}

void DatabaseView::showTable(int index) {
    m_more->hide();
    if (index < 0 || static_cast<size_t>(index) >= m_tables.size())
        return m_stack->setCurrentWidget(m_schema);
    const Table& table = m_tables[static_cast<size_t>(index)];
    m_rows->clear();
    m_rows->setHeaderLabels(QStringList{QString()} + table.columns);
    m_rows->header()->resizeSection(0, kMarkWidth);
    for (int i = 1; i <= table.columns.size(); ++i)
        m_rows->header()->resizeSection(i, kCellWidth);
    bool marked = false;
    QList<QTreeWidgetItem*> items;
    for (const Row& row : table.rows) {
        auto* item = new QTreeWidgetItem(QStringList{QString()} + row.cells);
        item->setData(0, kRowMarkRole, row.mark);
        if (row.mark != u' ')
            item->setData(0, Qt::AccessibleTextRole,
                          row.mark == u'A'   ? tr("added")
                          : row.mark == u'D' ? tr("removed")
                                             : tr("changed"));
        for (int i = 0; i < row.cells.size(); ++i)
            item->setToolTip(i + 1, row.cells.at(i));
        marked = marked || row.mark != u' ';
        items += item;
    }
    m_rows->addTopLevelItems(items);
    m_rows->setColumnHidden(0, !marked);
    m_more->setText(table.more);
    m_more->setVisible(!table.more.isEmpty());
    m_stack->setCurrentWidget(m_rows);
}

} // namespace outcrop::ui
