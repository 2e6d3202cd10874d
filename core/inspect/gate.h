// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/weight.h"
#include "core/layer/merged_tree.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace outcrop {

/// What an image must keep to pass. What is not set is not asked.
struct GateLimits {
    std::optional<double> lowestEfficiency;         ///< dive's measure, 0…1
    std::optional<uint64_t> highestWastedBytes;     ///< dive's: of paths that several layers name
    std::optional<double> highestUserWastedPercent; ///< the same over the bytes above the lowest layer, 0…1
    std::optional<uint64_t> maxSize;                ///< bytes of all layers
    std::optional<uint64_t> maxLayers;
    std::optional<int64_t> maxGrowth;       ///< bytes against the base
    std::optional<double> maxGrowthPercent; ///< the same over the base's bytes; 5: five percent
    /// Globs of paths that may be setuid or setgid or have capabilities; what fits none fails.
    std::optional<std::vector<std::string>> allowedPrivileged;
};

enum class Verdict : uint8_t { Passed, Failed };

/// One question and its answer.
struct GateRule {
    std::string name; ///< "lowest-efficiency", as the option is called
    Verdict verdict = Verdict::Passed;
    std::string actual;
    std::string limit;
    std::vector<std::string> details;     ///< what it is about: paths, packages, places
    std::vector<std::string> unread = {}; ///< what was not looked at, and might fail
};

/// An image and its weight, and those of its base where growth is asked for.
struct GateImage {
    const MergedTree& tree;
    const Weight& weight;
    const Weight* base = nullptr;
};
std::vector<GateRule> judge(const GateImage& image, const GateLimits& limits);
bool passed(const std::vector<GateRule>& rules);

/// Regular files that give whoever runs them more rights: setuid, setgid (with the group's execute bit) or
/// security.capability. In tree order.
std::vector<std::string> privilegedFiles(const MergedTree& tree);

// Reports. Text from images is escaped for the format.
std::string junitReport(const std::string& image, const std::vector<GateRule>& rules);
std::string markdownReport(const std::string& image, const std::vector<GateRule>& rules);
/// One JSON object for each rule, on a line of its own.
std::string jsonReport(const std::vector<GateRule>& rules);

} // namespace outcrop
