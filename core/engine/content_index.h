// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/layer_scope.h"

namespace outcrop {

/// The content index of an image's layer, beside its tree in the store: made when first asked for, gone with
/// the layer. It may be missing at any time, and nothing depends on it but how long a search takes.
class LayerContentIndex {
public:
    LayerContentIndex(const Engine& engine, const ScopeLayer& layer);

    /// Empty if it is not there.
    UniqueFd open() const;
    /// Reads the layer, whose blob is open, if that pays. What keeps the index from being written is no
    /// error; throws Error(Cancelled).
    void make(int blob, Progress& progress, const std::stop_token& stop) const;
    /// A damaged one.
    void remove() const;

private:
    const Store& m_store;
    const ScopeLayer& m_layer;
    std::filesystem::path m_path; ///< empty: not the layer of an image
};

} // namespace outcrop
