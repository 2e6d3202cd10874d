// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/accessible_chart.h"

#include "ui/models/format.h"
#include "ui/widgets/accessible_items.h"
#include "ui/widgets/size_chart.h"

#include <QAccessibleWidget>
#include <algorithm>

namespace outcrop::ui {

namespace {

int partRowOf(const SizeChart& chart, int index) {
    const std::vector<int>& shown = chart.shownParts();
    const auto at = std::ranges::lower_bound(shown, index);
    return at == shown.end() || *at != index ? -1 : static_cast<int>(at - shown.begin());
}

class AccessiblePart : public AccessibleItem {
public:
    AccessiblePart(SizeChart* chart, int row) : AccessibleItem(chart, chart), m_chart(chart), m_row(row) {}

    bool isValid() const override { return m_row < static_cast<int>(m_chart->shownParts().size()); }
    QString text(QAccessible::Text what) const override {
        if (!isValid())
            return {};
        switch (what) {
        case QAccessible::Name:
            return m_chart->nameOf(index());
        case QAccessible::Value:
            return format::bytes(m_chart->tree().node(index()).bytes);
        case QAccessible::Description:
            return m_chart->factsOf(index());
        default:
            return {};
        }
    }

protected:
    QRect place() const override { return m_chart->partRect(index()); }
    bool isCurrent() const override { return m_chart->current() == index(); }

private:
    int index() const { return m_chart->shownParts()[static_cast<size_t>(m_row)]; }

    SizeChart* m_chart;
    int m_row;
};

class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(SizeChart* chart)
        : QAccessibleWidget(chart, QAccessible::List), m_chart(chart) {}
    int childCount() const override { return static_cast<int>(m_chart->shownParts().size()); }
    QAccessibleInterface* child(int row) const override {
        if (row < 0 || row >= childCount())
            return nullptr;
        return m_items.item(row, [this, row] { return new AccessiblePart(m_chart, row); });
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override { return m_items.indexOf(wanted); }
    /// The innermost: what lies on another comes after it.
    QAccessibleInterface* childAt(int x, int y) const override {
        for (int row = childCount() - 1; row >= 0; --row)
            if (child(row)->rect().contains(x, y))
                return child(row);
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        return m_chart->hasFocus() && m_chart->current() >= 0 ? child(partRowOf(*m_chart, m_chart->current()))
                                                              : nullptr;
    }

private:
    SizeChart* m_chart;
    mutable AccessibleItems m_items; ///< by row
};

} // namespace

void installChartAccessibility() {
    installAccessible<SizeChart, AccessibleChart>();
}

void announceCurrentPart(SizeChart* chart) {
    const int row = partRowOf(*chart, chart->current());
    if (!QAccessible::isActive() || row < 0)
        return;
    QAccessibleEvent event(chart, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

} // namespace outcrop::ui
