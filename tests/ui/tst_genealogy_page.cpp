// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The whole store as one picture: walked through by mouse and keyboard, searched, compared by dragging,
// saved.
#include "app/desktop/window_actions.h"
#include "tests/image/archive_fixture.h"
#include "tests/support/memory_file.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/genealogy_window.h"
#include "tests/ui/ui_support.h"
#include "ui/pages/compare_list_pane.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/genealogy_page.h"
#include "ui/pages/genealogy_pane.h"
#include "ui/pages/images_page.h"
#include "ui/pages/subject_field.h"
#include "ui/pages/volumes_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/genealogy_view.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/search_field.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>
#include <cmath>

namespace outcrop::test::tst_genealogy_page {

using namespace ui;

namespace {

/// As a drag arrives in the end: entering, moving and dropped.
bool dropSubject(GenealogyView* view, int from, int onto) {
    QMimeData carried;
    carried.setData("application/x-outcrop-subject", view->chart().boxes[from].subject.toUtf8());
    QWidget* port = view->viewport();
    const QPoint pos = view->boxRect(onto).center();
    QDragEnterEvent enter(pos, Qt::CopyAction, &carried, Qt::LeftButton, {});
    QApplication::sendEvent(port, &enter);
    QDragMoveEvent move(pos, Qt::CopyAction, &carried, Qt::LeftButton, {});
    QApplication::sendEvent(port, &move);
    if (!move.isAccepted()) {
        QDragLeaveEvent leave;
        QApplication::sendEvent(port, &leave);
        return false;
    }
    QDropEvent drop(pos, Qt::CopyAction, &carried, Qt::LeftButton, {});
    QApplication::sendEvent(port, &drop);
    return drop.isAccepted();
}

} // namespace

class TestGenealogyPage : public QObject, private GenealogyWindow {
    Q_OBJECT

private slots:
    void initTestCase() {
        keepSettingsIn(m_dir.path() / "settings");
        QLocale::setDefault(QLocale::c());
    }

    void init() {
        if (m_opened == nullptr)
            open();
        QVERIFY(m_opened->ready());
        m_opened->window().show(Place::Genealogy);
        page().focusPicture();
        if (m_filled)
            QTRY_VERIFY_WITH_TIMEOUT(view()->chart().boxes.size() >= 7, kPatience);
    }

    void cleanupTestCase() { m_opened.reset(); }

    void anEmptyStoreSaysSo() {
        auto* empty = page().detailPane()->findChild<EmptyState*>();
        QTRY_VERIFY_WITH_TIMEOUT(empty->isVisible(), kPatience);
        QVERIFY(!act("Save picture…")->isEnabled());
        fillFamily(root());
        m_filled = true;
        QTRY_COMPARE_WITH_TIMEOUT(view()->chart().boxes.size(), 7, kPatience);
        QVERIFY(!empty->isVisible());
    }

    void arrowsGoAlongTheTree() {
        QTest::keyClick(view(), Qt::Key_Home);
        QCOMPARE(chosen(), QString("apart:1"));
        QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(chosen(), QString("base:1"));
        QTest::keyClick(view(), Qt::Key_Right);
        QTest::keyClick(view(), Qt::Key_Up);
        QCOMPARE(chosen(), QString("left:1"));
        QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(chosen(), QString("right:1"));
        QTest::keyClick(view(), Qt::Key_Left);
        QCOMPARE(chosen(), QString("base:1"));
        QTest::keyClick(view(), Qt::Key_Left); // a root has nothing below
        QCOMPARE(chosen(), QString("base:1"));
        QCOMPARE(page().subject(), QString("base:1"));
    }

    void whatSharesItStandsOut() {
        choose("left:1");
        const QVector<bool> related = view()->chart().relatives(view()->current());
        QStringList names;
        for (int i = 0; i < related.size(); ++i)
            if (related[i])
                names << view()->chart().boxes[i].title;
        names.sort();
        QCOMPARE(names.join(u' '), QString("base:1 chest left:1 one two"));
    }

    void aClickChoosesAndTheListFollows() {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->boxRect(boxOf("two")).center());
        QCOMPARE(chosen(), QString("two"));
        QCOMPARE(list()->currentIndex().data().toString(), QString("two"));
        list()->setCurrentId(view()->chart().boxes[boxOf("chest")].key);
        QCOMPARE(chosen(), QString("chest"));
    }

