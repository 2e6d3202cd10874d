// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QLabel>

class QTableWidget;

namespace outcrop::ui {

/// What a table is for and what to do about it, in its middle while it has no rows. Clicks and drops go
/// through it.
class EmptyTableHint : public QLabel {
public:
    /// Lives with the table.
    static void add(QTableWidget* table, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    EmptyTableHint(QTableWidget* table, const QString& text);
    void showIfEmpty();

    QTableWidget* m_table;
};

} // namespace outcrop::ui
