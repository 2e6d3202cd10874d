// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/file_attributes.h"

#include "core/base/capabilities.h"
#include "core/base/hex.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <linux/capability.h>
#include <optional>

namespace outcrop {

namespace {

struct FileCapabilities {
    uint64_t permitted = 0;
    uint64_t inheritable = 0;
    bool effective = false;
    uint32_t rootUid = 0;
};

uint32_t wordAt(std::string_view value, size_t index) {
    uint32_t word = 0;
    std::memcpy(&word, value.data() + index * sizeof word, sizeof word);
    if constexpr (std::endian::native == std::endian::big)
        word = __builtin_bswap32(word);
    return word;
}

std::optional<FileCapabilities> capabilitiesOf(std::string_view value) {
    if (value.size() < XATTR_CAPS_SZ_1)
        return std::nullopt;
    const uint32_t magic = wordAt(value, 0);
    const uint32_t revision = magic & VFS_CAP_REVISION_MASK;
    FileCapabilities found;
    found.effective = (magic & VFS_CAP_FLAGS_EFFECTIVE) != 0;
    found.permitted = wordAt(value, 1);
    found.inheritable = wordAt(value, 2);
    if (revision == VFS_CAP_REVISION_1 && value.size() == XATTR_CAPS_SZ_1)
        return found;
    const bool named = revision == VFS_CAP_REVISION_3 && value.size() == XATTR_CAPS_SZ_3;
    if (!named && !(revision == VFS_CAP_REVISION_2 && value.size() == XATTR_CAPS_SZ_2))
        return std::nullopt;
    found.permitted |= uint64_t(wordAt(value, 3)) << 32;
    found.inheritable |= uint64_t(wordAt(value, 4)) << 32;
    found.rootUid = named ? wordAt(value, 5) : 0;
    return found;
}

/// As getcap, no names for all of them.
std::string namesOf(uint64_t mask) {
    const std::vector<std::string> names = capabilityNames(mask);
    const size_t known = capabilityNames(~0ULL).size();
    if (names.size() == known && mask >> known == 0)
        return {};
    std::string text;
    for (const std::string& name : names)
        text.append(text.empty() ? "" : ",").append(name);
    for (size_t bit = known; bit < 64; ++bit) // of a newer kernel
        if ((mask >> bit & 1) != 0)
            text.append(text.empty() ? "" : ",").append(std::to_string(bit));
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text;
}

bool isText(std::string_view value) {
    return !value.empty() && !value.starts_with("0x") &&
           std::ranges::all_of(value, [](char c) { return c >= ' ' && c <= '~'; });
}

} // namespace

std::string capabilityText(std::string_view value) {
    const std::optional<FileCapabilities> file = capabilitiesOf(value);
    if (!file)
        return value.empty() ? "" : "0x" + toHex(value);
    // A file has one effective bit, for all that it has.
    const char* effective = file->effective ? "e" : "";
    const uint64_t both = file->permitted & file->inheritable;
    std::string text;
    const auto put = [&](uint64_t mask, const char* sets) {
        if (mask != 0)
            text.append(text.empty() ? "" : " ")
                .append(namesOf(mask))
                .append("=")
                .append(effective)
                .append(sets);
    };
    put(file->permitted & ~both, "p");
    put(file->inheritable & ~both, "i");
    put(both, "ip");
    if (text.empty())
        text = "=";
    return file->rootUid == 0 ? text : text + " [rootid=" + std::to_string(file->rootUid) + "]";
}

std::string attributeText(std::string_view value) {
    return isText(value) ? std::string(value) : value.empty() ? "" : "0x" + toHex(value);
}

bool givesRights(const FileTree& layer, NodeIndex node) {
    const FileEntry entry = layer.entry(node);
    if (entry.type != FileType::Regular)
        return false;
    if ((entry.mode & 04000) != 0 || ((entry.mode & 02000) != 0 && (entry.mode & 010) != 0))
        return true;
    return std::ranges::any_of(layer.xattrs(node),
                               [](const auto& one) { return one.first == kCapabilityXattr; });
}

FileAttributes attributesOf(const FileTree& tree, NodeIndex node) {
    FileAttributes found;
    found.others = tree.xattrs(linkedNode(tree, node));
    std::erase_if(found.others, [&](const auto& one) {
        if (one.first == kCapabilityXattr)
            found.capability = capabilityText(one.second);
        return one.first == kCapabilityXattr;
    });
    std::ranges::sort(found.others);
    return found;
}

} // namespace outcrop
