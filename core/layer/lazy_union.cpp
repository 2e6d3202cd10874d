// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/lazy_union.h"

#include <mutex>
#include <utility>

namespace outcrop {

struct LazyUnion::State {
    MergedTree::Layers layers;
    std::once_flag once;
    std::shared_ptr<const MergedTree> tree;
};

LazyUnion::LazyUnion(MergedTree::Layers layers) : m_state(std::make_shared<State>()) {
    m_state->layers = std::move(layers);
}

LazyUnion::LazyUnion(std::shared_ptr<const MergedTree> made) : LazyUnion(MergedTree::Layers(made->layers())) {
    std::call_once(m_state->once, [&] { m_state->tree = std::move(made); });
}

const MergedTree::Layers& LazyUnion::layers() const {
    return m_state->layers;
}

std::shared_ptr<const MergedTree> LazyUnion::get() const {
    std::call_once(m_state->once, [this] { m_state->tree = MergedTree::unionOf(m_state->layers); });
    return m_state->tree;
}

} // namespace outcrop
