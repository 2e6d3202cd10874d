// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// What a --mount says, key by key; whether it makes sense is for who mounts.
struct MountFlag {
    std::string type = "volume";
    std::string source;
    std::string target;
    bool readOnly = false;
    std::string consistency;
    std::string propagation;
    enum class Recursive : uint8_t { Enabled, Disabled, Writable, ReadOnly };
    Recursive recursive = Recursive::Enabled; ///< bind-recursive
    bool createSource = false;                ///< bind-create-src
    bool noCopy = false;
    std::string subpath; ///< volume-subpath or image-subpath
    std::map<std::string, std::string> labels;
    std::string driver;
    std::map<std::string, std::string> driverOptions;
    int64_t tmpfsSize = 0; ///< bytes; 0: no limit said
    uint32_t tmpfsMode = 0;

    bool operator==(const MountFlag&) const = default;
};

/// "type=bind,source=/a,target=/b,readonly": fields of CSV. Throws Error(BadInput) with docker's words.
MountFlag parseMountFlag(std::string_view text);
/// The same as an OptionSpec wants it.
std::string whyNotMount(std::string_view name, std::string_view value);

/// The fields of one line of CSV, quoted as Go's encoding/csv takes them. Throws Error(BadInput).
std::vector<std::string> csvFields(std::string_view line);
/// One such field, quoted if it must be.
std::string csvField(const std::string& text);

} // namespace outcrop
