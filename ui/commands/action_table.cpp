// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/commands/action_table.h"

#include <QVariant>

namespace outcrop::ui {

namespace {
constexpr const char* kEverywhereProperty = "offeredEverywhere";
}

void offerEverywhere(QAction* action) {
    action->setProperty(kEverywhereProperty, true);
}
bool offeredEverywhere(const QAction* action) {
    return action->property(kEverywhereProperty).toBool();
}

void allow(QAction* action, bool allowed, const QString& whyNot) {
    action->setEnabled(allowed);
    action->setToolTip(allowed ? QString() : whyNot); // an empty one is the text again
}

QString whyNot(const QAction* action) {
    if (action->isEnabled() || action->toolTip() == actText(action))
        return {};
    return action->toolTip();
}

QString actText(const QAction* action) {
    QString text = action->text();
    return text.remove(QLatin1Char('&'));
}

QString keysText(const QAction* action) {
    return action->shortcut().toString(QKeySequence::NativeText);
}

} // namespace outcrop::ui
