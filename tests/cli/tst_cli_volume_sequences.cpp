// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/store_witness.h"
#include "tests/cli/volume_world.h"
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <csignal>
#include <optional>
#include <unistd.h>

namespace outcrop::test::tst_cli_volume_sequences {

namespace {

constexpr int kActs = 14;       ///< in one sequence
constexpr int kOneKilledOf = 5; ///< of the acts
constexpr int kKilledWithinUs = 25000;
#ifdef __SANITIZE_ADDRESS__
constexpr int kSequences = 3;
#else
constexpr int kSequences = 20;
#endif

} // namespace

/// Random sequences of create, run, start, rm, prune and kill -9 of the command line or of the monitors,
/// against a model. OUTCROP_SEQUENCES says how many, OUTCROP_SEED where to begin; each has the seed it names.
class CliVolumeSequencesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_cli.reset(); }
    void nothingIsLost();

private:
    static VolumeAct random(QRandomGenerator& dice);
    void kill(const VolumeAct& act, QRandomGenerator& dice) const;
    QString sequence(quint32 seed) const;
    QString step(VolumeWorld& world, const VolumeAct& act, QRandomGenerator& dice) const;

    std::optional<CliRunner> m_cli;
    QString m_image;
};

void CliVolumeSequencesTest::initTestCase() {
    OUTCROP_NEEDS_NAMESPACES();
    m_cli.emplace();
    QString why;
    m_image = m_cli->loadImage(why);
    OUTCROP_NEEDS(!m_image.isEmpty() || !why.startsWith("no image"), qPrintable(why));
    QVERIFY2(!m_image.isEmpty(), qPrintable(why));
}

VolumeAct CliVolumeSequencesTest::random(QRandomGenerator& dice) {
    // Making is more likely than removing, or there would be nothing to lose.
    static constexpr VolumeAct::Kind kinds[] = {
        VolumeAct::CreateVolume, VolumeAct::RemoveVolume, VolumeAct::Prune,
        VolumeAct::PruneAll,     VolumeAct::Create,       VolumeAct::Run,
        VolumeAct::Run,          VolumeAct::Run,          VolumeAct::RunOnce,
        VolumeAct::RunOnce,      VolumeAct::Start,        VolumeAct::Start,
        VolumeAct::Remove,       VolumeAct::Remove,       VolumeAct::RemoveWithVolumes};
    VolumeAct act;
    act.kind = kinds[dice.bounded(int(std::size(kinds)))];
    act.volume = "vol" + QString::number(dice.bounded(3));
    act.container = "box" + QString::number(dice.bounded(3));
    act.anonymous = dice.bounded(2) == 0;
    act.file = "file" + QString::number(dice.bounded(4));
    act.text = QString::number(dice.generate());
    return act;
}

/// Somewhere in its work, the command or all monitors of the store.
void CliVolumeSequencesTest::kill(const VolumeAct& act, QRandomGenerator& dice) const {
    const StoreWitness witness(*m_cli);
    const bool monitors = dice.bounded(3) == 0;
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(programPath(), QStringList{"--root", m_cli->store()} + act.words(m_image));
    QVERIFY(process.waitForStarted(kPatience));
    ::usleep(dice.bounded(kKilledWithinUs));
    if (monitors)
        for (const SeenProcess& one : witness.monitors())
            ::kill(one.pid, SIGKILL);
    else
        process.kill();
    QVERIFY(process.waitForFinished(kPatience));
    // What was about to start may run yet, and ends by itself.
    QVERIFY(QTest::qWaitFor([&] { return witness.monitors().empty(); }, kPatience));
    QVERIFY(witness.settles());
    QCOMPARE(m_cli->run({"ps", "-q"}).out, QString());
}

QString CliVolumeSequencesTest::step(VolumeWorld& world, const VolumeAct& act, QRandomGenerator& dice) const {
    VolumeWorld after = world;
    const bool works = after.apply(act);
    if (dice.bounded(kOneKilledOf) == 0) {
        kill(act, dice);
        VolumeWorld known = world;
        if (!known.containers.contains(act.container))
            known.containers[act.container] = {act.volume, act.anonymous, act.file, act.text,
                                               act.kind == VolumeAct::RunOnce};
        const VolumeWorld now = VolumeWorld::seen(*m_cli, known);
        const QString wrong = now.between(world, after, act);
        world = now;
        return wrong;
    }
    const CliResult result = m_cli->run(act.words(m_image));
    world = after;
    if ((result.code == 0) != works)
        return QString("ended with %1: %2").arg(result.code).arg(result.err);
    const VolumeWorld now = VolumeWorld::seen(*m_cli, world);
    return now.text() == world.text() ? QString()
                                      : "there is\n" + now.text() + "expected was\n" + world.text();
}

/// What went wrong with what was done before, or nothing.
QString CliVolumeSequencesTest::sequence(quint32 seed) const {
    QRandomGenerator dice(seed);
    VolumeWorld world;
    QStringList done;
    for (int i = 0; i < kActs; ++i) {
        const VolumeAct act = random(dice);
        done += act.words(m_image).join(' ');
        if (const QString wrong = step(world, act, dice); !wrong.isEmpty())
            return QString("seed %1:\n%2\n%3").arg(seed).arg(done.join('\n'), wrong);
        if (QTest::currentTestFailed())
            return QString("seed %1").arg(seed);
    }
    return {};
}

void CliVolumeSequencesTest::nothingIsLost() {
    const int asked = qEnvironmentVariableIntValue("OUTCROP_SEQUENCES");
    const int count = asked > 0 ? asked : kSequences;
    bool seeded = false;
    const int given = qEnvironmentVariableIntValue("OUTCROP_SEED", &seeded);
    const quint32 first = seeded ? quint32(given) : QRandomGenerator::global()->generate();
    StoreWitness witness(*m_cli);
    for (int i = 0; i < count; ++i) {
        const QString wrong = sequence(first + quint32(i));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QCOMPARE(witness.removeEverything(), QString());
    }
    QVERIFY(witness.settles());
    QCOMPARE(witness.leftovers(), QString());
}

OUTCROP_TEST(CliVolumeSequencesTest, QCoreApplication)

} // namespace outcrop::test::tst_cli_volume_sequences

#include "tst_cli_volume_sequences.moc"
