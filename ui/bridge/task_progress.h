// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/progress.h"

#include <QPointer>
#include <QString>
#include <QStringList>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>

namespace outcrop::ui {

/// The engine's Progress on a worker thread, told to the UI thread at most ten times a second and with at
/// most one notice pending. `notice` is called on the worker and must only queue.
class TaskProgress : public Progress {
public:
    struct Facts {
        QString phase, object;
        quint64 done = 0, total = 0;
        QStringList warnings;
    };
    explicit TaskProgress(std::function<void()> notice) : m_notice(std::move(notice)) {}

    void phase(const std::string& name, const std::string& object, uint64_t total) override;
    void advance(uint64_t done) override;
    void warn(const std::string& fact) override;
    /// UI thread: the facts so far; warnings are handed over once.
    Facts take();

private:
    void tell();

    std::function<void()> m_notice;
    std::mutex m_mutex;
    Facts m_facts;
    bool m_pending = false;
    std::chrono::steady_clock::time_point m_told{};
};

} // namespace outcrop::ui
