// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

class QTreeWidget;
class QTreeWidgetItem;
class QWidget;

namespace outcrop::ui {

/// A table of facts as several tabs show one: our rows, one column that takes what the others leave. widths:
/// one for each head, 0 for that column.
QTreeWidget* makeTable(const QString& name, const QStringList& heads, const QList<int>& widths,
                       QWidget* parent);
/// The copy key and the context menu of a table: `text` says what of the current row.
void addCopying(QTreeWidget* table, const QString& words,
                std::function<QString(const QTreeWidgetItem&)> text);

} // namespace outcrop::ui
