// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"
#include "core/inspect/gate.h"

namespace outcrop {

/// What an image is asked.
struct GateWish {
    std::string image;
    std::string base; ///< what growth is measured against, an image or anything else; empty: nothing
    GateLimits limits;
    bool noSecrets = false;
    std::vector<std::string> forbiddenPackages; ///< globs
};

struct GateAnswer {
    std::string label; ///< "image app:1"
    std::vector<GateRule> rules;
};

/// Asks everything. Throws Error.
GateAnswer judgeImage(const Engine& engine, const GateWish& wish, Progress& progress,
                      const std::stop_token& stop);

// Rules that need to look into files; see judge() for those that do not.

/// No key, token or password in any layer, of at least medium confidence; what a later layer deleted counts.
GateRule judgeSecrets(const Engine& engine, const std::string& name, Progress& progress,
                      const std::stop_token& stop);
/// No package whose name fits one of the globs.
GateRule judgePackages(const Engine& engine, const std::string& name,
                       const std::vector<std::string>& forbidden, Progress& progress,
                       const std::stop_token& stop);

} // namespace outcrop
