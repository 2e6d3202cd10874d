// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_client.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace outcrop {

/// What a container's layer will say. Paths are absolute.
struct LayerChanges {
    std::set<std::string> present;                  ///< sorted, so parents come first
    std::vector<std::string> removed;               ///< topmost paths only
    std::map<std::string, PackRequest::File> files; ///< of the present, what is not as the container has it
};

/// Adds a path with its parents, so that the layer says what they are.
void addWithParents(const std::string& path, std::set<std::string>& paths);

/// Leaves what `only` names (all, if it names nothing) and `except` does not, each with what lies below; the
/// parents of what is left stay. Throws Error(BadInput) for a path that is not absolute, Error(NotFound) for
/// one of `only` that the container did not change, and Error(Conflict) for one of `except` that went with a
/// removed directory.
void chooseChanges(LayerChanges& changes, const std::vector<std::string>& only,
                   const std::vector<std::string>& except);

/// Whether that leaves a path.
bool isChosen(const std::string& path, const std::vector<std::string>& only,
              const std::vector<std::string>& except);

} // namespace outcrop
