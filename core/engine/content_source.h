// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/engine/engine.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>

namespace outcrop {

/// A regular file that is to be looked into.
struct ContentSource {
    UniqueFd file;
    std::string name;  ///< as messages name it
    uint32_t mode = 0; ///< permission bits
    /// uid and gid, where they say something: not where ids are squashed.
    std::optional<std::pair<uint64_t, uint64_t>> owner;
};

/// By the name people write, as with cp: "/host/file" and "./file" are the host's, "NAME:/path" is a
/// container's, an image's or a volume's (in this order, or as a prefix "container:", "image:", "volume:"
/// says); an image may be cut: "alpine:3.10@2:/etc/passwd". Links are followed inside. Of a container that is
/// its image and what it wrote, not what is mounted into it. Throws Error: NotFound, BadInput for what is no
/// regular file.
ContentSource openContentSource(const Engine& engine, const std::string& text, const std::stop_token& stop);

} // namespace outcrop
