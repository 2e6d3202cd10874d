// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/scan/scan.h"

#include <string_view>

namespace outcrop {

/// Negative, 0 or positive, by the manager's own order: deb-version(7), apk's, rpmvercmp, PEP 440 (without
/// local versions' finer points), semantic versioning. Any text has a place in it.
int compareVersions(PackageManager manager, std::string_view a, std::string_view b);

} // namespace outcrop
