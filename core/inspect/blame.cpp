// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/blame.h"

#include <algorithm>
#include <optional>

namespace outcrop {

namespace {

/// What one layer says about a path.
struct Word {
    bool hides = false; ///< whatever the layers below have there
    NodeIndex node = kNoNode;
};

Word wordOf(const FileTree& tree, std::string_view path) {
    Word word;
    word.hides = tree.entry(kRootNode).opaque;
    NodeIndex at = kRootNode;
    size_t start = 1;
    while (start < path.size()) {
        const size_t end = std::min(path.find('/', start), path.size());
        at = tree.child(at, path.substr(start, end - start));
        start = end + 1;
        if (at == kNoNode)
            return word;
        const FileEntry entry = tree.entry(at);
        const bool last = start > path.size();
        if (entry.type == FileType::Whiteout || (!last && entry.type != FileType::Directory)) {
            word.hides = true;
            return word;
        }
        word.hides |= !last && entry.opaque;
    }
    word.node = at;
    return word;
}

struct Version {
    const FileTree* tree;
    NodeIndex node;
};

} // namespace

const char* blameEventName(BlameEvent event) {
    switch (event) {
    case BlameEvent::Made:
        return "made";
    case BlameEvent::Changed:
        return "changed";
    case BlameEvent::Repeated:
        return "repeated";
    case BlameEvent::Hidden:
        return "hidden";
    case BlameEvent::Restored:
        return "restored";
    }
    return "";
}

std::vector<BlameStep> blamePath(const MergedTree::Layers& layers, std::string_view path) {
    std::vector<BlameStep> steps;
    std::optional<Version> shown;
    for (size_t i = 0; i < layers.size(); ++i) {
        const Word word = wordOf(*layers[i], path);
        if (word.node == kNoNode) {
            if (word.hides && shown) {
                steps.push_back({i, BlameEvent::Hidden, Fact::None, kNoNode});
                shown.reset();
            }
            continue;
        }
        if (layers[i]->entry(word.node).implicit && shown)
            continue;
        BlameStep step{i, steps.empty() ? BlameEvent::Made : BlameEvent::Restored, Fact::None, word.node};
        if (shown) {
            step.facts = factsBetween(*shown->tree, shown->node, *layers[i], word.node);
            const bool same = step.facts == Fact::None || step.facts == Fact::Time;
            step.event = same ? BlameEvent::Repeated : BlameEvent::Changed;
        }
        steps.push_back(step);
        shown = Version{layers[i].get(), word.node};
    }
    return steps;
}

} // namespace outcrop
