// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/accessible_stack.h"

#include "ui/models/format.h"
#include "ui/widgets/layer_stack.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

namespace outcrop::ui {

namespace {

/// One band, as a list item with its instruction and facts.
class AccessibleStratum : public QAccessibleInterface {
public:
    AccessibleStratum(LayerStack* stack, int index) : m_stack(stack), m_index(index) {}

    bool isValid() const override { return m_index < m_stack->strata().size(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_stack); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text what) const override {
        if (!isValid())
            return {};
        const Stratum& s = m_stack->strata()[m_index];
        switch (what) {
        case QAccessible::Name:
            return s.instruction;
        case QAccessible::Value:
            return format::bytes(s.bytes);
        case QAccessible::Description: {
            QStringList facts{m_stack->sideOf(s)};
            if (s.layerIndex < 0 && !s.writable)
                facts << LayerStack::tr("changed no file");
            else
                facts << LayerStack::factsOf(s);
            if (s.layerIndex >= 0 || (s.writable && s.column < 0))
                facts << format::bytes(s.bytes);
            facts.removeAll(QString());
            return facts.join(QStringLiteral(" · "));
        }
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        const QRect band = m_stack->stratumRect(m_index);
        return {m_stack->viewport()->mapToGlobal(band.topLeft()), band.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.invisible = !m_stack->isVisible();
        state.selectable = true;
        state.focusable = true;
        state.selected = m_stack->current() == m_index;
        state.focused = state.selected && m_stack->hasFocus();
        return state;
    }

private:
    LayerStack* m_stack;
    int m_index;
};

class AccessibleStack : public QAccessibleWidget {
public:
    explicit AccessibleStack(LayerStack* stack)
        : QAccessibleWidget(stack, QAccessible::List), m_stack(stack) {}
    ~AccessibleStack() override {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_stack->strata().size()); }
    /// Top of the stack first, as it is seen.
    QAccessibleInterface* child(int row) const override {
        const int index = childCount() - 1 - row;
        if (row < 0 || index < 0)
            return nullptr;
        if (const auto known = m_ids.constFind(index); known != m_ids.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto* item = new AccessibleStratum(m_stack, index);
        m_ids.insert(index, QAccessible::registerAccessibleInterface(item));
        return item;
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (int i = 0; i < childCount(); ++i)
            if (child(i) == wanted)
                return i;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        for (int i = 0; i < childCount(); ++i)
            if (child(i)->rect().contains(x, y))
                return child(i);
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        return m_stack->hasFocus() && m_stack->current() >= 0 ? child(childCount() - 1 - m_stack->current())
                                                              : nullptr;
    }

private:
    LayerStack* m_stack;
    mutable QHash<int, QAccessible::Id> m_ids;
};

QAccessibleInterface* makeStackInterface(const QString&, QObject* object) {
    if (auto* stack = qobject_cast<LayerStack*>(object))
        return new AccessibleStack(stack);
    return nullptr;
}

} // namespace

void installStackAccessibility() {
    static const bool once = [] {
        QAccessible::installFactory(makeStackInterface);
        return true;
    }();
    (void)once;
}

void announceCurrentStratum(LayerStack* stack, int index) {
    if (!QAccessible::isActive() || index < 0)
        return;
    QAccessibleEvent event(stack, QAccessible::Focus);
    event.setChild(int(stack->strata().size()) - 1 - index);
    QAccessible::updateAccessibility(&event);
}

} // namespace outcrop::ui
