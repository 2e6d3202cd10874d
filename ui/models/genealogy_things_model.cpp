// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/genealogy_things_model.h"

namespace outcrop::ui {

bool GenealogyThings::same(const GenealogyBox& a, const GenealogyBox& b) {
    return a.title == b.title && a.facts == b.facts && a.dot == b.dot && a.tip == b.tip;
}

void GenealogyThingsModel::show(const GenealogyChart& chart, const QVector<bool>& matches) {
    std::vector<GenealogyBox> rows;
    for (int i = 0; i < chart.boxes.size(); ++i)
        if (matches.isEmpty() ? !chart.boxes[i].subject.isEmpty() : matches[i])
            rows.push_back(chart.boxes[i]);
    setRows(std::move(rows));
}

QStringList GenealogyThingsModel::columns() const {
    return {tr("Name")};
}

QVariant GenealogyThingsModel::cell(int row, int, int what) const {
    const GenealogyBox& box = this->row(row);
    switch (what) {
    case Qt::DisplayRole:
    case role::Sort:
        return box.title;
    case Qt::ToolTipRole:
        return box.tip;
    case role::Id:
        return box.key;
    case role::Subtitle:
        return box.facts;
    case role::Dot:
        return int(box.dot);
    case role::IconName:
        return box.kind == GenealogyBox::Kind::Container ? QString()
               : box.kind == GenealogyBox::Kind::Volume  ? QStringLiteral("volume")
                                                         : QStringLiteral("layers");
    default:
        return {};
    }
}

QVector<bool> matchesOf(const GenealogyChart& chart, const QString& needle) {
    if (needle.isEmpty())
        return {};
    QVector<bool> matches(chart.boxes.size());
    for (int i = 0; i < chart.boxes.size(); ++i) {
        const GenealogyBox& box = chart.boxes[i];
        matches[i] =
            box.title.contains(needle, Qt::CaseInsensitive) || box.tip.contains(needle, Qt::CaseInsensitive);
    }
    return matches;
}

} // namespace outcrop::ui
