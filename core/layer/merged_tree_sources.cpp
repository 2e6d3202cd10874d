// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/merged_tree_sources.h"

namespace outcrop {

TreeSources SourceUnion::roots(size_t count) const {
    TreeSources entries;
    for (size_t layer = count; layer-- > 0;)
        entries.push_back({static_cast<uint16_t>(layer), kRootNode});
    applyRules(entries);
    return entries;
}

void SourceUnion::applyRules(TreeSources& entries) const {
    size_t seen = 0;
    while (seen < entries.size()) {
        const FileTree& layer = tree(entries[seen]);
        const FileType type = layer.type(entries[seen].node);
        if (type == FileType::Whiteout)
            break; // hides everything below
        if (type != FileType::Directory) {
            seen += seen == 0 ? 1 : 0; // a file under a directory is hidden, and hides what is below it
            break;
        }
        ++seen;
        if (seen < entries.size() && layer.isOpaque(entries[seen - 1].node))
            break;
    }
    entries.resize(seen);
}

void SourceUnion::lookUp(const TreeSource* directories, size_t count, std::string_view name,
                         TreeSources& found) const {
    found.clear();
    for (size_t i = 0; i < count; ++i) {
        const NodeIndex node = tree(directories[i]).child(directories[i].node, name);
        if (node != kNoNode)
            found.push_back({directories[i].layer, node});
    }
    applyRules(found);
}

bool SourceUnion::load(Cursor& cursor) const {
    if (cursor.next == cursor.end)
        return false;
    cursor.at.node = NodeIndex{cursor.next++};
    cursor.name = tree(cursor.at).name(cursor.at.node);
    return true;
}

void SourceUnion::open(const TreeSource* directories, size_t count) {
    m_cursors.clear();
    for (size_t i = 0; i < count; ++i) {
        const FileTree& layer = tree(directories[i]);
        const uint32_t children = layer.childCount(directories[i].node);
        if (children == 0)
            continue;
        const uint32_t first = toInt(layer.firstChild(directories[i].node));
        Cursor cursor{{directories[i].layer, kNoNode}, first, first + children, {}};
        load(cursor);
        m_cursors.push_back(cursor);
    }
}

/// Gathers the entries of the smallest name that is left. Few layers share a directory, so looking at each is
/// cheaper than a heap.
bool SourceUnion::takeNextName() {
    m_entries.clear();
    if (m_cursors.empty())
        return false;
    std::string_view smallest = m_cursors.front().name;
    for (const Cursor& cursor : m_cursors)
        if (cursor.name < smallest)
            smallest = cursor.name;
    size_t left = 0;
    for (Cursor& cursor : m_cursors) {
        bool more = true;
        if (cursor.name == smallest) {
            m_entries.push_back(cursor.at);
            more = load(cursor);
        }
        if (more)
            m_cursors[left++] = cursor;
    }
    m_cursors.resize(left);
    return true;
}

} // namespace outcrop
