// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/store_witness.h"
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <csignal>
#include <optional>
#include <unistd.h>

namespace outcrop::test::tst_cli_killed {

namespace {

/// Of a command's life at which it is killed. With the sanitizers every run takes a second, and what they
/// look for does not depend on the moment.
#ifdef __SANITIZE_ADDRESS__
constexpr int kMoments = 4;
#else
constexpr int kMoments = 10;
#endif

} // namespace

/// kill -9 of the command line and of the monitor at whatever they are doing: the store stays usable, and
/// nothing is left behind.
class CliKilledTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_cli.reset(); }
    void commandLine_data();
    void commandLine();
    void monitorOfARunningContainer_data();
    void monitorOfARunningContainer();
    void monitorThatStarts_data();
    void monitorThatStarts();

private:
    QStringList words(const QString& line) const;
    void prepare(const QStringList& lines) const;
    qint64 duration(const QStringList& lines, const QString& command) const;
    void killCommandAfter(const QString& command, qint64 microseconds) const;
    void removeCommitted() const { m_cli->run({"rmi", "-f", "killed:1"}); }

    std::optional<CliRunner> m_cli;
    QString m_image;
};

void CliKilledTest::initTestCase() {
    OUTCROP_NEEDS_NAMESPACES();
    m_cli.emplace();
    QString why;
    m_image = m_cli->loadImage(why);
    OUTCROP_NEEDS(!m_image.isEmpty() || !why.startsWith("no image"), qPrintable(why));
    QVERIFY2(!m_image.isEmpty(), qPrintable(why));
    // What the first run of an image makes is there to stay.
    QCOMPARE(m_cli->run({"run", "--rm", "--network", "none", m_image, "true"}).code, 0);
}

/// IMAGE and ENDLESS stand for the image and a command that does not end.
QStringList CliKilledTest::words(const QString& line) const {
    QStringList words;
    for (const QString& word : line.split(' '))
        if (word == "ENDLESS")
            words += StoreWitness(*m_cli).endless();
        else
            words += word == "IMAGE" ? m_image : word;
    return words;
}

void CliKilledTest::prepare(const QStringList& lines) const {
    for (const QString& line : lines)
        if (const CliResult result = m_cli->run(words(line)); result.code != 0)
            QFAIL(qPrintable(line + ": " + result.err));
}

/// How long the whole command takes here and now.
qint64 CliKilledTest::duration(const QStringList& lines, const QString& command) const {
    prepare(lines);
    QElapsedTimer timer;
    timer.start();
    m_cli->run(words(command));
    return timer.nsecsElapsed() / 1000;
}

void CliKilledTest::killCommandAfter(const QString& command, qint64 microseconds) const {
    QProcess process;
    process.start(programPath(), QStringList{"--root", m_cli->store()} + words(command));
    QVERIFY(process.waitForStarted(kPatience));
    ::usleep(static_cast<useconds_t>(microseconds));
    process.kill();
    QVERIFY(process.waitForFinished(kPatience));
}

void CliKilledTest::commandLine_data() {
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("command");
    const QStringList none;
    const QString run = "run -d --network none --name box IMAGE ENDLESS";
    QTest::newRow("create") << none << "create --name box -v kept:/etc -v /anon IMAGE true";
    QTest::newRow("run") << none << "run -d --network none --name box -v kept:/etc IMAGE ENDLESS";
    QTest::newRow("run --rm") << none << "run --rm -d --network none --name box -v /anon IMAGE ENDLESS";
    QTest::newRow("attached") << none << "run --rm --network none --name box IMAGE true";
    QTest::newRow("network") << none << "run -d --name box IMAGE ENDLESS";
    QTest::newRow("start") << QStringList{"create --network none --name box IMAGE ENDLESS"} << "start box";
    QTest::newRow("stop") << QStringList{run} << "stop -t 0 box";
    QTest::newRow("rm") << QStringList{"create --name box -v /anon IMAGE true"} << "rm -v box";
    QTest::newRow("rm -f") << QStringList{run} << "rm -f box";
    QTest::newRow("rename") << QStringList{run} << "rename box chest";
    QTest::newRow("commit") << QStringList{"run --network none --name box IMAGE touch /etc/mark"}
                            << "commit box killed:1";
    QTest::newRow("volume create") << none << "volume create --label a=b kept";
    QTest::newRow("volume rm") << QStringList{"volume create kept"} << "volume rm kept";
}

