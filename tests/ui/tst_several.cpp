// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// Several rows chosen at once, and what is done to all of them.
#include "core/base/progress.h"
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/error_dialog.h"
#include "ui/models/format.h"
#include "ui/pages/batch.h"
#include "ui/pages/list_pane.h"
#include "ui/widgets/list_view.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace outcrop::test::tst_several {

using namespace ui;

namespace {

class QuietProgress : public Progress {};

} // namespace

class TestSeveral : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_bench = std::make_unique<PageBench>();
        for (const char* name : {"anvil", "barrel", "chest"})
            m_bench->engine().volumes().create(VolumeName::parse(name));
        write("anvil", "four");
        write("chest", "nine!");
        m_bench->show(m_bench->volumes().listPane(), m_bench->volumes().detailPane());
        m_bench->bridge().watcher().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->bridge().snapshot()->volumes.size(), size_t(3), kPatience);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void oneThatFailsKeepsNoOther() {
        const std::vector<BatchItem> items{{"1", "a"}, {"2", "b"}, {"3", "c"}};
        const BatchResult result = doEach(items, {}, [](const BatchItem& item) {
            if (item.name == "b")
                throw Error(ErrorCode::Conflict, "remove", item.name);
        });
        QCOMPARE(result.done, 2);
        QCOMPARE(result.failures.size(), size_t(1));
        const QString why = failuresText(QStringLiteral("1 could not be removed."), result.failures).why;
        QVERIFY2(why.startsWith(QLatin1String("b: ")), qPrintable(why));
    }

    void oneThatIsCancelledFailsNobody() {
        const std::vector<BatchItem> items{{"1", "a"}, {"2", "b"}, {"3", "c"}};
        std::stop_source stop;
        const BatchResult result = doEach(items, stop.get_token(), [&](const BatchItem& item) {
            if (item.name != "b")
                return;
            stop.request_stop();
            throwIfCancelled(stop.get_token(), "stop");
        });
        QCOMPARE(result.done, 1);
        QVERIFY(result.failures.empty());
        QVERIFY_EXCEPTION_THROWN(doEach(items, stop.get_token(), [](const BatchItem&) {}), Error);
    }

    void actsSayHowMany() {
        choose(volumes(), {"anvil", "chest"});
        QVERIFY(actionTexts(volumes()).contains("Remove 2 volumes…"));
        QVERIFY(!action(volumes(), "Compare with…")->isEnabled());
        QCOMPARE(m_bench->volumes().subject(), QString("2 volumes"));
        QCOMPARE(lines(m_bench->volumes()).constLast(), QString("outcrop volume rm anvil chest"));
        QVERIFY(headerButton(m_bench->volumes(), "Remove 2 volumes…") != nullptr);
        list(volumes())->setCurrentId("barrel");
        QVERIFY(actionTexts(volumes()).contains("Remove…"));
    }

    /// What is shown beside the list is one of those that are marked.
    void theOneInSightIsMarked() {
        choose(volumes(), {"anvil", "chest"});
        QCOMPARE(list(volumes())->currentId(), QString("chest"));
        click(volumes(), "chest", Qt::ControlModifier);
        QCOMPARE(list(volumes())->currentId(), QString("anvil"));
        click(volumes(), "anvil", Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(list(volumes())->selectionModel()->hasSelection(), kPatience);
        QCOMPARE(list(volumes())->currentId(), QString("anvil"));
    }

    void volumesAreRemovedWithNamesAndBytes() {
        choose(volumes(), {"anvil", "chest"});
        QTest::keyClick(list(volumes()), Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ConfirmDialog>() != nullptr, kPatience);
        auto* confirm = openWindow<ConfirmDialog>();
        const QString question = child<QLabel>(confirm, "question")->text();
        QVERIFY2(question.contains("2 volumes") && question.contains(format::bytes(9)), qPrintable(question));
        QCOMPARE(confirm->findChild<QPlainTextEdit*>()->toPlainText(), QString("anvil · 4 B\nchest · 5 B"));
        QCOMPARE(child<QLineEdit>(confirm, "commandLine")->text(), QString("outcrop volume rm anvil chest"));
        QTest::mouseClick(child<QPushButton>(confirm, "verb"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->bridge().snapshot()->volumes.size(), size_t(1), kPatience);
        QCOMPARE(m_bench->bridge().snapshot()->volumes.at(0).name, std::string("barrel"));
        QTRY_VERIFY_WITH_TIMEOUT(actionTexts(volumes()).contains("Remove…"), kPatience);
    }

    void namesOfOneImageFreeNothingUntilTheLast() {
        QuietProgress progress;
        m_bench->engine().loadStarterImage(progress, {});
        const Reference starter = m_bench->engine().images().list().at(0).tags.at(0);
        for (const char* name : {"one:1", "two:1"})
            m_bench->engine().images().tag(starter.familiar(), Reference::parse(name));
        m_bench->show(m_bench->images().listPane(), m_bench->images().detailPane());
        QTRY_VERIFY_WITH_TIMEOUT(list(images())->model()->rowCount() == 3, kPatience);
        list(images())->expandAll();
        m_bench->window()->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->window()->isActiveWindow(), kPatience);
        list(images())->setFocus();
        QTest::keyClick(list(images()), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(actionTexts(images()).contains("Remove 3 names…"));
        QVERIFY(confirmQuestion(images()).contains("3 names are removed and 2"));
        m_bench->images().select("one:1");
        QVERIFY(actionTexts(images()).contains("Remove…"));
        QTest::keyClick(list(images()), Qt::Key_Down, Qt::ShiftModifier);
        if (!actionTexts(images()).contains("Remove 2 names…")) // a name's group may lie between
            QTest::keyClick(list(images()), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(confirmQuestion(images()).contains("2 names are removed; no bytes are freed"));
    }

    void containersAreStartedKilledAndRemovedTogether() {
        OUTCROP_NEEDS_NAMESPACES();
        QuietProgress progress;
        for (const char* name : {"web", "db", "cache"}) {
            CreateOptions options;
            options.image = m_bench->bridge().snapshot()->images.at(0).id.str();
            options.name = name;
            options.command = {"sleep", "1000"};
            options.network = "none";
            m_bench->engine().create(options, progress, {});
        }
        m_bench->show(containers(), m_bench->containers().detailPane());
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->bridge().snapshot()->containers.size(), size_t(3), kPatience);
        m_bench->window()->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->window()->isActiveWindow(), kPatience);
        list(containers())->setFocus();
        QTest::keyClick(list(containers()), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(actionTexts(containers()).contains("Start 3 containers"), kPatience);
        QTest::keyClick(list(containers()), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(running(), 3, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(actionTexts(containers()).contains("Kill 3 containers"), kPatience);
        QVERIFY(!action(containers(), "Start 0 containers")->isVisible());
        QTest::keyClick(list(containers()), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(running(), 0, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->bridge().snapshot()->containers.size(), size_t(3), kPatience);
        QTest::keyClick(list(containers()), Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ConfirmDialog>() != nullptr, kPatience);
        auto* confirm = openWindow<ConfirmDialog>();
        QCOMPARE(confirm->findChild<QPlainTextEdit*>()->toPlainText().count('\n'), 2);
        QVERIFY(confirm->findChild<QPlainTextEdit*>()->toPlainText().contains("web · "));
        QTest::mouseClick(child<QPushButton>(confirm, "verb"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().snapshot()->containers.empty(), kPatience);
        QVERIFY(openWindow<ErrorDialog>() == nullptr);
    }

private:
    QWidget* volumes() const { return m_bench->volumes().listPane(); }
    QWidget* images() const { return m_bench->images().listPane(); }
    QWidget* containers() const { return m_bench->containers().listPane(); }
    static ListView* list(const QWidget* pane) { return pane->findChild<ListView*>(); }

    void write(const char* volume, const char* text) const {
        const Volume known = m_bench->engine().volumes().find(volume);
        QFile file(QString::fromStdString((known.mountpoint / "coins").string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static void click(const QWidget* pane, const QString& id, Qt::KeyboardModifiers keys) {
        const auto* model = list(pane)->model();
        const QModelIndexList found = model->match(model->index(0, 0), role::Id, id, 1, Qt::MatchExactly);
        QCOMPARE(found.size(), qsizetype(1));
        QTest::mouseClick(list(pane)->viewport(), Qt::LeftButton, keys,
                          list(pane)->visualRect(found.first()).center());
    }
    static void choose(const QWidget* pane, const QStringList& ids) {
        for (const QString& id : ids)
            click(pane, id, id == ids.first() ? Qt::NoModifier : Qt::ControlModifier);
        list(pane)->setFocus();
    }
    static QAction* action(const QWidget* pane, const QString& text) {
        for (QAction* one : pane->actions())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    static QStringList actionTexts(const QWidget* pane) {
        QStringList texts;
        for (const QAction* one : pane->actions())
            texts.append(one->text());
        return texts;
    }
    static QStringList lines(const Page& page) {
        QStringList lines;
        for (const QAction* one : page.commandActions())
            lines.append(one->text());
        return lines;
    }
    static QPushButton* headerButton(const Page& page, const QString& text) {
        for (auto* button : page.detailPane()->findChildren<QPushButton*>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
    /// What is asked when all that is chosen shall be removed; nothing is.
    static QString confirmQuestion(const QWidget* pane) {
        pane->window()->activateWindow();
        if (!QTest::qWaitForWindowActive(pane->window(), kPatience))
            return {};
        list(pane)->setFocus();
        QTest::keyClick(list(pane), Qt::Key_Delete);
        if (!QTest::qWaitFor([] { return openWindow<ConfirmDialog>() != nullptr; }, kPatience))
            return {};
        auto* confirm = openWindow<ConfirmDialog>();
        QString question = child<QLabel>(confirm, "question")->text();
        confirm->reject();
        return QTest::qWaitFor([] { return openWindow<ConfirmDialog>() == nullptr; }, kPatience) ? question
                                                                                                 : QString();
    }
    int running() const {
        int count = 0;
        for (const Container& container : m_bench->bridge().snapshot()->containers)
            count += container.state.status == ContainerStatus::Running ? 1 : 0;
        return count;
    }

    std::unique_ptr<PageBench> m_bench;
};

OUTCROP_TEST(TestSeveral, QApplication)

} // namespace outcrop::test::tst_several

#include "tst_several.moc"
