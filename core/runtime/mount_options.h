// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// Words of our own in a spec's mount options: "…=PATH" below the source is what is bound; only the topmost
/// mount, not those below it, gets the attributes; failing is a warning.
inline constexpr std::string_view kSubpathWord = "outcrop-subpath=";
inline constexpr std::string_view kTopOnlyWord = "outcrop-top-only";
inline constexpr std::string_view kOptionalWord = "outcrop-optional";
/// The type of a mount that shows layers read-only: its source is their hex digests, the topmost first.
inline constexpr std::string_view kImageType = "outcrop-image";

/// A mount's option words told apart as the kernel wants them.
struct MountOptions {
    bool bind = false;
    bool recursive = false; ///< rbind
    bool topOnly = false;
    bool optional = false;
    std::string subpath;
    uint64_t attributes = 0;       ///< MOUNT_ATTR_*
    uint64_t propagation = 0;      ///< MS_PRIVATE, …; 0 if none was asked for
    std::vector<std::string> data; ///< left over for the file system

    static MountOptions parse(const std::vector<std::string>& words);
};

/// "ro,nosuid" for people.
std::string attributeNames(uint64_t attributes);

} // namespace outcrop
