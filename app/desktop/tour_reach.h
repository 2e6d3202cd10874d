// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/page.h"

#include <QLatin1String>

namespace outcrop::ui {

/// Hands a widget or action of that name to `use`. Where there is none, one picture less is made, as of an
/// act that is not possible.
template <class T, class Use>
void reach(const QObject* in, const char* name, Use use) {
    T* found = in == nullptr ? nullptr : in->findChild<T*>(QLatin1String(name));
    if (found != nullptr)
        use(*found);
}

inline void triggerAct(const Page& page, const char* name) {
    for (QAction* action : page.actions())
        if (action->objectName() == QLatin1String(name))
            action->trigger();
}

} // namespace outcrop::ui
