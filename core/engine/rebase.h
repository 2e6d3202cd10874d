// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/three_way.h"
#include "core/oci/digest.h"
#include "core/oci/reference.h"

#include <optional>
#include <string>

namespace outcrop {

/// What becomes of a path that both the container and the new base changed.
enum class ConflictRule : uint8_t {
    Refuse, ///< nothing is made while there is one
    Mine,
    Theirs, ///< the new base's; for containers only, as an image's layers are taken as they are
};

struct RebaseOptions {
    std::string source;  ///< a container, or an image made on top of oldBase
    std::string newBase; ///< image
    std::string oldBase; ///< image; empty: the container's own
    std::optional<Reference> target;
    std::string message;
    std::string author;
    ConflictRule conflicts = ConflictRule::Refuse;
    bool dryRun = false; ///< only look
};

struct RebaseResult {
    ThreeWay changes;
    size_t conflicts = 0;
    std::optional<ImageId> image; ///< nullopt: a dry run, or conflicts that were not to be settled
};

} // namespace outcrop
