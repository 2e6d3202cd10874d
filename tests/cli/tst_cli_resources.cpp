// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/options/limits.h"
#include "core/options/ports.h"
#include "core/options/run_flags.h"
#include "tests/cli/transcript.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace outcrop::test::tst_cli_resources {

namespace {

/// The words of an error, or empty.
template <typename Act>
QString refusal(Act act) {
    try {
        act();
    } catch (const Error& error) {
        return QString::fromStdString(error.what());
    }
    return {};
}

Limits limitsFrom(const QString& flags) {
    std::vector<std::string> words;
    for (const QString& word : flags.split(' ', Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    const ParseResult parsed = parseOptions(createOptionSpecs(), words, true);
    if (!parsed.error.empty())
        throw Error(ErrorCode::BadInput, parsed.error);
    return readLimits(parsed.options);
}

} // namespace

bool hasVersion2(const QByteArray& controller) {
    QFile controllers("/sys/fs/cgroup/cgroup.controllers");
    return controllers.open(QIODevice::ReadOnly) &&
           controllers.readAll().simplified().split(' ').contains(controller);
}

/// What of the machine a container may use: docker's grammar and rules, and what is true inside.
class CliResourcesTest : public QObject {
    Q_OBJECT
private slots:
    void limitsAreRefusedInDockersWords_data();
    void limitsAreRefusedInDockersWords();
    void limitsSayThemselvesAgain();
    void ulimitsAndSharedMemory();
    void groupsHoldTheLimits();
    void systemdGivesAnOrdinaryUserGroups();
    void limitsAreUpdated();
    void updatesAreRefusedInDockersWords();
    void groupsFollowAnUpdate();
    void tooMuchMemoryIsAnEnd();
    void inspectTellsLimits();
};

void CliResourcesTest::limitsAreRefusedInDockersWords_data() {
    QTest::addColumn<QString>("flags");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* flags, const char* words) { QTest::newRow(flags) << flags << words; };
    row("-m abc", "invalid argument \"abc\" for \"-m, --memory\" flag: invalid size: 'abc'");
    row("-m 5x", "invalid argument \"5x\" for \"-m, --memory\" flag: invalid suffix: 'x'");
    row("-m -1", "invalid argument \"-1\" for \"-m, --memory\" flag: invalid size: '-1'");
    row("-m 5m", "Minimum memory limit allowed is 6MB");
    row("-m 10m --memory-swap 5m", "Minimum memoryswap limit should be larger than memory limit, see usage");
    row("--memory-swap 10m", "You should always set the Memory limit when using Memoryswap limit, see usage");
    row("-m 10m --memory-swap -1", "");
    row("--memory-reservation 1m", "Minimum memory reservation allowed is 6MB");
    row("-m 100m --memory-reservation 200m",
        "Minimum memory limit can not be less than memory reservation limit, see usage");
    row("--memory-swappiness 101", "invalid value: 101. Valid memory swappiness range is 0-100");
    row("--cpus 100", "Range of CPUs is from 0.01 to 4.00, as there are only 4 CPUs available");
    row("--cpus 0.001", "Range of CPUs is from 0.01 to 4.00, as there are only 4 CPUs available");
    row("--cpus 3/2", "");
    row("--cpus abc",
        "invalid argument \"abc\" for \"--cpus\" flag: failed to parse abc as a rational number");
    row("--cpus 1e1",
        "invalid argument \"1e1\" for \"--cpus\" flag: failed to parse 1e1 as a rational number");
    row("--cpus 0.0000000001", "invalid argument \"0.0000000001\" for \"--cpus\" flag: value is too precise");
    row("--cpus 1 --cpu-quota 50000", "Conflicting options: Nano CPUs and CPU Quota cannot both be set");
    row("--cpus 1 --cpu-period 50000", "Conflicting options: Nano CPUs and CPU Period cannot both be set");
    row("--cpu-shares 1", "the minimum allowed cpu-shares is 2");
    row("-c 262145", "the maximum allowed cpu-shares is 262144");
    row("-c -5", "shares: invalid argument");
    row("--cpu-period 10",
        "CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)");
    row("--cpu-quota 10", "CPU cfs quota can not be less than 1ms (i.e. 1000)");
    row("--cpuset-cpus 0-9", "Requested CPUs are not available - requested 0-9, available: 0-3");
    row("--cpuset-cpus 1-3,0", "");
    row("--cpuset-cpus 3-1", "Invalid value 3-1 for cpuset cpus: invalid format: 3-1");
    row("--cpuset-mems 3", "Requested memory nodes are not available - requested 3, available: 0");
    row("--pids-limit x",
        "invalid argument \"x\" for \"--pids-limit\" flag: strconv.ParseInt: parsing \"x\": invalid syntax");
    row("--ulimit nofile",
        "invalid argument \"nofile\" for \"--ulimit\" flag: invalid ulimit argument: nofile");
    row("--ulimit as=3", "invalid argument \"as=3\" for \"--ulimit\" flag: invalid ulimit type: as");
    row("--ulimit nofile=5:3",
        "invalid argument \"nofile=5:3\" for \"--ulimit\" flag: ulimit soft limit must be "
        "less than or equal to hard limit: 5 > 3");
    row("--ulimit nofile=-1:3",
        "invalid argument \"nofile=-1:3\" for \"--ulimit\" flag: ulimit soft limit must be "
        "less than or equal to hard limit: soft: -1 (unlimited), hard: 3");
    row("--ulimit nofile=1:2:3",
        "invalid argument \"nofile=1:2:3\" for \"--ulimit\" flag: too many limit value "
        "arguments - 1:2:3, can only have up to two, `soft[:hard]`");
    row("--shm-size x", "invalid argument \"x\" for \"--shm-size\" flag: invalid size: 'x'");
    row("--oom-score-adj 2000", "Invalid value 2000, range for oom score adj is [-1000, 1000]");
    row("--blkio-weight x", "invalid argument \"x\" for \"--blkio-weight\" flag: strconv.ParseUint: parsing "
                            "\"x\": invalid syntax");
    row("--blkio-weight 70000", "invalid argument \"70000\" for \"--blkio-weight\" flag: strconv.ParseUint: "
                                "parsing \"70000\": value out of range");
}

void CliResourcesTest::limitsAreRefusedInDockersWords() {
    QFETCH(QString, flags);
    QFETCH(QString, words);
    QCOMPARE(refusal([&] { checkLimits(limitsFrom(flags), {4, "0-3", "0"}); }), words);
}

void CliResourcesTest::limitsSayThemselvesAgain() {
    const QString all =
        "--memory 1536m --memory-reservation 64m --memory-swap -1 --memory-swappiness 0 "
        "--oom-kill-disable --oom-score-adj -5 --cpus 1.5 --cpu-shares 512 --cpuset-cpus 0,2-3 "
        "--cpuset-mems 0 --pids-limit 100 --blkio-weight 500 --shm-size 1g --ulimit core=0 "
        "--ulimit nofile=1024:2048";
    QStringList said;
    for (const auto& [flag, value] : limitFlags(limitsFrom(all))) {
        said.append(QString::fromStdString(flag));
        if (!value.empty())
            said.append(QString::fromStdString(value));
    }
    QCOMPARE(said.join(' '), all);
    QCOMPARE(limitsFrom("-m 1.5g").memory, int64_t(3) << 29);
    QCOMPARE(limitsFrom("-m 64KiB").memory, int64_t(1) << 16);
    QCOMPARE(completedLimits(limitsFrom("-m 6m")).memorySwap, int64_t(12) << 20);
}

void CliResourcesTest::ulimitsAndSharedMemory() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const CliResult inside =
        cli.run({"run", "--rm", "--network", "none", "--ulimit", "nofile=100:200", "--ulimit", "core=0",
                 "--shm-size", "1m", "--oom-score-adj", "700", image, "sh", "-c",
                 "ulimit -n; ulimit -Hn; ulimit -c; df -k /dev/shm | tail -1 | tr -s ' ' | cut -d' ' -f2; "
                 "cat /proc/self/oom_score_adj"});
    OK(inside);
    QCOMPARE(inside.out, QString("100\n200\n0\n1024\n700\n"));
}

