// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/main_window.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/ui_support.h"
#include "ui/pages/containers_page.h"
#include "ui/widgets/list_view.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QTest>

namespace outcrop::test::tst_pages {

using namespace ui;

/// A page is made when it is wanted, or when there is time.
class TestPages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        keepSettingsIn(m_dir.path() / "settings");
        m_theme = std::make_unique<Theme>(*qApp);
        m_bridge = std::make_unique<Bridge>((m_dir.path() / "store").string());
    }
    void init() { m_window = std::make_unique<MainWindow>(*m_bridge, *m_theme); }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() {
        m_bridge.reset();
        m_theme.reset();
    }

    void oneIsThereAtFirst() {
        QCOMPARE(lists()->count(), 1);
        QCOMPARE(m_window->pages().details()->count(), 1);
    }

    void oneThatIsAskedForComes() {
        m_window->show(Place::Search);
        QCOMPARE(lists()->count(), 2);
        QCOMPARE(m_window->pages().details()->currentIndex(), 1);
        QWidget* pane = m_window->containers().listPane();
        QCOMPARE(lists()->count(), 3);
        QVERIFY(lists()->currentWidget() != pane);
        m_window->show(Place::Containers);
        QCOMPARE(lists()->currentWidget(), pane);
        QCOMPARE(lists()->count(), 3);
    }

    void keysThatLeadToAPageLeadToItsList() {
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kPatience));
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->place(), int(Place::Containers));
        QWidget* list = m_window->containers().listPane()->findChild<ListView*>();
        QCOMPARE(QApplication::focusWidget(), list);
        QTest::keyClick(list, Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(m_window->place(), int(Place::Search));
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    }

    void theOthersComeOnceTheWindowIsSeen() {
        m_window->show();
        QTRY_COMPARE_WITH_TIMEOUT(lists()->count(), kPlaces, kPatience);
        QCOMPARE(lists()->currentIndex(), 0);
    }

    /// What a page was like is told to it when it comes, and not forgotten if it never does.
    void oneThatComesLateIsAsItWasLeft() {
        m_window->restoreSession();
        m_window->containers().showTab(1);
        const QVariantMap left = stateOf(m_window->containers());
        m_window->close(); // which keeps it
        for (int round = 0; round < 2; ++round) {
            m_window = std::make_unique<MainWindow>(*m_bridge, *m_theme);
            m_window->restoreSession();
            if (round == 0)
                m_window->close(); // without that page
        }
        QCOMPARE(lists()->count(), 1);
        QCOMPARE(stateOf(m_window->containers()), left);
    }

private:
    QStackedWidget* lists() const { return m_window->pages().lists(); }
    static QVariantMap stateOf(const Remembered& page) { return page.state(); }

    TempDir m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Bridge> m_bridge;
    std::unique_ptr<MainWindow> m_window;
};

OUTCROP_TEST(TestPages, QApplication)

} // namespace outcrop::test::tst_pages

#include "tst_pages.moc"
