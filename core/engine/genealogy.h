// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"

#include <span>
#include <string>
#include <vector>

namespace outcrop {

/// Something of the store in its place among the others.
struct GenealogyNode {
    enum class Kind {
        Layers,    ///< a run of layers off which nothing branches, with the image that ends there
        Container, ///< on its image, or on the layers it still has of one that is gone
        Volume     ///< on the deepest container that uses it; an unused one is a root
    };
    Kind kind = Kind::Layers;
    std::string
        key; ///< "layers:CHAIN-ID", "image:ID", "container:ID" or "volume:NAME": the same in each tree
    int parent = -1; ///< -1: a root
    std::vector<int> children;
    std::vector<Digest> layers; ///< its own diffIDs, base first; none where several images end together
    int below = 0;              ///< layers it stands on
    int images = 0;             ///< that stand on its layers, with the one that ends there
    int thing = -1; ///< index of the image, container or volume in the lists; -1: only layers that are shared
};

/// All that a store holds, as trees of shared layers.
struct Genealogy {
    /// A volume in a container.
    struct Use {
        int container = -1;
        int volume = -1;
        std::string destination;
    };
    std::vector<GenealogyNode> nodes; ///< parents before their children
    std::vector<int> roots;
    std::vector<Use> uses; ///< all of them, by their volumes; those it hangs on first

    std::span<const Use> usesOf(int volume) const;
};

/// Pure. Siblings are in the order of the names that are on them.
Genealogy genealogyOf(const std::vector<ImageSummary>& images, const std::vector<Container>& containers,
                      const std::vector<Volume>& volumes, const std::vector<VolumeUse>& uses);

/// Names of an image, or of one without any its short id.
std::string namesOf(const ImageSummary& image);

} // namespace outcrop
