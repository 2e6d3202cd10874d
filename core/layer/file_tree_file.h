// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"
#include "core/layer/file_tree_format.h"

#include <span>
#include <string>
#include <string_view>

namespace outcrop {

/// Typed views of a tree file's sections, valid as long as its bytes.
struct TreeSections {
    std::span<const tree_format::Node> nodes;
    std::string_view names;
    std::span<const tree_format::Owner> owners;
    std::span<const tree_format::Content> contents;
    std::span<const tree_format::Extra> extras;
    std::span<const tree_format::Xattr> xattrs;
    std::string_view strings;
    uint64_t totalBytes = 0;
    uint64_t foreignLinks = 0;
};

/// Bytes of a tree file: mapped or owned. Move-only.
class TreeBytes {
public:
    static TreeBytes map(int fd, const std::string& object);
    static TreeBytes own(std::string bytes);
    TreeBytes(TreeBytes&& other) noexcept;
    TreeBytes& operator=(TreeBytes&&) = delete;
    ~TreeBytes();

    std::span<const uint8_t> span() const { return m_span; }
    /// Gives back the pages that only the check at open has touched.
    void forgetContents(const TreeSections& sections) const;

private:
    TreeBytes() = default;
    std::string m_owned;
    void* m_mapping = nullptr;
    std::span<const uint8_t> m_span;
};

/// The sections as the header, which alone is checked, places them: what is in them may be damaged or point
/// outside. Throws Error(Corrupt).
TreeSections placedSections(std::span<const uint8_t> bytes, const std::string& object);
/// The bytes of one of placedSections().
std::span<const uint8_t> sectionBytes(std::span<const uint8_t> bytes, tree_format::Section which);
/// Whether one of placedSections() holds what was written.
bool sectionAgrees(std::span<const uint8_t> bytes, tree_format::Section which);
/// Of a node whose indices have been checked.
FileEntry describedEntry(const TreeSections& sections, const tree_format::Node& node);

/// Checks header, checksums and every index and range in one linear pass, so that no later access can leave
/// the bytes. Throws Error(Corrupt).
TreeSections checkedSections(std::span<const uint8_t> bytes, const std::string& object);

} // namespace outcrop
