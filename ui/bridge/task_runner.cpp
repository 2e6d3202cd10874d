// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/bridge/task_runner.h"

#include "ui/bridge/task_progress.h"

#include <QMetaObject>
#include <QThread>
#include <algorithm>

namespace outcrop::ui {

namespace {
constexpr size_t kHistory = 200;
/// Enough that a few log followers, which block, never keep the page's question waiting.
constexpr int kThreads = 24;
} // namespace

TaskRunner::TaskRunner(std::shared_ptr<EngineSource> engine, QObject* parent)
    : QObject(parent), m_engine(std::move(engine)) {
    m_pool.setMaxThreadCount(kThreads);
}

TaskRunner::~TaskRunner() {
    for (Task* task : m_tasks)
        task->m_stop.request_stop();
    for (const auto& [id, stop] : m_live)
        std::stop_source(stop).request_stop();
    m_pool.waitForDone();
}

int TaskRunner::runningCount() const {
    return int(std::count_if(m_tasks.begin(), m_tasks.end(), [](const Task* t) { return t->running(); }));
}

void TaskRunner::clearFinished() {
    for (size_t i = m_tasks.size(); i-- > 0;)
        if (!m_tasks[i]->running())
            drop(i);
    emit cleared();
}

void TaskRunner::restore(const std::vector<TaskRecord>& records) {
    for (const TaskRecord& record : records) {
        auto* task = new Task(m_nextId++, record.title, this);
        task->take(record);
        m_tasks.push_back(task);
    }
    emit restored();
    trimHistory();
}

Task* TaskRunner::undoable() const {
    const auto it = std::find_if(m_tasks.begin(), m_tasks.end(), [](const Task* t) { return t->canUndo(); });
    return it == m_tasks.end() ? nullptr : *it;
}

Task* TaskRunner::addTask(const QString& title) {
    auto* task = new Task(m_nextId++, title, this);
    m_tasks.insert(m_tasks.begin(), task);
    connect(task, &Task::changed, this, [this, task] { emit taskChanged(task); });
    connect(task, &Task::finished, this, [this, task] { emit taskFinished(task); });
    emit taskAdded(task);
    trimHistory();
    return task;
}

void TaskRunner::trimHistory() {
    for (size_t i = m_tasks.size(); i-- > 0 && m_tasks.size() > kHistory;)
        if (!m_tasks[i]->running())
            drop(i);
}

void TaskRunner::drop(size_t index) {
    Task* task = m_tasks[index];
    m_tasks.erase(m_tasks.begin() + ptrdiff_t(index));
    emit taskRemoved(task->id());
    task->deleteLater();
}

std::shared_ptr<Progress> TaskRunner::makeProgress(Task* task) {
    if (!task)
        return std::make_shared<Progress>();
    QPointer<Task> guard(task);
    // The progress must be reachable from its own notice without owning itself.
    auto self = std::make_shared<std::weak_ptr<TaskProgress>>();
    auto progress = std::make_shared<TaskProgress>([this, guard, self] {
        post([guard, self] {
            const auto source = self->lock();
            if (!source)
                return;
            const TaskProgress::Facts facts = source->take();
            if (!guard || !guard->running())
                return;
            for (const QString& fact : facts.warnings) {
                guard->m_warnings.append(fact);
                emit guard->warned(fact);
            }
            guard->setProgress(facts.phase, facts.object, facts.done, facts.total);
        });
    });
    *self = progress;
    return progress;
}

void TaskRunner::launch(std::function<void()> job) {
    m_pool.start(std::move(job));
}

void TaskRunner::post(std::function<void()> onUiThread) {
    QMetaObject::invokeMethod(this, std::move(onUiThread), Qt::QueuedConnection);
}

void TaskRunner::settle(Task* task, const std::optional<Error>& error, std::vector<TaskFailure> parts) {
    if (!task)
        return;
    const TaskState whole = parts.empty() ? TaskState::Done : TaskState::Failed;
    if (!error)
        task->finish(whole, std::move(parts));
    else if (error->code() == ErrorCode::Cancelled)
        task->finish(TaskState::Cancelled, {});
    else
        task->finish(TaskState::Failed, {{{}, *error}});
}

std::optional<Error> TaskRunner::caught(const std::function<void()>& work) {
    try {
        work();
        return std::nullopt;
    } catch (const Error& error) {
        return error;
    } catch (const std::bad_alloc&) {
        return Error(ErrorCode::NoSpace, "work", {}, "out of memory");
    } catch (const std::exception& other) {
        return Error(ErrorCode::Internal, "work", {}, other.what());
    }
}

} // namespace outcrop::ui
