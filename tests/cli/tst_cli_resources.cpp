// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/options/limits.h"
#include "core/options/ports.h"
#include "core/options/run_flags.h"
#include "tests/cli/transcript.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

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

QString bindingsText(const std::vector<PortBinding>& bindings) {
    QStringList all;
    for (const PortBinding& one : bindings)
        all.append(QString::fromStdString(one.hostIp + "|" + one.hostPort + "|" + one.containerPort()));
    return all.join(' ');
}

sockaddr_in loopback(int port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// A connection to a port of this computer; empty if nobody listens.
UniqueFd connected(int port) {
    UniqueFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_in address = loopback(port);
    const timeval patience{2, 0};
    ::setsockopt(socket.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        socket.reset();
    return socket;
}

QByteArray heardFrom(int port) {
    const UniqueFd socket = connected(port);
    char text[64] = {};
    const ssize_t n = socket ? ::recv(socket.get(), text, sizeof text, 0) : -1;
    return {text, n > 0 ? n : 0};
}

/// Somebody else who listens, and where.
std::pair<UniqueFd, int> takenPort() {
    UniqueFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), size) != 0 ||
        ::listen(socket.get(), 1) != 0 ||
        ::getsockname(socket.get(), reinterpret_cast<sockaddr*>(&address), &size) != 0)
        return {};
    return {std::move(socket), ntohs(address.sin_port)};
}

} // namespace

/// What of the machine a container may use, and where it is reached: docker's grammar and rules, and what is
/// true inside.
bool hasVersion2(const QByteArray& controller) {
    QFile controllers("/sys/fs/cgroup/cgroup.controllers");
    return controllers.open(QIODevice::ReadOnly) &&
           controllers.readAll().simplified().split(' ').contains(controller);
}

class CliResourcesTest : public QObject {
    Q_OBJECT
private slots:
    void limitsAreRefusedInDockersWords_data();
    void limitsAreRefusedInDockersWords();
    void limitsSayThemselvesAgain();
    void portsAreRead_data();
    void portsAreRead();
    void exposedPortsAreRead();
    void ulimitsAndSharedMemory();
    void groupsHoldTheLimits();
    void tooMuchMemoryIsAnEnd();
    void inspectTellsLimits();
    void publishedPortsAreReached();
    void aTakenPortIsRefused();
    void portsNeedANetworkOfTheirOwn();
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

void CliResourcesTest::portsAreRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bindings");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* text, const char* bindings, const char* words = "") {
        QTest::newRow(text) << text << bindings << words;
    };
    row("80", "||80/tcp");
    row("8080:80", "|8080|80/tcp");
    row(":80", "||80/tcp");
    row("127.0.0.1::53/udp", "127.0.0.1||53/udp");
    row("[::1]:7777:7777", "::1|7777|7777/tcp");
    row("::1:80:80", "::1|80|80/tcp");
    row("9000-9001:90-91/UDP", "|9000|90/udp |9001|91/udp");
    row("8000-8001:80", "|8000-8001|80/tcp");
    row("8080:80/tcp/udp", "|8080|80/tcp");
    row("x", "", "invalid containerPort: x");
    row("1:2:3:4", "", "invalid IP address: 1:2");
    row("8080:80/foo", "", "invalid proto: foo");
    row("70000:80", "", "invalid hostPort: 70000");
    row("80-82:90-91", "", "invalid ranges specified for container and host Ports: 90-91 and 80-82");
    row("1.2.3:80:80", "", "invalid IP address: 1.2.3");
    row("localhost:80:80", "", "invalid IP address: localhost");
    row("80:", "", "no port specified: 80:<empty>");
    row("8080:/tcp", "", "no port specified: 8080:/tcp<empty>");
    row("90-80", "", "invalid containerPort: 90-80");
    row("a:80", "", "invalid hostPort: a");
    row("[::1]:80", "", "invalid IP address [:: address [::: missing ']' in address");
}

