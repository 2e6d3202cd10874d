// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/runtime/protocol.h"
#include "tests/runtime/bundle_fixture.h"
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <csignal>
#include <fstream>
#include <sys/file.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace outcrop::test::tst_runtime_session {

using test::BundleFixture;
using test::kPatience;
using test::RunResult;

namespace {

QString text(const std::string& string) {
    return QString::fromStdString(string);
}
bool contains(const std::string& in, const std::string& what) {
    return in.find(what) != std::string::npos;
}
bool alive(int pid) {
    return ::kill(pid, 0) == 0 || errno == EPERM;
}

/// The monitor: parent of the container's first process.
int parentOf(int pid) {
    const std::string stat = readFile("/proc/" + std::to_string(pid) + "/stat");
    return std::stoi(stat.substr(stat.rfind(')') + 4));
}

} // namespace

/// Streams, signals, exec and the monitor's own life.
class RuntimeSessionTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { OUTCROP_NEEDS_CONTAINERS(); }

    void streamsAreApart();
    void inputReachesTheProcess();
    void largeOutputComesWhole();
    void logIsJsonLines();
    void terminal();
    void attachLaterAndDetach();
    void signalEndsIt();
    void waitTellsTheCode();
    void waitCanBeStopped();
    void stopInterruptsPump();
    void lastWordsOfWhoLeft();
    void execJoins();
    void execIsConfinedToo();
    void execErrors();
    void execTerminalAndSize();
    void execInStoppedConflicts();
    void killedMonitorTakesItAlong();
    void onExitCommandRuns();
    void networkDefaultOrSaid();
};

void RuntimeSessionTest::streamsAreApart() {
    BundleFixture box;
    const RunResult result = box.shell("echo one; echo two >&2; printf three");
    QCOMPARE(text(result.out), QString("one\nthree"));
    QCOMPARE(text(result.err), QString("two\n"));
    QCOMPARE(text(box.run({"cat"}).out), QString()); // no input: /dev/null
}

void RuntimeSessionTest::inputReachesTheProcess() {
    BundleFixture box;
    std::string input;
    while (input.size() < 3 << 20)
        input += std::to_string(input.size()) + "\n";
    const RunResult result = box.run({"cat"}, input);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out == input);
}

void RuntimeSessionTest::largeOutputComesWhole() {
    BundleFixture box;
    const RunResult result = box.run({"seq", "1", "1000000"});
    QCOMPARE(result.out.size(), size_t(6888896));
    QVERIFY(text(result.out).endsWith("\n999999\n1000000\n"));
}

void RuntimeSessionTest::logIsJsonLines() {
    BundleFixture box;
    box.shell("echo 'say \"hi\"'; printf 'tab\\there\\n'; printf '\\377\\n' >&2; printf unfinished");
    std::istringstream lines(box.log());
    std::string out;
    std::string err;
    for (std::string line; std::getline(lines, line);) {
        const auto json = nlohmann::json::parse(line);
        (json["stream"] == "stderr" ? err : out) += json["log"].get<std::string>();
        QCOMPARE(json["time"].get<std::string>().size(), size_t(30));
    }
    QCOMPARE(text(out), QString("say \"hi\"\ntab\there\nunfinished"));
    QCOMPARE(text(err), QString(QChar(0xfffd)) + "\n");
}

void RuntimeSessionTest::terminal() {
    BundleFixture box;
    box.spec["process"]["terminal"] = true;
    const RunResult result =
        box.shell("tty; stty size; test -c /dev/console && echo console; echo error >&2");
    QCOMPARE(text(result.out), QString("/dev/pts/0\r\n24 80\r\nconsole\r\nerror\r\n"));
    // Typed, echoed, and job control is there.
    auto attachment = box.launch({"sh", "-c", "read x; echo got $x"}, true, true);
    QVERIFY(contains(test::gather(*attachment, "typed\n").out, "got typed"));
}

void RuntimeSessionTest::attachLaterAndDetach() {
    BundleFixture box;
    box.spec["process"]["terminal"] = true;
    box.launch({"sh", "-c", "read x; echo $x; read y; echo $y"}, false, true);
    Attachment first = attachContainer(box.runDir(), box.id());
    const RunResult left = test::gather(first, "one\n\x10\x11", "\x10\x11");
    QCOMPARE(left.exitCode, -2);
    QCOMPARE(box.state().status, RuntimeState::Status::Running);
    Attachment second = attachContainer(box.runDir(), box.id());
    QVERIFY(contains(test::gather(second, "two\n").out, "two"));
    QCOMPARE(box.wait(), 0);
    QVERIFY(contains(box.log(), "one"));
    QVERIFY_THROWS_EXCEPTION(Error, attachContainer(box.runDir(), box.id()));
}

