// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/worker/sanitizers.h"
#include "core/base/error.h"
#include "core/layer/member_wire.h"
#include "core/layer/worker_call.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <atomic>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <thread>
#include <unistd.h>

namespace outcrop::test::tst_worker {

namespace {

/// A worker that waits for an archive that never comes, looked at from outside.
class WaitingWorker {
public:
    WaitingWorker() : m_thread([this] { run(); }) {
        while (!(m_pid = findChild()) || !isReading())
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    ~WaitingWorker() {
        m_stop.request_stop();
        m_thread.join();
    }
    pid_t pid() const { return m_pid; }
    std::filesystem::path stagingDir() const { return m_dir.path(); }
    /// The field of /proc/PID/status.
    std::string status(const std::string& field) const {
        std::ifstream file("/proc/" + std::to_string(m_pid) + "/status");
        for (std::string line; std::getline(file, line);)
            if (line.starts_with(field + ":"))
                return line.substr(line.find_first_not_of(" \t", field.size() + 1));
        return "no such field";
    }
    /// Ends it and gives back how the call failed.
    Error result() {
        m_thread.join();
        m_thread = std::thread([] {});
        return m_error;
    }

private:
    void run() {
        try {
            Progress progress;
            workerReadArchive(m_pipe.read.get(), openDirectory(m_dir.path()).get(), "waiting.tar", progress,
                              m_stop.get_token());
        } catch (const Error& error) {
            m_error = error;
        }
    }

    static pid_t findChild() {
        for (const auto& task : std::filesystem::directory_iterator("/proc/self/task")) {
            std::ifstream children(task.path() / "children");
            pid_t pid = 0;
            while (children >> pid)
                if (nameOf(pid) == "outcrop-worker")
                    return pid;
        }
        return 0;
    }
    static std::string nameOf(pid_t pid) {
        std::ifstream file("/proc/" + std::to_string(pid) + "/comm");
        std::string name;
        std::getline(file, name);
        return name;
    }
    /// Confined already: NoNewPrivs comes before the filter, the filter is the last step.
    bool isReading() const { return status("NoNewPrivs") == "1" && (kSanitized || status("Seccomp") == "2"); }

    TempDir m_dir;
    Pipe m_pipe = makePipe();
    std::stop_source m_stop;
    Error m_error{ErrorCode::Internal, "nothing thrown"};
    pid_t m_pid = 0;
    std::thread m_thread;
};

ErrorCode codeOf(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

ArchiveMember goodMember() {
    ArchiveMember member;
    member.name = "a/layer.tar";
    member.digest = Digest::ofBytes("x");
    member.diffId = Digest::ofBytes("y");
    member.stagedName = "blob-7";
    member.stagedTree = "tree-7";
    member.isLayer = true;
    return member;
}

bool accepted(const std::function<void(ArchiveMember&)>& spoil) {
    ArchiveMember member = goodMember();
    spoil(member);
    const std::string bytes = encodeMember(member).bytes();
    const ErrorCode code = codeOf([&] { decodeMember(bytes); });
    return code == ErrorCode::Internal; // nothing thrown
}

} // namespace

class TestWorker : public QObject {
    Q_OBJECT
private slots:
    void keepsNothingItDoesNotNeed();
    void deathIsAnErrorOfTheObject();
    void unknownOp();
    void messagesAreChecked();
    void membersAreChecked();
};

void TestWorker::keepsNothingItDoesNotNeed() {
    OUTCROP_NEEDS_NAMESPACES();
    const WaitingWorker worker;
    QCOMPARE(worker.status("CapEff"), std::string("0000000000000000"));
    QCOMPARE(worker.status("CapPrm"), std::string("0000000000000000"));
    if (!kSanitized)
        QCOMPARE(worker.status("Seccomp"), std::string("2"));
    const std::filesystem::path proc = "/proc/" + std::to_string(worker.pid());
    QCOMPARE(std::filesystem::read_symlink(proc / "root"), worker.stagingDir());
    for (const char* space : {"user", "mnt", "net", "ipc"})
        QVERIFY2(std::filesystem::read_symlink(proc / "ns" / space) !=
                     std::filesystem::read_symlink(std::filesystem::path("/proc/self/ns") / space),
                 space);
    const auto open = std::distance(std::filesystem::directory_iterator(proc / "fd"), {});
    QCOMPARE(open, ptrdiff_t(3 + 1 + 2)); // standard streams, socket, inputs
}

void TestWorker::deathIsAnErrorOfTheObject() {
    WaitingWorker worker;
    QCOMPARE(::kill(worker.pid(), SIGKILL), 0);
    const Error error = worker.result();
    QCOMPARE(error.code(), ErrorCode::BadInput);
    QVERIFY2(std::string(error.what()).find("\"waiting.tar\": the worker was ended by signal 9") !=
                 std::string::npos,
             error.what());
}

void TestWorker::unknownOp() {
    Progress progress;
    QCOMPARE(codeOf([&] { WorkerCall("no-such-op", "x").run(progress, {}); }), ErrorCode::BadInput);
}

void TestWorker::messagesAreChecked() {
    const std::string good = WireWriter(MessageKind::Warn).text("fact").number(7).bytes();
    WireReader reader(good);
    QCOMPARE(reader.text(), std::string("fact"));
    QCOMPARE(reader.number(), uint64_t(7));
    reader.end();
    for (size_t size = 0; size < good.size(); ++size)
        QCOMPARE(codeOf([&] {
                     WireReader cut(std::string_view(good).substr(0, size));
                     cut.text();
                     cut.number();
                 }),
                 ErrorCode::Corrupt);
    QCOMPARE(codeOf([&] { WireWriter(MessageKind::Record).text(std::string(kMaxMessage, 'x')); }),
             ErrorCode::BadInput);
}

void TestWorker::membersAreChecked() {
    QVERIFY(accepted([](ArchiveMember&) {}));
    for (const char* name : {"", "/etc/passwd", "../x", "a/../b", "a//b", "a/", "."})
        QVERIFY2(!accepted([name](ArchiveMember& m) { m.name = name; }), name);
    for (const char* name : {"../blob-7", "blob-", "blob-x", "blob-1/..", "tree-7", "passwd", "blob-1234567"})
        QVERIFY2(!accepted([name](ArchiveMember& m) { m.stagedName = name; }), name);
    QVERIFY(!accepted([](ArchiveMember& m) { m.stagedTree = "../../tree"; }));
    QVERIFY(!accepted([](ArchiveMember& m) { m.stagedTree.clear(); }));
    QVERIFY(!accepted([](ArchiveMember& m) { m.diffId = {}; }));
    QVERIFY(!accepted([](ArchiveMember& m) { m.digest = {}; }));
    QVERIFY(!accepted([](ArchiveMember& m) { m.linkTarget = "b"; }));
    QVERIFY(!accepted([](ArchiveMember& m) { m.compression = static_cast<Compression>(9); }));
}

OUTCROP_TEST(TestWorker, QCoreApplication)

} // namespace outcrop::test::tst_worker

#include "tst_worker.moc"
