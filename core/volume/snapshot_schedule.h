// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/store/store.h"

#include <chrono>
#include <string>

namespace outcrop {

/// When snapshots of a volume are taken by themselves, and how many of these stay. There is no daemon: those
/// by the clock are taken by whoever looks when one is due.
struct SnapshotSchedule {
    bool beforeStart = false;      ///< of a container that has the volume
    std::chrono::seconds every{0}; ///< 0: not by the clock
    uint64_t keep = 0;             ///< the newest of those taken so; 0: all
    bool off() const { return !beforeStart && every.count() == 0; }
    bool operator==(const SnapshotSchedule&) const = default;
};

/// Of a volume that has none, and of no volume, it is off.
SnapshotSchedule readSnapshotSchedule(const Store& store, const std::string& volume);
/// Throws NotFound for no volume.
void writeSnapshotSchedule(const Store& store, const std::string& volume, const SnapshotSchedule& schedule);

} // namespace outcrop
