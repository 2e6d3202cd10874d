// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/table.h"

#include "ui/widgets/row_delegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeWidget>

namespace outcrop::ui {

QTreeWidget* makeTable(const QString& name, const QStringList& heads, const QList<int>& widths,
                       QWidget* parent) {
    auto* table = new QTreeWidget(parent);
    table->setAccessibleName(name);
    table->setHeaderLabels(heads);
    table->setItemDelegate(new RowDelegate(table));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setFrameShape(QFrame::NoFrame);
    table->header()->setStretchLastSection(false);
    for (int i = 0; i < widths.size(); ++i) {
        if (widths.at(i) == 0)
            table->header()->setSectionResizeMode(i, QHeaderView::Stretch);
        else
            table->header()->resizeSection(i, widths.at(i));
    }
    return table;
}

void addCopying(QTreeWidget* table, const QString& words,
                std::function<QString(const QTreeWidgetItem&)> text) {
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(words, table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(copy);
    QObject::connect(copy, &QAction::triggered, table, [table, text = std::move(text)] {
        if (const QTreeWidgetItem* item = table->currentItem())
            QGuiApplication::clipboard()->setText(text(*item));
    });
}

} // namespace outcrop::ui
