// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/bridge/task_record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace outcrop::ui {

namespace {

QString textOf(const std::string& text) {
    return QString::fromStdString(text);
}

QJsonObject objectOf(const Error& error) {
    QJsonObject object{{"code", QLatin1String(errorCodeName(error.code()))},
                       {"operation", textOf(error.operation())},
                       {"object", textOf(error.object())},
                       {"detail", textOf(error.detail())},
                       {"hint", textOf(error.hint())}};
    if (error.cause() != nullptr)
        object.insert("cause", objectOf(*error.cause()));
    return object;
}

Error errorOf(const QJsonObject& object) {
    const auto text = [&object](const char* key) {
        return object.value(QLatin1String(key)).toString().toStdString();
    };
    const QJsonValue cause = object.value("cause");
    const Error error = cause.isObject() ? errorOf(cause.toObject()).during(text("operation"), text("object"))
                                         : Error(errorCodeFromName(text("code")), text("operation"),
                                                 text("object"), text("detail"));
    return text("hint").empty() ? error : error.withHint(text("hint"));
}

QString nameOf(TaskState state) {
    switch (state) {
    case TaskState::Failed:
        return QStringLiteral("failed");
    case TaskState::Cancelled:
        return QStringLiteral("cancelled");
    default:
        return QStringLiteral("done");
    }
}

TaskState stateOf(const QString& name) {
    for (const TaskState state : {TaskState::Failed, TaskState::Cancelled})
        if (nameOf(state) == name)
            return state;
    return TaskState::Done;
}

QJsonObject objectOf(const TaskRecord& record) {
    QJsonArray failures;
    for (const TaskFailure& failure : record.failures)
        failures.append(QJsonObject{{"of", textOf(failure.of)}, {"error", objectOf(failure.error)}});
    return {{"key", record.key},
            {"title", record.title},
            {"state", nameOf(record.state)},
            {"started", double(record.startedAt.toMSecsSinceEpoch())},
            {"finished", double(record.finishedAt.toMSecsSinceEpoch())},
            {"result", record.result},
            {"warnings", QJsonArray::fromStringList(record.warnings)},
            {"failures", failures}};
}

TaskRecord recordOf(const QJsonObject& object) {
    const auto time = [&object](const char* key) {
        return QDateTime::fromMSecsSinceEpoch(qint64(object.value(QLatin1String(key)).toDouble()));
    };
    TaskRecord record{object.value("key").toString(),
                      object.value("title").toString(),
                      stateOf(object.value("state").toString()),
                      time("started"),
                      time("finished"),
                      object.value("result").toString(),
                      object.value("warnings").toVariant().toStringList(),
                      {}};
    for (const auto& failure : object.value("failures").toArray()) {
        const QJsonObject parts = failure.toObject();
        record.failures.push_back(
            {parts.value("of").toString().toStdString(), errorOf(parts.value("error").toObject())});
    }
    return record;
}

} // namespace

QByteArray toJson(const std::vector<TaskRecord>& records) {
    QJsonArray tasks;
    for (const TaskRecord& record : records)
        tasks.append(objectOf(record));
    return QJsonDocument(QJsonObject{{"tasks", tasks}}).toJson(QJsonDocument::Compact);
}

std::vector<TaskRecord> taskRecordsFrom(const QByteArray& json) {
    std::vector<TaskRecord> records;
    for (const auto& value : QJsonDocument::fromJson(json).object().value("tasks").toArray()) {
        TaskRecord record = recordOf(value.toObject());
        if (!record.key.isEmpty() && !record.title.isEmpty())
            records.push_back(std::move(record));
    }
    return records;
}

} // namespace outcrop::ui
