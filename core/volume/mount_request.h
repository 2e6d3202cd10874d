// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/options/mount_flag.h"

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// A mount as asked for with -v, --mount or --tmpfs, or in the run dialog.
struct MountRequest {
    enum class Type { Bind, Volume, Tmpfs, Image } type = Type::Volume;
    enum class Form : uint8_t { Volume, Mount, Tmpfs } form = Form::Volume; ///< the option that says it
    std::string source; ///< host path, name of a volume or image, or empty for an anonymous volume
    std::string target; ///< absolute path inside
    std::string mode;   ///< of -v, as typed: "", "ro", "rw,z", …; of --tmpfs: its options
    bool readOnly = false;
    bool noCopy = false;
    std::string propagation; ///< binds only

    // What only --mount says.
    MountFlag::Recursive recursive = MountFlag::Recursive::Enabled;
    bool createSource = true; ///< make a missing host directory, as -v does
    std::string consistency;
    std::string subpath; ///< of the volume or image
    std::map<std::string, std::string> labels;
    std::string driver;
    std::map<std::string, std::string> driverOptions;
    int64_t tmpfsSize = 0;
    uint32_t tmpfsMode = 0;

    /// docker's -v grammar (docs: docker-semantics "Volumes and mounts"). A relative source starting with "."
    /// or "~"-free path is made absolute against workingDirectory. Throws Error(BadInput) naming the rule.
    static MountRequest parse(std::string_view text, const std::string& workingDirectory);
    /// Of --mount.
    static MountRequest parseMount(std::string_view text, const std::string& workingDirectory);
    /// Of --tmpfs: "PATH[:OPTIONS]".
    static MountRequest parseTmpfs(std::string_view text);
    std::string str() const; ///< back to what the option takes
    /// An element of docker's HostConfig.Mounts.
    nlohmann::ordered_json hostConfig() const;
    /// Of a tmpfs: what it is mounted with, docker's defaults first. Throws Error(BadInput).
    std::vector<std::string> tmpfsOptions() const;
};

/// Of "PATH[:OPTIONS]", the options alone.
std::vector<std::string> tmpfsOptionWords(std::string_view options);

} // namespace outcrop
