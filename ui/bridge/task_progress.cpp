// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/bridge/task_progress.h"

#include <QStringList>
#include <utility>

namespace outcrop::ui {

namespace {
constexpr std::chrono::milliseconds kInterval{100};
}

void TaskProgress::phase(const std::string& name, const std::string& object, uint64_t total) {
    {
        std::lock_guard lock(m_mutex);
        m_facts.phase = QString::fromStdString(name);
        m_facts.object = QString::fromStdString(object);
        m_facts.total = total;
        m_facts.done = 0;
    }
    tell();
}

void TaskProgress::advance(uint64_t done) {
    {
        std::lock_guard lock(m_mutex);
        m_facts.done = done;
        if (std::chrono::steady_clock::now() - m_told < kInterval)
            return;
    }
    tell();
}

void TaskProgress::warn(const std::string& fact) {
    {
        std::lock_guard lock(m_mutex);
        m_facts.warnings.append(QString::fromStdString(fact));
    }
    tell();
}

TaskProgress::Facts TaskProgress::take() {
    std::lock_guard lock(m_mutex);
    m_pending = false;
    Facts facts = m_facts;
    m_facts.warnings.clear();
    return facts;
}

void TaskProgress::tell() {
    {
        std::lock_guard lock(m_mutex);
        m_told = std::chrono::steady_clock::now();
        if (std::exchange(m_pending, true))
            return;
    }
    m_notice();
}

} // namespace outcrop::ui
