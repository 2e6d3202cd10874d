// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/scan/scan.h"

#include <functional>
#include <string_view>
#include <vector>

namespace outcrop {

/// The packages in an rpm database (rpmdb.sqlite, Packages.db, Packages), with places unset. Throws
/// Error(BadInput) for one that can't be read. Inside the sandbox only.
std::vector<PackageRow> rpmPackages(std::string_view database);

/// Calls take for the header of each package.
using TakeHeader = std::function<void(std::string_view header)>;
void readSqliteHeaders(std::string_view database, const TakeHeader& take);
bool isNdb(std::string_view database);
void readNdbHeaders(std::string_view database, const TakeHeader& take);
bool isBerkeleyHash(std::string_view database);
void readBerkeleyHeaders(std::string_view database, const TakeHeader& take);

} // namespace outcrop
