// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/disk_chart.h"
#include "ui/models/roles.h"
#include "ui/models/row_table.h"

namespace outcrop::ui {

struct DiskThingRows {
    static QString id(const DiskThing& row) { return row.key; }
    static bool same(const DiskThing& a, const DiskThing& b) { return a == b; }
};

/// What takes room in the store, with a tick for each that could go. What is ticked stays so by its key as
/// long as it is there; what that frees, and what stands in the way, is known at any moment.
class DiskThingsModel : public RowTable<DiskThing, DiskThingRows> {
    Q_OBJECT
public:
    enum Column { Name, KindName, Size, Shared, Unique, LastUsed, State };
    explicit DiskThingsModel(QObject* parent = nullptr);

    void setChart(const DiskChartPtr& chart);
    const DiskChart& chart() const { return *m_chart; }
    const QSet<QString>& ticked() const { return m_ticked; }
    void setTicked(const QSet<QString>& keys);
    /// Ticks them all, or unticks them if they are ticked already.
    void toggle(const QSet<QString>& keys);
    const DiskRemoval& removal() const { return m_removal; } ///< of what is ticked
    /// Why that one stays, in words: "it is running".
    static QString whyOf(const DiskChart& chart, const DiskObstacle& obstacle);
    static QString kindName(DiskItem::Kind kind);

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void removalChanged(); ///< other ticks, or what they free is another now

protected:
    QStringList columns() const override;
    QVariant cell(int row, int column, int role) const override;
    bool numeric(int column) const override { return column >= Size && column <= Unique; }

private:
    QString textOf(const DiskThing& thing, int column) const;
    QString stateOf(const DiskThing& thing) const;
    QVariant sortKeyOf(const DiskThing& thing, int column) const;
    QString exactOf(const DiskThing& thing, int column) const;
    void measure();

    DiskChartPtr m_chart;
    QSet<QString> m_ticked;
    DiskRemoval m_removal;
    QHash<QString, QString> m_stays; ///< key of what is ticked and stays: why
};

} // namespace outcrop::ui
