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
/// What rpm has not yet put into its database, where it was stopped before it could.
bool isRpmJournal(std::string_view path);

/// The packages in such a file, with places unset; what does not parse is left out. Call in the worker only.
std::vector<PackageRow> parsePackages(PackageManager manager, std::string_view text);

/// Who reads rpm's databases, which is not everybody who links this; without one there are no packages in
/// them.
using PackageParser = std::vector<PackageRow> (*)(std::string_view bytes);
void setRpmParser(PackageParser parser);

} // namespace outcrop
