// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <utility>
#include <vector>

namespace outcrop::ui {

/// A stream of values from a worker to the UI thread, in batches: at most one notice is pending, and a
/// producer that is faster than the window waits. Use: auto c = Channel<LogLine>::make(this,
/// [this](std::vector<LogLine> b) {…}); then capture c in the work and push().
template <class T>
class Channel : public std::enable_shared_from_this<Channel<T>> {
public:
    using Sink = std::function<void(std::vector<T>)>;

    /// UI thread. Nothing arrives once the context has gone.
    static std::shared_ptr<Channel> make(QObject* context, Sink sink, size_t capacity = 4096) {
        return std::shared_ptr<Channel>(new Channel(context, std::move(sink), capacity));
    }

    /// Worker thread. False when stop was requested.
    bool push(T value, const std::stop_token& stop) {
        std::unique_lock lock(m_mutex);
        if (!m_room.wait(lock, stop, [this] { return m_items.size() < m_capacity; }))
            return false;
        m_items.push_back(std::move(value));
        if (!std::exchange(m_pending, true))
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [self = this->shared_from_this()] { self->deliver(); },
                Qt::QueuedConnection);
        return true;
    }

private:
    Channel(QObject* context, Sink sink, size_t capacity)
        : m_context(context), m_sink(std::move(sink)), m_capacity(capacity) {}

    void deliver() {
        std::vector<T> batch;
        {
            std::lock_guard lock(m_mutex);
            batch.swap(m_items);
            m_pending = false;
        }
        m_room.notify_all();
        if (m_context && !batch.empty())
            m_sink(std::move(batch));
    }

    QPointer<QObject> m_context;
    Sink m_sink;
    size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable_any m_room;
    std::vector<T> m_items;
    bool m_pending = false;
};

} // namespace outcrop::ui
