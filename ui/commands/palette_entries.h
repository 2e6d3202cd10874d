// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/commands/action_table.h"
#include "ui/commands/palette_model.h"

namespace outcrop::ui {

/// The acts that make sense at a place of the window: its own, the window's, and those of other places that
/// need nothing chosen; these go there first.
std::vector<PaletteEntry> paletteEntries(const ActionTable& table, int place,
                                         const std::function<void(int place)>& goTo);

} // namespace outcrop::ui
