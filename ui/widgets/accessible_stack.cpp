// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/accessible_stack.h"

#include "ui/models/format.h"
#include "ui/widgets/accessible_items.h"
#include "ui/widgets/layer_stack.h"

#include <QAccessibleWidget>

namespace outcrop::ui {

namespace {

/// One band, as a list item with its instruction and facts.
class AccessibleStratum : public AccessibleItem {
public:
    AccessibleStratum(LayerStack* stack, int index)
        : AccessibleItem(stack, stack->viewport()), m_stack(stack), m_index(index) {}

    bool isValid() const override { return m_index < m_stack->strata().size(); }
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

protected:
    QRect place() const override { return m_stack->stratumRect(m_index); }
    bool isCurrent() const override { return m_stack->current() == m_index; }

private:
    LayerStack* m_stack;
    int m_index;
};

class AccessibleStack : public QAccessibleWidget {
public:
    explicit AccessibleStack(LayerStack* stack)
        : QAccessibleWidget(stack, QAccessible::List), m_stack(stack) {}
    int childCount() const override { return bands() + int(onIt().size()); }
    /// Top of the stack first, as it is seen; then the timeline and what else lies on the stack.
    QAccessibleInterface* child(int row) const override {
        const int index = bands() - 1 - row;
        if (row >= bands())
            return QAccessible::queryAccessibleInterface(onIt().value(row - bands()));
        if (row < 0 || index < 0)
            return nullptr;
        return m_items.item(index, [this, index] { return new AccessibleStratum(m_stack, index); });
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
        return m_stack->hasFocus() && m_stack->current() >= 0 ? child(bands() - 1 - m_stack->current())
                                                              : nullptr;
    }

private:
    int bands() const { return int(m_stack->strata().size()); }
    QList<QWidget*> onIt() const {
        QList<QWidget*> shown;
        for (QWidget* child : m_stack->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            if (child != m_stack->viewport() && !child->isHidden() &&
                !child->objectName().startsWith(QLatin1String("qt_scrollarea")))
                shown.append(child);
        return shown;
    }

    LayerStack* m_stack;
    mutable AccessibleItems m_items; ///< by the band's number, from the base
};

} // namespace

void installStackAccessibility() {
    installAccessible<LayerStack, AccessibleStack>();
}

void announceCurrentStratum(LayerStack* stack, int index) {
    if (!QAccessible::isActive() || index < 0)
        return;
    QAccessibleEvent event(stack, QAccessible::Focus);
    event.setChild(int(stack->strata().size()) - 1 - index);
    QAccessible::updateAccessibility(&event);
}

} // namespace outcrop::ui