void CliResourcesTest::portsAreRead() {
    QFETCH(QString, text);
    QFETCH(QString, bindings);
    QFETCH(QString, words);
    QString read;
    QCOMPARE(refusal([&] { read = bindingsText(parsePublish(text.toStdString())); }), words);
    QCOMPARE(read, bindings);
    // What it means is said so that it is read as the same.
    if (words.isEmpty())
        for (const PortBinding& one : parsePublish(text.toStdString()))
            QCOMPARE(bindingsText(parsePublish(one.str())), bindingsText({one}));
}

void CliResourcesTest::exposedPortsAreRead() {
    QCOMPARE(parseExpose("70-71"), (std::vector<std::string>{"70/tcp", "71/tcp"}));
    QCOMPARE(parseExpose("5/udp"), std::vector<std::string>{"5/udp"});
    QCOMPARE(refusal([] { parseExpose("80:80"); }), QString("invalid port format for --expose: 80:80"));
    QCOMPARE(
        refusal([] { parseExpose("x"); }),
        QString(
            "invalid range format for --expose: x, error: strconv.ParseUint: parsing \"x\": invalid syntax"));
    QCOMPARE(refusal([] { parseExpose("5-3"); }),
             QString("invalid range format for --expose: 5-3, error: invalid range specified for port: 5-3"));
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

void CliResourcesTest::publishedPortsAreReached() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const CliResult started = cli.run({"run", "-d", "--name", "web", "-p", "127.0.0.1::80", image, "sh", "-c",
                                       "while :; do echo hello | nc -l -p 80; done"});
    OUTCROP_NEEDS(!started.err.contains("pasta"), "needs pasta (package passt) and a network it can use");
    OK(started);
    const QString place = cli.run({"port", "web", "80"}).out.trimmed();
    QVERIFY2(place.startsWith("127.0.0.1:"), qPrintable(place));
    QVERIFY(cli.run({"ps", "--format", "{{.Ports}}"}).out.contains(place + "->80/tcp"));
    const int port = place.section(':', 1).toInt();
    // nc listens anew for each.
    QVERIFY(QTest::qWaitFor([&] { return heardFrom(port) == "hello\n"; }, kPatience));
    OK(cli.run({"stop", "-t", "0", "web"}));
    QCOMPARE(cli.run({"port", "web"}).out, QString());
    QVERIFY(!connected(port));
    OK(cli.run({"start", "web"}));
    QVERIFY(!cli.run({"port", "web", "80/tcp"}).out.isEmpty());
}

void CliResourcesTest::aTakenPortIsRefused() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const auto [listener, port] = takenPort();
    QVERIFY(listener);
    const QString place = "127.0.0.1:" + QString::number(port);
    const CliResult refused = cli.run({"run", "--rm", "-p", place + ":80", image, "true"});
    QCOMPARE(refused.code, 125);
    QVERIFY2(refused.err.contains("Bind for " + place + " failed: port is already allocated"),
             qPrintable(refused.err));
    // Nor is one given twice.
    const CliResult twice =
        cli.run({"run", "--rm", "-p", "127.0.0.1:18982:80", "-p", "127.0.0.1:18982:81", image, "true"});
    QCOMPARE(twice.code, 125);
    QVERIFY2(twice.err.contains("Bind for 127.0.0.1:18982 failed: port is already allocated"),
             qPrintable(twice.err));
    QCOMPARE(cli.run({"ps", "-aq"}).out, QString());
}

void CliResourcesTest::portsNeedANetworkOfTheirOwn() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    const CliResult host = cli.run({"run", "--rm", "--network", "host", "-p", "18980:80", image, "true"});
    OK(host);
    QVERIFY(host.err.contains("Published ports are discarded when using host network mode"));
    OK(cli.run(
        {"run", "-d", "--name", "alone", "--network", "none", "-p", "18981:80", image, "sleep", "1000"}));
    QCOMPARE(cli.run({"port", "alone"}).out, QString());
    QVERIFY(!connected(18981));
}

OUTCROP_TEST(CliResourcesTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_resources

#include "tst_cli_resources.moc"
