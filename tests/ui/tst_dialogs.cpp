// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/ui_support.h"
#include "ui/dialogs/command_strip.h"
#include "ui/dialogs/commit_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/create_volume_dialog.h"
#include "ui/dialogs/docker_command_dialog.h"
#include "ui/dialogs/error_dialog.h"
#include "ui/dialogs/mount_target_dialog.h"
#include "ui/dialogs/problem_label.h"
#include "ui/dialogs/run_dialog.h"
#include "ui/dialogs/save_template_dialog.h"
#include "ui/dialogs/tag_dialog.h"

#include "core/oci/reference.h"
#include "tests/support/test_program.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
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

/// As the menu has it when it is opened now; nullptr if it has none of that text.
QAction* entryOf(QMenu* menu, const QString& text) {
    for (QAction* action : menu->actions())
        if (action->text() == text)
            return action;
    return nullptr;
}
QMenu* openedTemplates(QDialog* dialog) {
    QMenu* menu = child<QPushButton>(dialog, "templates")->menu();
    emit menu->aboutToShow();
    return menu;
}
QAction* menuEntry(QDialog* dialog, const QString& text) {
    return entryOf(openedTemplates(dialog), text);
}
QAction* removalEntry(QDialog* dialog, const QString& text) {
    return entryOf(menuEntry(dialog, QStringLiteral("Delete a template"))->menu(), text);
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

    void secretsAreMasked() {
        RunForm form = shellForm();
        form.environment.push_back({QStringLiteral("DB_PASSWORD"), QStringLiteral("hunter2"), {}, false});
        QPointer<RunDialog> dialog = opened(new RunDialog(form, {}, nullptr));
        const auto shown = [&] { return child<QLineEdit>(dialog, "commandLine")->text(); };
        const QString whole = QStringLiteral("outcrop run -d -e DB_PASSWORD=hunter2 starter");
        QCOMPARE(shown(),
                 QStringLiteral("outcrop run -d -e DB_PASSWORD=%1 starter").arg(RunForm::maskedValue()));
        QCOMPARE(dialog->commandLine(), whole);
        child<QTabWidget>(dialog, "runTabs")->setCurrentIndex(1);
        auto* table = child<QTableWidget>(dialog, "environment");
        QCOMPARE(table->item(1, 1)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("Hidden value"));
        table->setFocus();
        table->setCurrentCell(1, 1);
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        QCOMPARE(editor->echoMode(), QLineEdit::Password);
        QTest::keyClick(editor, Qt::Key_Escape);
        auto* show = child<QPushButton>(dialog, "showSecrets");
        QVERIFY(show->isVisible());
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(shown(), whole);
        QVERIFY(table->item(1, 1)->data(Qt::AccessibleTextRole).isNull());
        table->item(1, 0)->setText(QStringLiteral("PLAIN"));
        QVERIFY(!show->isVisible()); // nothing secret is left
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);
    }

    void portsAndLimitsAreCheckedAsOneTypes() {
        RunForm form = shellForm();
        form.defaults.exposedPorts = {"80/tcp", "53/udp"};
        QPointer<RunDialog> dialog = opened(new RunDialog(form, {}, nullptr));
        auto* tabs = child<QTabWidget>(dialog, "runTabs");
        tabs->setCurrentIndex(2);
        auto* offered = child<QPushButton>(dialog, "addExposedPorts");
        QTest::mouseClick(offered, Qt::LeftButton);
        QVERIFY(!offered->isVisible());
        QCOMPARE(dialog->commandLine(), QStringLiteral("outcrop run -d -p 8080:80 -p 8053:53/udp starter"));
        auto* ports = child<QTableWidget>(dialog, "ports");
        ports->item(0, 0)->setText(QStringLiteral("127.0.0.1:80x"));
        QVERIFY(!verbOf(dialog)->isEnabled());
        QVERIFY(child<ProblemLabel>(dialog, "tableProblem")
                    ->problem()
                    .contains(QStringLiteral("invalid hostPort")));
        ports->item(0, 0)->setText(QString());
        QVERIFY(verbOf(dialog)->isEnabled());
        QCOMPARE(dialog->commandLine(), QStringLiteral("outcrop run -d -p 80 -p 8053:53/udp starter"));

        tabs->setCurrentIndex(3);
        auto* memory = child<QLineEdit>(dialog, "runMemory");
        QTest::keyClicks(memory, "4");
        QVERIFY(!verbOf(dialog)->isEnabled()); // four bytes
        QTest::keyClicks(memory, "00m");
        QTest::keyClicks(child<QLineEdit>(dialog, "runCpus"), "0.5");
        auto* pids = child<QLineEdit>(dialog, "runPids");
        QTest::keyClicks(pids, "many");
        QVERIFY(!verbOf(dialog)->isEnabled());
        pids->clear();
        QTest::keyClicks(pids, "100");
        QVERIFY(verbOf(dialog)->isEnabled());
        QCOMPARE(dialog->commandLine(),
                 QStringLiteral(
                     "outcrop run -d -p 80 -p 8053:53/udp -m 400m --cpus 0.5 --pids-limit 100 starter"));
        QCOMPARE(dialog->options().limits.nanoCpus, int64_t(500000000));
        QCOMPARE(tabs->tabText(3), QStringLiteral("Limits  3"));
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);
    }

    void templatesKeepPortsAndLimits() {
        RunForm form = shellForm();
        QVERIFY(DockerCommand::read(
                    QStringLiteral("docker run -p 127.0.0.1:5353:53/udp --expose 70 -m 64m --cpus 1 "
                                   "--pids-limit 9 --memory-swap -1 --ulimit nofile=5:9 starter"))
                    .fill(form)
                    .empty());
        RunForm again = shellForm();
        RunTemplate::of(form, QStringLiteral("t"), true, false).fill(again);
        QCOMPARE(again.toOptions().limits, form.toOptions().limits);
        QCOMPARE(again.toOptions().ports, form.toOptions().ports);
        QCOMPARE(again.toOptions().limits.ulimits.size(), size_t(1));
        QCOMPARE(again.toOptions().ports.at(0).str(), std::string("127.0.0.1:5353:53/udp"));
    }

    void aPastedCommandFillsTheForm() {
        QPointer<RunDialog> dialog = opened(new RunDialog(shellForm(), {{"db"}, {"data"}}, nullptr));
        child<QLineEdit>(dialog, "runHostname")->setText(QStringLiteral("old"));
        QVERIFY(QTest::qWaitForWindowActive(dialog, kPatience));
        QGuiApplication::clipboard()->setText(
            QStringLiteral("docker run -it --rm \\\n  --name web -p 8080:80 -m 512m --ulimit core=0 --dns "
                           "1.1.1.1 -v data:/data \\\n"
                           "  --volumes-from db:ro --volumes-from gone -e A=1 starter top -d 1\n"));
        QTest::keyClick(dialog, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(
            dialog->commandLine(),
            QStringLiteral("outcrop run -d --rm -i -t --name web -e A=1 -v data:/data --volumes-from db:ro "
                           "-p 8080:80 -m 512m --ulimit core=0 starter top -d 1"),
            kPatience);
        QVERIFY(child<QWidget>(dialog, "runNotice")->isVisible());
        QCOMPARE(child<QLabel>(dialog, "runNoticeItems")->text(),
                 QStringLiteral("--dns 1.1.1.1: Outcrop does not have this option yet.\n"
                                "--volumes-from gone: There is no such container."));
        QVERIFY(verbOf(dialog)->isEnabled());

        // Also where a command stands; another text is pasted as any.
        QGuiApplication::clipboard()->setText(QStringLiteral("podman run other:1 ls"));
        auto* command = child<QLineEdit>(dialog, "runCommand");
        QTest::keyClick(command, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(dialog->commandLine(), QStringLiteral("outcrop run -d starter ls"));
        QCOMPARE(child<QLabel>(dialog, "runNoticeItems")->text(),
                 QStringLiteral("other:1: This form runs another image."));
        QGuiApplication::clipboard()->setText(QStringLiteral(" -l"));
        QTest::keyClick(command, Qt::Key_End);
        QTest::keyClick(command, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(dialog->commandLine(), QStringLiteral("outcrop run -d starter ls -l"));
        QTest::mouseClick(child<QPushButton>(dialog, "pasteCommand"), Qt::LeftButton);
        QVERIFY(child<QLabel>(dialog, "runNoticeSentence")
                    ->text()
                    .startsWith(QLatin1String("The clipboard holds")));
        QCOMPARE(dialog->commandLine(), QStringLiteral("outcrop run -d starter ls -l"));
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);
    }

    void aTypedCommandSaysWhatIsWrong() {
        const auto hasImage = [](const std::string& name) { return name == "there"; };
        QPointer<DockerCommandDialog> dialog = opened(new DockerCommandDialog({}, hasImage, nullptr));
        std::string image;
        connect(dialog, &DockerCommandDialog::commandGiven, this,
                [&](const DockerCommand& command) { image = command.image(); });
        auto* text = child<QPlainTextEdit>(dialog, "dockerCommand");
        auto* note = child<ProblemLabel>(dialog, "dockerCommandNote");
        QVERIFY(!verbOf(dialog)->isEnabled());
        QTest::keyClicks(text, "docker run away");
        QVERIFY(note->problem().contains(QStringLiteral("“away” is not in the store")));
        QVERIFY(!verbOf(dialog)->isEnabled());
        text->selectAll();
        QTest::keyClicks(text, "docker pull there");
        QVERIFY(!note->problem().isEmpty());
        text->selectAll();
        QTest::keyClicks(text, "docker run there");
        QCOMPARE(note->problem(), QString());
        QTest::mouseClick(verbOf(dialog), Qt::LeftButton);
        QCOMPARE(image, std::string("there"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);
    }

    void formsAreSavedAsTemplates() {
        const TempDir folder;
        RunSurroundings surroundings;
        surroundings.templatesFolder = QString::fromStdString((folder.path() / "t").string());
        RunForm form = shellForm();
        form.environment.push_back({QStringLiteral("API_KEY"), QStringLiteral("k"), {}, false});
        QPointer<RunDialog> dialog = opened(new RunDialog(form, surroundings, nullptr));
        child<QLineEdit>(dialog, "runCommand")->setText(QStringLiteral("sleep 9"));
        menuEntry(dialog, QStringLiteral("Save as template…"))->trigger();
        auto* save = openWindow<SaveTemplateDialog>();
        QVERIFY(save != nullptr);
        QVERIFY(!verbOf(save)->isEnabled()); // it needs a name
        QVERIFY(child<QCheckBox>(save, "templateSecrets")->isVisible());
        QTest::keyClicks(child<QLineEdit>(save, "templateName"), "Slow & calm");
        QTest::keyClick(child<QLineEdit>(save, "templateName"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<SaveTemplateDialog>() == nullptr, kPatience);
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);

        dialog = opened(new RunDialog(shellForm(), surroundings, nullptr));
        menuEntry(dialog, QStringLiteral("Slow && calm"))->trigger();
        QCOMPARE(dialog->commandLine(), QStringLiteral("outcrop run -d -e API_KEY= starter sleep 9"));
        QVERIFY(child<QLabel>(dialog, "runNoticeItems")->text().startsWith(QLatin1String("API_KEY: ")));
        removalEntry(dialog, QStringLiteral("Slow && calm"))->trigger();
        auto* confirm = openWindow<ConfirmDialog>();
        QVERIFY(confirm != nullptr);
        QTest::mouseClick(verbOf(confirm), Qt::LeftButton);
        QVERIFY(menuEntry(dialog, QStringLiteral("Slow && calm")) == nullptr);
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

    void theSameAsACommandFollowsTheOption() {
        Confirmation confirmation;
        confirmation.title = confirmation.verb = QStringLiteral("Remove");
        confirmation.option = QStringLiteral("Volumes too");
        confirmation.command = {"outcrop", "rm", "web"};
        confirmation.commandWithOption = {"outcrop", "rm", "-v", "web"};
        QPointer<ConfirmDialog> dialog = opened(new ConfirmDialog(confirmation, nullptr));
        auto* line = child<QLineEdit>(dialog, "commandLine");
        QCOMPARE(line->text(), QStringLiteral("outcrop rm web"));
        QTest::mouseClick(dialog->findChild<QCheckBox*>(), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(line->text(), QStringLiteral("outcrop rm -v web"));
        QVERIFY(!line->hasFocus());
        for (auto* button : dialog->findChildren<QPushButton*>())
            if (button->accessibleName() == QLatin1String("Copy command"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("outcrop rm -v web"));
        dialog->reject();
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
        QCOMPARE(child<QLineEdit>(dialog, "commandLine")->text(),
                 QStringLiteral("outcrop tag alpine:3.20 mine:latest"));
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
        QCOMPARE(child<QLineEdit>(dialog, "commandLine")->text(),
                 QStringLiteral("outcrop commit -c 'CMD [\"sh\"]' web web:edited"));
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
        QCOMPARE(asked.at(0).at(0).value<VolumeWish>().name, QStringLiteral("data2"));
        QVERIFY(asked.at(0).at(0).value<VolumeWish>().options.empty());
        dialog->finish();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);
    }

    void volumeOptionsAreChecked() {
        QPointer<CreateVolumeDialog> dialog = opened(new CreateVolumeDialog({}, nullptr));
        QSignalSpy asked(dialog, &CreateVolumeDialog::createRequested);
        child<QLineEdit>(dialog, "volumeName")->setText(QStringLiteral("share"));
        QTest::keyClick(child<QCheckBox>(dialog, "volumeElsewhere"), Qt::Key_Space);
        auto* type = child<QComboBox>(dialog, "volumeType");
        auto* device = child<QLineEdit>(dialog, "volumeDevice");
        auto* words = child<QLineEdit>(dialog, "volumeWords");
        QVERIFY(device->isVisible() && !verbOf(dialog)->isEnabled());
        device->setText(QStringLiteral("/home/me"));
        QVERIFY(!verbOf(dialog)->isEnabled()); // a directory is bound
        words->setText(QStringLiteral("bind"));
        QVERIFY(verbOf(dialog)->isEnabled());
        type->setEditText(QStringLiteral("fuse.sshfs"));
        words->setText(QStringLiteral("password=hush,reconnect"));
        const auto* strip = dialog->findChild<CommandStrip*>();
        const QString shown = strip->findChild<QLineEdit*>()->text();
        QVERIFY2(shown.contains(QLatin1String("-o type=fuse.sshfs")) &&
                     shown.contains(QLatin1String("password=****")) && !shown.contains(QLatin1String("hush")),
                 qPrintable(shown));
        QVERIFY(strip->command().contains(QLatin1String("password=hush"))); // which is copied
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        const std::map<std::string, std::string> wanted{
            {"device", "/home/me"}, {"o", "password=hush,reconnect"}, {"type", "fuse.sshfs"}};
        QCOMPARE(asked.at(0).at(0).value<VolumeWish>().options, wanted);
        dialog->finish();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);
    }

    void mountTargetIsAskedFor() {
        QPointer<MountTargetDialog> dialog = opened(new MountTargetDialog(
            QStringLiteral("/home/me/shots"), QStringLiteral("web:1"), nullptr, nullptr));
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
            std::unique_ptr<QDialog>(new DockerCommandDialog(
                {}, [](const std::string&) { return true; }, nullptr)),
            std::unique_ptr<QDialog>(new SaveTemplateDialog(shellForm(), RunTemplates(), nullptr)),
            std::unique_ptr<QDialog>(new CommitDialog("id", QStringLiteral("web"), nullptr)),
            std::unique_ptr<QDialog>(new TagDialog(QStringLiteral("a"), nullptr)),
            std::unique_ptr<QDialog>(new CreateVolumeDialog({}, nullptr)),
            std::unique_ptr<QDialog>(
                new MountTargetDialog(QStringLiteral("/a"), QStringLiteral("b"), nullptr, nullptr)),
            std::unique_ptr<QDialog>(
                new ErrorDialog({QStringLiteral("a"), QStringLiteral("b"), {}, {}}, nullptr))};
        for (const auto& dialog : dialogs)
            QCOMPARE(unnamedControls(dialog.get()).join(QLatin1Char('\n')), QString());
    }
};

OUTCROP_TEST(TestDialogs, QApplication)

} // namespace outcrop::test::tst_dialogs

#include "tst_dialogs.moc"
