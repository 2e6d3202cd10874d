// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/oci/manifest.h"

#include <vector>

namespace outcrop {

/// How well the host runs it: 0 exactly, more is worse, kForeign not at all.
int platformDistance(const Platform& host, const Platform& platform);
inline constexpr int kForeignPlatform = 1000;

/// Index of the platform that fits best; the first of equals, and the first of all when none fits. Not for an
/// empty list.
size_t choosePlatform(const Platform& host, const std::vector<Platform>& platforms);

} // namespace outcrop
