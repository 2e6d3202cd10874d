// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/comparison_rows.h"
#include "core/layer/merged_tree.h"

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace outcrop {

/// What is known of the nodes of a tree of changes beside what a MergedTree says of them.
struct ChangeDetails {
    /// A file that had another path before.
    struct Rename {
        std::string from;
        uint8_t similarity = 100; ///< percent
    };
    std::vector<Fact> facts;           ///< of each node: what differs
    std::vector<uint64_t> bytesBefore; ///< of each node: as totalSize, before
    std::unordered_map<uint32_t, Rename> renames;

    const Rename* renameOf(NodeIndex node) const {
        const auto found = renames.find(toInt(node));
        return found == renames.end() ? nullptr : &found->second;
    }
};

/// Some rows of a comparison as a tree of changes, which is looked through as a container's are: layers() has
/// those of before() and then those of after(). A renamed file stands where its new name is, as Changed.
struct ChangeTree {
    std::shared_ptr<const MergedTree> tree;
    std::shared_ptr<const ChangeDetails> details;

    static ChangeTree of(const Comparison& comparison, const std::vector<ComparisonRow>& rows);
};

} // namespace outcrop
