// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/image/borrowing_layers.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/layer/foreign_links.h"
#include "core/store/layer_keys.h"

#include <filesystem>
#include <sys/stat.h>

namespace outcrop {

namespace {

Digest chainAt(const std::vector<Digest>& diffIds, size_t at) {
    Digest chain;
    for (size_t i = 0; i <= at; ++i)
        chain = chainId(chain, diffIds[i]);
    return chain;
}

} // namespace

void indexBorrowingLayer(const Store& store, const std::vector<Digest>& diffIds, size_t at) {
    MergedTree::Layers below;
    const std::vector<Digest> keys = layerKeys(store, diffIds);
    for (size_t i = 0; i < at; ++i)
        below.push_back(store.openTree(keys[i]));
    const std::string tree =
        resolveForeignLinks(*store.openTree(diffIds[at]), *MergedTree::unionOf(std::move(below)));
    const std::filesystem::path directory = store.paths().layer(chainAt(diffIds, at));
    if (::mkdir(directory.c_str(), 0700) != 0 && errno != EEXIST)
        throw Error::fromErrno("make directory", directory.string());
    store.writeDocument(directory / "tree", tree, Durability::ProcessDeath);
}

void indexBorrowingLayers(const Store& store, const std::vector<Digest>& diffIds) {
    for (size_t i = 1; i < diffIds.size(); ++i)
        if (store.openTree(diffIds[i])->foreignLinks() > 0)
            indexBorrowingLayer(store, diffIds, i);
}

} // namespace outcrop
