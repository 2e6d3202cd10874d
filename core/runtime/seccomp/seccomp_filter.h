// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/runtime/seccomp/seccomp_profile.h"

#include <cstdint>
#include <filesystem>
#include <linux/filter.h>
#include <string>
#include <vector>

namespace outcrop {

/// Compiles rules with libseccomp for an architecture family: the native architecture first, then those whose
/// programs it also runs (for "amd64": x86, x32), as docker does. Names that the library does not know are
/// skipped. Throws Error.
std::vector<sock_filter> compileSeccompFilter(const SeccompRules& rules, const std::string& machine);

/// The default profile's filter for these capabilities ("CAP_…", the bounding set) on this machine. Compiling
/// costs about 15 ms, so the result is kept in cacheDir under a name made of everything it depends on; a
/// damaged or foreign cache file is ignored and replaced, and a cache that can't be written costs only time.
std::vector<sock_filter> defaultSeccompFilter(const std::vector<std::string>& capabilities,
                                              const std::filesystem::path& cacheDir);

} // namespace outcrop
