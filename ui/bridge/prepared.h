// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace outcrop::ui {

/// Answers that are asked for before they are wanted, so that what a slider shows can follow it in the same
/// frame. Made on workers one after another, nearest first, as long as they fit; what is far is let go.
template <class Answer>
class Prepared {
public:
    using Pointer = std::shared_ptr<const Answer>;
    struct Wish {
        QString key; ///< names what never changes
        std::function<Pointer(const Engine&, const std::stop_token&)> make;
    };

    /// context: the widget that this is a member of. cost() of all that is kept stays below `room`.
    Prepared(Bridge& bridge, QObject* context, size_t room, std::function<size_t(const Answer&)> cost)
        : m_bridge(bridge), m_context(context), m_room(room), m_cost(std::move(cost)) {}

    Pointer find(const QString& key) const { return m_ready.value(key); }
    void put(const QString& key, Pointer answer) { m_ready.insert(key, std::move(answer)); }

    /// Asks for what is not there. What is under way and still wished for is not begun anew.
    void prepare(std::vector<Wish> nearestFirst) {
        m_wishes = std::move(nearestFirst);
        trim();
        const auto same = [this](const Wish& wish) { return wish.key == m_making; };
        if (m_making.isEmpty() || std::none_of(m_wishes.begin(), m_wishes.end(), same))
            makeNext();
    }

    void clear() {
        m_request.cancel();
        m_making.clear();
        m_wishes.clear();
        m_ready.clear();
        m_left.clear();
    }

private:
    /// Keeps what is wished for, nearest first, as far as it fits.
    void trim() {
        QHash<QString, Pointer> kept;
        size_t used = 0;
        for (const Wish& wish : m_wishes) {
            const Pointer answer = m_ready.value(wish.key);
            if (!answer || kept.contains(wish.key))
                continue;
            used += m_cost(*answer);
            if (used > m_room)
                break;
            kept.insert(wish.key, answer);
        }
        m_ready = std::move(kept);
    }

    void makeNext() {
        m_making.clear();
        size_t used = 0;
        for (const Wish& wish : m_wishes) {
            if (const Pointer answer = m_ready.value(wish.key)) {
                used += m_cost(*answer);
            } else if (used >= m_room) {
                break;
            } else if (!m_left.contains(wish.key)) {
                return make(wish);
            }
        }
        m_request.cancel();
    }

    void make(const Wish& wish) {
        m_making = wish.key;
        m_bridge.ask(
            m_request,
            [make = wish.make](const Engine& engine, Progress&, std::stop_token stop) {
                return make(engine, stop);
            },
            m_context, [this, key = wish.key](Pointer answer) { take(key, std::move(answer)); },
            [this, key = wish.key](const Error&) { take(key, nullptr); });
    }

    /// What failed or is too large is asked for when it is wanted, and says then what is wrong.
    void take(const QString& key, Pointer answer) {
        if (answer) {
            m_ready.insert(key, std::move(answer));
            trim();
        }
        if (!m_ready.contains(key))
            m_left.insert(key);
        makeNext();
    }

    Bridge& m_bridge;
    QObject* m_context;
    Request m_request;
    size_t m_room;
    std::function<size_t(const Answer&)> m_cost;
    std::vector<Wish> m_wishes;
    QHash<QString, Pointer> m_ready;
    QSet<QString> m_left; ///< not to be made ahead again
    QString m_making;
};

} // namespace outcrop::ui