void CliKilledTest::commandLine() {
    QFETCH(QStringList, before);
    QFETCH(QString, command);
    StoreWitness witness(*m_cli);
    const QStringList images = witness.imageFiles();
    const qint64 whole = duration(before, command);
    for (int moment = 0; moment <= kMoments; ++moment) {
        QCOMPARE(witness.removeEverything(), QString());
        removeCommitted();
        prepare(before);
        killCommandAfter(command, whole * moment / kMoments);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(witness.settles());
    }
    QCOMPARE(witness.removeEverything(), QString());
    removeCommitted();
    QVERIFY(witness.settles());
    QCOMPARE(witness.leftovers(), QString());
    QCOMPARE(witness.imageFiles(), images);
    QCOMPARE(m_cli->run({"run", "--rm", "--network", "none", "--name", "box", m_image, "true"}).code, 0);
}

void CliKilledTest::monitorOfARunningContainer_data() {
    QTest::addColumn<QString>("network");
    QTest::newRow("alone") << "none";
    QTest::newRow("with the network's helper") << "default";
}

void CliKilledTest::monitorOfARunningContainer() {
    QFETCH(QString, network);
    StoreWitness witness(*m_cli);
    prepare({"run -d --name box --network " + network + " IMAGE ENDLESS"});
    const std::vector<SeenProcess> monitors = witness.monitors();
    QCOMPARE(monitors.size(), size_t(1));
    const std::vector<SeenProcess> children = StoreWitness::childrenOf(monitors[0].pid);
    QVERIFY(!children.empty());
    QCOMPARE(::kill(monitors[0].pid, SIGKILL), 0);
    for (const SeenProcess& child : children)
        QVERIFY2(QTest::qWaitFor([&] { return !child.alive(); }, kPatience), qPrintable(child.name));
    QVERIFY(m_cli->run({"ps", "-a", "--format", "{{.Status}}"}).out.startsWith("Exited (137) "));
    QCOMPARE(m_cli->run({"start", "box"}).out, QString("box\n"));
    QCOMPARE(m_cli->run({"exec", "box", "true"}).code, 0);
    QCOMPARE(::kill(witness.monitors().at(0).pid, SIGKILL), 0);
    QCOMPARE(witness.removeEverything(), QString());
    QCOMPARE(witness.leftovers(), QString());
}

void CliKilledTest::monitorThatStarts_data() {
    monitorOfARunningContainer_data();
}

void CliKilledTest::monitorThatStarts() {
    QFETCH(QString, network);
    StoreWitness witness(*m_cli);
    const QString command = "run -d --name box --network " + network + " IMAGE ENDLESS";
    const qint64 whole = duration({}, command);
    for (int moment = 0; moment <= kMoments; ++moment) {
        QCOMPARE(witness.removeEverything(), QString());
        QProcess process;
        process.start(programPath(), QStringList{"--root", m_cli->store()} + words(command));
        std::vector<SeenProcess> monitors;
        while (process.state() != QProcess::NotRunning && (monitors = witness.monitors()).empty())
            process.waitForFinished(1);
        ::usleep(static_cast<useconds_t>(whole * moment / kMoments));
        for (const SeenProcess& monitor : monitors)
            ::kill(monitor.pid, SIGKILL);
        // Either the container ran already, or its launcher says why it does not.
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(kPatience));
        const QByteArray said = process.readAllStandardError();
        // A warning may precede it: the network's helper died too.
        const QByteArray error = said.trimmed().split('\n').back();
        QVERIFY2(process.exitCode() == 0 || (process.exitCode() == 125 && error.startsWith("outcrop: ")),
                 said.constData());
    }
    QCOMPARE(witness.removeEverything(), QString());
    QVERIFY(witness.settles());
    QCOMPARE(witness.leftovers(), QString());
}

OUTCROP_TEST(CliKilledTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_killed

#include "tst_cli_killed.moc"
