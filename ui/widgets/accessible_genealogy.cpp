// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/accessible_genealogy.h"

#include "ui/widgets/accessible_items.h"
#include "ui/widgets/genealogy_view.h"

#include <QAccessibleWidget>

namespace outcrop::ui {

namespace {

class AccessibleGenealogy;

/// One box, with what stands on it as its children.
class AccessibleBox : public AccessibleItem, public QAccessibleActionInterface {
public:
    AccessibleBox(const AccessibleGenealogy* tree, GenealogyView* view, int index)
        : AccessibleItem(view, view->viewport()), m_tree(tree), m_view(view), m_index(index) {}

    bool isValid() const override { return m_index < m_view->chart().boxes.size(); }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int row) const override;
    int childCount() const override { return isValid() ? int(box().children.size()) : 0; }
    int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (int i = 0; i < childCount(); ++i)
            if (child(i) == wanted)
                return i;
        return -1;
    }
    QString text(QAccessible::Text what) const override {
        if (!isValid())
            return {};
        switch (what) {
        case QAccessible::Name:
            return kindWord() + QStringLiteral(" ") + box().title;
        case QAccessible::Value:
            return box().facts;
        case QAccessible::Description:
            return box().facts + u'\n' + box().tip;
        default:
            return {};
        }
    }
    QAccessible::Role role() const override { return QAccessible::TreeItem; }
    QAccessible::State state() const override {
        QAccessible::State state = AccessibleItem::state();
        state.offscreen = isValid() && !place().intersects(m_view->viewport()->rect());
        state.expanded = childCount() > 0;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override {
        if (!isValid())
            return;
        m_view->goTo(m_index);
        if (name == pressAction())
            emit m_view->activated(m_index);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

protected:
    QRect place() const override { return m_view->boxRect(m_index); }
    bool isCurrent() const override { return m_view->current() == m_index; }

private:
    const GenealogyBox& box() const { return m_view->chart().boxes[m_index]; }
    QString kindWord() const {
        switch (box().kind) {
        case GenealogyBox::Kind::Image:
            return GenealogyView::tr("Image");
        case GenealogyBox::Kind::Container:
            return GenealogyView::tr("Container");
        case GenealogyBox::Kind::Volume:
            return GenealogyView::tr("Volume");
        case GenealogyBox::Kind::Layers:
            return GenealogyView::tr("Layers:");
        }
        return {};
    }

    const AccessibleGenealogy* m_tree;
    GenealogyView* m_view;
    int m_index;
};

class AccessibleGenealogy : public QAccessibleWidget {
public:
    explicit AccessibleGenealogy(GenealogyView* view)
        : QAccessibleWidget(view, QAccessible::Tree), m_view(view) {}

    QAccessibleInterface* itemOf(int index) const {
        if (index < 0 || index >= m_view->chart().boxes.size())
            return nullptr;
        return m_items.item(index, [this, index] { return new AccessibleBox(this, m_view, index); });
    }
    int childCount() const override { return int(m_view->chart().roots.size()); }
    QAccessibleInterface* child(int row) const override {
        return row < 0 || row >= childCount() ? nullptr : itemOf(m_view->chart().roots[row]);
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (int i = 0; i < childCount(); ++i)
            if (child(i) == wanted)
                return i;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        return itemOf(m_view->boxAt(m_view->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface* focusChild() const override {
        return m_view->hasFocus() ? itemOf(m_view->current()) : nullptr;
    }

private:
    GenealogyView* m_view;
    mutable AccessibleItems m_items; ///< by the box's number
};

QAccessibleInterface* AccessibleBox::parent() const {
    const int parent = isValid() ? box().parent : -1;
    return parent < 0 ? QAccessible::queryAccessibleInterface(m_view) : m_tree->itemOf(parent);
}

QAccessibleInterface* AccessibleBox::child(int row) const {
    return row < 0 || row >= childCount() ? nullptr : m_tree->itemOf(box().children[row]);
}

} // namespace

void installGenealogyAccessibility() {
    installAccessible<GenealogyView, AccessibleGenealogy>();
}

void announceGenealogyFocus(GenealogyView* view, int index) {
    if (!QAccessible::isActive() || index < 0)
        return;
    auto* tree = dynamic_cast<AccessibleGenealogy*>(QAccessible::queryAccessibleInterface(view));
    if (tree == nullptr)
        return;
    QAccessibleEvent event(tree->itemOf(index), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void announceGenealogyChange(GenealogyView* view) {
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace outcrop::ui
