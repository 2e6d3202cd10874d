// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/follow_changes.h"
#include "core/engine/process_facts.h"
#include "tests/engine/engine_test.h"
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <unistd.h>

namespace outcrop::test::tst_follow {

namespace {

/// Follows on a thread of its own and keeps the sum of all batches.
class Followed {
public:
    Followed(const Engine& engine, std::string name, FollowOptions options = {})
        : m_thread([this, &engine, options, name = std::move(name)](const std::stop_token& stop) {
              try {
                  m_ended = followChanges(
                      engine, name, options, [this](const ChangeBatch& batch) { take(batch); }, m_progress,
                      stop);
              } catch (const Error& error) {
                  const std::scoped_lock lock(m_mutex);
                  m_error = error.what();
              }
              const std::scoped_lock lock(m_mutex);
              m_over = true;
              m_news.notify_all();
          }) {}

    /// True once the line is (or is no longer) there.
    bool waitFor(const std::string& line, bool there = true) {
        return waitUntil([&] { return (m_lines.count(line) > 0) == there; });
    }
    bool waitForWriting(const std::string& line) {
        return waitUntil([&] { return m_written.count(line) > 0; });
    }
    /// "name", or "name?" where it is not certain; empty when it is not known.
    bool waitForWriter(const std::string& path, const std::string& name) {
        return waitUntil([&] { return writerNow(path) == name; });
    }
    std::string writer(const std::string& path) {
        const std::scoped_lock lock(m_mutex);
        return writerNow(path);
    }
    std::optional<WritingProcess> process(const std::string& path) {
        const std::scoped_lock lock(m_mutex);
        const WrittenBy* by = m_writers.find(path);
        return by == nullptr ? std::optional<WritingProcess>() : *by->process;
    }
    uint64_t bytes() {
        const std::scoped_lock lock(m_mutex);
        return m_bytes;
    }
    std::shared_ptr<const MergedTree> tree() {
        const std::scoped_lock lock(m_mutex);
        return m_tree;
    }
    bool waitForCount(size_t count) {
        return waitUntil([&] { return m_lines.size() >= count; });
    }
    bool waitForEnd() {
        return waitUntil([&] { return m_over; });
    }
    bool stop() {
        m_thread.request_stop();
        m_thread.join();
        return m_ended;
    }
    std::string sum() {
        const std::scoped_lock lock(m_mutex);
        std::string text;
        for (const std::string& line : m_lines)
            text += line + ";";
        return text + m_error;
    }
    int mistakes() {
        const std::scoped_lock lock(m_mutex);
        return m_mistakes;
    }

private:
    static std::string lineOf(const DiffEntry& entry) {
        return entry.path + " " + changeLetter(entry.change);
    }
    void take(const ChangeBatch& batch) {
        const std::scoped_lock lock(m_mutex);
        for (const DiffEntry& entry : batch.went)
            m_mistakes += m_lines.erase(lineOf(entry)) == 1 ? 0 : 1;
        for (const DiffEntry& entry : batch.came)
            m_mistakes += m_lines.insert(lineOf(entry)).second ? 0 : 1;
        m_mistakes += batch.first == m_seen ? 1 : 0;
        m_seen = true;
        for (const DiffEntry& entry : batch.written) {
            m_mistakes += m_lines.count(lineOf(entry)) == 1 ? 0 : 1;
            m_written.insert(lineOf(entry));
        }
        m_bytes += batch.bytes;
        m_writers.add(batch.writers);
        m_tree = batch.tree;
        m_news.notify_all();
    }
    std::string writerNow(const std::string& path) const {
        const WrittenBy* by = m_writers.find(path);
        return by == nullptr ? std::string() : by->process->name + (by->certain ? "" : "?");
    }
    template <typename Condition>
    bool waitUntil(Condition condition) {
        std::unique_lock lock(m_mutex);
        return m_news.wait_for(lock, std::chrono::milliseconds(kPatience), [&] {
            return condition() || m_over;
        }) && condition();
    }

