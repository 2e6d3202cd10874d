// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"
#include "core/inspect/gate.h"
#include "core/scan/scan.h"

namespace outcrop {

/// What an image is asked.
struct GateWish {
    std::string image;
    std::string base; ///< what growth is measured against, an image or anything else; empty: nothing
    GateLimits limits;
    bool noSecrets = false;
    uint64_t maxFileSize = kScanFileLimit;      ///< secrets are not looked for in larger files
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
/// Files that are too large to be read are warned of, and listed in the rule.
GateRule judgeSecrets(const Engine& engine, const std::string& name, Progress& progress,
                      const std::stop_token& stop, uint64_t maxFileSize = kScanFileLimit);
/// No package whose name fits one of the globs.
GateRule judgePackages(const Engine& engine, const std::string& name,
                       const std::vector<std::string>& forbidden, Progress& progress,
                       const std::stop_token& stop);

} // namespace outcrop
