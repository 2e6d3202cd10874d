// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/oci/digest.h"
#include "core/store/store.h"

#include <vector>

namespace outcrop {

// Layers with hard links to files of the layers below them: what those links hold depends on the image, see
// layerKeys().

/// Makes the places of a new image's borrowing layers, with their indexes. The layers' own indexes are in the
/// store.
void indexBorrowingLayers(const Store& store, const std::vector<Digest>& diffIds);
/// Makes the index of the layer at that place of the stack again; those of the layers below must be there.
void indexBorrowingLayer(const Store& store, const std::vector<Digest>& diffIds, size_t at);

} // namespace outcrop