    std::mutex m_mutex;
    std::condition_variable m_news;
    std::set<std::string> m_lines;
    std::set<std::string> m_written;
    ChangeWriters m_writers;
    uint64_t m_bytes = 0;
    std::shared_ptr<const MergedTree> m_tree;
    std::string m_error;
    int m_mistakes = 0;
    bool m_seen = false;
    bool m_over = false;
    bool m_ended = false;
    Progress m_progress;
    std::jthread m_thread;
};

/// Whether all that was moved to the trash is gone from it; the empty places are swept later.
bool isDeleted(const std::filesystem::path& staging) {
    std::error_code gone;
    for (const auto& entry : std::filesystem::directory_iterator(staging))
        if (entry.is_directory(gone) && !std::filesystem::is_empty(entry.path(), gone) && !gone)
            return false;
    return true;
}

} // namespace

/// The changes of a running container as they happen.
class FollowTest : public EngineTest {
    Q_OBJECT

private:
    void run(const std::string& script) {
        m_fixture->start(m_fixture->create(EngineFixture::script("live", script)));
    }
    static bool isRoot() { return ::geteuid() == 0; }
    static FollowOptions watchingWriters() {
        FollowOptions options;
        options.contents = std::chrono::milliseconds(50);
        options.writers = true;
        return options;
    }
    int exec(const std::string& script) const {
        ExecRequest request;
        request.args = {"sh", "-c", script};
        return engine()
            .containers()
            .exec(engine().containers().find("live").record.id, request)
            .wait()
            .exitCode;
    }

private slots:
    void entriesComeAndGo() {
        run("echo 1 > /before; sleep 1000");
        Followed followed(engine(), "live");
        QVERIFY2(followed.waitFor("/before A"), followed.sum().c_str());
        QCOMPARE(exec("mkdir -p /a/b/c; echo 1 > /a/b/c/deep"), 0);
        QVERIFY2(followed.waitFor("/a/b/c/deep A"), followed.sum().c_str());
        QCOMPARE(exec("mv /a /moved; touch /moved/b/late"), 0);
        QVERIFY2(followed.waitFor("/moved/b/late A"), followed.sum().c_str());
        QVERIFY2(followed.waitFor("/a A", false), followed.sum().c_str());
        QCOMPARE(exec("echo 2 > /moved/b/c/later"), 0); // in a directory that was moved
        QVERIFY2(followed.waitFor("/moved/b/c/later A"), followed.sum().c_str());
        QCOMPARE(exec("rm /etc/passwd; chmod 700 /home"), 0);
        QVERIFY2(followed.waitFor("/etc/passwd D") && followed.waitFor("/home C"), followed.sum().c_str());
        QCOMPARE(exec("rm -r /moved /before"), 0);
        QVERIFY2(followed.waitFor("/moved A", false), followed.sum().c_str());
        QCOMPARE(followed.mistakes(), 0);
        QCOMPARE(followed.stop(), false);
        QCOMPARE(followed.sum(), std::string("/etc C;/etc/passwd D;/home C;"));
    }

    void itEndsWithTheContainer() {
        run("while [ ! -e /go ]; do sleep 0.05; done; echo 1 > /last");
        Followed followed(engine(), "live");
        QVERIFY(followed.waitForCount(0));
        QCOMPARE(exec("touch /go"), 0);
        QVERIFY(followed.waitForEnd());
        QCOMPARE(followed.sum(), std::string("/go A;/last A;"));
        QCOMPARE(followed.stop(), true);
        QVERIFY(errorText([&] {
                    Progress progress;
                    followChanges(engine(), "live", {}, [](const ChangeBatch&) {}, progress, {});
                }).find("is not running") != std::string::npos);
    }

    /// overlayfs tells nobody of what goes into a file that is open.
    void whatIsWrittenIsNewsWhereAskedFor() {
        run("exec 3>/open; echo 1 >&3; while [ ! -e /go ]; do sleep 0.05; done; echo 22222 >&3; sleep 1000");
        FollowOptions options;
        options.contents = std::chrono::milliseconds(50);
        Followed followed(engine(), "live", options);
        QVERIFY2(followed.waitFor("/open A"), followed.sum().c_str());
        QCOMPARE(followed.bytes(), uint64_t(2));
        QCOMPARE(exec("touch /go"), 0);
        QVERIFY2(followed.waitForWriting("/open A"), followed.sum().c_str());
        QCOMPARE(followed.bytes(), uint64_t(8));
        QCOMPARE(followed.tree()->totalBytes(), uint64_t(8));
        QCOMPARE(followed.mistakes(), 0);
    }

    /// Root is told by the kernel; a user sees who has the file open.
    void writersAreTold() {
        run("for i in one two; do printf \"#!/bin/sh\\nexec 3>/$i; while :; do echo x >&3; sleep 0.1; done\" "
            ">/writer$i; chmod 755 /writer$i; /writer$i --password hunter2222 & done; exec sleep 1000");
        Followed followed(engine(), "live", watchingWriters());
        const std::string mark = isRoot() ? "" : "?";
        QVERIFY2(followed.waitForWriter("/one", "writerone" + mark), followed.writer("/one").c_str());
        QVERIFY2(followed.waitForWriter("/two", "writertwo" + mark), followed.writer("/two").c_str());
        const auto one = followed.process("/one");
        const auto two = followed.process("/two");
        QVERIFY(one && two && one->pid > 0 && one->pidInside > 1 && one->pidInside != two->pidInside);
        QVERIFY2(one->command == "/bin/sh /writerone --password ****", one->command.c_str());
        QCOMPARE(followed.writer("/writerone"), std::string()); // of what was there before nobody knows
    }

