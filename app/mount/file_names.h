// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"

#include <cstdint>
#include <unordered_map>

namespace outcrop {

/// Which names of a tree are of one file.
class FileNames {
public:
    explicit FileNames(const MergedTree& tree);

    /// The first name's node of the file that a node names: itself, if it has no other.
    NodeIndex first(NodeIndex node) const;
    uint32_t count(NodeIndex node) const; ///< names of that file

private:
    std::unordered_map<uint32_t, uint32_t> m_first; ///< of nodes whose file has several names
    std::unordered_map<uint32_t, uint32_t> m_count; ///< by the first
};

} // namespace outcrop
