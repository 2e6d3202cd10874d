// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"
#include "core/layer/tree_names.h"

#include <filesystem>
#include <memory>
#include <string>

namespace outcrop {

/// The index of a large layer for one search by name, which looks at few of its nodes: those are checked as
/// they are asked for, so that opening costs no pass over all of them as a FileTree's does. Names have their
/// sum taken by a thread meanwhile; nodes, most of the file, have not: that their paths are right is checked,
/// their other facts are taken as they stand.
class NameTable {
public:
    /// Empty where it brings nothing: the tree is small, absent or damaged. Then open the tree.
    static std::unique_ptr<NameTable> open(const std::filesystem::path& file);
    ~NameTable();
    NameTable(const NameTable&) = delete;
    NameTable& operator=(const NameTable&) = delete;

    TreeNames names() const; ///< of which no number may be relied on
    /// Throws Error(Corrupt) unless that byte of the names is in the node's: what a search makes sure of,
    /// since damaged numbers lead it past a name.
    void checkByte(NodeIndex node, size_t at) const;
    /// Without its content's digest. Throws Error(Corrupt).
    FileEntry entry(NodeIndex node) const;
    std::string path(NodeIndex node) const; ///< throws Error(Corrupt)
    /// Waits for the sum. False: nothing of what it said counts.
    bool sound() const;

private:
    struct Data;
    explicit NameTable(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace outcrop