void CliResourcesTest::groupsHoldTheLimits() {
    const bool version2 = hasVersion2("memory");
    OUTCROP_NEEDS(::geteuid() == 0 &&
                      (version2 || (QFileInfo("/sys/fs/cgroup/memory/memory.memsw.limit_in_bytes").exists() &&
                                    QFileInfo("/sys/fs/cgroup/pids").isWritable())),
                  "needs root and control groups with memory, swap and pids");
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const QString files = version2 ? "memory.max memory.swap.max pids.max cpu.max cpu.weight cpuset.cpus"
                                   : "memory/memory.limit_in_bytes memory/memory.memsw.limit_in_bytes "
                                     "pids/pids.max cpu/cpu.cfs_quota_us cpu/cpu.shares cpuset/cpuset.cpus";
    const CliResult inside = cli.run({"run", "--rm", "--network", "none", "-m", "64m", "--cpus", "0.5", "-c",
                                      "512", "--pids-limit", "50", "--cpuset-cpus", "0", image, "sh", "-c",
                                      "cd /sys/fs/cgroup; cat " + files});
    OK(inside);
    QCOMPARE(inside.err, QString());
    QCOMPARE(inside.out, QString(version2 ? "67108864\n67108864\n50\n50000 100000\n20\n0\n"
                                          : "67108864\n134217728\n50\n50000\n512\n0\n"));
    const CliResult forked = cli.run({"run", "--rm", "--network", "none", "--pids-limit", "3", image, "sh",
                                      "-c", "sleep 9 & sleep 9 & sleep 9 & sleep 9 & sleep 9 & wait"});
    QVERIFY2(forked.code != 0 && forked.err.contains("fork"), qPrintable(forked.err));
}

