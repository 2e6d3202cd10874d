// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/engine_source.h"
#include "ui/bridge/snapshot.h"

#include <map>
#include <memory>
#include <string>
#include <utility>

namespace outcrop::ui {

/// Lists the store into a Snapshot. Blocks on the disk: watcher thread only. Remembers what never changes of
/// an image.
class SnapshotReader {
public:
    explicit SnapshotReader(std::shared_ptr<EngineSource> engine) : m_engine(std::move(engine)) {}

    /// Never throws: a store that can't be read gives the last good lists with the error.
    SnapshotPtr read();
    /// Empty while the store can't be opened.
    std::optional<StorePaths> paths();

private:
    void list(const Engine& engine, Snapshot& snapshot);
    void addLayers(const Engine& engine, Snapshot& snapshot);
    static void addMounts(const Engine& engine, Snapshot& snapshot);
    static void addStates(const Engine& engine, Snapshot& snapshot);
    void learn(const Engine& engine, const ImageSummary& image);

    std::shared_ptr<EngineSource> m_engine;
    SnapshotPtr m_last;
    std::map<Digest, LayerFacts> m_known; ///< bytes and instruction by diffID
    std::map<ImageId, bool> m_learned;
    uint64_t m_generation = 0;
};

} // namespace outcrop::ui
