// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "tests/runtime/bundle_fixture.h"
#include "tests/support/environment.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop::test::tst_runtime_container {

using test::BundleFixture;
using test::RunResult;

namespace {

QString text(const std::string& string) {
    return QString::fromStdString(string);
}
bool contains(const std::string& in, const std::string& what) {
    return in.find(what) != std::string::npos;
}
bool isRoot() {
    return ::geteuid() == 0;
}

/// Value of a line "Name:\tvalue" of /proc/PID/status.
std::string field(const std::string& status, const std::string& name) {
    const size_t at = status.find(name + ":\t");
    if (at == std::string::npos)
        return {};
    const size_t from = at + name.size() + 2;
    return status.substr(from, status.find('\n', from) - from);
}

std::string mountLines() {
    return readFile("/proc/self/mountinfo");
}

} // namespace

/// What a process finds inside.
class RuntimeContainerTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { OUTCROP_NEEDS_CONTAINERS(); }

    void namesAndNamespaces();
    void environmentIsTheSpecs();
    void exitCodes_data();
    void exitCodes();
    void capabilitiesAndSeccomp();
    void onlyThreeDescriptors();
    void devicesAreTheDefaultOnes();
    void masksAndReadOnlyPaths();
    void readOnlyRoot();
    void rawDevicesAreRefused();
    void users_data();
    void users();
    void unknownUser();
    void missingProgramIsNotFound();
    void unexecutableProgramIsDenied();
    void workingDirectoryIsMade();
    void workingDirectoryNeverLeads();
    void bindMounts();
    void bindMountThroughLinksStaysInside();
    void bindOfMissingSourceFails();
    void rlimitsAreClamped();
    void writesGoToUpper();
    void nothingIsLeftBehind();
    void startTwiceConflicts();
    void brokenSpecIsRefused();
};

void RuntimeContainerTest::namesAndNamespaces() {
    BundleFixture box;
    const RunResult result = box.shell(
        "hostname; echo $$; for n in pid mnt uts ipc net cgroup; do readlink /proc/self/ns/$n; done");
    QCOMPARE(result.exitCode, 0);
    const QStringList lines = text(result.out).split('\n');
    QCOMPARE(lines.at(0), QString("boxy"));
    QCOMPARE(lines.at(1), QString("1"));
    int line = 2;
    for (const char* name : {"pid", "mnt", "uts", "ipc", "net", "cgroup"})
        QVERIFY(lines.at(line++).toStdString() !=
                std::filesystem::read_symlink(std::string("/proc/self/ns/") + name));
    QVERIFY(contains(box.shell("ip addr show lo").out, "UP"));
}

void RuntimeContainerTest::environmentIsTheSpecs() {
    ::setenv("OUTCROP_TEST_LEAK", "1", 1);
    BundleFixture box;
    const RunResult result = box.run({"env"});
    QVERIFY(contains(result.out, "MARK=42\n"));
    QVERIFY(contains(result.out, "HOME=/root\n"));
    QVERIFY(!contains(result.out, "OUTCROP_TEST_LEAK"));
    box.user = "nobody";
    box.spec["process"]["env"].push_back("HOME=/given");
    QVERIFY(contains(box.run({"env"}).out, "HOME=/given\n"));
}

void RuntimeContainerTest::exitCodes_data() {
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("code");
    QTest::newRow("success") << "true" << 0;
    QTest::newRow("seven") << "exit 7" << 7;
    QTest::newRow("255") << "exit 255" << 255;
    // From a child: the first process of a pid namespace is deaf to its own SIGKILL.
    QTest::newRow("as the shell tells signals") << "sh -c 'kill -9 $$'; exit $?" << 137;
}

void RuntimeContainerTest::exitCodes() {
    QFETCH(QString, script);
    QFETCH(int, code);
    BundleFixture box;
    QCOMPARE(box.shell(script.toStdString()).exitCode, code);
    const RuntimeState state = box.state();
    QCOMPARE(state.status, RuntimeState::Status::Exited);
    QCOMPARE(state.exitCode, code);
    QVERIFY(!state.startedAt.empty() && state.startedAt <= state.finishedAt);
}

