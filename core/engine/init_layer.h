// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"
#include "core/store/store.h"

#include <functional>
#include <vector>

namespace outcrop {

/// Makes the image's init layer, unless it is there: what the engine adds between an image and its containers
/// (mount points of its own mounts, /.dockerenv, /etc/mtab) where the image has none, so that it never is a
/// container's change. As docker's (moby: daemon/initlayer), but made once for all containers of an image,
/// not for each. The caller holds the store's lock. trees: the image's indexes, base first.
void ensureInitLayer(const Store& store, const std::vector<Digest>& diffIds,
                     const std::function<MergedTree::Layers()>& trees);

} // namespace outcrop
