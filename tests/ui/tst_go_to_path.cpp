// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/main_window.h"
#include "app/desktop/window_actions.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/ui_support.h"
#include "ui/commands/command_palette.h"
#include "ui/models/path_search.h"
#include "ui/pages/images_page.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/layer_stack.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"

#include <QLabel>
#include <QListView>
#include <QTest>

namespace outcrop::test::tst_go_to_path {

using namespace ui;

/// Ctrl+P in the window, over the starter image.
class TestGoToPath : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        keepSettingsIn(m_dir.path() / "settings");
        m_theme = std::make_unique<Theme>(*qApp);
        m_bridge = std::make_unique<Bridge>((m_dir.path() / "store").string());
        m_window = std::make_unique<MainWindow>(*m_bridge, *m_theme);
        m_bridge->start();
        Progress progress;
        Engine::open((m_dir.path() / "store").string()).loadStarterImage(progress, {});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kPatience));
        QTRY_VERIFY_WITH_TIMEOUT(tree() != nullptr && tree()->model()->rowCount() > 0, kPatience);
        child<SegmentedControl>(m_window.get(), "layerScope")->setCurrent(2); // whole
        QTRY_VERIFY_WITH_TIMEOUT(tree()->fileModel()->indexOfPath("/etc/motd").isValid(), kPatience);
    }
    void cleanupTestCase() {
        m_window.reset();
        m_bridge.reset();
        m_theme.reset();
    }

    void pathsAreRanked_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("a name") << "motd"
                                << "/etc/motd";
        QTest::newRow("the beginning of one") << "flow"
                                              << "/srv/garden/beds/flowers.txt";
        QTest::newRow("the nearest of equal ones") << "readme"
                                                   << "/home/guest/README";
        QTest::newRow("below a directory") << "gard/readme"
                                           << "/srv/garden/README";
        QTest::newRow("letters") << "fltxt"
                                 << "/srv/garden/beds/flowers.txt";
        QTest::newRow("from the root") << "/s/garden/bed"
                                       << "/srv/garden/beds";
        QTest::newRow("nothing at the root") << "/motd" << QString();
        QTest::newRow("nothing at all") << "zzz" << QString();
        QTest::newRow("what lies in a directory") << "beds/"
                                                  << "/srv/garden/beds/flowers.txt";
    }
    void pathsAreRanked() {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        const MergedTree& all = *tree()->fileModel()->tree();
        const std::vector<NodeIndex> found = findPaths(all, typed, 100, {});
        QCOMPARE(found.empty() ? QString() : QString::fromStdString(all.path(found.front())), first);
    }

    void enterOpensIt() {
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(palette().isVisible());
        QCOMPARE(palette().model()->rowCount(), 0);
        QTest::keyClicks(field(), "et/mot");
        QTRY_COMPARE_WITH_TIMEOUT(palette().model()->rowCount(), 1, kPatience);
        QCOMPARE(palette().model()->index(0, 0).data().toString(), QStringLiteral("/etc/motd"));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!palette().isVisible());
        QCOMPARE(tree()->currentPath(), QByteArray("/etc/motd"));
        QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>(m_window->images().detailPane(), "filePath")->text(),
                                  QStringLiteral("/etc/motd"), kPatience);
        QVERIFY(tree()->hasFocus());
    }

    void aDirectoryIsOpenedByMouse() {
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QTest::keyClicks(field(), "beds");
        QTRY_VERIFY_WITH_TIMEOUT(palette().model()->rowCount() > 0, kPatience);
        auto* list = palette().findChild<QListView*>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(palette().model()->index(0, 0)).center());
        QCOMPARE(tree()->currentPath(), QByteArray("/srv/garden/beds"));
        QVERIFY(tree()->isExpanded(tree()->currentIndex()));
    }

    void whatIsNotThereIsSaid() {
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QTest::keyClicks(field(), "nowhere");
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Nothing matches.")), kPatience);
        QCOMPARE(unnamedControls(&palette()).join(u'\n'), QString());
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!palette().isVisible());
    }

    void anotherTabGivesWayToTheTree() {
        m_window->images().showTab(1);
        QVERIFY(!tree()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(palette().isVisible() && tree()->isVisible());
        QTest::keyClick(field(), Qt::Key_Escape);
    }

private:
    CommandPalette& palette() const { return m_window->actions().palette(); }
    SearchField* field() const { return child<SearchField>(&palette(), "paletteField"); }
    FileTreeView* tree() const { return m_window->images().detailPane()->findChild<FileTreeView*>(); }
    bool says(const QString& words) const {
        for (const auto* label : palette().findChildren<QLabel*>())
            if (label->isVisible() && label->text() == words)
                return true;
        return false;
    }

    TempDir m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Bridge> m_bridge;
    std::unique_ptr<MainWindow> m_window;
};

OUTCROP_TEST(TestGoToPath, QApplication)

} // namespace outcrop::test::tst_go_to_path

#include "tst_go_to_path.moc"
