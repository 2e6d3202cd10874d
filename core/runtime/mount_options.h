// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace outcrop {

/// A mount's option words told apart as the kernel wants them.
struct MountOptions {
    bool bind = false;
    bool recursive = false;        ///< rbind
    uint64_t attributes = 0;       ///< MOUNT_ATTR_*
    uint64_t propagation = 0;      ///< MS_PRIVATE, …; 0 if none was asked for
    std::vector<std::string> data; ///< left over for the file system

    static MountOptions parse(const std::vector<std::string>& words);
};

/// "ro,nosuid" for people.
std::string attributeNames(uint64_t attributes);

} // namespace outcrop
