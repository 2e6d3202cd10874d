// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/file_tree_table.h"

#include "core/base/error.h"

#include <algorithm>
#include <cstring>
#include <sys/random.h>

namespace outcrop {

namespace {

uint64_t mix(uint64_t a, uint64_t b) {
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a ^ 0x9e3779b97f4a7c15ULL) * (b ^ 0xbf58476d1ce4e5b9ULL);
    return static_cast<uint64_t>(product) ^ static_cast<uint64_t>(product >> 64);
}

/// Seeded per builder, since the names are chosen by whoever made the image.
uint64_t hashOf(uint64_t seed, uint32_t parent, std::string_view name) {
    uint64_t hash = mix(seed ^ name.size(), parent + seed);
    while (!name.empty()) {
        uint64_t word = 0;
        const size_t size = std::min<size_t>(name.size(), 8);
        std::memcpy(&word, name.data(), size);
        hash = mix(hash ^ word, seed);
        name.remove_prefix(size);
    }
    return hash;
}

uint64_t randomSeed() {
    uint64_t seed = 0;
    if (::getrandom(&seed, sizeof(seed), 0) != sizeof(seed))
        throw Error::fromErrno("read random bytes");
    return seed;
}

constexpr size_t kFirstSlots = 256;
constexpr uint64_t kMaxNameBytes = 0xffffffff;

} // namespace

BuildTable::BuildTable() : m_slots(kFirstSlots, kNone), m_seed(randomSeed()) {
    BuildNode root;
    root.type = FileType::Directory;
    root.flags = tree_format::FlagImplicit;
    root.mode = 0755;
    nodes.push_back(root);
}

size_t BuildTable::slotOf(uint32_t parent, std::string_view wanted) const {
    const size_t mask = m_slots.size() - 1;
    size_t slot = hashOf(m_seed, parent, wanted) & mask;
    while (m_slots[slot] != kNone) {
        const BuildNode& node = nodes[m_slots[slot]];
        if (node.parent == parent && name(node) == wanted)
            break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

uint32_t BuildTable::find(uint32_t parent, std::string_view name) const {
    return m_slots[slotOf(parent, name)];
}

void BuildTable::grow() {
    std::vector<uint32_t> old(m_slots.size() * 2, kNone);
    old.swap(m_slots);
    for (const uint32_t number : old)
        if (number != kNone)
            m_slots[slotOf(nodes[number].parent, name(nodes[number]))] = number;
}

uint32_t BuildTable::insert(uint32_t parent, std::string_view name) {
    if (nodes.size() >= tree_format::kMaxNodes)
        throw Error(ErrorCode::BadInput, "index file", std::string(name), "more than 8 million entries");
    if (m_names.size() + name.size() > kMaxNameBytes)
        throw Error(ErrorCode::BadInput, "index file", std::string(name), "names take more than 4 GiB");
    if ((m_used + 1) * 3 > m_slots.size() * 2)
        grow();
    BuildNode node;
    node.parent = parent;
    node.nameOffset = static_cast<uint32_t>(m_names.size());
    node.nameLength = static_cast<uint8_t>(name.size());
    const size_t slot = slotOf(parent, name);
    m_names.append(name);
    const auto number = static_cast<uint32_t>(nodes.size());
    node.nextSibling = nodes[parent].firstChild;
    nodes[parent].firstChild = number;
    nodes.push_back(node);
    m_slots[slot] = number;
    ++m_used;
    return number;
}

uint32_t BuildTable::insertImplicitDirectory(uint32_t parent, std::string_view name) {
    const uint32_t number = insert(parent, name);
    nodes[number].type = FileType::Directory;
    nodes[number].flags = tree_format::FlagImplicit;
    nodes[number].mode = 0755;
    return number;
}

uint32_t BuildTable::replaceNode(uint32_t old) {
    const auto number = static_cast<uint32_t>(nodes.size());
    if (number >= tree_format::kMaxNodes)
        throw Error(ErrorCode::BadInput, "index file", std::string(name(nodes[old])),
                    "more than 8 million entries");
    const uint32_t parent = nodes[old].parent;
    const size_t slot = slotOf(parent, name(nodes[old]));
    BuildNode node;
    node.parent = parent;
    node.nameOffset = nodes[old].nameOffset;
    node.nameLength = nodes[old].nameLength;
    node.nextSibling = nodes[parent].firstChild;
    nodes[parent].firstChild = number;
    nodes[old].dead = true;
    ++m_dead;
    nodes.push_back(node);
    m_slots[slot] = number;
    return number;
}

void BuildTable::setContent(uint32_t number, const FileEntry& entry) {
    const bool known =
        std::any_of(entry.contentDigest.begin(), entry.contentDigest.end(), [](uint8_t b) { return b != 0; });
    if (entry.type != FileType::Regular || (!known && entry.tarOffset == 0))
        return;
    if (entry.size == 0 && !entry.hardlink)
        return; // the reader knows what no bytes are
    tree_format::Content content;
    std::copy_n(entry.contentDigest.begin(), std::min(entry.contentDigest.size(), content.digest.size()),
                content.digest.begin());
    content.tarOffset = entry.tarOffset;
    contents.push_back(content);
    nodes[number].content = static_cast<uint32_t>(contents.size());
}

void BuildTable::setExtra(uint32_t number, const FileEntry& entry, const FileTreeBuilder::Xattrs& xattrs) {
    if (entry.linkTarget.empty() && entry.devMajor == 0 && entry.devMinor == 0 && xattrs.empty() &&
        entry.type != FileType::Symlink)
        return;
    extras.push_back({std::string(entry.linkTarget), entry.devMajor, entry.devMinor, xattrs});
    nodes[number].extra = static_cast<uint32_t>(extras.size());
}

} // namespace outcrop
