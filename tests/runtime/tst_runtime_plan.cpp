// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/monitor/log_writer.h"
#include "core/base/error.h"
#include "core/runtime/mount_options.h"
#include "core/runtime/plan.h"
#include "core/runtime/protocol.h"
#include "core/runtime/users.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <sched.h>
#include <sys/mount.h>

namespace outcrop::test::tst_runtime_plan {

namespace {

QString text(const std::string& string) {
    return QString::fromStdString(string);
}

const char* const smallSpec = R"({
    "process": {"args": ["sh", "-c", "true"], "cwd": "/", "user": {"username": "nobody"}, "noNewPrivileges": true,
                "capabilities": {"bounding": ["CAP_CHOWN", "CAP_MKNOD"], "effective": ["CAP_CHOWN", "CAP_MKNOD"],
                                 "permitted": ["CAP_CHOWN", "CAP_MKNOD"]},
                "rlimits": [{"type": "RLIMIT_NOFILE", "soft": 64, "hard": 128}]},
    "root": {"path": "rootfs", "readonly": true},
    "hostname": "boxy",
    "mounts": [
        {"destination": "/dev/pts", "type": "devpts", "source": "devpts", "options": ["nosuid", "noexec", "gid=5"]},
        {"destination": "/data/deep/er", "type": "bind", "source": "/host/deep", "options": ["rbind", "ro"]},
        {"destination": "/proc", "type": "proc", "source": "proc", "options": ["nosuid", "noexec", "nodev"]},
        {"destination": "/data", "type": "bind", "source": "/host/data", "options": ["rbind", "rw", "rslave"]},
        {"destination": "/sys/fs/cgroup", "type": "cgroup", "source": "cgroup", "options": ["ro"]}
    ],
    "linux": {"maskedPaths": ["/proc/keys"], "readonlyPaths": ["/proc/sys"], "sysctl": {"kernel.shm_rmid_forced": "1"}},
    "annotations": {"dev.outcrop.layers-dir": "/store/layers", "dev.outcrop.layers": "cc:bb:aa",
                    "dev.outcrop.network": "none", "dev.outcrop.ephemeral": "1"}
})";

const char* const rootPlan = R"(enter cgroups
make cgroup namespace
set host name boxy
bring loopback up
make all mounts slaves
mount overlay of 3 layers (userxattr,volatile)
mount proc on /proc (nosuid,nodev,noexec)
rbind /host/data on /data (slave)
mount devpts on /dev/pts (nosuid,noexec,gid=5)
rbind /host/deep on /data/deep/er (ro,private)
mount cgroups devices on /sys/fs/cgroup
pivot root
set sysctl kernel.shm_rmid_forced = 1
set sysctl net.ipv4.ip_unprivileged_port_start = 0
set sysctl net.ipv4.ping_group_range = 0 2147483647
make read-only /proc/sys
mask /proc/keys
resolve user nobody
enter working directory /
make root read-only
limit RLIMIT_NOFILE to 64:128
connect streams
forbid new privileges
load seccomp filter
keep capabilities CAP_CHOWN,CAP_MKNOD of CAP_CHOWN,CAP_MKNOD
execute sh -c true
)";

SetupFacts rootFacts() {
    SetupFacts facts;
    facts.bundle = "/bundle";
    facts.cgroups = true;
    facts.cgroupV1 = {"devices"};
    return facts;
}

std::string replaced(std::string whole, const std::string& what, const std::string& by) {
    const size_t at = whole.find(what);
    return at == std::string::npos ? "not found: " + what : whole.replace(at, what.size(), by);
}

} // namespace

/// What can be decided without any privilege.
class RuntimePlanTest : public QObject {
    Q_OBJECT
private slots:
    void planAsRoot();
    void planAsUser();
    void planForHostNetwork();
    void planWithTerminalAndDevices();
    void withoutDeviceGuardNoMknod();
    void execPlanIsAboutTheProcess();
    void badSpecs_data();
    void badSpecs();
    void mountOptions();
    void users_data();
    void users();
    void hostileAccountFiles();
    void errorsCrossTheSocket();
    void logEscapes_data();
    void logEscapes();
    void logKeepsLongLines();
};

