// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/live_changes.h"

#include "core/engine/follow_changes.h"
#include "ui/bridge/channel.h"

#include <iterator>

namespace outcrop::ui {

namespace {

constexpr std::chrono::milliseconds kGather{200};
constexpr std::chrono::milliseconds kContents{400};
constexpr size_t kAhead = 2; ///< batches that may wait for the window

LiveBatch readyToShow(const ChangeBatch& batch) {
    LiveBatch ready;
    ready.changes = summarize(batch.tree);
    if (batch.first)
        return ready;
    auto fresh = std::make_shared<FreshPaths>();
    for (const auto* entries : {&batch.came, &batch.went, &batch.written}) {
        ready.events += static_cast<qint64>(entries->size());
        for (const DiffEntry& entry : *entries)
            fresh->add(entry.path);
    }
    ready.bytes = batch.bytes;
    ready.fresh.push_back(std::move(fresh));
    return ready;
}

/// What is shown of both at once.
void join(LiveBatch& earlier, LiveBatch later) {
    earlier.changes = std::move(later.changes);
    earlier.events += later.events;
    earlier.bytes += later.bytes;
    std::move(later.fresh.begin(), later.fresh.end(), std::back_inserter(earlier.fresh));
}

} // namespace

LiveChanges::LiveChanges(Bridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {
    m_clock.start();
}

void LiveChanges::follow(const std::string& id) {
    stop();
    if (id != m_id)
        m_paused = false;
    m_id = id;
    m_following = true;
    const auto channel = Channel<LiveBatch>::make(
        this,
        [this, round = m_round](std::vector<LiveBatch> batches) {
            if (round == m_round)
                take(std::move(batches));
        },
        kAhead);
    m_bridge.ask(
        m_request,
        [id, channel](const Engine& engine, Progress& progress, std::stop_token stop) {
            const FollowOptions options{.gather = kGather, .contents = kContents};
            followChanges(
                engine, id, options,
                [&](const ChangeBatch& batch) { channel->push(readyToShow(batch), stop); }, progress, stop);
        },
        this,
        [this] {
            m_following = false;
            setPaused(false);
            emit ended();
        },
        [this](const Error&) { // it has just ended, or the look at its changes that follows says why
            m_following = false;
            setPaused(false);
            emit ended();
        });
    emit told();
}

void LiveChanges::stop() {
    m_request.cancel();
    ++m_round;
    m_following = false;
    m_waiting.reset();
    m_rate.clear();
}

void LiveChanges::take(std::vector<LiveBatch> batches) {
    LiveBatch all = std::move(batches.front());
    for (auto batch = batches.begin() + 1; batch != batches.end(); ++batch)
        join(all, std::move(*batch));
    m_rate.add(m_clock.elapsed(), all.events, all.bytes);
    if (m_paused && m_waiting)
        join(*m_waiting, std::move(all));
    else if (m_paused)
        m_waiting = std::move(all);
    else
        emit changed(all.changes, all.fresh);
    emit told();
}

void LiveChanges::setPaused(bool paused) {
    m_paused = paused;
    if (const std::optional<LiveBatch> waiting = std::exchange(m_waiting, std::nullopt); waiting && !paused)
        emit changed(waiting->changes, waiting->fresh);
    emit told();
}

} // namespace outcrop::ui
