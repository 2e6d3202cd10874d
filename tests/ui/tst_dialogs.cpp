// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/ui_support.h"
#include "ui/dialogs/commit_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/create_volume_dialog.h"
#include "ui/dialogs/error_dialog.h"
#include "ui/dialogs/mount_target_dialog.h"
#include "ui/dialogs/run_dialog.h"
#include "ui/dialogs/tag_dialog.h"

#include "core/oci/reference.h"
#include "tests/support/test_program.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>
#include <memory>

namespace outcrop::test::tst_dialogs {

using namespace ui;

namespace {

RunForm shellForm() {
    ProcessConfig config;
    config.cmd = std::vector<std::string>{"/bin/sh"};
    config.env = {"PATH=/bin"};
    return RunForm::forImage("starter", config);
}

/// Owned by the test: the dialogs delete themselves when they close.
template <class Dialog>
QPointer<Dialog> opened(Dialog* dialog) {
    dialog->open();
    if (!QTest::qWaitForWindowExposed(dialog, kPatience))
        qFatal("the dialog did not open");
    return dialog;
}

QPushButton* verbOf(QDialog* dialog) {
    return child<QPushButton>(dialog, "verb");
}

} // namespace

class TestDialogs : public QObject {
    Q_OBJECT

private slots:
    void runByKeyboard() {
        QPointer<RunDialog> dialog = opened(new RunDialog(shellForm(), {{"taken"}, {}}, nullptr));
        std::optional<CreateOptions> asked;
        connect(dialog, &RunDialog::runRequested, this,
                [&](const CreateOptions& options) { asked = options; });
        QCOMPARE(QApplication::focusWidget(), child<QLineEdit>(dialog, "runName"));
        QTest::keyClicks(QApplication::focusWidget(), "taken");
        QVERIFY(!verbOf(dialog)->isEnabled());
        QTest::keyClicks(QApplication::focusWidget(), "2");
        QVERIFY(verbOf(dialog)->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), child<QLineEdit>(dialog, "runCommand"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), "sleep 60");
        QCOMPARE(dialog->commandLine(), QStringLiteral("outcrop run -d --name taken2 starter sleep 60"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(asked);
        QCOMPARE(asked->name, std::string("taken2"));
        QCOMPARE(asked->command, (std::vector<std::string>{"sleep", "60"}));
        QVERIFY(!verbOf(dialog)->isEnabled()); // busy until it is done
        dialog->showError({QStringLiteral("It failed."), QStringLiteral("Because."), {}, {}});
        QVERIFY(verbOf(dialog)->isEnabled());
        QVERIFY(dialog->isVisible());
        dialog->finish();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);
    }

    void runByMouse() {
        QPointer<RunDialog> dialog = opened(new RunDialog(shellForm(), {{"other"}, {"data"}}, nullptr));
        std::optional<CreateOptions> asked;
        connect(dialog, &RunDialog::runRequested, this,
                [&](const CreateOptions& options) { asked = options; });
        for (auto* box : dialog->findChildren<QCheckBox*>())
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        child<QComboBox>(dialog, "runNetwork")->setCurrentIndex(1);
        child<QPushButton>(dialog, "addVolume")->menu()->actions().constFirst()->trigger();
        auto* mounts = child<QTableWidget>(dialog, "mounts");
        QCOMPARE(mounts->rowCount(), 1);
        QVERIFY(!verbOf(dialog)->isEnabled()); // it has no target yet
        mounts->item(0, 1)->setText(QStringLiteral("/data"));
        auto* from = child<QTreeWidget>(dialog, "volumesFrom");
        from->topLevelItem(0)->setCheckState(0, Qt::Checked);
        from->topLevelItem(0)->setCheckState(1, Qt::Checked);
        QCOMPARE(
            dialog->commandLine(),
            QStringLiteral("outcrop run -d --rm -i -t -v data:/data --volumes-from other:ro --network none "
                           "--read-only starter"));
        QTest::mouseClick(verbOf(dialog), Qt::LeftButton);
        QVERIFY(asked);
        QVERIFY(asked->autoRemove && asked->tty && asked->openStdin && asked->readOnlyRootfs);
        QCOMPARE(asked->mounts.size(), size_t(1));
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);
    }