void RuntimePlanTest::planAsRoot() {
    const SetupPlan plan = makeSetupPlan(RuntimeSpec::parse(smallSpec), rootFacts());
    QCOMPARE(text(planText(plan)), QString(rootPlan));
    QCOMPARE(plan.cloneFlags,
             uint64_t(CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWNET));
}

void RuntimePlanTest::planAsUser() {
    SetupFacts facts = rootFacts();
    facts.idMap = IdMap::Kind::Single;
    facts.cgroups = false;
    facts.cgroupV1.clear();
    const SetupPlan plan = makeSetupPlan(RuntimeSpec::parse(smallSpec), facts);
    std::string expected = replaced(rootPlan, "enter cgroups", "wait for the user namespace's maps");
    expected = replaced(expected, ",gid=5", "");
    expected = replaced(expected, "mount cgroups devices on /sys/fs/cgroup\n", "");
    expected = replaced(expected, "set sysctl net.ipv4.ping_group_range = 0 2147483647\n", "");
    QCOMPARE(text(planText(plan)), text(expected));
    QVERIFY(plan.cloneFlags & CLONE_NEWUSER);
}

void RuntimePlanTest::planForHostNetwork() {
    RuntimeSpec spec = RuntimeSpec::parse(smallSpec);
    spec.annotations["dev.outcrop.network"] = "host";
    spec.mounts.push_back({"/sys", "sysfs", "sysfs", {"ro"}});
    SetupFacts facts = rootFacts();
    const std::string asRoot = planText(makeSetupPlan(spec, facts));
    QVERIFY(asRoot.find("loopback") == std::string::npos && asRoot.find("net.ipv4") == std::string::npos);
    QVERIFY(asRoot.find("mount sysfs on /sys (ro)\n") != std::string::npos);
    facts.idMap = IdMap::Kind::SubIds;
    const SetupPlan plan = makeSetupPlan(spec, facts);
    QVERIFY(planText(plan).find("rbind /sys on /sys (ro,slave)\n") != std::string::npos);
    QVERIFY(!(plan.cloneFlags & CLONE_NEWNET));
}

void RuntimePlanTest::planWithTerminalAndDevices() {
    RuntimeSpec spec = RuntimeSpec::parse(smallSpec);
    spec.process.terminal = true;
    spec.mounts.push_back({"/dev", "tmpfs", "tmpfs", {"nosuid"}});
    SetupFacts facts = rootFacts();
    const std::string asRoot = planText(makeSetupPlan(spec, facts));
    QVERIFY(asRoot.find("make device /dev/null\n") != std::string::npos);
    QVERIFY(asRoot.find("link /dev/ptmx to pts/ptmx\n") != std::string::npos);
    // From the container's own devpts, so after the root has changed, and before /proc is masked.
    QVERIFY(asRoot.find("pivot root") < asRoot.find("open terminal"));
    QVERIFY(asRoot.find("open terminal") < asRoot.find("mask"));
    facts.idMap = IdMap::Kind::SubIds;
    QVERIFY(planText(makeSetupPlan(spec, facts)).find("bind device /dev/null\n") != std::string::npos);
}

void RuntimePlanTest::withoutDeviceGuardNoMknod() {
    SetupFacts facts = rootFacts();
    facts.deviceControl = false;
    const std::string plan = planText(makeSetupPlan(RuntimeSpec::parse(smallSpec), facts));
    QVERIFY(plan.find("keep capabilities CAP_CHOWN of CAP_CHOWN\n") != std::string::npos);
}

