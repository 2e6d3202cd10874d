// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// An image's limits by mouse and keyboard: the answers of `outcrop ci`, its reports, and the way to what
// failed.
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/lens_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/dialogs/command_strip.h"
#include "ui/pages/gate_form.h"
#include "ui/pages/gate_rows.h"
#include "ui/pages/gate_tab.h"
#include "ui/pages/packages_tab.h"
#include "ui/pages/secrets_tab.h"
#include "ui/pages/subject_field.h"
#include "ui/pages/weight_tab.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

namespace outcrop::test::tst_gate_tab {

using namespace ui;

class TestGateTab : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const auto images = sharedImages();
        OUTCROP_NEEDS(images, "the real images are not there (OUTCROP_SHARED)");
        keepSettingsIn(m_files.path() / "settings");
        m_bench = std::make_unique<LensBench>(*images);
        m_detail = m_bench->imagePane();
    }
    void cleanupTestCase() { m_bench.reset(); }

    void theGateIsThatOfTheCommand() {
        QVERIFY(m_bench->choose("dive-test:latest", LensBench::CheckAt));
        auto* gate = m_detail->findChild<GateTab*>();
        QTRY_VERIFY_WITH_TIMEOUT(gate->checkButton()->isEnabled(), kPatience);
        auto* size = child<QLineEdit>(gate, "gateSize");
        size->setFocus();
        QTest::keyClicks(size, QStringLiteral("much"));
        QVERIFY(child<QCheckBox>(gate, "gateSizeOn")->isChecked());
        QVERIFY(!gate->checkButton()->isEnabled()); // it is no size
        size->selectAll();
        QTest::keyClicks(size, QStringLiteral("1MB"));
        QVERIFY(gate->checkButton()->isEnabled());
        QTest::mouseClick(gate->checkButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(gate->rules()->isVisible(), kPatience);
        QCOMPARE(verdicts(gate), (QStringList{"Efficiency passed 98.44 % 90.00 %",
                                              "Wasted part of what was added failed 48.35 % 10.00 %",
                                              "Size failed 1.2 MB 1 MB"}));
        QVERIFY2(gate->verdict()->text().startsWith(QStringLiteral("Failed: it does not keep to 2 of 3")),
                 qPrintable(gate->verdict()->text()));
        QCOMPARE(m_bench->tabTitle(LensBench::CheckAt), QStringLiteral("Check  2"));
        const QString line = gate->findChild<CommandStrip*>()->command();
        QCOMPARE(line, QStringLiteral("outcrop ci --max-size 1MB dive-test:latest"));
        // The command, run, answers the same.
        QProcess cli;
        const QString program = QString::fromStdString((binDir() / "outcrop").string());
        QStringList arguments{QStringLiteral("--root"), QString::fromStdString(m_bench->root())};
        cli.start(program, arguments + line.split(u' ').mid(1));
        QVERIFY(cli.waitForFinished(kPatience));
        QCOMPARE(cli.exitCode(), 1);
        const QByteArray table = cli.readAllStandardOutput();
        QCOMPARE(table.count("FAILED"), 2);
        QVERIFY2(table.contains("0.4835"), table.constData());
    }

    void whatFailedIsLedTo() {
        auto* gate = m_detail->findChild<GateTab*>();
        for (const auto& [index, list] : {std::pair(1, WeightTab::Wasted), std::pair(2, WeightTab::Layers)}) {
            m_bench->images().showTab(LensBench::CheckAt);
            gate->rules()->setCurrentItem(gate->rules()->topLevelItem(index));
            gate->rules()->setFocus();
            QTest::keyClick(gate->rules(), Qt::Key_Return);
            QVERIFY(!gate->isVisible());
            QCOMPARE(m_detail->findChild<WeightTab*>()->lists()->current(), static_cast<int>(list));
        }
        m_bench->images().showTab(LensBench::CheckAt);
        gate->rules()->setCurrentItem(gate->rules()->topLevelItem(0)); // passed: leads nowhere
        QTest::keyClick(gate->rules(), Qt::Key_Return);
        QVERIFY(gate->isVisible());
    }

    void growthSetuidSecretsAndPackagesAreAsked() {
        QVERIFY(m_bench->choose("app:2", LensBench::CheckAt));
        auto* gate = m_detail->findChild<GateTab*>();
        QTest::keyClick(child<QCheckBox>(gate, "gateSizeOn"), Qt::Key_Space);
        child<SubjectField>(gate, "gateBase")->setSubject(QStringLiteral("alpine:3.11"));
        QTest::keyClicks(child<QLineEdit>(gate, "gateGrowth"), QStringLiteral("5%"));
        QTest::keyClicks(child<QLineEdit>(gate, "gatePackages"), QStringLiteral("musl*"));
        for (const char* name : {"gateSetuidOn", "gateSecretsOn"})
            QTest::keyClick(child<QCheckBox>(gate, name), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(gate->checkButton()->isEnabled(), kPatience);
        QTest::mouseClick(gate->checkButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(gate->rules()->isVisible(), kPatience);
        const QStringList said = verdicts(gate);
        QVERIFY2(said.filter(QStringLiteral("Growth passed")).size() == 1, qPrintable(said.join(u'\n')));
        QVERIFY2(said.contains(QStringLiteral("Setuid and setgid files failed 1 0")),
                 qPrintable(said.join(u'\n')));
        QVERIFY2(said.contains(QStringLiteral("Keys, tokens and passwords failed 1 0")),
                 qPrintable(said.join(u'\n')));
        QVERIFY2(said.contains(QStringLiteral("Packages that are not allowed failed 2 0")),
                 qPrintable(said.join(u'\n')));
        QCOMPARE(gate->findChild<CommandStrip*>()->command(),
                 QStringLiteral("outcrop ci --base alpine:3.11 --max-growth 5% --no-setuid --forbid-package "
                                "'musl*' --no-secrets app:2"));
        QSignalSpy privileged(&m_bench->images(), &ImagesPage::privilegedWanted);
        lead(gate, "no-setuid");
        QCOMPARE(privileged.count(), 1);
        QCOMPARE(privileged.front().front().toString(), QStringLiteral("app:2"));
        lead(gate, "no-secrets");
        QVERIFY(m_detail->findChild<SecretsTab*>()->isVisible());
        lead(gate, "forbid-package");
        QVERIFY(m_detail->findChild<PackagesTab*>()->isVisible());
    }

    void theReportIsSaved_data() {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("JUnit") << "xml" << QByteArray("<testsuite name=\"image app:2\" tests=\"6\"");
        QTest::newRow("Markdown") << "md" << QByteArray("## image app:2: failed");
        QTest::newRow("JSON") << "json" << QByteArray("{\"rule\":\"no-setuid\",\"passed\":false,");
    }
    void theReportIsSaved() {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, part);
        QVERIFY(m_bench->choose("app:2", LensBench::CheckAt));
        auto* save = child<QPushButton>(m_detail, "gateSave");
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<QFileDialog>() != nullptr, kPatience);
        const QString target = QString::fromStdString((m_files.path() / "report.").string()) + suffix;
        auto* dialog = openWindow<QFileDialog>();
        dialog->selectFile(target);
        emit dialog->fileSelected(target);
        dialog->close();
        QFile file(target);
        QTRY_VERIFY_WITH_TIMEOUT(file.exists(), kPatience);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray report = file.readAll();
        QVERIFY2(report.contains(part), report.constData());
    }

    void everyControlHasAName() {
        QVERIFY(m_bench->choose("app:2", LensBench::CheckAt));
        QCOMPARE(unnamedControls(m_detail).join(u'\n'), QString());
    }

private:
    static QStringList verdicts(GateTab* gate) {
        QStringList rows;
        for (int i = 0; i < gate->rules()->topLevelItemCount(); ++i) {
            QStringList cells;
            for (int cell = 0; cell < gate->rules()->columnCount(); ++cell)
                cells +=
                    gate->rules()->topLevelItem(i)->text(cell).remove(QChar(0x2066)).remove(QChar(0x2069));
            rows += cells.join(u' ').replace(QChar(0xa0), u' ');
        }
        return rows;
    }
    void lead(GateTab* gate, const char* rule) {
        m_bench->images().showTab(LensBench::CheckAt);
        for (int i = 0; i < gate->rules()->topLevelItemCount(); ++i)
            if (QTreeWidgetItem* item = gate->rules()->topLevelItem(i);
                item->data(0, GateRows::kRuleRole).toString() == QLatin1String(rule))
                gate->rules()->setCurrentItem(item);
        gate->rules()->setFocus();
        QTest::keyClick(gate->rules(), Qt::Key_Return);
    }

    TempDir m_files;
    std::unique_ptr<LensBench> m_bench;
    QWidget* m_detail = nullptr;
};

OUTCROP_TEST(TestGateTab, QApplication)

} // namespace outcrop::test::tst_gate_tab

#include "tst_gate_tab.moc"
