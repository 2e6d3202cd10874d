// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/cli_runner.h"
#include "tests/support/environment.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace outcrop::test::tst_cli_terminal {

/// The program on a terminal of its own.
class CliTerminalTest : public QObject {
    Q_OBJECT
private slots:
    void aShellRunsAndTheTerminalComesBack();
    void detachKeysLeaveItRunning();
    void namesNeverReachTheTerminalRaw();
};

void CliTerminalTest::aShellRunsAndTheTerminalComesBack() {
    const CliRunner cli;
    OUTCROP_NEEDS_NAMESPACES();
    QString why;
    const QString image = cli.loadImage(why);
    OUTCROP_NEEDS(!image.isEmpty(), qPrintable(why));
    const CliResult result = cli.onTerminal({"run", "--rm", "-it", "--network", "none", image, "sh"}, "# ",
                                            "stty size; tty; exit 6\n", 33, 111);
    QVERIFY2(result.out.contains("33 111"), qPrintable(result.out));
    QVERIFY2(result.out.contains("/dev/"), qPrintable(result.out));
    QCOMPARE(result.code, 6);
    QCOMPARE(result.err, QString());
}

void CliTerminalTest::detachKeysLeaveItRunning() {
    const CliRunner cli;
    OUTCROP_NEEDS_NAMESPACES();
    QString why;
    const QString image = cli.loadImage(why);
    OUTCROP_NEEDS(!image.isEmpty(), qPrintable(why));
    const CliResult result =
        cli.onTerminal({"run", "--name", "left", "-it", "--network", "none", image, "sh"}, "# ", "\x10\x11");
    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QString());
    QCOMPARE(cli.run({"ps", "--format", "{{.Names}}"}).out, QString("left\n"));
    QCOMPARE(cli.run({"rm", "-f", "left"}).code, 0);
}

void CliTerminalTest::namesNeverReachTheTerminalRaw() {
    const CliRunner cli;
    QCOMPARE(cli.run({"volume", "create", "--label", "evil=\x1b[2Jx", "vol"}).code, 0);
    const CliResult shown = cli.onTerminal({"volume", "ls", "--format", "{{.Labels}}"}, {}, {});
    QCOMPARE(shown.out, QString("evil=\\x1b[2Jx\r\n"));
    QCOMPARE(cli.run({"volume", "ls", "--format", "{{.Labels}}"}).out, QString("evil=\x1b[2Jx\n"));
}

OUTCROP_TEST(CliTerminalTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_terminal

#include "tst_cli_terminal.moc"
