// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/image/import/platform_choice.h"

#include <algorithm>
#include <cstdlib>

namespace outcrop {

namespace {

/// "v7" → 7; what an empty variant stands for is the architecture's default.
int variantNumber(const Platform& platform) {
    if (platform.variant.size() > 1 && platform.variant[0] == 'v')
        return std::atoi(platform.variant.c_str() + 1);
    if (platform.architecture == "arm64")
        return 8;
    return platform.architecture == "arm" ? 7 : 1;
}

} // namespace

int platformDistance(const Platform& host, const Platform& platform) {
    const std::string os = platform.os.empty() ? "linux" : platform.os;
    if (os != host.os)
        return kForeignPlatform;
    if (platform.architecture == host.architecture) {
        const int newer = variantNumber(platform) - variantNumber(host);
        return newer > 0 ? kForeignPlatform : -newer;
    }
    // A 64-bit kernel usually runs the 32-bit programs of its family.
    if (host.architecture == "amd64" && platform.architecture == "386")
        return 50;
    if (host.architecture == "arm64" && platform.architecture == "arm")
        return 50 + std::max(0, 8 - variantNumber(platform));
    return kForeignPlatform;
}

size_t choosePlatform(const Platform& host, const std::vector<Platform>& platforms) {
    size_t best = 0;
    for (size_t i = 1; i < platforms.size(); ++i)
        if (platformDistance(host, platforms[i]) < platformDistance(host, platforms[best]))
            best = i;
    return best;
}

} // namespace outcrop
