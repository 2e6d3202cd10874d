// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/view_acts.h"

#include <QSet>
#include <QWidget>

namespace outcrop::ui {

QList<QAction*> viewActsIn(const QWidget& pane) {
    QList<QAction*> acts;
    QSet<QString> known;
    const auto add = [&](bool visible) {
        for (QWidget* widget : pane.findChildren<QWidget*>())
            if (auto* view = dynamic_cast<ViewActs*>(widget);
                view != nullptr && widget->isVisible() == visible)
                for (QAction* act : view->viewActs())
                    if (!known.contains(act->text())) {
                        known.insert(act->text());
                        acts.append(act);
                    }
    };
    add(true);
    add(false);
    return acts;
}

QList<QAction*> viewCommandsIn(const QWidget& pane) {
    QList<QAction*> commands;
    for (QWidget* widget : pane.findChildren<QWidget*>())
        if (auto* view = dynamic_cast<ViewActs*>(widget); view != nullptr && widget->isVisible())
            commands += view->viewCommands();
    return commands;
}

} // namespace outcrop::ui