    void aSearchMarksAndJumps() {
        auto* field = child<SearchField>(page().listPane(), "genealogySearch");
        QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(field));
        QTest::keyClicks(field, "t:1");
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 5,
                                  kPatience); // and both containers, of left:1
        const QString first = chosen();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(chosen() != first);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, "nowhere");
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 0, kPatience);
        QVERIFY(!list()->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 7, kPatience);
    }

    void nearAndFar() {
        choose("left:1");
        const double before = view()->zoom();
        QTest::keyClick(view(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(view()->zoom() > before);
        QTest::keyClick(view(), Qt::Key_Minus);
        QTest::keyClick(view(), Qt::Key_Minus);
        QVERIFY(view()->zoom() < before);
        const double far = view()->zoom();
        const QPoint at = view()->boxRect(boxOf("left:1")).center();
        for (int i = 0; i < 6; ++i) {
            QWheelEvent wheel(at, view()->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                              Qt::ControlModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(view()->viewport(), &wheel);
        }
        QVERIFY(qAbs(view()->zoom() / far - std::pow(1.2, 6)) < 0.01);
        QVERIFY(view()->boxRect(boxOf("left:1")).contains(at)); // what is under the mouse stays there
        QTest::keyClick(view(), Qt::Key_0, Qt::ControlModifier);
        QVERIFY(view()->zoom() <= 1);
        for (int i = 0; i < view()->chart().boxes.size(); ++i)
            QVERIFY(view()->viewport()->rect().contains(view()->boxRect(i)));
    }

    void theGroundIsDragged() {
        m_opened->window().resize(1000, 440);
        for (int i = 0; i < 8; ++i)
            act("Zoom in")->trigger();
        view()->horizontalScrollBar()->setValue(200);
        view()->verticalScrollBar()->setValue(100);
        QPoint ground;
        for (int x = 0; x < view()->viewport()->width() && ground.isNull(); x += 10)
            for (int y = 40; y < view()->viewport()->height() - 60; y += 10)
                if (view()->boxAt({x, y}) < 0 && x > 60)
                    ground = {x, y};
        QVERIFY(!ground.isNull());
        QWidget* port = view()->viewport();
        QTest::mousePress(port, Qt::LeftButton, {}, ground);
        QTest::mouseMove(port, ground - QPoint(30, 20));
        QTest::mouseRelease(port, Qt::LeftButton, {}, ground - QPoint(30, 20));
        QCOMPARE(view()->horizontalScrollBar()->value(), 230);
        QCOMPARE(view()->verticalScrollBar()->value(), 120);
        QTest::keyClick(view(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(view()->horizontalScrollBar()->value(), 170);
        m_opened->window().resize(1280, 800);
        act("Show all of it")->trigger();
    }

    void oneIsDraggedOntoAnother() {
        QVERIFY(!dropSubject(view(), boxOf("left:1"), boxOf("left:1"))); // not onto itself
        QVERIFY(dropSubject(view(), boxOf("left:1"), boxOf("right:1")));
        QCOMPARE(m_opened->window().place(), int(Place::Compare));
        QCOMPARE(compared(), QString("left:1 right:1"));
        m_opened->window().show(Place::Genealogy);
        QVERIFY(dropSubject(view(), boxOf("one"), boxOf("base:1")));
        QCOMPARE(compared(), QString("one base:1"));
    }

    void orMarkedByKeyboard() {
        choose("base:1");
        QVERIFY(!act("Compare with what is marked")->isEnabled());
        QTest::keyClick(view(), Qt::Key_M, Qt::ControlModifier);
        choose("two");
        QVERIFY(act("Compare with base:1")->isEnabled());
        QTest::keyClick(view(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_opened->window().place(), int(Place::Compare));
        QCOMPARE(compared(), QString("base:1 two"));
        m_opened->window().show(Place::Genealogy);
        QTest::keyClick(view(), Qt::Key_Space);
        QCOMPARE(view()->marked(), view()->chart().boxes[boxOf("two")].key);
        QTest::keyClick(view(), Qt::Key_Space);
        QVERIFY(view()->marked().isEmpty());
    }

    void eachIsOpenedInItsPage() {
        choose("two");
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(m_opened->window().place(), int(Place::Containers));
        QCOMPARE(m_opened->window().containers().subject(), QString("two"));
        m_opened->window().show(Place::Genealogy);
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, view()->boxRect(boxOf("chest")).center());
        QCOMPARE(m_opened->window().place(), int(Place::Volumes));
        QCOMPARE(m_opened->window().volumes().subject(), QString("chest"));
        m_opened->window().show(Place::Genealogy);
        choose("right:1");
        act("Open in its page")->trigger();
        QCOMPARE(m_opened->window().place(), int(Place::Images));
        QCOMPARE(m_opened->window().images().subject(), QString("right:1"));
    }

    void theMenuHasTheActsOfTheLists() {
        const auto words = [this](const char* name) {
            choose(name);
            QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
            QApplication::sendEvent(view()->viewport(), &event);
            QMenu* menu = openWindow<QMenu>();
            QStringList texts;
            if (menu != nullptr) {
                for (const QAction* action : menu->actions())
                    if (!action->isSeparator() && action->isVisible())
                        texts << action->text();
                menu->close();
            }
            return texts.join(u'|');
        };
        const QString image = words("left:1");
        QVERIFY2(image.startsWith("Open in its page|Mark for comparison|") && image.contains("|Run…|") &&
                     image.contains("|Remove…|"),
                 qPrintable(image));
        QVERIFY(words("one").contains("|Commit"));
        QVERIFY(words("chest").contains("|Remove unused…"));
        // And their keys: the kind that is chosen has them.
        choose("left:1");
        QTest::keyClick(view(), Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() != nullptr, kPatience);
        QApplication::activeModalWidget()->close();
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() == nullptr, kPatience);
    }

    void whatComesLeavesTheRestAsItIs() {
        choose("two");
        m_opened->window().resize(1000, 440);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(view(), Qt::Key_Plus, Qt::ControlModifier);
        view()->goTo(boxOf("two"));
        const double zoom = view()->zoom();
        const QRect place = view()->boxRect(boxOf("two"));
        const Engine engine = Engine::open(root());
        engine.images().tag("apart:1", Reference::parse("before-all:1"));
        Progress quiet;
        const UniqueFd archive = memoryFile(dockerArchive({fixtureOf("another:1", {"a", "b", "y"})}));
        engine.images().load(archive.get(), {}, quiet, {});
        QTRY_COMPARE_WITH_TIMEOUT(view()->chart().boxes.size(), 8, kPatience);
        QCOMPARE(chosen(), QString("two"));
        QCOMPARE(view()->zoom(), zoom);
        const QPoint moved = view()->boxRect(boxOf("two")).topLeft() - place.topLeft();
        QVERIFY2(moved.manhattanLength() <= 2, qPrintable(QString("%1 %2").arg(moved.x()).arg(moved.y())));
        m_opened->window().resize(1280, 800);
    }

    void comesBackAsItWasLeft() {
        choose("two");
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(view(), Qt::Key_Plus);
        view()->goTo(boxOf("two"));
        const double zoom = view()->zoom();
        const QPoint scrolled(view()->horizontalScrollBar()->value(), view()->verticalScrollBar()->value());
        QVERIFY(m_opened->window().close());
        open();
        QVERIFY(m_opened->ready());
        QCOMPARE(m_opened->window().place(), int(Place::Genealogy));
        QTRY_COMPARE_WITH_TIMEOUT(chosen(), QString("two"), kPatience);
        QCOMPARE(view()->zoom(), zoom);
        QTRY_COMPARE_WITH_TIMEOUT(
            QPoint(view()->horizontalScrollBar()->value(), view()->verticalScrollBar()->value()), scrolled,
            kPatience);
    }

private:
    QString compared() const {
        QWidget* fields = m_opened->window().comparison().listPane();
        return child<SubjectField>(fields, "compareBefore")->subject() + u' ' +
               child<SubjectField>(fields, "compareAfter")->subject();
    }

    bool m_filled = false;
};

OUTCROP_TEST(TestGenealogyPage, QApplication)

} // namespace outcrop::test::tst_genealogy_page

#include "tst_genealogy_page.moc"
