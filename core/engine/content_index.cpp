// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/content_index.h"

#include "core/base/error.h"

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

/// A smaller blob is read as fast as its index.
constexpr off_t kWorthIndex = 64 << 10;

} // namespace

LayerContentIndex::LayerContentIndex(const Engine& engine, const ScopeLayer& layer)
    : m_store(engine.store()), m_layer(layer) {
    if (layer.kind == ScanInput::Kind::Layer)
        m_path = m_store.paths().layer(layer.key) / "content";
}

UniqueFd LayerContentIndex::open() const {
    return m_path.empty() ? UniqueFd() : UniqueFd(::open(m_path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
}

void LayerContentIndex::make(int blob, Progress& progress, const std::stop_token& stop) const {
    struct stat st {};
    if (m_path.empty() || ::fstat(blob, &st) != 0 || st.st_size < kWorthIndex)
        return;
    try {
        const Staging staging = m_store.makeStaging();
        const std::filesystem::path staged = staging.path() / "content";
        const UniqueFd file = openFile(staged, O_RDWR | O_CREAT | O_EXCL, 0600);
        workerIndexContent({ScanInput::Kind::Layer, blob, m_layer.label}, file.get(), progress, stop);
        syncFile(staged);
        const StoreLock shared = m_store.lockShared();
        std::rename(staged.c_str(), m_path.c_str()); // fails where the layer is gone
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        // A full disk, a store that is not ours to write, a damaged blob, which the search will say.
    }
}

void LayerContentIndex::remove() const {
    ::unlink(m_path.c_str());
}

} // namespace outcrop