void RuntimeContainerTest::capabilitiesAndSeccomp() {
    BundleFixture box;
    const std::string status = box.run({"cat", "/proc/self/status"}).out;
    for (const char* set : {"CapBnd", "CapPrm", "CapEff"})
        QCOMPARE(text(field(status, set)), QString("00000000a80425fb"));
    for (const char* set : {"CapInh", "CapAmb"})
        QCOMPARE(text(field(status, set)), QString("0000000000000000"));
    QCOMPARE(text(field(status, "Seccomp")), QString("2"));
    QCOMPARE(text(field(status, "NoNewPrivs")), QString("1"));
    box.spec["process"]["noNewPrivileges"] = false;
    const std::string loose = box.run({"cat", "/proc/self/status"}).out;
    QCOMPARE(text(field(loose, "NoNewPrivs")), QString("0"));
    QCOMPARE(text(field(loose, "Seccomp")), QString("2"));
    QVERIFY(box.run({"mount", "-t", "tmpfs", "x", "/tmp"}).exitCode != 0);
}

void RuntimeContainerTest::onlyThreeDescriptors() {
    const UniqueFd leak = openFile("/etc/hostname", O_RDONLY);
    const UniqueFd inherited(::dup(leak.get())); // not closed on exec
    BundleFixture box;
    // The fourth is the directory ls itself reads.
    QCOMPARE(text(box.run({"ls", "/proc/self/fd"}).out), QString("0\n1\n2\n3\n"));
    QCOMPARE(text(box.run({"readlink", "/proc/1/exe"}).out), QString("/bin/busybox\n"));
}

void RuntimeContainerTest::devicesAreTheDefaultOnes() {
    BundleFixture box;
    QCOMPARE(text(box.run({"ls", "/dev"}).out).split('\n', Qt::SkipEmptyParts).join(' '),
             QString("core fd full mqueue null ptmx pts random shm stderr stdin stdout tty urandom zero"));
    QCOMPARE(text(box.shell("head -c3 /dev/zero | wc -c; echo x >/dev/null && echo ok").out),
             QString("3\nok\n"));
}

void RuntimeContainerTest::masksAndReadOnlyPaths() {
    BundleFixture box;
    QCOMPARE(text(box.shell("head -c1 /proc/keys | wc -c; ls /sys/firmware | wc -l").out), QString("0\n0\n"));
    QVERIFY(box.shell("echo 1 >/proc/sys/kernel/panic").exitCode != 0);
    QVERIFY(contains(box.shell("grep ' /proc/sys ' /proc/mounts").out, " ro,"));
    QVERIFY(contains(box.shell("grep ' /sys ' /proc/mounts").out, " ro,"));
    QVERIFY(!contains(box.run({"cat", "/proc/self/mountinfo"}).out, "shared:"));
}

void RuntimeContainerTest::readOnlyRoot() {
    BundleFixture box;
    box.spec["root"]["readonly"] = true;
    const RunResult result = box.shell("touch /x || touch /dev/shm/y && echo memory");
    QVERIFY(contains(result.err, "Read-only file system"));
    QCOMPARE(text(result.out), QString("memory\n"));
}

void RuntimeContainerTest::rawDevicesAreRefused() {
    BundleFixture box;
    const RunResult result = box.shell("mknod /tmp/disk b 254 0 && head -c1 /tmp/disk");
    QVERIFY(result.exitCode != 0);
    QVERIFY2(contains(result.err, "ermi") || contains(result.err, "enied"), result.err.c_str());
}

void RuntimeContainerTest::users_data() {
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("id");
    QTest::newRow("none") << ""
                          << "uid=0(root) gid=0(root)";
    QTest::newRow("name") << "nobody"
                          << "uid=65534(nobody) gid=65534(nogroup)";
    QTest::newRow("numbers") << "1000:10"
                             << "uid=1000 gid=10(wheel)";
    QTest::newRow("number") << "1000"
                            << "uid=1000 gid=0(root)";
    QTest::newRow("name and group") << "nobody:wheel"
                                    << "uid=65534(nobody) gid=10(wheel)";
}

