// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/gate.h"

#include "core/inspect/file_attributes.h"
#include "core/inspect/path_filter.h"

#include <algorithm>
#include <cstdio>

namespace outcrop {

namespace {

constexpr size_t kMostDetails = 20;

std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.4f", value);
    return text;
}

GateRule ruleOf(std::string name, bool passed, std::string actual, std::string limit) {
    return {
        std::move(name), passed ? Verdict::Passed : Verdict::Failed, std::move(actual), std::move(limit), {}};
}

/// The heaviest first, as they are the ones to look at. What went with its directory is not in dive's
/// figures.
void addWastedFiles(const GateImage& image, GateRule& rule) {
    const Weight& weight = image.weight;
    for (size_t i = 0; i < weight.wasted.size() && rule.details.size() < kMostDetails; ++i) {
        if (image.tree.layers()[weight.wasted[i].hiddenBy]->find(weight.wasted[i].path) == kNoNode)
            continue;
        rule.details.push_back(weight.wasted[i].path + " (" + std::to_string(weight.wasted[i].bytes) +
                               " bytes, layer " + std::to_string(weight.wasted[i].layer + 1) + ")");
    }
}

/// As dive has it: of the files above the lowest layer.
double userWastedPart(const Weight& weight) {
    uint64_t user = 0;
    for (size_t i = 1; i < weight.layers.size(); ++i)
        user += weight.layers[i].bytes - weight.layers[i].links;
    return user == 0 ? 0 : double(weight.inefficientBytes) / double(user);
}

void judgeWaste(const GateImage& image, const GateLimits& limits, std::vector<GateRule>& rules) {
    const Weight& weight = image.weight;
    if (limits.lowestEfficiency) {
        rules.push_back(ruleOf("lowest-efficiency", weight.efficiency >= *limits.lowestEfficiency,
                               number(weight.efficiency), number(*limits.lowestEfficiency)));
        addWastedFiles(image, rules.back());
    }
    if (limits.highestWastedBytes) {
        rules.push_back(ruleOf("highest-wasted-bytes", weight.inefficientBytes <= *limits.highestWastedBytes,
                               std::to_string(weight.inefficientBytes),
                               std::to_string(*limits.highestWastedBytes)));
        addWastedFiles(image, rules.back());
    }
    if (limits.highestUserWastedPercent) {
        const double part = userWastedPart(weight);
        rules.push_back(ruleOf("highest-user-wasted-percent", part <= *limits.highestUserWastedPercent,
                               number(part), number(*limits.highestUserWastedPercent)));
        addWastedFiles(image, rules.back());
    }
}

void judgeSize(const GateImage& image, const GateLimits& limits, std::vector<GateRule>& rules) {
    if (limits.maxSize)
        rules.push_back(ruleOf("max-size", image.weight.bytes <= *limits.maxSize,
                               std::to_string(image.weight.bytes), std::to_string(*limits.maxSize)));
    if (limits.maxLayers)
        rules.push_back(ruleOf("max-layers", image.weight.layers.size() <= *limits.maxLayers,
                               std::to_string(image.weight.layers.size()),
                               std::to_string(*limits.maxLayers)));
    if (image.base == nullptr)
        return;
    const int64_t growth = static_cast<int64_t>(image.weight.bytes) - static_cast<int64_t>(image.base->bytes);
    if (limits.maxGrowth)
        rules.push_back(ruleOf("max-growth", growth <= *limits.maxGrowth, std::to_string(growth),
                               std::to_string(*limits.maxGrowth)));
    if (limits.maxGrowthPercent) {
        const bool small = double(growth) * 100 <= *limits.maxGrowthPercent * double(image.base->bytes);
        const double percent = image.base->bytes == 0 ? 0 : double(growth) * 100 / double(image.base->bytes);
        rules.push_back(
            ruleOf("max-growth", small, number(percent) + "%", number(*limits.maxGrowthPercent) + "%"));
    }
}

void judgePrivileged(const MergedTree& tree, const std::vector<std::string>& allowed,
                     std::vector<GateRule>& rules) {
    const PathFilter filter(allowed, {});
    std::vector<std::string> found = privilegedFiles(tree);
    if (!allowed.empty())
        std::erase_if(found, [&](const std::string& path) { return filter.fits(path); });
    rules.push_back(ruleOf("no-setuid", found.empty(), std::to_string(found.size()), "0"));
    rules.back().details = std::move(found);
}

} // namespace

std::vector<std::string> privilegedFiles(const MergedTree& tree) {
    std::vector<std::string> found;
    for (uint32_t i = 1; i < tree.size(); ++i) {
        const MergedTree::Node& node = tree.node(NodeIndex{i});
        const FileTree& layer = *tree.layers()[node.layer];
        if (givesRights(layer, linkedNode(layer, node.source)))
            found.push_back(tree.path(NodeIndex{i}));
    }
    std::ranges::sort(found);
    return found;
}

std::vector<GateRule> judge(const GateImage& image, const GateLimits& limits) {
    std::vector<GateRule> rules;
    judgeWaste(image, limits, rules);
    judgeSize(image, limits, rules);
    if (limits.allowedPrivileged)
        judgePrivileged(image.tree, *limits.allowedPrivileged, rules);
    return rules;
}

bool passed(const std::vector<GateRule>& rules) {
    return std::ranges::count(rules, Verdict::Failed, &GateRule::verdict) == 0;
}

} // namespace outcrop
