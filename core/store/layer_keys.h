// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/oci/digest.h"

#include <vector>

namespace outcrop {

class Store;

/// Under which names in layers/ a stack's layers lie (base first, as diffIds). By its diffID, so that all
/// images share it; but a layer that borrows files from those below it (FileTree::foreignLinks) holds other
/// bytes above other layers, and lies under its chain ID. Such a directory is made when the image comes in.
std::vector<Digest> layerKeys(const Store& store, const std::vector<Digest>& diffIds);

} // namespace outcrop