void RuntimeContainerTest::users() {
    QFETCH(QString, user);
    QFETCH(QString, id);
    BundleFixture box;
    OUTCROP_NEEDS(user.isEmpty() || box.spec["annotations"]["dev.outcrop.idmap"] != "single",
                  "this user has no subordinate ids");
    box.user = user.toStdString();
    const RunResult result = box.shell("id; cat /proc/self/status; echo x >/dev/stdout");
    QVERIFY2(text(result.out).startsWith(id), result.out.c_str());
    QCOMPARE(result.exitCode, 0);
    if (!user.isEmpty())
        QCOMPARE(text(field(result.out, "CapEff")), QString("0000000000000000"));
}

void RuntimeContainerTest::unknownUser() {
    BundleFixture box;
    box.user = "stranger";
    try {
        box.run({"true"});
        QFAIL("ran as a user that is not there");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::BadInput);
        QVERIFY(contains(error.what(), "stranger"));
    }
}

void RuntimeContainerTest::missingProgramIsNotFound() {
    BundleFixture box;
    for (const char* program : {"no-such-program", "/no/such/program"}) {
        try {
            box.run({program});
            QFAIL("ran what is not there");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::NotFound);
            QVERIFY(contains(error.what(), program));
        }
        QCOMPARE(box.state().status, RuntimeState::Status::Created);
        QCOMPARE(box.state().exitCode, 127);
        QVERIFY(!box.state().error.empty());
    }
}

void RuntimeContainerTest::unexecutableProgramIsDenied() {
    BundleFixture box;
    std::ofstream(box.root() / "bin/garbage") << "\x01\x02\x03";
    std::filesystem::permissions(box.root() / "bin/garbage", std::filesystem::perms::owner_all);
    for (const char* program : {"/etc/passwd", "/etc", "/bin/garbage"}) {
        try {
            box.run({program});
            QFAIL("ran what is no program");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Denied);
        }
        QCOMPARE(box.state().exitCode, 126);
    }
}

void RuntimeContainerTest::workingDirectoryIsMade() {
    BundleFixture box;
    box.spec["process"]["cwd"] = "/made/for/this";
    QCOMPARE(text(box.run({"pwd"}).out), QString("/made/for/this\n"));
}

void RuntimeContainerTest::workingDirectoryNeverLeads() {
    BundleFixture box;
    for (int fd = 3; fd < 20; ++fd) {
        box.spec["process"]["cwd"] = "/proc/self/fd/" + std::to_string(fd);
        try {
            box.run({"true"});
            QFAIL("entered it");
        } catch (const Error& error) {
            QVERIFY2(contains(error.what(), "refused, as a link there leads") ||
                         contains(error.what(), "No such file"),
                     error.what());
        }
    }
}

void RuntimeContainerTest::bindMounts() {
    BundleFixture box;
    const auto host = box.dir() / "host";
    std::filesystem::create_directories(host / "deep");
    std::ofstream(host / "file") << "from the host";
    box.addBind(host.string(), "/data/inner");
    box.addBind(host.string(), "/fixed", "ro");
    box.addBind((host / "file").string(), "/etc/given");
    const RunResult result =
        box.shell("cat /etc/given; echo back >/data/inner/written; touch /fixed/x; echo $?; ls /fixed");
    QVERIFY2(text(result.out).startsWith("from the host1\n"), result.out.c_str());
    QVERIFY(contains(result.out, "deep\nfile\nwritten\n"));
    QCOMPARE(text(readFile(host / "written")), QString("back\n"));
    QVERIFY(!std::filesystem::exists(host / "x"));
}

