// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"
#include "core/inspect/package_changes.h"

#include <string>
#include <vector>

namespace outcrop {

struct PackageList {
    std::string label;             ///< "image alpine:3.10"
    std::vector<Package> packages; ///< sorted
    struct NotRead {
        std::string path;
        std::string why; ///< "this outcrop was built without librpm"
    };
    std::vector<NotRead> notRead; ///< databases that are there and are not in the list, or not wholly
};

/// What is installed in an image (which may be cut: "NAME@2"), container, volume or directory, by the records
/// of dpkg, apk, rpm, pip and npm that are seen in it, each with the layer that brought this version. Throws
/// Error.
PackageList installedPackages(const Engine& engine, const std::string& name, Progress& progress,
                              const std::stop_token& stop);

} // namespace outcrop
