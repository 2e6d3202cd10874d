// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/page_actions.h"

#include "ui/dialogs/error_dialog.h"
#include "ui/theme/icons.h"

#include <QMenu>
#include <QWidget>

namespace outcrop::ui {

PageActions::PageActions(Bridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {}

QAction* PageActions::addAction(const QString& iconName, const QString& text, const QKeySequence& shortcut) {
    auto* action = new QAction(icon(iconName), text, this);
    action->setShortcut(shortcut);
    // Of the page that is in sight: the same keys mean the same on the others.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_actions.append(action);
    return action;
}

void PageActions::popupMenu(QWidget* parent, const QPoint& globalPos) {
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QList<QAction*>& group : std::as_const(m_menu)) {
        menu->addSeparator();
        menu->addActions(group);
    }
    menu->popup(globalPos);
}

QWidget* PageActions::window() const {
    return m_anchor ? m_anchor->window() : nullptr;
}

void PageActions::fail(const QString& what, const Error& error) {
    ErrorDialog::show(ErrorText::of(what, error), window());
}

} // namespace outcrop::ui
