// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/genealogy_chart.h"
#include "ui/models/row_table.h"

namespace outcrop::ui {

struct GenealogyThings {
    static QString id(const GenealogyBox& box) { return box.key; }
    static bool same(const GenealogyBox& a, const GenealogyBox& b);
};

/// What is in a genealogy, as a list: what has a name, or while something is searched all that matches.
class GenealogyThingsModel : public RowTable<GenealogyBox, GenealogyThings> {
    Q_OBJECT
public:
    using RowTable<GenealogyBox, GenealogyThings>::RowTable;

    /// matches: of the chart's boxes; empty: nothing is searched.
    void show(const GenealogyChart& chart, const QVector<bool>& matches);

protected:
    QStringList columns() const override;
    QVariant cell(int row, int column, int role) const override;
};

/// Which boxes hold what was typed, in their names, digests or instructions; empty if nothing was.
QVector<bool> matchesOf(const GenealogyChart& chart, const QString& needle);

} // namespace outcrop::ui