void RuntimeSessionTest::signalEndsIt() {
    BundleFixture box;
    box.start({"sh", "-c", "trap 'exit 9' TERM; echo ready; while :; do sleep 0.1; done"});
    QTRY_VERIFY_WITH_TIMEOUT(contains(box.log(), "ready"), kPatience);
    signalContainer(box.runDir(), box.id(), SIGTERM);
    QCOMPARE(box.wait(), 9);
    box.start({"sleep", "1000"});
    signalContainer(box.runDir(), box.id(), SIGKILL);
    QCOMPARE(box.wait(), 137);
    QVERIFY_THROWS_EXCEPTION(Error, signalContainer(box.runDir(), box.id(), SIGTERM));
}

void RuntimeSessionTest::waitTellsTheCode() {
    BundleFixture box;
    box.start({"sh", "-c", "sleep 0.1; exit 5"});
    QCOMPARE(box.wait(), 5);
    QCOMPARE(box.wait(), 5); // at once, from the record
}

void RuntimeSessionTest::waitCanBeStopped() {
    BundleFixture box;
    box.start({"sleep", "1000"});
    std::optional<int> code = 1;
    std::jthread waiter(
        [&](std::stop_token stop) { code = waitContainer(box.bundle(), box.runDir(), box.id(), stop); });
    waiter.request_stop();
    waiter.join();
    QVERIFY(!code);
    QCOMPARE(box.state().status, RuntimeState::Status::Running);
}

/// A monitor that ends before it read what it was sent has still told the exit code.
void RuntimeSessionTest::lastWordsOfWhoLeft() {
    SocketPair sockets = makeSocketPair(SOCK_SEQPACKET);
    sendMessage(sockets.first.get(), MessageKind::CloseInput);
    sendNumber(sockets.second.get(), MessageKind::Exited, 7);
    sockets.second.reset();
    Attachment attachment(std::move(sockets.first));
    QCOMPARE(attachment.wait().exitCode, 7);
    QVERIFY_EXCEPTION_THROWN(attachment.wait(), Error);
}

void RuntimeSessionTest::stopInterruptsPump() {
    BundleFixture box;
    auto attachment = box.launch({"sleep", "1000"}, true);
    bool cancelled = false;
    std::jthread pump([&](std::stop_token stop) {
        try {
            attachment->pump({}, stop);
        } catch (const Error& error) {
            cancelled = error.code() == ErrorCode::Cancelled;
        }
    });
    pump.request_stop();
    pump.join();
    QVERIFY(cancelled);
}

void RuntimeSessionTest::execJoins() {
    BundleFixture box;
    box.start({"sh", "-c", "echo kept >/tmp/mark; sleep 1000"});
    QTRY_COMPARE_WITH_TIMEOUT(box.exec({"test", "-e", "/tmp/mark"}).exitCode, 0, kPatience);
    const RunResult result =
        box.exec({"sh", "-c", "cat /tmp/mark; hostname; ps | grep -c sleep; echo oops >&2; exit 3"});
    QVERIFY2(text(result.out).startsWith("kept\nboxy\n"), result.out.c_str());
    QCOMPARE(text(result.err), QString("oops\n"));
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(box.exec({"sh", "-c", "kill -9 $$"}).exitCode, 137);
    ExecRequest request;
    request.cwd = "/tmp";
    request.env = {"PATH=/bin", "OWN=1"};
    QCOMPARE(text(box.exec({"sh", "-c", "pwd; echo $OWN"}, request).out), QString("/tmp\n1\n"));
    request.cwd = "/nowhere"; // docker's exec fails too: only a start makes the directory
    QVERIFY_EXCEPTION_THROWN(box.exec({"pwd"}, request), Error);
    QVERIFY(box.exec({"test", "-e", "/nowhere"}).exitCode != 0);
    for (const char* name : {"pid", "mnt", "uts", "ipc", "net", "cgroup"})
        QCOMPARE(box.exec({"readlink", std::string("/proc/self/ns/") + name}).out,
                 box.exec({"readlink", std::string("/proc/1/ns/") + name}).out);
}

void RuntimeSessionTest::execIsConfinedToo() {
    BundleFixture box;
    box.start({"sleep", "1000"});
    const RunResult result = box.exec({"cat", "/proc/self/status"});
    QVERIFY(contains(result.out, "CapEff:\t00000000a80425fb"));
    QVERIFY(contains(result.out, "CapBnd:\t00000000a80425fb"));
    QVERIFY(contains(result.out, "Seccomp:\t2"));
    QCOMPARE(text(box.exec({"ls", "/proc/self/fd"}).out), QString("0\n1\n2\n3\n"));
    ExecRequest request;
    request.user = "nobody";
    if (box.spec["annotations"]["dev.outcrop.idmap"] != "single")
        QVERIFY(text(box.exec({"id"}, request).out).startsWith("uid=65534(nobody)"));
}