/// Where the user has a systemd of his own, as at every desktop.
void CliResourcesTest::systemdGivesAnOrdinaryUserGroups() {
    OUTCROP_NEEDS(::geteuid() != 0 && hasVersion2("memory"),
                  "needs an ordinary user and version 2 of control groups");
    const CliRunner cli;
    OUTCROP_NEEDS(cli.shell("busctl --user --timeout=5 status org.freedesktop.systemd1").code == 0,
                  "the user has no systemd of his own here");
    NEEDS_IMAGE(cli);
    const QString limits = "--network none -m 64m --cpus 0.5 --pids-limit 50 ";
    const CliResult inside = cli.shell("outcrop run --rm " + limits + image +
                                       " sh -c 'cd /sys/fs/cgroup; cat memory.max pids.max cpu.max'");
    OK(inside);
    QCOMPARE(inside.err, QString());
    QCOMPARE(inside.out, QString("67108864\n50\n50000 100000\n"));
    OK(cli.shell("outcrop run -d --name busy " + limits + image + " sleep 1000"));
    const auto scopes = [&] {
        return cli.shell("systemctl --user list-units --no-legend --plain 'outcrop-*.scope'").out;
    };
    QCOMPARE(scopes().count('\n'), 1);
    OK(cli.run({"update", "-m", "32m", "--pids-limit", "60", "busy"}));
    QCOMPARE(cli.shell("outcrop exec busy sh -c 'cd /sys/fs/cgroup; cat memory.max pids.max'").out,
             QString("33554432\n60\n"));
    OK(cli.run({"restart", "-t", "0", "busy"}));
    QCOMPARE(cli.shell("outcrop exec busy cat /sys/fs/cgroup/memory.max").out, QString("33554432\n"));
    OK(cli.run({"rm", "-f", "busy"}));
    QCOMPARE(
        cli.shell("outcrop run --name greedy " + limits + image + " sh -c 'x=a; while :; do x=$x$x; done'")
            .code,
        137);
    QCOMPARE(cli.run({"inspect", "--format", "{{.State.OOMKilled}}", "greedy"}).out, QString("true\n"));
    QTRY_COMPARE_WITH_TIMEOUT(scopes(), QString(), kPatience); // they end with what was in them
}

