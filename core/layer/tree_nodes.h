// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"

#include <cstdint>
#include <vector>

namespace outcrop {

/// Drops the nodes of a breadth-first tree that are not to be kept and closes the gaps. The root and every
/// directory above a node that is kept must be kept. Node has parent, firstChild and childCount.
template <class Node>
void keepNodes(std::vector<Node>& nodes, const std::vector<uint8_t>& keep) {
    std::vector<uint32_t> place(nodes.size(), 0);
    uint32_t left = 0;
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (keep[i] == 0)
            continue;
        Node node = nodes[i];
        node.firstChild = kNoNode;
        node.childCount = 0;
        place[i] = left;
        if (i > 0) {
            node.parent = NodeIndex{place[toInt(node.parent)]};
            Node& parent = nodes[toInt(node.parent)];
            if (parent.childCount++ == 0)
                parent.firstChild = NodeIndex{left};
        }
        nodes[left++] = node;
    }
    nodes.resize(left);
}

} // namespace outcrop
