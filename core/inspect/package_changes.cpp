// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/package_changes.h"

#include "core/inspect/package_version.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace outcrop {

namespace {

struct Both {
    std::vector<const Package*> before, after;
};

bool sameInstalled(const Package& a, const Package& b) {
    return a.version == b.version && a.architecture == b.architecture;
}

/// Drops what is on both sides, one for one.
void dropCommon(Both& both) {
    std::erase_if(both.before, [&](const Package* was) {
        const auto same = std::find_if(both.after.begin(), both.after.end(),
                                       [&](const Package* is) { return sameInstalled(*was, *is); });
        if (same == both.after.end())
            return false;
        both.after.erase(same);
        return true;
    });
}

/// Moves the partner of *was, of its own architecture if there is one, to the front of after.
void pairArchitecture(const Package& was, std::vector<const Package*>& after, size_t from) {
    const auto start = after.begin() + static_cast<std::ptrdiff_t>(from);
    const auto partner = std::find_if(
        start, after.end(), [&](const Package* is) { return is->architecture == was.architecture; });
    if (partner != after.end())
        std::rotate(start, partner, partner + 1);
}

} // namespace

const char* packageEventName(PackageEvent event) {
    switch (event) {
    case PackageEvent::Installed:
        return "installed";
    case PackageEvent::Removed:
        return "removed";
    case PackageEvent::Upgraded:
        return "upgraded";
    case PackageEvent::Downgraded:
        break;
    }
    return "downgraded";
}

std::vector<PackageChange> packageChanges(const std::vector<Package>& before,
                                          const std::vector<Package>& after) {
    std::map<std::pair<PackageManager, std::string>, Both> byName;
    for (const Package& package : before)
        byName[{package.manager, package.name}].before.push_back(&package);
    for (const Package& package : after)
        byName[{package.manager, package.name}].after.push_back(&package);
    std::vector<PackageChange> changes;
    for (auto& [key, both] : byName) {
        dropCommon(both);
        const size_t paired = std::min(both.before.size(), both.after.size());
        for (size_t i = 0; i < paired; ++i) {
            pairArchitecture(*both.before[i], both.after, i);
            const int order = compareVersions(key.first, both.before[i]->version, both.after[i]->version);
            changes.push_back({order > 0 ? PackageEvent::Downgraded : PackageEvent::Upgraded, *both.before[i],
                               *both.after[i]});
        }
        for (size_t i = paired; i < both.before.size(); ++i)
            changes.push_back({PackageEvent::Removed, *both.before[i], std::nullopt});
        for (size_t i = paired; i < both.after.size(); ++i)
            changes.push_back({PackageEvent::Installed, std::nullopt, *both.after[i]});
    }
    return changes;
}

void sortPackages(std::vector<Package>& packages) {
    const auto key = [](const Package& p) {
        return std::tie(p.manager, p.name, p.version, p.architecture, p.recordedIn);
    };
    std::sort(packages.begin(), packages.end(),
              [&](const Package& a, const Package& b) { return key(a) < key(b); });
}

} // namespace outcrop
