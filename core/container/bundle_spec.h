// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/id_map.h"
#include "core/container/container.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace outcrop {

/// What a container's runtime spec depends on besides its record.
struct BundleFacts {
    std::filesystem::path layersDir;
    std::string
        initLayer; ///< name in layersDir of what lies between the image and the container; empty: nothing
    std::filesystem::path bundle; ///< where the bundle will be, for the engine's own files
    IdMap::Kind idMap = IdMap::Kind::Root;
    std::vector<std::string> onExit; ///< command the monitor runs when the container has ended; empty: none
};

/// The OCI runtime spec (1.0.2) of a container: docker's default mounts, devices, paths and capabilities.
/// Pure.
nlohmann::ordered_json makeBundleSpec(const ContainerRecord& record, const BundleFacts& facts);

/// docker's defaults, for inspect.
const std::vector<std::string>& defaultMaskedPaths();
const std::vector<std::string>& defaultReadonlyPaths();

} // namespace outcrop
