// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// A file or directory of the host that is to be copied into a tree.
struct IncomingItem {
    std::string hostPath;
    std::string name;
    FileType type = FileType::Regular;
    uint64_t files = 1; ///< without directories
    uint64_t bytes = 0;
    std::shared_ptr<const MergedTree> tree; ///< of a directory: what is in it
};
/// Walks directories. Throws Error.
std::vector<IncomingItem> lookAtIncoming(const std::vector<std::string>& hostPaths,
                                         const std::stop_token& stop);

/// What a copy of one item into a directory comes upon, by the rules of cp.
struct IncomingEffect {
    std::vector<std::string> replaced; ///< paths of files that are there, and will be others
    uint64_t replacedBytes = 0;
    std::vector<std::string> made;    ///< topmost paths that are not there yet
    std::vector<std::string> entered; ///< directories that are there and get the facts of the item's
    std::string blockedBy; ///< a path where a file would be a directory or the other way round: it fails
};
IncomingEffect effectOf(const IncomingItem& item, const MergedTree& place, std::string_view directory);

} // namespace outcrop
