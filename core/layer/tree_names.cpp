// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/tree_names.h"

#include <cstring>
#include <vector>

namespace outcrop {

using namespace tree_format;

TreeNames TreeNames::of(const FileTree& tree) {
    // A FileTree's bytes have been checked when it was opened.
    const std::span<const uint8_t> bytes = tree.bytes();
    Header header;
    std::memcpy(&header, bytes.data(), sizeof(header));
    const auto section = [&](Section which) { return bytes.data() + header.sections[which].offset; };
    TreeNames out;
    out.nodes = {reinterpret_cast<const Node*>(section(Nodes)), header.nodeCount};
    out.text = {reinterpret_cast<const char*>(section(Names)), header.sections[Names].size};
    return out;
}

void TreePaths::enter(uint32_t directory) {
    std::vector<std::string_view> names;
    for (uint32_t at = directory; at != 0; at = m_names.nodes[at].parent)
        names.push_back(m_names.name(m_names.nodes[at]));
    m_path = "/";
    for (auto it = names.rbegin(); it != names.rend(); ++it)
        m_path.append(*it).push_back('/');
    m_directory = directory;
    m_prefix = m_path.size();
}

const std::string& TreePaths::path(uint32_t node) {
    const Node& at = m_names.nodes[node];
    if (at.parent != m_directory)
        enter(at.parent);
    m_path.resize(m_prefix);
    if (node != 0)
        m_path.append(m_names.name(at));
    return m_path;
}

} // namespace outcrop
