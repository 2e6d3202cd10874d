// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <string>
#include <vector>

namespace outcrop::ui {

enum class TaskState { Running, Done, Failed, Cancelled };

/// Why a task, or a part of it, failed.
struct TaskFailure {
    std::string of; ///< which of several things; empty: the act itself
    Error error;
};

/// What is kept of a task that has ended.
struct TaskRecord {
    QString key; ///< tells it from all others
    QString title;
    TaskState state = TaskState::Done;
    QDateTime startedAt, finishedAt;
    QString result;
    QStringList warnings;
    std::vector<TaskFailure> failures;
};

/// As JSON, in their order.
QByteArray toJson(const std::vector<TaskRecord>& records);
/// What toJson() made; what cannot be read is left out, as a history is not worth a failure.
std::vector<TaskRecord> taskRecordsFrom(const QByteArray& json);

} // namespace outcrop::ui
