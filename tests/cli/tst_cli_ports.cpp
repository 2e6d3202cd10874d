// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/options/ports.h"
#include "core/runtime/published_port.h"
#include "tests/cli/transcript.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace outcrop::test::tst_cli_ports {

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

/// Where a container is reached: docker's grammar, rows and filters, and who answers.
class CliPortsTest : public QObject {
    Q_OBJECT
private slots:
    void portsAreRead_data();
    void portsAreRead();
    void exposedPortsAreRead();
    void portFiltersAreRead();
    void publishedPortsAreReached();
    void portsAreListedTogether();
    void sctpIsNotPublished();
    void aTakenPortIsRefused();
    void portsNeedANetworkOfTheirOwn();
};

void CliPortsTest::portsAreRead_data() {
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
    row("8080:80/SCTP", "|8080|80/sctp");
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

void CliPortsTest::portsAreRead() {
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

void CliPortsTest::exposedPortsAreRead() {
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

/// In the words of docker 20.10 and later.
void CliPortsTest::portFiltersAreRead() {
    QCOMPARE(parsePortFilter("publish", "70-71/udp"), (std::vector<std::string>{"70/udp", "71/udp"}));
    QCOMPARE(parsePortFilter("expose", "5"), std::vector<std::string>{"5/tcp"});
    const auto words = [](const char* text) { return refusal([&] { parsePortFilter("publish", text); }); };
    QCOMPARE(words("80:80"), QString("filter for 'publish' should not contain ':': 80:80"));
    const QString begin = "error while looking up for publish ";
    QCOMPARE(words("x"), begin + "x: strconv.ParseUint: parsing \"x\": invalid syntax");
    QCOMPARE(words("70000"), begin + "70000: strconv.ParseUint: parsing \"70000\": value out of range");
    QCOMPARE(words("9-8"), begin + "9-8: invalid range specified for port: 9-8");
    QCOMPARE(words("/tcp"), begin + "/tcp: empty string specified for ports.");
}

void CliPortsTest::publishedPortsAreReached() {
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

/// Rows and filters of a real docker for the same container.
void CliPortsTest::portsAreListedTogether() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    int base = 20000;
    const auto taken = [](int port) {
        return isHostPortTaken("127.0.0.1", uint16_t(port), "tcp") ||
               isHostPortTaken("127.0.0.1", uint16_t(port), "udp");
    };
    for (int ahead = 0; ahead < 6; ++ahead)
        if (taken(base + ahead)) {
            base += ahead + 1;
            ahead = -1;
        }
    const auto number = [&](int ahead) { return QString::number(base + ahead); };
    const QString row = number(0) + "-" + number(2);
    const CliResult started =
        cli.run({"run", "-d", "--name", "web", "-p", "127.0.0.1:" + row + ":" + row, "-p",
                 "127.0.0.1:" + number(4) + ":" + number(4), "-p", "127.0.0.1:" + number(5) + ":90/udp",
                 "--expose", "70-71", "--expose", "75", image, "sleep", "600"});
    OUTCROP_NEEDS(!started.err.contains("pasta"), "needs pasta (package passt) and a network it can use");
    OK(started);
    QCOMPARE(cli.run({"ps", "--format", "{{.Ports}}"}).out.trimmed(),
             "70-71/tcp, 127.0.0.1:" + row + "->" + row + "/tcp, 75/tcp, 127.0.0.1:" + number(4) + "->" +
                 number(4) + "/tcp, 127.0.0.1:" + number(5) + "->90/udp");
    const auto found = [&](const QString& filter) {
        return cli.run({"ps", "-a", "--format", "{{.Names}}", "-f", filter}).out.trimmed();
    };
    for (const QString& one :
         {"publish=" + number(1), "publish=" + number(2) + "-" + number(4), "publish=" + number(5) + "/udp",
          QString("expose=70"), QString("expose=90/udp"), "expose=" + number(0)})
        QCOMPARE(found(one), QString("web"));
    for (const QString& none : {QString("publish=90/udp"), "publish=" + number(5), QString("expose=72")})
        QCOMPARE(found(none), QString());
    OK(cli.run({"stop", "-t", "0", "web"}));
    QCOMPARE(found("publish=" + number(1)) + found("expose=70"), QString());
}

void CliPortsTest::sctpIsNotPublished() {
    const CliRunner cli;
    NEEDS_IMAGE(cli);
    OK(cli.run({"run", "--rm", "--network", "none", "-p", "80:80/sctp", image, "true"}));
    const CliResult refused = cli.run({"run", "--rm", "-p", "8080:80/sctp", image, "true"});
    OUTCROP_NEEDS(!refused.err.contains("passt"), "needs pasta (package passt)");
    QCOMPARE(refused.code, 125);
    QVERIFY2(refused.err.contains("ports of sctp can't be published"), qPrintable(refused.err));
}

void CliPortsTest::aTakenPortIsRefused() {
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

void CliPortsTest::portsNeedANetworkOfTheirOwn() {
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

OUTCROP_TEST(CliPortsTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_ports

#include "tst_cli_ports.moc"