/// As a real docker tells it, of a container that does not run.
void CliResourcesTest::limitsAreUpdated() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run({"create", "--name", "idle", "--network", "none", "-m", "64m", image, "true"}));
    const auto told = [&] {
        return cli
            .run({"inspect", "--format",
                  "{{with .HostConfig}}{{.Memory}} {{.MemorySwap}} {{.NanoCpus}} {{.PidsLimit}}{{end}}",
                  "idle"})
            .out.trimmed();
    };
    const CliResult done = cli.run({"update", "-m", "128m", "idle", "nobody"});
    QCOMPARE(done.out, QString("idle\n"));
    QVERIFY2(done.code == 1 && done.err.contains("No such container: nobody"), qPrintable(done.err));
    OK(cli.run({"update", "--cpus", "0.5", "--pids-limit", "50", "idle"}));
    QCOMPARE(told(), QString("134217728 134217728 500000000 50"));
    OK(cli.run({"update", "-m", "256m", "--memory-swap", "512m", "idle"}));
    QCOMPARE(told(), QString("268435456 536870912 500000000 50"));
    OK(cli.run({"start", "-a", "idle"}));
    QCOMPARE(cli.run({"update", "idle"}).code, 1);
}

void CliResourcesTest::updatesAreRefusedInDockersWords() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run({"create", "--name", "idle", "--network", "none", "--cpus", "0.5", image, "true"}));
    const QString id = cli.run({"inspect", "--format", "{{.Id}}", "idle"}).out.trimmed();
    const auto refusedWith = [&](const QStringList& flags, const QString& words) {
        const CliResult result = cli.run(QStringList{"update"} + flags + QStringList{"idle"});
        return result.code == 1 && result.out.isEmpty() && result.err.contains(words) ? QString()
                                                                                      : result.err;
    };
    QCOMPARE(refusedWith({}, "you must provide one or more flags when using this command"), QString());
    QCOMPARE(refusedWith({"-m", "1m"}, "Minimum memory limit allowed is 6MB"), QString());
    QCOMPARE(refusedWith({"--cpus", "1000"}, "Range of CPUs is from 0.01 to"), QString());
    const QString begin = "Cannot update container " + id + ": ";
    QCOMPARE(refusedWith(
                 {"--cpu-quota", "50000"},
                 begin + "Conflicting options: CPU Quota cannot be updated as NanoCPUs has already been set"),
             QString());
    QCOMPARE(refusedWith({"-m", "64m"},
                         begin + "Memory limit should be smaller than already set memoryswap limit, "
                                 "update the memoryswap at the same time"),
             QString());
}

