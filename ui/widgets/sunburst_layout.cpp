// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/sunburst_layout.h"

namespace outcrop::ui {

namespace {

constexpr double kLeastSpan = 0.4; ///< degrees: a pixel or two at the edge

} // namespace

std::vector<SunburstArc> layOutSunburst(const SizeTree& tree) {
    std::vector<SunburstArc> arcs(static_cast<size_t>(tree.size()));
    if (tree.isEmpty())
        return arcs;
    arcs.front().span = 360;
    for (int i = 0; i < tree.size(); ++i) {
        const SunburstArc arc = arcs[static_cast<size_t>(i)];
        const SizeTree::Node& node = tree.node(i);
        if (arc.span == 0 || arc.ring >= kSunburstRings || node.bytes == 0)
            continue;
        double at = arc.from;
        for (int child = node.firstChild; child < node.firstChild + node.childCount; ++child) {
            const double span =
                arc.span * static_cast<double>(tree.node(child).bytes) / static_cast<double>(node.bytes);
            if (span >= kLeastSpan)
                arcs[static_cast<size_t>(child)] = {at, span, arc.ring + 1};
            at += span;
        }
    }
    return arcs;
}

} // namespace outcrop::ui
