// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <string>
#include <sys/types.h>
#include <vector>

namespace outcrop {

/// One line of /proc/PID/uid_map.
struct IdRange {
    uint32_t inside = 0;
    uint32_t outside = 0;
    uint32_t count = 0;
};

/// How ids of containers and unpacked layers map to the host's. As root containers share the host's ids
/// (docker's default) while the worker runs in a user namespace that maps every id to itself; as a user, id 0
/// is the user and 1… are its subordinate ranges (/etc/subuid, newuidmap), or there is only id 0.
struct IdMap {
    enum class Kind { Root, SubIds, Single } kind = Kind::Root;
    std::vector<IdRange> uids;
    std::vector<IdRange> gids;

    /// For the effective user: reads /etc/subuid and /etc/subgid and looks for newuidmap/newgidmap. Cheap.
    static IdMap detect();
    const char* name() const; ///< "root" | "subids" | "single"
    /// Writes the maps of a child that has unshared its user namespace and waits (directly, or by the setuid
    /// helpers run in parallel). Throws Error.
    void apply(pid_t child) const;
};

} // namespace outcrop
