// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/task_log.h"

#include "core/base/sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QSettings>
#include <algorithm>

namespace outcrop::ui {

namespace {

constexpr int kWritePauseMs = 300; ///< in which a task's result is said after its end
constexpr int kLockMs = 2000;

std::vector<TaskRecord> recordsIn(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? taskRecordsFrom(file.readAll()) : std::vector<TaskRecord>();
}

/// What both know is as the second has it; newest first.
std::vector<TaskRecord> joined(std::vector<TaskRecord> kept, const std::vector<TaskRecord>& own) {
    for (const TaskRecord& record : own)
        std::erase_if(kept, [&](const TaskRecord& other) { return other.key == record.key; });
    kept.insert(kept.end(), own.begin(), own.end());
    std::stable_sort(kept.begin(), kept.end(),
                     [](const TaskRecord& a, const TaskRecord& b) { return a.startedAt > b.startedAt; });
    kept.resize(std::min(kept.size(), TaskLog::kKept), TaskRecord());
    return kept;
}

/// A history that cannot be written is no reason to disturb anybody.
void replace(const QString& path, const std::vector<TaskRecord>& records) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(toJson(records));
    file.commit();
}

} // namespace

TaskLog::TaskLog(TaskRunner& runner, const std::string& store, QObject* parent)
    : QObject(parent), m_runner(runner),
      m_file(QFileInfo(QSettings().fileName()).absolutePath() + QStringLiteral("/ran-") +
             QString::fromStdString(sha256Hex(store).substr(0, 16)) + QStringLiteral(".json")) {
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kWritePauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TaskLog::write);
    connect(&runner, &TaskRunner::taskChanged, this, [this](const Task* task) {
        if (!task->running())
            m_pause.start();
    });
    connect(&runner, &TaskRunner::cleared, this, &TaskLog::clear);
    read();
}

TaskLog::~TaskLog() {
    if (m_pause.isActive())
        write();
    m_pool.waitForDone();
}

void TaskLog::read() {
    m_pool.start([this, path = m_file] {
        const std::vector<TaskRecord> records = recordsIn(path);
        // To this, which outlives its thread.
        QMetaObject::invokeMethod(
            this, [this, records] { m_runner.restore(records); }, Qt::QueuedConnection);
    });
}

void TaskLog::write() {
    m_pause.stop();
    std::vector<TaskRecord> own;
    for (const Task* task : m_runner.tasks())
        if (!task->running())
            own.push_back(task->record());
    m_pool.start([own = std::move(own), path = m_file] {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QLockFile lock(path + QStringLiteral(".lock"));
        if (lock.tryLock(kLockMs))
            replace(path, joined(recordsIn(path), own));
    });
}

void TaskLog::clear() {
    m_pause.stop();
    m_pool.start([path = m_file] {
        QLockFile lock(path + QStringLiteral(".lock"));
        if (lock.tryLock(kLockMs))
            QFile::remove(path);
    });
}

} // namespace outcrop::ui
