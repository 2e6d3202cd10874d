// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/blame.h"

#include "core/layer/layer_word.h"

#include <optional>

namespace outcrop {

namespace {

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
        const LayerWord word = layerWord(*layers[i], path);
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