void RuntimePlanTest::execPlanIsAboutTheProcess() {
    SpecProcess process = RuntimeSpec::parse(smallSpec).process;
    process.terminal = true;
    const SetupPlan plan = makeExecPlan(process, rootFacts(), true);
    QCOMPARE(text(planText(plan)),
             QString("open terminal\nresolve user nobody\nenter working directory /\n"
                     "limit RLIMIT_NOFILE to 64:128\nconnect streams\nforbid new privileges\n"
                     "load seccomp filter\n"
                     "keep capabilities CAP_CHOWN,CAP_MKNOD of CAP_CHOWN,CAP_MKNOD\n"
                     "execute sh -c true\n"));
}

void RuntimePlanTest::badSpecs_data() {
    QTest::addColumn<QString>("json");
    QTest::newRow("no JSON") << "{";
    QTest::newRow("no process") << "{}";
    QTest::newRow("no arguments") << R"({"process": {"args": []}})";
    QTest::newRow("wrong type") << R"({"process": {"args": "sh"}})";
    QTest::newRow("NUL") << R"({"process": {"args": ["a\u0000b"]}})";
    QTest::newRow("relative directory") << R"({"process": {"args": ["a"], "cwd": "x"}})";
    QTest::newRow("relative mount") << R"({"process": {"args": ["a"]}, "mounts": [{"destination": "x"}]})";
    QTest::newRow("relative source")
        << R"({"process": {"args": ["a"]}, "mounts": [{"destination": "/x", "type": "bind", "source": "y"}]})";
    QTest::newRow("climbing layer")
        << R"({"process": {"args": ["a"]}, "annotations": {"dev.outcrop.layers-dir": "/l", "dev.outcrop.layers": "../x"}})";
    QTest::newRow("unknown network")
        << R"({"process": {"args": ["a"]}, "annotations": {"dev.outcrop.network": "bridge"}})";
    QTest::newRow("unknown capability")
        << R"({"process": {"args": ["a"], "capabilities": {"bounding": ["CAP_FLY"]}}})";
}

void RuntimePlanTest::badSpecs() {
    QFETCH(QString, json);
    try {
        makeSetupPlan(RuntimeSpec::parse(json.toStdString()), rootFacts());
        QFAIL("accepted");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::BadInput);
    }
}

void RuntimePlanTest::mountOptions() {
    const MountOptions options =
        MountOptions::parse({"rbind", "ro", "nosuid", "rslave", "size=1m", "rw", "z"});
    QVERIFY(options.bind && options.recursive);
    QCOMPARE(options.attributes, uint64_t(MOUNT_ATTR_NOSUID)); // the last of ro and rw counts
    QCOMPARE(options.propagation, uint64_t(MS_SLAVE | MS_REC));
    QCOMPARE(options.data, std::vector<std::string>{"size=1m"});
}

void RuntimePlanTest::users_data() {
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("resolved"); // uid:gid groups home, or "no"
    QTest::newRow("empty") << ""
                           << "0:0 0,27 /root";
    QTest::newRow("name") << "web"
                          << "33:34 34,27,50 /var/www";
    QTest::newRow("number with entry") << "33"
                                       << "33:34 34,27,50 /var/www";
    QTest::newRow("number without") << "4242"
                                    << "4242:0 0 /";
    QTest::newRow("name and group") << "web:staff"
                                    << "33:50 50 /var/www";
    QTest::newRow("numbers") << "1:2"
                             << "1:2 2 /";
    QTest::newRow("unknown") << "stranger"
                             << "no";
    QTest::newRow("unknown group") << "web:strangers"
                                   << "no";
    QTest::newRow("minus one") << "4294967295"
                               << "no";
    QTest::newRow("too large") << "99999999999"
                               << "no";
}

