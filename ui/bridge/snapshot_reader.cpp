// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/bridge/snapshot_reader.h"

#include "core/engine/revert_undo.h"

#include "core/engine/live_mount.h"
#include "core/volume/snapshots.h"

#include <set>

namespace outcrop::ui {

SnapshotPtr SnapshotReader::read() {
    auto snapshot = std::make_shared<Snapshot>();
    try {
        list(m_engine->engine(), *snapshot);
    } catch (const Error& error) {
        if (m_last)
            *snapshot = *m_last;
        snapshot->error = error;
    } catch (const std::exception& other) {
        if (m_last)
            *snapshot = *m_last;
        snapshot->error = Error(ErrorCode::Internal, "read the store", {}, other.what());
    }
    snapshot->generation = ++m_generation;
    m_last = snapshot;
    return snapshot;
}

std::optional<StorePaths> SnapshotReader::paths() {
    try {
        return m_engine->engine().store().paths();
    } catch (const std::exception&) {
        return std::nullopt; // read() tells why
    }
}

void SnapshotReader::list(const Engine& engine, Snapshot& snapshot) {
    snapshot.images = engine.images().list();
    snapshot.containers = engine.containers().list();
    snapshot.volumes = engine.volumes().list();
    snapshot.volumeUses = engine.volumeUses();
    for (const Container& container : snapshot.containers) {
        std::string stamp = RevertUndo::stamp(engine.containers().bundle(container.record.id));
        if (!stamp.empty())
            snapshot.putBack[container.record.id] = std::move(stamp);
    }
    snapshot.folders = shownFolders(engine.store().paths());
    addLayers(engine, snapshot);
    addMounts(engine, snapshot);
    addStates(engine, snapshot);
}

/// A document that can't be read hides what it tells, not the store; who asks for it is told why.
void SnapshotReader::addMounts(const Engine& engine, Snapshot& snapshot) {
    for (const Container& container : snapshot.containers)
        try {
            if (container.state.status != ContainerStatus::Running)
                continue;
            if (auto mounts = liveMounts(engine, container.record.id); !mounts.empty())
                snapshot.liveMounts.emplace(container.record.id, std::move(mounts));
        } catch (const std::exception&) {
            continue;
        }
}

void SnapshotReader::addStates(const Engine& engine, Snapshot& snapshot) {
    const VolumeSnapshots kept(engine.store());
    for (const Volume& volume : snapshot.volumes)
        try {
            for (const outcrop::Snapshot& one : kept.list(volume.name))
                snapshot.keptStates[volume.name].push_back(
                    {one.name, one.createdAt, snapshotRestName(one.rest), one.files, one.bytes, one.added});
        } catch (const std::exception&) {
            snapshot.keptStates.erase(volume.name);
        }
}

void SnapshotReader::addLayers(const Engine& engine, Snapshot& snapshot) {
    for (const ImageSummary& image : snapshot.images) {
        learn(engine, image);
        const std::set<Digest> once(image.diffIds.begin(), image.diffIds.end());
        for (const Digest& id : once) {
            LayerFacts& facts = snapshot.layers[id];
            facts.bytes = m_known[id].bytes;
            facts.createdBy = m_known[id].createdBy;
            ++facts.images;
        }
    }
}

/// An image that can't be looked into (a blob removed by hand) is still listed; its page says what is wrong.
void SnapshotReader::learn(const Engine& engine, const ImageSummary& image) {
    if (!m_learned.emplace(image.id, true).second)
        return;
    try {
        for (const LayerStep& step : engine.images().details(image.id.str()).steps)
            if (step.diffId)
                m_known[*step.diffId] = {step.size, 0, step.createdBy};
    } catch (const Error&) {
        m_learned.erase(image.id); // it may be mended later
    }
}

} // namespace outcrop::ui
