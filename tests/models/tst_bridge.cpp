// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "ui/bridge/bridge.h"
#include "ui/bridge/channel.h"
#include "ui/models/tasks_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <memory>

namespace outcrop::test::tst_bridge {

using outcrop::test::kPatience;
using namespace outcrop::ui;

namespace {} // namespace

/// The bridge against a real engine on an empty store of its own.
class TestBridge : public QObject {
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<test::TempDir>(); }
    void cleanup() { m_dir.reset(); }

    void aTaskBringsItsValue() {
        Bridge bridge(root());
        TasksModel model(bridge.tasks());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        size_t images = 99;
        Task* task = bridge.run(
            QStringLiteral("Count"),
            [](const Engine& engine, Progress& progress, const std::stop_token&) {
                progress.phase("read", "store", 100);
                progress.advance(50);
                progress.warn("a fact");
                return engine.images().list().size();
            },
            this, [&images](size_t count) { images = count; });
        QSignalSpy finished(task, &Task::finished);
        QVERIFY(finished.wait(kPatience));
        QCOMPARE(images, size_t(0));
        QCOMPARE(task->state(), TaskState::Done);
        QCOMPARE(task->warnings(), QStringList{QStringLiteral("a fact")});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(bridge.tasks().idle());
        bridge.tasks().clearFinished();
        QCOMPARE(model.rowCount(), 0);
    }

    void aTaskKeepsItsError() {
        Bridge bridge(root());
        ErrorCode code = ErrorCode::Internal;
        Task* task = bridge.run(
            QStringLiteral("Find"),
            [](const Engine& engine, Progress&, const std::stop_token&) {
                return engine.images().find("nothing:here");
            },
            this, [](const ImageSummary&) { QFAIL("there is no such image"); },
            [&code](const Error& error) { code = error.code(); });
        QSignalSpy finished(task, &Task::finished);
        QVERIFY(finished.wait(kPatience));
        QCOMPARE(task->state(), TaskState::Failed);
        QTRY_COMPARE_WITH_TIMEOUT(code, ErrorCode::NotFound, kPatience);
        QCOMPARE(task->failures().size(), size_t(1));
    }

    void cancelIsARequestAndNoError() {
        Bridge bridge(root());
        bool told = false;
        Task* task = bridge.run(
            QStringLiteral("Wait"),
            [](const Engine&, Progress&, const std::stop_token& stop) {
                std::mutex mutex;
                std::unique_lock lock(mutex);
                std::condition_variable_any never;
                never.wait(lock, stop, [] { return false; });
                throwIfCancelled(stop, "wait");
            },
            this, [&told] { told = true; }, [&told](const Error&) { told = true; });
        QSignalSpy finished(task, &Task::finished);
        task->cancel();
        QVERIFY(finished.wait(kPatience));
        QCOMPARE(task->state(), TaskState::Cancelled);
        QVERIFY(!told);
    }

    void onlyTheLastAnswerArrives() {
        Bridge bridge(root());
        Request request;
        QList<int> answers;
        for (int i = 0; i < 20; ++i)
            bridge.ask(
                request, [i](const Engine&, Progress&, const std::stop_token&) { return i; }, this,
                [&answers](int answer) { answers << answer; });
        QTRY_VERIFY_WITH_TIMEOUT(bridge.tasks().idle(), kPatience);
        QCOMPARE(answers, QList<int>{19});
    }

    void aGoneContextHearsNothing() {
        Bridge bridge(root());
        Request request;
        bool told = false;
        auto context = std::make_unique<QObject>();
        bridge.ask(
            request, [](const Engine&, Progress&, const std::stop_token&) { return 1; }, context.get(),
            [&told](int) { told = true; });
        context.reset();
        QTRY_VERIFY_WITH_TIMEOUT(bridge.tasks().idle(), kPatience);
        QVERIFY(!told);
    }

    void destructionStopsWhatRuns() {
        Request request;
        auto bridge = std::make_unique<Bridge>(root());
        bridge->ask(
            request,
            [](const Engine&, Progress&, const std::stop_token& stop) {
                std::mutex mutex;
                std::unique_lock lock(mutex);
                std::condition_variable_any never;
                never.wait(lock, stop, [] { return false; });
            },
            this, [] { QFAIL("nobody is there to be told"); });
        bridge.reset();
    }

    void aChannelDeliversAllInOrder() {
        Bridge bridge(root());
        Request request;
        std::vector<int> received;
        auto channel = Channel<int>::make(
            this,
            [&received](const std::vector<int>& batch) {
                received.insert(received.end(), batch.begin(), batch.end());
            },
            16);
        bridge.ask(
            request,
            [channel](const Engine&, Progress&, const std::stop_token& stop) {
                for (int i = 0; i < 1000; ++i)
                    channel->push(i, stop);
            },
            this, [] {});
        QTRY_COMPARE_WITH_TIMEOUT(received.size(), size_t(1000), kPatience);
        QVERIFY(std::is_sorted(received.begin(), received.end()));
    }

    void theWatcherSeesWhatOthersChange() {
        Bridge bridge(root());
        QSignalSpy changed(&bridge, &Bridge::snapshotChanged);
        bridge.start();
        QTRY_VERIFY_WITH_TIMEOUT(bridge.snapshot()->generation > 0, kPatience);
        QVERIFY(!bridge.snapshot()->error);
        QCOMPARE(bridge.snapshot()->volumes.size(), size_t(0));

        const Engine other = Engine::open(root());
        other.volumes().create(VolumeName::parse("chest"));
        QTRY_COMPARE_WITH_TIMEOUT(bridge.snapshot()->volumes.size(), size_t(1), kPatience);
        QCOMPARE(bridge.snapshot()->volumes.front().name, std::string("chest"));
        other.volumes().remove(VolumeName::parse("chest"));
        QTRY_COMPARE_WITH_TIMEOUT(bridge.snapshot()->volumes.size(), size_t(0), kPatience);
    }

private:
    std::string root() const { return (m_dir->path() / "store").string(); }

    std::unique_ptr<test::TempDir> m_dir;
};

OUTCROP_TEST(TestBridge, QCoreApplication)

} // namespace outcrop::test::tst_bridge

#include "tst_bridge.moc"
