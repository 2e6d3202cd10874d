// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/progress.h"
#include "core/engine/engine.h"
#include "ui/bridge/engine_source.h"
#include "ui/bridge/task.h"

#include <QObject>
#include <QPointer>
#include <QScopeGuard>
#include <QThreadPool>
#include <concepts>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>
#include <vector>

namespace outcrop::ui {

/// Handle of a quiet question (ask()). Starting another with the same handle cancels the earlier one and
/// drops its answer; so does destroying the handle. A page keeps one per thing it shows.
class Request {
public:
    Request() = default;
    ~Request() { cancel(); }
    Request(const Request&) = delete;
    Request& operator=(const Request&) = delete;
    void cancel() { m_stop.request_stop(); }

private:
    friend class TaskRunner;
    std::stop_source restart() {
        cancel();
        m_stop = std::stop_source();
        return m_stop;
    }
    std::stop_source m_stop;
};

/// An outcome of which a part failed: the task then has failed, and `done` still gets the outcome.
template <class T>
concept PartlyFailed = requires(const T& outcome) {
    { outcome.failures } -> std::convertible_to<std::vector<TaskFailure>>;
};

/// Runs engine calls on worker threads: values in, values out. UI thread only, except for what says
/// otherwise. Work is `T(const Engine&, Progress&, std::stop_token)`, T may be void; it must capture values
/// only (never a widget). `done` gets the value (nothing for void) on the UI thread, unless the context has
/// gone; `failed` gets the Error, which is not called for a cancelled one.
class TaskRunner : public QObject {
    Q_OBJECT
public:
    using Failed = std::function<void(const Error&)>;

    explicit TaskRunner(std::shared_ptr<EngineSource> engine, QObject* parent = nullptr);
    /// Cancels what runs and waits for it.
    ~TaskRunner() override;

    /// Something the user started: shown in the footer with progress, rate and cancel, kept in the history.
    template <class Work, class Done>
    Task* run(const QString& title, Work work, QObject* context, Done done, Failed failed = {}) {
        using T = std::invoke_result_t<Work, const Engine&, Progress&, std::stop_token>;
        Task* task = addTask(title);
        start<T>(std::move(work), task->m_stop, task, context, std::move(done), std::move(failed));
        return task;
    }

    /// Something the page wants to show: not listed anywhere.
    template <class Work, class Done>
    void ask(Request& request, Work work, QObject* context, Done done, Failed failed = {}) {
        using T = std::invoke_result_t<Work, const Engine&, Progress&, std::stop_token>;
        start<T>(std::move(work), request.restart(), nullptr, context, std::move(done), std::move(failed));
    }

    const std::vector<Task*>& tasks() const { return m_tasks; } ///< newest first, running ones included
    int runningCount() const;
    /// The task whose `done` is being called; null outside of one.
    Task* ending() const { return m_ending; }
    bool idle() const { return m_live.empty(); } ///< no task and no question is under way
    void clearFinished();
    /// What earlier starts have kept, newest first: goes behind what has run since.
    void restore(const std::vector<TaskRecord>& records);
    /// The last one that can be taken back; null: none.
    Task* undoable() const;

signals:
    void taskAdded(outcrop::ui::Task* task);
    void taskChanged(outcrop::ui::Task* task);
    void taskFinished(outcrop::ui::Task* task);
    void taskRemoved(quint64 id);
    void restored(); ///< tasks() has more at its end
    void cleared();  ///< by the user

private:
    template <class T>
    struct Outcome {
        std::optional<std::conditional_t<std::is_void_v<T>, bool, T>> value;
        std::optional<Error> error;
    };

    template <class T, class Work, class Done>
    void start(Work work, std::stop_source source, Task* task, QObject* context, Done done, Failed failed) {
        auto progress = makeProgress(task);
        const quint64 job = m_nextJob++;
        m_live.emplace(job, source);
        const std::stop_token stop = source.get_token();
        QPointer<QObject> guard(context);
        QPointer<Task> guardedTask(task);
        launch([this, job, work = std::move(work), stop, guard, guardedTask, progress, done = std::move(done),
                failed = std::move(failed), engine = m_engine]() mutable {
            auto outcome = std::make_shared<Outcome<T>>();
            outcome->error = caught([&] {
                throwIfCancelled(stop, "start");
                if constexpr (std::is_void_v<T>) {
                    work(engine->engine(), *progress, stop);
                    outcome->value = true;
                } else {
                    outcome->value.emplace(work(engine->engine(), *progress, stop));
                }
            });
            // To the runner, which outlives its workers; whether the context still lives is asked on its own
            // thread.
            post([this, job, outcome, progress, stop, guard, guardedTask, done = std::move(done),
                  failed = std::move(failed)] {
                m_live.erase(job);
                std::vector<TaskFailure> parts;
                if constexpr (PartlyFailed<T>)
                    if (outcome->value)
                        parts = outcome->value->failures;
                settle(guardedTask, outcome->error, std::move(parts));
                m_ending = guardedTask;
                const auto over = qScopeGuard([this] { m_ending = nullptr; });
                const bool wanted = guard && (guardedTask || !stop.stop_requested());
                if (!wanted)
                    return;
                if (outcome->error) {
                    if (failed && outcome->error->code() != ErrorCode::Cancelled)
                        failed(*outcome->error);
                } else if constexpr (std::is_void_v<T>) {
                    done();
                } else {
                    done(std::move(*outcome->value));
                }
            });
        });
    }

    Task* addTask(const QString& title);
    std::shared_ptr<Progress> makeProgress(Task* task);
    void launch(std::function<void()> job);
    void post(std::function<void()> onUiThread); ///< any thread
    void settle(Task* task, const std::optional<Error>& error, std::vector<TaskFailure> parts);
    void trimHistory();
    void drop(size_t index);
    /// Runs it and turns whatever was thrown into an Error.
    static std::optional<Error> caught(const std::function<void()>& work);

    std::shared_ptr<EngineSource> m_engine;
    std::vector<Task*> m_tasks;
    quint64 m_nextId = 1;
    QPointer<Task> m_ending;
    QThreadPool m_pool;
    quint64 m_nextJob = 1;
    std::map<quint64, std::stop_source> m_live; ///< all that runs, to be stopped at the end
};

} // namespace outcrop::ui
