// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/change_writers.h"
#include "ui/bridge/bridge.h"
#include "ui/models/fresh_paths.h"
#include "ui/pages/change_rate.h"
#include "ui/pages/container_texts.h"

#include <QElapsedTimer>
#include <QObject>
#include <optional>
#include <string>

namespace outcrop::ui {

/// One batch of the engine's stream, made ready on the worker.
struct LiveBatch {
    ContainerChanges changes; ///< all that there are now
    FreshList fresh;          ///< of what came, went or was written; empty for the first look
    qint64 events = 0;
    quint64 bytes = 0;                            ///< by how much files have grown
    std::shared_ptr<const ChangeWriters> writers; ///< of all up to now
    QString lastWriter;                           ///< of this batch; empty when not known
    bool writersTold = false;
    bool writersMissed = false;
};

/// Follows what a running container changes, with its rate. Paused, it keeps what comes until it is resumed.
class LiveChanges : public QObject {
    Q_OBJECT

public:
    explicit LiveChanges(Bridge& bridge, QObject* parent);

    /// Begins with what there is. Another container ends a pause.
    void follow(const std::string& id);
    void stop();
    void forget(); ///< stop, and who wrote
    bool isFollowing() const { return m_following; }
    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    qint64 waiting() const {
        return m_waiting ? m_waiting->events : 0;
    } ///< changes that came since the pause
    /// Who wrote which path since this container is followed; null before.
    const std::shared_ptr<const ChangeWriters>& writers() const { return m_writers; }
    const QString& lastWriter() const { return m_lastWriter; }
    bool writersTold() const { return m_told; }     ///< by the kernel; else it is only likely
    bool writersMissed() const { return m_missed; } ///< of some
    ChangeRate::Value rate() { return m_rate.at(m_clock.elapsed()); }

signals:
    void changed(const outcrop::ui::ContainerChanges& changes, const outcrop::ui::FreshList& fresh);
    void told();  ///< the rate, or what waits, is another
    void ended(); ///< the container has, or it could not be followed

private:
    void take(std::vector<LiveBatch> batches);
    void show(const LiveBatch& batch);

    Bridge& m_bridge;
    Request m_request;
    std::string m_id;
    bool m_following = false;
    bool m_paused = false;
    int m_round = 0; ///< what is still on its way from an earlier follow() is dropped
    std::optional<LiveBatch> m_waiting;
    std::shared_ptr<const ChangeWriters> m_writers;
    QString m_lastWriter;
    bool m_told = false;
    bool m_missed = false;
    ChangeRate m_rate;
    QElapsedTimer m_clock;
};

} // namespace outcrop::ui
