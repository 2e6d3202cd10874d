// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

namespace outcrop::ui {

class DiskMap;

/// Makes the map of the disk readable: a list of what is shown, with names, bytes and what becomes of it.
/// Idempotent.
void installDiskMapAccessibility();
/// Tells a listening reader that another tile is the current one.
void announceCurrentTile(DiskMap* map);
/// That what the tiles say has changed.
void announceDiskMapChange(DiskMap* map);

} // namespace outcrop::ui
