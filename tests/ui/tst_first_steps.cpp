// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The welcome, the tour of the window, and what was imported last.
#include "app/desktop/first_steps.h"
#include "app/desktop/guide.h"
#include "app/desktop/main_window.h"
#include "app/desktop/welcome_dialog.h"
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/ui_support.h"
#include "ui/pages/recent_archives.h"
#include "ui/pages/recent_menu.h"
#include "ui/widgets/rail.h"

#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace outcrop::test::tst_first_steps {

using namespace ui;

class TestFirstSteps : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { keepSettingsIn(m_settings.path()); }

    void init() {
        m_root = std::make_unique<TempDir>();
        m_bridge = std::make_unique<Bridge>(m_root->path().string());
        m_theme = std::make_unique<Theme>(*qApp);
        m_window = std::make_unique<MainWindow>(*m_bridge, *m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), kPatience));
    }

    void cleanup() {
        m_window.reset();
        m_theme.reset();
        m_bridge.reset();
        m_root.reset();
    }

    void aNewcomerIsWelcomedOnce() {
        m_window->firstSteps().welcomeNewcomer();
        QVERIFY(openWindow<WelcomeDialog>() == nullptr); // before anything is known of the store
        read();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<WelcomeDialog>() != nullptr, kPatience);
        QVERIFY(unnamedControls(openWindow<WelcomeDialog>()).isEmpty());
        QTest::keyClick(openWindow<WelcomeDialog>(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<WelcomeDialog>() == nullptr, kPatience);
        cleanup();
        init();
        m_window->firstSteps().welcomeNewcomer();
        read();
        QTest::qWait(0);
        QVERIFY(openWindow<WelcomeDialog>() == nullptr);
    }

    void theStarterImageIsOneKeyAway() {
        OUTCROP_NEEDS(QFile::exists(starter()), "the starter image was not built");
        read();
        m_window->firstSteps().showWelcome();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<WelcomeDialog>() != nullptr, kPatience);
        QTest::keyClick(openWindow<WelcomeDialog>(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_bridge->snapshot()->images.size(), size_t(1), kPatience);
    }

    void theTourIsWalkedByKeyboard() {
        read();
        m_window->firstSteps().showGuide();
        auto* guide = m_window->findChild<Guide*>();
        QVERIFY(guide && guide->isVisible());
        QVERIFY(unnamedControls(guide).isEmpty());
        auto* next = child<QPushButton>(guide, "guideNext");
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), next, kPatience);
        QVERIFY(!next->accessibleDescription().isEmpty());
        QVERIFY(!child<QPushButton>(guide, "guideBack")->isEnabled());
        QTest::keyClick(next, Qt::Key_Return);
        QCOMPARE(guide->step(), 1);
        QTest::keyClick(next, Qt::Key_Right);
        QCOMPARE(guide->step(), 2);
        QTest::keyClick(next, Qt::Key_Left);
        QCOMPARE(guide->step(), 1);
        QTest::keyClick(next, Qt::Key_Tab); // stays among its own buttons
        QCOMPARE(QApplication::focusWidget(), child<QPushButton>(guide, "guideSkip"));
        QSignalSpy over(guide, &Guide::finished);
        for (int i = 0; i < 5; ++i)
            QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(over.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<Guide*>() == nullptr, kPatience);
        QCOMPARE(m_window->findChild<Rail*>()->current(), int(MainWindow::Place::Search));
    }

    void theTourIsLeftByEscape() {
        m_window->firstSteps().showGuide();
        QTest::keyClick(child<QPushButton>(m_window.get(), "guideNext"), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<Guide*>() == nullptr, kPatience);
    }

    void theTourStaysInASmallWindow() {
        read();
        m_window->firstSteps().showGuide();
        auto* guide = m_window->findChild<Guide*>();
        m_window->resize(m_window->minimumSize());
        QTRY_COMPARE_WITH_TIMEOUT(guide->size(), m_window->size(), kPatience);
        for (; guide->step() < 5; QTest::keyClick(guide, Qt::Key_Right)) {
            const auto* callout = child<QPushButton>(guide, "guideNext")->parentWidget();
            QVERIFY(guide->rect().contains(callout->geometry()));
        }
    }

    void whatWasImportedLastIsOffered() {
        OUTCROP_NEEDS(QFile::exists(starter()), "the starter image was not built");
        read();
        recent_archives::clear();
        auto* menu = m_window->findChild<RecentMenu*>();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY(!menu->actions().front()->isEnabled());
        m_window->importArchives({starter()});
        QTRY_COMPARE_WITH_TIMEOUT(recent_archives::paths(),
                                  QStringList{QFileInfo(starter()).absoluteFilePath()}, kPatience);
        recent_archives::remember("/nowhere/gone & lost.tar");
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().at(0)->toolTip(), QString("/nowhere/gone & lost.tar"));
        QTRY_VERIFY_WITH_TIMEOUT(!menu->actions().at(0)->isEnabled(), kPatience);
        QVERIFY(menu->actions().at(1)->isEnabled());
        QSignalSpy chosen(menu, &RecentMenu::archiveChosen);
        menu->actions().at(1)->trigger();
        QCOMPARE(chosen.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_bridge->tasks().runningCount(), 0, kPatience);
        menu->actions().last()->trigger();
        QVERIFY(recent_archives::paths().isEmpty());
    }

    void onlyTheLastOnesAreKept() {
        recent_archives::clear();
        for (int i = 0; i < 20; ++i)
            recent_archives::remember(QStringLiteral("/archives/%1.tar").arg(i % 10));
        QCOMPARE(recent_archives::paths().size(), 8);
        QCOMPARE(recent_archives::paths().first(), QString("/archives/9.tar"));
        QCOMPARE(recent_archives::paths().last(), QString("/archives/2.tar"));
    }

private:
    void read() {
        m_bridge->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_bridge->snapshot()->generation > 0, kPatience);
    }
    static QString starter() {
        return QString::fromStdString((binDir() / "../share/outcrop/starter.oci.tar").string());
    }

    TempDir m_settings;
    std::unique_ptr<TempDir> m_root;
    std::unique_ptr<Bridge> m_bridge;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

OUTCROP_TEST(TestFirstSteps, QApplication)

} // namespace outcrop::test::tst_first_steps

#include "tst_first_steps.moc"