    void aDroppedFolderBecomesAMount() {
        const TempDir folder;
        const QString path = QString::fromStdString(folder.path().string());
        QPointer<RunDialog> dialog = opened(new RunDialog(shellForm(), {}, nullptr));
        QVERIFY(dropPaths(child<QLineEdit>(dialog, "runCommand"), QPoint(4, 4), {path}));
        auto* mounts = child<QTableWidget>(dialog, "mounts");
        QCOMPARE(mounts->rowCount(), 1);
        QCOMPARE(mounts->item(0, 0)->text(), path);
        mounts->item(0, 1)->setText(QStringLiteral("/in"));
        mounts->item(0, 2)->setCheckState(Qt::Checked);
        QCOMPARE(dialog->commandLine(), QStringLiteral("outcrop run -d -v %1:/in:ro starter").arg(path));
        QVERIFY(!dropPaths(child<QLineEdit>(dialog, "runCommand"), QPoint(4, 4), {path + "/absent"}));
        QCOMPARE(mounts->rowCount(), 1);
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);
    }

    void theCommandCanBeCopied() {
        QPointer<RunDialog> dialog = opened(new RunDialog(shellForm(), {}, nullptr));
        for (auto* button : dialog->findChildren<QPushButton*>())
            if (button->accessibleName() == QLatin1String("Copy command"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("outcrop run -d starter"));
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);
    }

    void returnAloneDeletesNothing() {
        Confirmation confirmation;
        confirmation.title = QStringLiteral("Remove");
        confirmation.question = QStringLiteral("The image “a” is removed and 7 MB are freed.");
        confirmation.verb = QStringLiteral("Remove");
        confirmation.option = QStringLiteral("Volumes too");
        QPointer<ConfirmDialog> dialog = opened(new ConfirmDialog(confirmation, nullptr));
        QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);
        QCOMPARE(confirmed.size(), 0);

        dialog = opened(new ConfirmDialog(confirmation, nullptr));
        QSignalSpy second(dialog, &ConfirmDialog::confirmed);
        dialog->findChild<QCheckBox*>()->setChecked(true);
        QTest::mouseClick(verbOf(dialog), Qt::LeftButton);
        QCOMPARE(second.size(), 1);
        QCOMPARE(second.at(0).at(0).toBool(), true);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);
    }

    void tagChecksTheName() {
        QPointer<TagDialog> dialog = opened(new TagDialog(QStringLiteral("alpine:3.20"), nullptr));
        QString asked;
        connect(dialog, &TagDialog::tagRequested, this,
                [&](const Reference& target) { asked = QString::fromStdString(target.canonical()); });
        QVERIFY(!verbOf(dialog)->isEnabled());
        QTest::keyClicks(child<QLineEdit>(dialog, "tagName"), "UPPER");
        QVERIFY(!verbOf(dialog)->isEnabled());
        child<QLineEdit>(dialog, "tagName")->clear();
        QTest::keyClicks(child<QLineEdit>(dialog, "tagName"), "mine");
        QTest::keyClick(child<QLineEdit>(dialog, "tagName"), Qt::Key_Return);
        QCOMPARE(asked, QStringLiteral("docker.io/library/mine:latest"));
        dialog->finish();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);
    }

    void commitTakesInstructions() {
        QPointer<CommitDialog> dialog = opened(new CommitDialog("id", QStringLiteral("web"), nullptr));
        std::optional<CommitOptions> asked;
        connect(dialog, &CommitDialog::commitRequested, this,
                [&](const CommitOptions& options) { asked = options; });
        auto* changes = dialog->findChild<QPlainTextEdit*>();
        QTest::keyClicks(changes, "RUN x");
        QVERIFY(!verbOf(dialog)->isEnabled());
        changes->clear();
        QTest::keyClicks(changes, "CMD [\"sh\"]");
        QTest::keyClicks(child<QLineEdit>(dialog, "commitName"), "web:edited");
        QTest::mouseClick(verbOf(dialog), Qt::LeftButton);
        QVERIFY(asked);
        QCOMPARE(asked->changes, (std::vector<std::string>{"CMD [\"sh\"]"}));
        QCOMPARE(asked->target->familiar(), std::string("web:edited"));
        dialog->finish();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);
    }

    void volumeNamesAreChecked() {
        QPointer<CreateVolumeDialog> dialog =
            opened(new CreateVolumeDialog({QStringLiteral("data")}, nullptr));
        QSignalSpy asked(dialog, &CreateVolumeDialog::createRequested);
        auto* name = child<QLineEdit>(dialog, "volumeName");
        for (const char* bad : {"data", "a", "-x", "a b"}) {
            name->setText(QString::fromLatin1(bad));
            QVERIFY2(!verbOf(dialog)->isEnabled(), bad);
        }
        name->setText(QStringLiteral("data2"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("data2"));
        dialog->finish();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);
    }

    void mountTargetIsAskedFor() {
        QPointer<MountTargetDialog> dialog =
            opened(new MountTargetDialog(QStringLiteral("/home/me/shots"), QStringLiteral("web:1"), nullptr));
        std::optional<MountRow> chosen;
        connect(dialog, &MountTargetDialog::mountChosen, this, [&](const MountRow& row) { chosen = row; });
        auto* target = child<QLineEdit>(dialog, "mountTarget");
        QCOMPARE(target->text(), QStringLiteral("/shots"));
        target->setText(QStringLiteral("relative"));
        QVERIFY(!verbOf(dialog)->isEnabled());
        target->setText(QStringLiteral("/in"));
        child<QCheckBox>(dialog, "mountReadOnly")->setChecked(true);
        QTest::keyClick(target, Qt::Key_Return);
        QVERIFY(chosen);
        QCOMPARE(chosen->target, QStringLiteral("/in"));
        QVERIFY(chosen->readOnly);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);
    }

    void everyControlHasAName() {
        Confirmation confirmation;
        confirmation.verb = QStringLiteral("Remove");
        confirmation.option = QStringLiteral("x");
        confirmation.items = QStringList{QStringLiteral("y")};
        const std::unique_ptr<QDialog> dialogs[] = {
            std::unique_ptr<QDialog>(new RunDialog(shellForm(), {{"c"}, {"v"}}, nullptr)),
            std::unique_ptr<QDialog>(new ConfirmDialog(confirmation, nullptr)),
            std::unique_ptr<QDialog>(new CommitDialog("id", QStringLiteral("web"), nullptr)),
            std::unique_ptr<QDialog>(new TagDialog(QStringLiteral("a"), nullptr)),
            std::unique_ptr<QDialog>(new CreateVolumeDialog({}, nullptr)),
            std::unique_ptr<QDialog>(
                new MountTargetDialog(QStringLiteral("/a"), QStringLiteral("b"), nullptr)),
            std::unique_ptr<QDialog>(
                new ErrorDialog({QStringLiteral("a"), QStringLiteral("b"), {}, {}}, nullptr))};
        for (const auto& dialog : dialogs)
            QCOMPARE(unnamedControls(dialog.get()).join(QLatin1Char('\n')), QString());
    }
};

OUTCROP_TEST(TestDialogs, QApplication)

} // namespace outcrop::test::tst_dialogs

#include "tst_dialogs.moc"
