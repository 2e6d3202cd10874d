// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/tasks_model.h"

#include "ui/models/format.h"

#include <QLocale>
#include <algorithm>

namespace outcrop::ui {

TasksModel::TasksModel(TaskRunner& runner, QObject* parent) : TableModel(parent), m_tasks(runner.tasks()) {
    connect(&runner, &TaskRunner::taskAdded, this, &TasksModel::onAdded);
    connect(&runner, &TaskRunner::taskChanged, this, &TasksModel::onChanged);
    connect(&runner, &TaskRunner::taskRemoved, this, &TasksModel::onRemoved);
    connect(&runner, &TaskRunner::restored, this, [this, &runner] {
        beginResetModel();
        m_tasks = runner.tasks();
        endResetModel();
    });
}

QString TasksModel::phaseText(const Task& task) {
    const QString& phase = task.phase();
    QString word;
    if (phase == QLatin1String("read"))
        word = tr("reading");
    else if (phase == QLatin1String("unpack"))
        word = tr("unpacking");
    else if (phase == QLatin1String("pack"))
        word = tr("packing");
    else if (phase == QLatin1String("index"))
        word = tr("indexing");
    else if (phase == QLatin1String("copy"))
        word = tr("copying");
    else if (phase == QLatin1String("compare"))
        word = tr("comparing");
    else if (phase == QLatin1String("export"))
        word = tr("exporting");
    else if (phase == QLatin1String("mount"))
        word = tr("mounting");
    else
        word = phase;
    if (word.isEmpty() || task.object().isEmpty())
        return word;
    return tr("%1 %2", "what is being done, and to what")
        .arg(word, format::text(task.object().toStdString()));
}

QString TasksModel::stateText(const Task& task) {
    switch (task.state()) {
    case TaskState::Done:
        return task.result().isEmpty() ? tr("done") : task.result();
    case TaskState::Cancelled:
        return tr("cancelled");
    case TaskState::Failed:
        return task.result().isEmpty() ? failureLines(task, false).value(0, tr("failed")) : task.result();
    case TaskState::Running:
        break;
    }
    if (task.cancelRequested())
        return tr("cancelling…");
    QStringList parts;
    if (task.rate() > 0)
        parts << format::rate(task.rate());
    if (task.remainingSeconds() >= 0)
        parts << format::remaining(task.remainingSeconds());
    return format::facts(parts);
}

QStringList TasksModel::failureLines(const Task& task, bool hints) {
    QStringList lines;
    for (const TaskFailure& failure : task.failures()) {
        const QString why = QString::fromUtf8(failure.error.what());
        lines += failure.of.empty() ? why : format::text(failure.of) + QStringLiteral(": ") + why;
        if (hints && !failure.error.hint().empty())
            lines += QString::fromStdString(failure.error.hint());
    }
    return lines;
}

QString TasksModel::durationText(const Task& task) {
    const QDateTime end = task.running() ? QDateTime::currentDateTime() : task.finishedAt();
    const qint64 seconds = task.startedAt().secsTo(end);
    if (seconds < 1)
        return tr("less than a second");
    if (seconds < 60)
        return tr("%n s", "seconds that a task took", int(seconds));
    return tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString TasksModel::report(const Task& task) {
    QStringList lines{task.title(), stateText(task),
                      tr("Began %1, took %2.")
                          .arg(format::exactTime(task.startedAt().toSecsSinceEpoch()), durationText(task))};
    return (lines + failureLines(task, true) + task.warnings()).join(u'\n');
}

int TasksModel::rows() const {
    return int(m_tasks.size());
}

QStringList TasksModel::columns() const {
    return {tr("Task"), tr("Progress"), tr("State")};
}

namespace {

QString percent(const Task& task) {
    if (!task.running() || task.total() == 0)
        return {};
    return QLocale().toString(100 * double(task.done()) / double(task.total()), 'f', 0) +
           QStringLiteral(" %");
}

DotKind dotOf(const Task& task) {
    switch (task.state()) {
    case TaskState::Running:
        return DotKind::Filled;
    case TaskState::Failed:
        return DotKind::Alert;
    default:
        return DotKind::Hollow;
    }
}

} // namespace

QVariant TasksModel::cell(int row, int column, int what) const {
    Task* task = m_tasks.at(size_t(row));
    switch (what) {
    case Qt::DisplayRole:
    case role::Sort:
        switch (column) {
        case Title:
            return task->title();
        case Progress:
            return percent(*task);
        case State:
            return stateText(*task);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return task->warnings().isEmpty() ? stateText(*task) : task->warnings().join(u'\n');
    case role::Id:
        return QString::number(task->id());
    case role::Subtitle:
        return task->running() ? phaseText(*task) : stateText(*task);
    case role::Trailing:
        return task->running() ? percent(*task) : format::ago(task->finishedAt().toSecsSinceEpoch());
    case role::Dot:
        return int(dotOf(*task));
    case TaskOf:
        return QVariant::fromValue<QObject*>(task);
    default:
        return {};
    }
}

void TasksModel::onAdded(Task* task) {
    beginInsertRows({}, 0, 0);
    m_tasks.insert(m_tasks.begin(), task);
    endInsertRows();
}

void TasksModel::onChanged(Task* task) {
    const auto it = std::find(m_tasks.begin(), m_tasks.end(), task);
    if (it == m_tasks.end())
        return;
    const int row = int(it - m_tasks.begin());
    emit dataChanged(index(row, 0), index(row, State));
}

void TasksModel::onRemoved(quint64 id) {
    const auto it =
        std::find_if(m_tasks.begin(), m_tasks.end(), [id](const Task* t) { return t->id() == id; });
    if (it == m_tasks.end())
        return;
    const int row = int(it - m_tasks.begin());
    beginRemoveRows({}, row, row);
    m_tasks.erase(it);
    endRemoveRows();
}

} // namespace outcrop::ui
