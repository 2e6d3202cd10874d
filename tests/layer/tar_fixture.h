// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_client.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace outcrop::test {

/// One entry for makeTar(), in the order they shall stand.
struct TarFixtureEntry {
    std::string name;
    char type = 'f';     ///< f file, d directory, l symlink, h hard link, c character device, p fifo
    std::string content; ///< or the link's target
    uint32_t mode = 0644;
    std::vector<std::pair<std::string, std::string>> xattrs = {};
};

/// A pax tar, written by libarchive.
std::string makeTar(const std::vector<TarFixtureEntry>& entries);
/// One member, frame or stream.
std::string compressed(Compression compression, const std::string& bytes);

} // namespace outcrop::test
