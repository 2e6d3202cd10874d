// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"
#include "core/layer/overlay_xattr.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcrop {

/// A file's capabilities as getcap(8) says them ("cap_net_raw=ep"), from the value of security.capability
/// (struct vfs_cap_data of linux/capability.h); empty for none. A value that is no such thing in hex.
std::string capabilityText(std::string_view value);

/// An attribute's value as getfattr(1) says it: text as it is, all else as "0x" and hex.
std::string attributeText(std::string_view value);

/// A file's capabilities and its other extended attributes.
struct FileAttributes {
    std::string capability; ///< see capabilityText()
    std::vector<std::pair<std::string_view, std::string_view>>
        others; ///< names and values, by name; of the tree
};
FileAttributes attributesOf(const FileTree& tree, NodeIndex node);

/// Whether a file gives who runs it rights of others: setuid, setgid for a group that may run it, or
/// capabilities. Not of a hard link, but of what it names.
bool givesRights(const FileTree& layer, NodeIndex node);

} // namespace outcrop