void RuntimeContainerTest::bindMountThroughLinksStaysInside() {
    BundleFixture box;
    const auto outside = box.dir() / "outside";
    const auto host = box.dir() / "host";
    std::filesystem::create_directories(outside);
    std::filesystem::create_directories(host);
    std::ofstream(host / "mark") << "mine";
    // The image says /escape leads to a directory of the host, and /dangling to one that is nowhere.
    std::filesystem::create_symlink(outside, box.root() / "escape");
    std::filesystem::create_symlink("../../../nowhere/yet", box.root() / "dangling");
    box.addBind(host.string(), "/escape");
    box.addBind(host.string(), "/dangling");
    box.addBind(host.string(), "/escape/../../../../etc/under");
    const RunResult result = box.shell("cat /escape/mark /dangling/mark /nowhere/yet/mark");
    QCOMPARE(text(result.out), QString("mineminemine"));
    QVERIFY(std::filesystem::is_empty(outside));
}

void RuntimeContainerTest::bindOfMissingSourceFails() {
    BundleFixture box;
    box.addBind((box.dir() / "not-there").string(), "/data");
    try {
        box.run({"true"});
        QFAIL("bound what is not there");
    } catch (const Error& error) {
        // Not "not found", which is the program's: docker's exit code 127 hangs on it.
        QCOMPARE(error.code(), ErrorCode::Io);
        QVERIFY(contains(error.what(), "not-there"));
    }
}

void RuntimeContainerTest::rlimitsAreClamped() {
    BundleFixture box;
    box.spec["process"]["rlimits"] = {{{"type", "RLIMIT_NOFILE"}, {"soft", 64}, {"hard", 128}}};
    QCOMPARE(text(box.shell("ulimit -n; ulimit -Hn").out), QString("64\n128\n"));
    if (isRoot())
        return;
    box.spec["process"]["rlimits"] = {{{"type", "RLIMIT_NOFILE"}, {"soft", 1 << 30}, {"hard", 1 << 30}}};
    const RunResult result = box.shell("ulimit -n");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.warnings.size(), size_t(1));
    QVERIFY(contains(result.warnings[0], "RLIMIT_NOFILE"));
}

void RuntimeContainerTest::writesGoToUpper() {
    BundleFixture box;
    box.spec["annotations"].erase("dev.outcrop.ephemeral");
    QCOMPARE(box.shell("echo new >/etc/new; rm /etc/group").exitCode, 0);
    QCOMPARE(text(readFile(box.bundle() / "upper/etc/new")), QString("new\n"));
    QVERIFY(std::filesystem::exists(box.root() / "etc/group"));
    // A second start finds what the first one left.
    QCOMPARE(text(box.shell("cat /etc/new; test -e /etc/group || echo gone").out), QString("new\ngone\n"));
}

void RuntimeContainerTest::nothingIsLeftBehind() {
    BundleFixture box;
    QCOMPARE(box.shell("sleep 1000 & true").exitCode, 0);
    // Other tests may mount what is theirs meanwhile.
    QVERIFY(!contains(mountLines(), box.bundle().string()));
    QVERIFY(!contains(mountLines(), box.id()));
    QVERIFY(std::filesystem::is_empty(box.runDir()) || !std::filesystem::exists(box.runDir() / box.id()));
    for (const auto& entry : std::filesystem::recursive_directory_iterator(
             "/sys/fs/cgroup", std::filesystem::directory_options::skip_permission_denied))
        if (entry.is_directory())
            QVERIFY(!contains(entry.path().filename().string(), box.id()));
}

void RuntimeContainerTest::startTwiceConflicts() {
    BundleFixture box;
    box.start({"sleep", "1000"});
    QCOMPARE(box.state().status, RuntimeState::Status::Running);
    try {
        box.start({"sleep", "1000"});
        QFAIL("started twice");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::Conflict);
    }
    QCOMPARE(box.state().status, RuntimeState::Status::Running);
}

void RuntimeContainerTest::brokenSpecIsRefused() {
    BundleFixture box;
    box.spec["process"]["cwd"] = "relative";
    QVERIFY_THROWS_EXCEPTION(Error, box.run({"true"}));
    box.spec["process"]["cwd"] = 7;
    QVERIFY_THROWS_EXCEPTION(Error, box.run({"true"}));
}

OUTCROP_TEST(RuntimeContainerTest, QCoreApplication)

} // namespace outcrop::test::tst_runtime_container

#include "tst_runtime_container.moc"
