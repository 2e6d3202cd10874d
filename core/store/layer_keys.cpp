// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/store/layer_keys.h"

#include "core/store/store.h"

#include <unistd.h>

namespace outcrop {

std::vector<Digest> layerKeys(const Store& store, const std::vector<Digest>& diffIds) {
    std::vector<Digest> keys;
    Digest chain;
    for (const Digest& diffId : diffIds) {
        chain = chainId(chain, diffId); // of the lowest layer this is the diffID
        const bool borrows = !keys.empty() && ::access(store.paths().layer(chain).c_str(), F_OK) == 0;
        keys.push_back(borrows ? chain : diffId);
    }
    return keys;
}

} // namespace outcrop
