// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QAccessible>
#include <QHash>
#include <QWidget>
#include <utility>

// What the views that paint their items by themselves have in common for those who have them read.

namespace outcrop::ui {

/// One painted item: in a list, without children, unless said otherwise.
class AccessibleItem : public QAccessibleInterface {
public:
    /// canvas: the view itself, or its viewport.
    AccessibleItem(QWidget* view, QWidget* canvas) : m_view(view), m_canvas(canvas) {}

    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        const QRect painted = isValid() ? place() : QRect();
        return {m_canvas->mapToGlobal(painted.topLeft()), painted.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.invisible = !m_view->isVisible();
        state.selectable = true;
        state.focusable = true;
        state.selected = isValid() && isCurrent();
        state.focused = state.selected && m_view->hasFocus();
        return state;
    }

protected:
    virtual QRect place() const = 0; ///< on the canvas
    virtual bool isCurrent() const = 0;

private:
    QWidget* m_view;
    QWidget* m_canvas;
};

/// The interfaces of a view's items, each made when it is first asked for and kept as long as the view's own.
class AccessibleItems {
public:
    AccessibleItems() = default;
    AccessibleItems(const AccessibleItems&) = delete;
    AccessibleItems& operator=(const AccessibleItems&) = delete;
    ~AccessibleItems() {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    template <class Make>
    QAccessibleInterface* item(int index, Make make) {
        if (const auto known = m_ids.constFind(index); known != m_ids.constEnd())
            return QAccessible::accessibleInterface(*known);
        QAccessibleInterface* made = make();
        m_ids.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOf(const QAccessibleInterface* item) const {
        for (auto known = m_ids.constBegin(); known != m_ids.constEnd(); ++known)
            if (QAccessible::accessibleInterface(*known) == item)
                return known.key();
        return -1;
    }

private:
    QHash<int, QAccessible::Id> m_ids;
};

/// Lets Qt make an Interface for each View; may be called again.
template <class View, class Interface>
void installAccessible() {
    static const bool once = [] {
        QAccessible::installFactory([](const QString&, QObject* object) -> QAccessibleInterface* {
            auto* view = qobject_cast<View*>(object);
            return view ? new Interface(view) : nullptr;
        });
        return true;
    }();
    (void)once;
}

} // namespace outcrop::ui