void RuntimePlanTest::users() {
    QFETCH(QString, user);
    QFETCH(QString, resolved);
    const std::string passwd = "root:x:0:0::/root:/bin/sh\nweb:x:33:34:Web:/var/www:/bin/false\n";
    const std::string group = "root:x:0:\nsudo:x:27:root,web\nstaff:x:50:web\n";
    SpecUser spec;
    spec.text = user.toStdString();
    ResolvedUser found;
    std::string why;
    if (!resolveUser(spec, passwd, group, found, why)) {
        QVERIFY(!why.empty());
        QCOMPARE(resolved, QString("no"));
        return;
    }
    QStringList groups;
    for (const uint32_t id : found.groups)
        groups << QString::number(id);
    QCOMPARE(QString("%1:%2 %3 %4").arg(found.uid).arg(found.gid).arg(groups.join(','), text(found.home)),
             resolved);
}

void RuntimePlanTest::hostileAccountFiles() {
    std::string group;
    for (int i = 0; i < 100000; ++i)
        group += "g" + std::to_string(i) + ":x:" + std::to_string(i) + ":web\n";
    ResolvedUser found;
    std::string why;
    SpecUser spec;
    spec.text = "web";
    QVERIFY(resolveUser(spec, "::::::\nweb:x:a:b\n\n#c\nweb:x:33:34", group.substr(0, 200000), found, why));
    QCOMPARE(found.uid, 33U);
    QVERIFY(found.groups.size() > 1000);
    QVERIFY(!resolveUser(spec, std::string(1 << 20, ':'), std::string(1 << 20, '\n'), found, why));
}

void RuntimePlanTest::errorsCrossTheSocket() {
    const Error error = Error::fromErrno("open", "/a/b", ENOSPC).during("start", "box").withHint("make room");
    const Error back = errorFromJson(errorToJson(error));
    QCOMPARE(back.code(), ErrorCode::NoSpace);
    QCOMPARE(text(back.what()), text(error.what()));
    QCOMPARE(text(back.hint()), QString("make room"));
    QCOMPARE(errorFromJson("garbage").code(), ErrorCode::Internal);
}

void RuntimePlanTest::logEscapes_data() {
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("escaped");
    QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("quotes") << QByteArray("a\"\\b") << QByteArray("a\\\"\\\\b");
    QTest::newRow("control") << QByteArray("\r\n\t\x1b\x7f") << QByteArray("\\r\\n\\t\\u001b\\u007f");
    QTest::newRow("UTF-8") << QByteArray("\xc3\xa4\xe2\x82\xac\xf0\x9f\x99\x82")
                           << QByteArray("\xc3\xa4\xe2\x82\xac\xf0\x9f\x99\x82");
    QTest::newRow("broken") << QByteArray("\xff"
                                          "a\xc3")
                            << QByteArray("\\ufffda\\ufffd");
    QTest::newRow("overlong") << QByteArray("\xc0\x80") << QByteArray("\\ufffd\\ufffd");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("\\ufffd\\ufffd\\ufffd");
}

void RuntimePlanTest::logEscapes() {
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, escaped);
    std::string out;
    appendJsonEscaped(out, {raw.constData(), size_t(raw.size())});
    QCOMPARE(QByteArray::fromStdString(out), escaped);
}

void RuntimePlanTest::logKeepsLongLines() {
    const test::TempDir dir;
    LogWriter log(dir.path() / "log");
    const std::string line(100000, 'x');
    log.write(false, line);
    log.write(true, "between\n");
    log.write(false, "end\n");
    log.flushPartial();
    const QByteArray file = QByteArray::fromStdString(readFile(dir.path() / "log"));
    QCOMPARE(file.count('x'), qsizetype(100000));
    QCOMPARE(file.count("\"stream\":\"stderr\""), qsizetype(1));
    for (const QByteArray& record : file.split('\n').mid(0, file.count('\n')))
        QVERIFY(record.startsWith("{\"log\":\"") && record.endsWith("Z\"}"));
}

OUTCROP_TEST(RuntimePlanTest, QCoreApplication)

} // namespace outcrop::test::tst_runtime_plan

#include "tst_runtime_plan.moc"
