// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QtGlobal>
#include <deque>

namespace outcrop::ui {

/// How fast something changes: what came in the last three seconds, per second.
class ChangeRate {
public:
    static constexpr qint64 kWindowMs = 3000;

    struct Value {
        double changes = 0;
        double bytes = 0;
    };
    void add(qint64 nowMs, qint64 changes, quint64 bytes) { m_samples.push_back({nowMs, changes, bytes}); }
    void clear() { m_samples.clear(); }
    Value at(qint64 nowMs) {
        while (!m_samples.empty() && nowMs - m_samples.front().at >= kWindowMs)
            m_samples.pop_front();
        Value sum;
        for (const Sample& sample : m_samples) {
            sum.changes += double(sample.changes) * 1000 / kWindowMs;
            sum.bytes += double(sample.bytes) * 1000 / kWindowMs;
        }
        return sum;
    }

private:
    struct Sample {
        qint64 at = 0;
        qint64 changes = 0;
        quint64 bytes = 0;
    };
    std::deque<Sample> m_samples;
};

} // namespace outcrop::ui
