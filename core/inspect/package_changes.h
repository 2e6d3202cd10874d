// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/scan/scan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace outcrop {

/// A package that is installed.
struct Package {
    PackageManager manager = PackageManager::Dpkg;
    std::string name;
    std::string version;
    std::string architecture; ///< empty if the manager has none
    uint64_t size = 0;        ///< bytes when installed; 0 if not known
    std::string recordedIn;   ///< the file that says so
    int layer = 0;            ///< number of the layer that brought this version, the lowest is 1
    std::string createdBy;    ///< its instruction
};

enum class PackageEvent : uint8_t { Installed, Removed, Upgraded, Downgraded };
/// "installed", "removed", "upgraded", "downgraded".
const char* packageEventName(PackageEvent event);

struct PackageChange {
    PackageEvent event = PackageEvent::Installed;
    std::optional<Package> before; ///< unset if installed
    std::optional<Package> after;  ///< unset if removed
};

/// What happened between two lists, by manager and name. Several of one name (other architectures, npm's
/// nested copies) are paired in their order; what is on both sides with one version is no change. Two texts
/// that are the same version to their manager, as 1.0 and 1.00, count as an upgrade.
std::vector<PackageChange> packageChanges(const std::vector<Package>& before,
                                          const std::vector<Package>& after);

/// By manager, name, version, architecture, place.
void sortPackages(std::vector<Package>& packages);

} // namespace outcrop
