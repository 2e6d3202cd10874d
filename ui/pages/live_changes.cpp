// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/live_changes.h"

#include "core/engine/follow_changes.h"
#include "ui/bridge/channel.h"
#include "ui/models/writer_text.h"

#include <iterator>
#include <tuple>

namespace outcrop::ui {

namespace {

constexpr std::chrono::milliseconds kGather{200};
constexpr std::chrono::milliseconds kContents{400};
constexpr size_t kAhead = 2; ///< batches that may wait for the window

/// Adds to who wrote what up to now; nothing is copied while that stays the same.
void addWriters(const ChangeBatch& batch, std::shared_ptr<const ChangeWriters>& known, LiveBatch& ready) {
    if (!known || !batch.writers.empty()) {
        ChangeWriters all = known ? *known : ChangeWriters();
        all.add(batch.writers);
        known = std::make_shared<const ChangeWriters>(std::move(all));
    }
    Timestamp latest;
    batch.writers.each([&](const std::string&, const WrittenBy& by) {
        if (std::tie(by.time.seconds, by.time.nanoseconds) < std::tie(latest.seconds, latest.nanoseconds))
            return;
        latest = by.time;
        ready.lastWriter = WriterText::name(*by.process);
    });
    ready.writers = known;
    ready.writersTold = batch.writersTold;
    ready.writersMissed = batch.writersMissed;
}

LiveBatch readyToShow(const ChangeBatch& batch, std::shared_ptr<const ChangeWriters>& known) {
    LiveBatch ready;
    ready.changes = summarize(batch.tree);
    addWriters(batch, known, ready);
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
    earlier.writers = std::move(later.writers);
    earlier.writersTold = later.writersTold;
    earlier.writersMissed = later.writersMissed;
    if (!later.lastWriter.isEmpty())
        earlier.lastWriter = std::move(later.lastWriter);
    std::move(later.fresh.begin(), later.fresh.end(), std::back_inserter(earlier.fresh));
}

} // namespace

LiveChanges::LiveChanges(Bridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {
    m_clock.start();
}

void LiveChanges::follow(const std::string& id) {
    stop();
    if (id != m_id) {
        m_paused = false;
        forget();
    }
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
        [id, channel, writers = m_writers](const Engine& engine, Progress& progress, std::stop_token stop) {
            const FollowOptions options{.gather = kGather, .contents = kContents, .writers = true};
            auto known = writers;
            followChanges(
                engine, id, options,
                [&](const ChangeBatch& batch) { channel->push(readyToShow(batch, known), stop); }, progress,
                stop);
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

void LiveChanges::forget() {
    stop();
    m_writers.reset();
    m_lastWriter.clear();
    m_missed = false;
}

void LiveChanges::show(const LiveBatch& batch) {
    m_writers = batch.writers;
    m_told = batch.writersTold;
    m_missed |= batch.writersMissed;
    if (!batch.lastWriter.isEmpty())
        m_lastWriter = batch.lastWriter;
    emit changed(batch.changes, batch.fresh);
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
        show(all);
    emit told();
}

void LiveChanges::setPaused(bool paused) {
    m_paused = paused;
    if (const std::optional<LiveBatch> waiting = std::exchange(m_waiting, std::nullopt); waiting && !paused)
        show(*waiting);
    emit told();
}

} // namespace outcrop::ui
