// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/scan/scan.h"

#include <optional>
#include <string_view>
#include <vector>

namespace outcrop {

/// Which manager's record of what is installed a file is, by its absolute path; nullopt: it is none.
std::optional<PackageManager> packageFile(std::string_view path);
/// An rpm database, which is not read.
bool isRpmDatabase(std::string_view path);

/// The packages in such a file, with places unset; what does not parse is left out. Call in the worker only.
std::vector<PackageRow> parsePackages(PackageManager manager, std::string_view text);

} // namespace outcrop
