// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/accessible_chart.h"

#include "ui/models/format.h"
#include "ui/widgets/size_chart.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <algorithm>

namespace outcrop::ui {

namespace {

int partRowOf(const SizeChart& chart, int index) {
    const std::vector<int>& shown = chart.shownParts();
    const auto at = std::ranges::lower_bound(shown, index);
    return at == shown.end() || *at != index ? -1 : static_cast<int>(at - shown.begin());
}

class AccessiblePart : public QAccessibleInterface {
public:
    AccessiblePart(SizeChart* chart, int row) : m_chart(chart), m_row(row) {}

    bool isValid() const override { return m_row < static_cast<int>(m_chart->shownParts().size()); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
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
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        const QRect part = isValid() ? m_chart->partRect(index()) : QRect();
        return {m_chart->mapToGlobal(part.topLeft()), part.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.invisible = !m_chart->isVisible();
        state.selectable = true;
        state.focusable = true;
        state.selected = isValid() && m_chart->current() == index();
        state.focused = state.selected && m_chart->hasFocus();
        return state;
    }

private:
    int index() const { return m_chart->shownParts()[static_cast<size_t>(m_row)]; }

    SizeChart* m_chart;
    int m_row;
};

class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(SizeChart* chart)
        : QAccessibleWidget(chart, QAccessible::List), m_chart(chart) {}
    ~AccessibleChart() override {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_chart->shownParts().size()); }
    QAccessibleInterface* child(int row) const override {
        if (row < 0 || row >= childCount())
            return nullptr;
        if (const auto known = m_ids.constFind(row); known != m_ids.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto* part = new AccessiblePart(m_chart, row);
        m_ids.insert(row, QAccessible::registerAccessibleInterface(part));
        return part;
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (auto known = m_ids.constBegin(); known != m_ids.constEnd(); ++known)
            if (QAccessible::accessibleInterface(*known) == wanted)
                return known.key();
        return -1;
    }
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
    mutable QHash<int, QAccessible::Id> m_ids;
};

QAccessibleInterface* makeChartInterface(const QString&, QObject* object) {
    if (auto* chart = qobject_cast<SizeChart*>(object))
        return new AccessibleChart(chart);
    return nullptr;
}

} // namespace

void installChartAccessibility() {
    static const bool once = [] {
        QAccessible::installFactory(makeChartInterface);
        return true;
    }();
    (void)once;
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
