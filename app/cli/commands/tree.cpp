// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/color_when.h"
#include "app/cli/commands/commands.h"
#include "app/cli/human.h"
#include "app/cli/mode_text.h"
#include "app/cli/template/template.h"
#include "core/base/error.h"

#include <cstdio>
#include <iterator>
#include <string_view>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kTreeOptions[] = {
    {'\0', "color", OptionKind::Text,
     "Print the rows in their layers' colours: always, never, or on a terminal (auto)", "when", "auto", false,
     "always"},
    {'d', "depth", OptionKind::Integer, "Show only so many levels below the root"},
    {'\0', "json", OptionKind::Flag, "Print one JSON object per entry"},
    {'\0', "layer", OptionKind::Integer,
     "Show one layer's own entries (1 is the lowest) as added (A), changed (C) or removed (D) against "
     "what lies below"},
};

FileEntry shownEntry(const MergedTree& tree, NodeIndex index) {
    const MergedTree::Node& node = tree.node(index);
    // What a layer removed is told by what it was.
    return node.change == Change::Removed && node.before != kNoNode ? tree.beforeEntry(index)
                                                                    : tree.entry(index);
}

/// Of the terminal's own palette, the lowest layer first; with more layers they come again. Without black and
/// white: one of them is the ground.
std::string_view layerColor(unsigned number) {
    constexpr std::string_view kColors[] = {"\033[36m", "\033[33m", "\033[32m", "\033[35m",
                                            "\033[34m", "\033[31m", "\033[96m", "\033[93m",
                                            "\033[92m", "\033[95m", "\033[94m", "\033[91m"};
    return kColors[(number - 1) % std::size(kColors)];
}

struct TreeLook {
    bool oneLayer = false;
    int64_t depth = -1;
    bool json = false;
    bool colored = false;
};

/// Prints a merged tree line by line. Walks with a stack of its own: how deep directories go is the image's
/// choice.
class TreePrinter {
public:
    /// firstLayer: number of the tree's lowest layer, which is 1 unless the image is cut.
    TreePrinter(Console& console, const MergedTree& tree, int firstLayer, const TreeLook& look)
        : m_console(console), m_tree(tree), m_firstLayer(firstLayer), m_look(look) {}

    void run() {
        if (!m_look.json)
            m_console.line(std::string(m_look.oneLayer ? "  " : "") +
                           "MODE            OWNER        SIZE  LAYER  NAME");
        print(kRootNode, "", "/");
        std::vector<Frame> stack = {{kRootNode, 0, ""}};
        while (!stack.empty()) {
            Frame& frame = stack.back();
            const MergedTree::Node& node = m_tree.node(frame.node);
            if (frame.next == node.childCount) {
                stack.pop_back();
                continue;
            }
            const NodeIndex child{toInt(node.firstChild) + frame.next++};
            const bool last = frame.next == node.childCount;
            print(child, frame.prefix + (last ? "└── " : "├── "), m_tree.name(child));
            const bool deeper = m_look.depth < 0 || static_cast<int64_t>(stack.size()) < m_look.depth;
            if (deeper && m_tree.node(child).childCount > 0)
                stack.push_back({child, 0, frame.prefix + (last ? "    " : "│   ")});
        }
    }

private:
    struct Frame {
        NodeIndex node;
        uint32_t next;
        std::string prefix;
    };

    void print(NodeIndex index, const std::string& branch, std::string_view name) {
        const FileEntry entry = shownEntry(m_tree, index);
        if (m_look.json)
            return printJson(index, entry);
        const MergedTree::Node& node = m_tree.node(index);
        char facts[96];
        const std::string owner = std::to_string(entry.uid) + ":" + std::to_string(entry.gid);
        std::snprintf(facts, sizeof facts, "%-10s  %9s  %10s  %5u  ",
                      modeText(entry.type, entry.mode).c_str(), owner.c_str(),
                      humanSize(sizeOf(node, entry)).c_str(), layerNumber(node));
        std::string text = m_look.oneLayer ? std::string(1, changeLetter(node.change)) + " " : "";
        std::string shown = m_console.shown(name);
        if (entry.type == FileType::Symlink)
            shown += " -> " + m_console.shown(entry.linkTarget);
        if (!m_look.colored)
            return m_console.line(text + facts + branch + shown);
        const std::string color(layerColor(layerNumber(node))); // the branches lead through several layers
        m_console.line(color + text + facts + "\033[m" + branch + color + shown + "\033[m");
    }

    /// Counted from the lowest, which is 1, as in the desktop's stack of layers.
    unsigned layerNumber(const MergedTree::Node& node) const {
        return node.layer + static_cast<unsigned>(m_firstLayer);
    }

    static uint64_t sizeOf(const MergedTree::Node& node, const FileEntry& entry) {
        return entry.type == FileType::Directory ? node.totalSize : entry.size;
    }

    void printJson(NodeIndex index, const FileEntry& entry) {
        const MergedTree::Node& node = m_tree.node(index);
        tmpl::Json row = {{"path", m_tree.path(index)},
                          {"type", fileTypeWord(entry.type)},
                          {"mode", modeText(entry.type, entry.mode)},
                          {"uid", entry.uid},
                          {"gid", entry.gid},
                          {"size", sizeOf(node, entry)},
                          {"mtime", entry.mtime},
                          {"layer", layerNumber(node)}};
        if (node.change != Change::None)
            row["change"] = std::string(1, changeLetter(node.change));
        if (!entry.linkTarget.empty())
            row["target"] = std::string(entry.linkTarget);
        m_console.line(tmpl::toGoJson(row, false));
    }

    Console& m_console;
    const MergedTree& m_tree;
    int m_firstLayer;
    TreeLook m_look;
};

int tree(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    const std::string& name = invocation.arguments().front();
    if (const std::string wrong = wrongColorWhen(options); !wrong.empty())
        return usageError(invocation.console(), invocation.spec(), wrong);
    const Subject subject = invocation.engine().subject(name, {});
    const auto layer = options.integer("layer");
    const int64_t first = subject.origins.empty() ? 1 : subject.origins.front().number;
    const int64_t last = first + static_cast<int64_t>(subject.tree.layers().size()) - 1;
    if (layer && (*layer < first || *layer > last)) {
        invocation.console().error(subject.label + " has no layer " + std::to_string(*layer) + ": it has " +
                                   std::to_string(first) + " to " + std::to_string(last));
        return 1;
    }
    LazyUnion merged = subject.tree;
    if (layer) {
        const MergedTree::Layers& all = subject.tree.layers();
        merged = LazyUnion(MergedTree::topLayer({all.begin(), all.begin() + (*layer - first + 1)}));
    }
    const TreeLook look{layer.has_value(), options.integer("depth").value_or(-1), options.flag("json"),
                        wantsColor(options, invocation.console())};
    TreePrinter(invocation.console(), *merged, static_cast<int>(first), look).run();
    return 0;
}

} // namespace

const CommandSpec kTreeCommand{.path = "tree",
                               .aliases = "image tree",
                               .usage = "[OPTIONS] IMAGE|CONTAINER",
                               .summary = "Show the files of an image or a container, or what one layer did",
                               .options = kTreeOptions,
                               .minimum = 1,
                               .maximum = 1,
                               .run = tree,
                               .notes = kCutImages};

} // namespace outcrop::cli