void RuntimeSessionTest::execErrors() {
    BundleFixture box;
    box.start({"sleep", "1000"});
    try {
        box.exec({"nothing-like-it"});
        QFAIL("ran what is not there");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::NotFound);
    }
    try {
        box.exec({"/etc/passwd"});
        QFAIL("ran what is no program");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::Denied);
    }
    ExecRequest large;
    large.env = {"PATH=/bin", "BIG=" + std::string(100000, 'x'), "MORE=" + std::string(100000, 'y')};
    QCOMPARE(text(box.exec({"sh", "-c", "echo ${#BIG} ${#MORE}"}, large).out), QString("100000 100000\n"));
    QCOMPARE(box.state().status, RuntimeState::Status::Running);
}

void RuntimeSessionTest::execTerminalAndSize() {
    BundleFixture box;
    box.start({"sleep", "1000"});
    ExecRequest request;
    request.args = {"sh", "-c", "stty size; read x; stty size"};
    request.env = {"PATH=/bin"};
    request.tty = true;
    request.openStdin = true;
    request.terminal = {30, 100};
    Attachment attachment = execContainer(box.runDir(), box.id(), request);
    attachment.resize({40, 120});
    const RunResult result = test::gather(attachment, "go\n");
    QVERIFY2(contains(result.out, "40 120"), result.out.c_str());
    QCOMPARE(result.exitCode, 0);
}

void RuntimeSessionTest::execInStoppedConflicts() {
    BundleFixture box;
    box.run({"true"});
    try {
        box.exec({"true"});
        QFAIL("ran in a stopped container");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::Conflict);
    }
}

void RuntimeSessionTest::killedMonitorTakesItAlong() {
    BundleFixture box;
    box.start({"sleep", "1000"});
    const int pid = box.state().pid;
    const int monitor = parentOf(pid);
    QVERIFY(contains(readFile("/proc/" + std::to_string(monitor) + "/comm"), "outcrop-monitor"));
    ::kill(monitor, SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(box.state().status, RuntimeState::Status::Exited, kPatience);
    QCOMPARE(box.state().exitCode, 137);
    QCOMPARE(text(box.state().error), QString("monitor lost"));
    QTRY_VERIFY_WITH_TIMEOUT(!alive(pid), kPatience);
    QCOMPARE(box.wait(), 137);
    // What it left in the run directory does not hinder the next one.
    QCOMPARE(box.shell("exit 4").exitCode, 4);
}

void RuntimeSessionTest::onExitCommandRuns() {
    BundleFixture box;
    const auto mark = box.dir() / "mark";
    box.spec["annotations"]["dev.outcrop.on-exit"] =
        nlohmann::json(
            {"/bin/sh", "-c", "cp \"$0\" \"$1\"", (box.bundle() / "state.json").string(), mark.string()})
            .dump();
    box.start({"sh", "-c", "exit 6"});
    // It finds the end recorded.
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(mark) && contains(readFile(mark), "\"exitCode\":6"),
                             kPatience);
    // A launcher that stays can say that it has done itself what is due, and leave files to delete.
    const auto leftovers = box.dir() / "trash";
    std::filesystem::create_directories(leftovers / "work/work");
    std::filesystem::remove(mark);
    Attachment launched = *box.launch({"sh", "-c", "exit 7"}, true);
    QCOMPARE(launched.wait().exitCode, 7);
    QVERIFY(launched.removed(leftovers.string()));
    QTRY_VERIFY_WITH_TIMEOUT(!std::filesystem::exists(leftovers), kPatience);
    QVERIFY(!std::filesystem::exists(mark));
    // One that goes without a word has not.
    QCOMPARE(box.shell("exit 8").exitCode, 8);
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(mark) && contains(readFile(mark), "\"exitCode\":8"),
                             kPatience);
}

void RuntimeSessionTest::networkDefaultOrSaid() {
    BundleFixture box;
    box.spec["annotations"]["dev.outcrop.network"] = "default";
    const RunResult result = box.run({"cat", "/proc/net/route"});
    QCOMPARE(result.exitCode, 0);
    // Either a way out or a word about why there is none.
    const bool route = contains(result.out, "\t00000000\t");
    QVERIFY2(route != !result.warnings.empty(), result.out.c_str());
    QVERIFY(result.warnings.empty() || contains(result.warnings[0], "loopback only"));
}

OUTCROP_TEST(RuntimeSessionTest, QCoreApplication)

} // namespace outcrop::test::tst_runtime_session

#include "tst_runtime_session.moc"
