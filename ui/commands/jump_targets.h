// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/snapshot.h"
#include "ui/commands/palette_model.h"

namespace outcrop::ui {

enum class Thing { Image, Container, Volume };

/// Every image, container and volume by its name, for the palette to go to. The id is what select() of its
/// page takes.
std::vector<PaletteEntry> jumpTargets(const Snapshot& snapshot,
                                      const std::function<void(Thing thing, const QString& id)>& goTo);

} // namespace outcrop::ui