    /// Also of names that come and go, when only the kernel can know.
    void rootIsToldOfNames() {
        OUTCROP_NEEDS(isRoot(), "only root is told who makes and removes names");
        run("printf '#!/bin/sh\nmkdir -p /made/deep; : >/made/deep/file; sleep 0.3; echo 1 >>/etc/issue; : "
            ">/late; "
            "read x </hold' >/maker; printf '#!/bin/sh\n: >/other; : >/made/second; read x </hold' >/helper; "
            "chmod 755 /maker /helper; mkfifo /hold; exec sleep 1000");
        Followed followed(engine(), "live", watchingWriters());
        QVERIFY2(followed.waitFor("/hold A"), followed.sum().c_str());
        QCOMPARE(exec("/maker & sleep 0.6; /helper &"), 0);
        QVERIFY2(followed.waitFor("/late A") && followed.waitFor("/made/second A"), followed.sum().c_str());
        for (const char* path : {"/made/deep/file", "/etc/issue", "/late"})
            QVERIFY2(followed.waitForWriter(path, "maker"), (path + followed.writer(path)).c_str());
        for (const char* path : {"/other", "/made/second"})
            QVERIFY2(followed.waitForWriter(path, "helper"), (path + followed.writer(path)).c_str());
        const auto maker = followed.process("/late");
        // Done by this one shell itself, so that no process is gone before it is looked at.
        QCOMPARE(exec("printf '#!/bin/sh\nmv /made /moved; rm /etc/passwd; read x </hold' >/mover; chmod 755 "
                      "/mover;"
                      "/mover &"),
                 0);
        QVERIFY2(followed.waitFor("/etc/passwd D"), followed.sum().c_str());
        QVERIFY2(followed.waitFor("/made/second A", false), followed.sum().c_str());
        for (const char* path : {"/etc/passwd", "/made/second", "/moved/second"}) {
            const auto by = followed.process(path);
            QVERIFY2(by && by->pid != maker->pid, path); // mv or rm, or the number that they had
        }
        QCOMPARE(followed.mistakes(), 0);
    }

    void secretsOfCommandsAreMasked() {
        const auto shown = [](std::string words) {
            std::ranges::replace(words, '|', '\0');
            return shownCommand(words);
        };
        QCOMPARE(shown("sh|-c|DB_PASSWORD=abc run --token abc -v|"),
                 std::string("sh -c DB_PASSWORD=**** run --token **** -v"));
        QCOMPARE(shown("psql|postgres://me:abc@host/db|"), std::string("psql ****"));
        QCOMPARE(shown("app|--api-key=abc|--verbose|abc|"), std::string("app --api-key=**** --verbose abc"));
        QVERIFY(shown(std::string(3000, 'x')).size() < 500);
    }

    /// As many as there may be are kept, the newest always.
    void writersAreForgottenInTheEnd() {
        ChangeWriters writers;
        const auto process = std::make_shared<const WritingProcess>();
        size_t kept = 0;
        for (size_t i = 0; i < 3 * ChangeWriters::kAtOnce; ++i)
            writers.put(std::to_string(i), {process, {}, true});
        writers.each([&](const std::string&, const WrittenBy&) { ++kept; });
        QVERIFY(kept >= ChangeWriters::kAtOnce && kept <= 2 * ChangeWriters::kAtOnce);
        QVERIFY(writers.find(std::to_string(3 * ChangeWriters::kAtOnce - 1)) != nullptr);
        QVERIFY(writers.find("0") == nullptr);
    }

    /// More than the kernel's queue of events holds. How far it is behind is only told: nothing is timed
    /// here.
    void manyChangesAreFollowed() {
        constexpr size_t kDirectories = 30;
        constexpr size_t kFiles = 1000;
        run("sleep 1000");
        FollowOptions options;
        options.writers = true; // some may be missed, of changes none
        Followed followed(engine(), "live", options);
        const int failed = exec(
            "i=0; while [ $i -lt 30 ]; do mkdir /m$i; cd /m$i; seq 1000 | xargs touch; i=$((i+1)); done");
        const auto done = std::chrono::steady_clock::now();
        QCOMPARE(failed, 0);
        QVERIFY(followed.waitForCount(kDirectories * (kFiles + 1)));
        const auto late =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - done)
                .count();
        qInfo("behind by %lld ms", static_cast<long long>(late));
        QCOMPARE(followed.mistakes(), 0);
        QCOMPARE(followed.stop(), false);
        // So many files are deleted in the background, which is to be over before the directory goes.
        engine().removeContainer("live", true, true);
        QTRY_VERIFY_WITH_TIMEOUT(isDeleted(engine().store().paths().staging()), kPatience);
    }
};

OUTCROP_TEST(FollowTest, QCoreApplication)

} // namespace outcrop::test::tst_follow

#include "tst_follow.moc"