void CliResourcesTest::groupsFollowAnUpdate() {
    const bool version2 = hasVersion2("memory");
    OUTCROP_NEEDS(::geteuid() == 0 &&
                      (version2 || (QFileInfo("/sys/fs/cgroup/memory/memory.memsw.limit_in_bytes").exists() &&
                                    QFileInfo("/sys/fs/cgroup/pids").isWritable())),
                  "needs root and control groups with memory, swap and pids");
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run({"run", "-d", "--name", "busy", "--network", "none", "-m", "64m", "--pids-limit", "50", image,
                "sleep", "1000"}));
    const QString read =
        version2 ? "cat memory.max pids.max" : "cat memory/memory.limit_in_bytes pids/pids.max";
    const auto inside = [&] {
        return cli.run({"exec", "busy", "sh", "-c", "cd /sys/fs/cgroup; " + read}).out;
    };
    QCOMPARE(inside(), QString("67108864\n50\n"));
    OK(cli.run({"update", "-m", "32m", "--pids-limit", "60", "busy"}));
    QCOMPARE(inside(), QString("33554432\n60\n"));
    OK(cli.run({"update", "-m", "128m", "--memory-swap", "256m", "busy"}));
    QCOMPARE(inside(), QString("134217728\n60\n"));
    const CliResult more = cli.run({"update", "--cpu-shares", "512", "busy"});
    if (version2)
        OK(more);
    else // version 1: it is in the groups alone that it needed when it started
        QVERIFY2(more.code == 1 && more.err.contains("outside the control group \"cpu\""),
                 qPrintable(more.err));
    OK(cli.run({"restart", "-t", "0", "busy"}));
    QCOMPARE(inside(), QString("134217728\n60\n"));
}

void CliResourcesTest::tooMuchMemoryIsAnEnd() {
    OUTCROP_NEEDS(::geteuid() == 0 && (hasVersion2("memory") ||
                                       QFileInfo("/sys/fs/cgroup/memory/memory.oom_control").exists()),
                  "needs root and the memory control group");
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    QCOMPARE(cli.run({"run", "--name", "greedy", "--network", "none", "-m", "10m", image, "sh", "-c",
                      "x=a; while :; do x=$x$x; done"})
                 .code,
             137);
    QCOMPARE(cli.run({"inspect", "--format", "{{.State.OOMKilled}}", "greedy"}).out, QString("true\n"));
}

void CliResourcesTest::inspectTellsLimits() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run({"create",
                "--name",
                "limited",
                "-m",
                "512m",
                "--cpus",
                "1",
                "-c",
                "512",
                "--pids-limit",
                "100",
                "--ulimit",
                "nofile=1024:2048",
                "--shm-size",
                "128m",
                "--memory-swappiness",
                "50",
                "-p",
                "127.0.0.1:8080:80",
                "-p",
                "443",
                "--expose",
                "70/udp",
                image,
                "true"}));
    const auto told = [&](const QString& what) {
        return cli.run({"inspect", "--format", "{{json ." + what + "}}", "limited"}).out.trimmed();
    };
    QCOMPARE(told("HostConfig.Memory"), QString("536870912"));
    QCOMPARE(told("HostConfig.MemorySwap"), QString("1073741824"));
    QCOMPARE(told("HostConfig.MemorySwappiness"), QString("50"));
    QCOMPARE(told("HostConfig.NanoCpus"), QString("1000000000"));
    QCOMPARE(told("HostConfig.CpuShares"), QString("512"));
    QCOMPARE(told("HostConfig.PidsLimit"), QString("100"));
    QCOMPARE(told("HostConfig.ShmSize"), QString("134217728"));
    QCOMPARE(told("HostConfig.Ulimits"), QString(R"([{"Name":"nofile","Hard":2048,"Soft":1024}])"));
    QCOMPARE(
        told("HostConfig.PortBindings"),
        QString(
            R"({"443/tcp":[{"HostIp":"","HostPort":""}],"80/tcp":[{"HostIp":"127.0.0.1","HostPort":"8080"}]})"));
    QCOMPARE(told("Config.ExposedPorts"), QString(R"({"443/tcp":{},"70/udp":{},"80/tcp":{}})"));
    QCOMPARE(told("NetworkSettings.Ports"), QString("{}"));
    QCOMPARE(cli.run({"port", "limited"}).out, QString());
    QVERIFY(cli.run({"port", "limited", "80"}).err.contains("No public port '80' published for limited"));
}

OUTCROP_TEST(CliResourcesTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_resources

#include "tst_cli_resources.moc"
