// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/main_window.h"
#include "app/desktop/window_actions.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/ui_support.h"
#include "ui/commands/command_palette.h"
#include "ui/commands/fuzzy_match.h"
#include "ui/commands/shortcut_sheet.h"
#include "ui/dialogs/create_volume_dialog.h"
#include "ui/pages/images_page.h"
#include "ui/pages/volumes_page.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/task_strip.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace outcrop::test::tst_command_palette {

using namespace ui;

class TestCommandPalette : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        keepSettingsIn(m_dir.path() / "settings");
        m_theme = std::make_unique<Theme>(*qApp);
        m_bridge = std::make_unique<Bridge>((m_dir.path() / "store").string());
        m_window = std::make_unique<MainWindow>(*m_bridge, *m_theme);
        m_bridge->start();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kPatience));
        QTRY_VERIFY_WITH_TIMEOUT(m_bridge->snapshot()->generation > 0, kPatience);
        engine().volumes().create(VolumeName::parse("chest"));
        engine().volumes().create(VolumeName::parse("barrel"));
        m_bridge->watcher().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_bridge->snapshot()->volumes.size(), size_t(2), kPatience);
    }
    void cleanupTestCase() {
        m_window.reset();
        m_bridge.reset();
        m_theme.reset();
    }
    void init() {
        m_window->show(MainWindow::Place::Images);
        imagesList()->setFocus();
    }

    void matchesBeginWordsOrFollow_data() {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("positions");
        QTest::newRow("a word's start") << "rem"
                                        << "Load, remove" << QList<int>{6, 7, 8};
        QTest::newRow("initials") << "gtc"
                                  << "Go to containers" << QList<int>{0, 3, 6};
        QTest::newRow("the word rather than the letter before it") << "un"
                                                                   << "Remove unused" << QList<int>{7, 8};
        QTest::newRow("any case") << "CHEST"
                                  << "chest" << QList<int>{0, 1, 2, 3, 4};
        QTest::newRow("another order") << "tsehc"
                                       << "chest" << QList<int>{};
        QTest::newRow("scattered") << "rem"
                                   << "Appearance as the system" << QList<int>{};
    }
    void matchesBeginWordsOrFollow() {
        QFETCH(QString, needle);
        QFETCH(QString, text);
        QFETCH(QList<int>, positions);
        const auto match = fuzzyMatch(needle, text);
        QCOMPARE(match.has_value(), !positions.isEmpty());
        if (match)
            QCOMPARE(match->positions, positions);
    }

    void aWholeWordIsBetterThanItsLetters() {
        QVERIFY(fuzzyMatch(u"stop", u"Stop")->score > fuzzyMatch(u"stop", u"Sort the options")->score);
        QVERIFY(fuzzyMatch(u"web", u"web")->score >= fuzzyMatch(u"web", u"my-web")->score);
    }

    /// The keys of one place must each mean one thing, and those of the window nothing else at any place.
    void noKeyMeansTwoThings() {
        QSet<QKeySequence> ofWindow;
        for (const ActionTable::Group& group : table().groups()) {
            QHash<QKeySequence, QStringList> seen;
            for (const QAction* action : group.actions())
                for (const QKeySequence& key : action->shortcuts())
                    seen[key].append(actText(action));
            for (auto it = seen.begin(); it != seen.end(); ++it) {
                // What is searched, copied, looked at from nearer, or gone out of, is the list or a view, by
                // where the focus is; a container is started or stopped.
                const QSet<QKeySequence> byFocus{
                    QKeySequence(QKeySequence::Find),       QKeySequence(QKeySequence::Copy),
                    QKeySequence(Qt::Key_Backspace),        QKeySequence(Qt::CTRL | Qt::Key_Plus),
                    QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Minus),
                    QKeySequence(Qt::CTRL | Qt::Key_0)};
                if (byFocus.contains(it.key()))
                    continue;
                QVERIFY2(it.value().size() == 1, qPrintable(it.value().join(u'|')));
                if (group.place == ActionTable::kEverywhere)
                    ofWindow.insert(it.key());
                else if (it.key() != QKeySequence(Qt::Key_F5)) // the page's own, then the window's
                    QVERIFY2(!ofWindow.contains(it.key()), qPrintable(it.value().join(u'|')));
            }
        }
        QVERIFY(ofWindow.contains(QKeySequence(Qt::CTRL | Qt::Key_K)));
    }

    void theKeyOpensItAndEscapeGivesTheFocusBack() {
        openByKey();
        QVERIFY(texts().contains("Go to volumes"));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(field()));
        QTest::keyClicks(field(), "x");
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!palette().isVisible());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(imagesList()));
    }

    void returnDoesWhatIsChosen() {
        openByKey();
        QTest::keyClicks(field(), "go vol");
        QCOMPARE(texts().value(0), QString("Go to volumes"));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!palette().isVisible());
        QCOMPARE(m_window->place(), int(MainWindow::Place::Volumes));
    }

    void arrowsAndClicksChoose() {
        openByKey();
        QTest::keyClicks(field(), "go to");
        const QStringList shown = texts();
        QVERIFY(shown.size() > 3);
        QTest::keyClick(field(), Qt::Key_Up); // around
        QCOMPARE(list()->currentIndex().row(), int(shown.size()) - 1);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 1);
        const int row = int(shown.indexOf("Go to containers"));
        const QRect where = list()->visualRect(list()->model()->index(row, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, where.center());
        QVERIFY(!palette().isVisible());
        QCOMPARE(m_window->place(), int(MainWindow::Place::Containers));
    }

    void aNameIsGoneTo() {
        openByKey();
        QVERIFY(!texts().contains("chest"));
        QTest::keyClicks(field(), "che");
        QCOMPARE(texts().value(0), QString("chest"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_window->place(), int(MainWindow::Place::Volumes));
        auto* volumes = m_window->volumes().listPane()->findChild<ListView*>();
        QCOMPARE(volumes->currentId(), QString("chest"));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(volumes));
    }

    void aSearchedListShowsWhatIsGoneTo() {
        auto* search = m_window->volumes().listPane()->findChild<SearchField*>();
        search->setText("barr");
        auto* volumes = m_window->volumes().listPane()->findChild<ListView*>();
        QTRY_COMPARE_WITH_TIMEOUT(volumes->model()->rowCount(), 1, kPatience);
        openByKey();
        QTest::keyClicks(field(), "chest");
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(volumes->currentId(), QString("chest"));
    }

    void whatCantBeDoneSaysWhyAndIsNotDone() {
        openByKey();
        QVERIFY(!texts().contains("Tag…"));
        QTest::keyClicks(field(), "tag");
        const QModelIndex tag = palette().model()->index(0, 0);
        QCOMPARE(tag.data().toString(), QString("Tag…"));
        QCOMPARE(tag.data(role::Subtitle).toString(), QString("Choose an image first."));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(palette().isVisible());
        QVERIFY(openWindow<QDialog>() == nullptr);
        QTest::keyClick(field(), Qt::Key_Escape);
    }

    void anotherPlacesActGoesThereFirst() {
        openByKey();
        QTest::keyClicks(field(), "new volume");
        QCOMPARE(texts(), QStringList{"New volume…"});
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<CreateVolumeDialog>() != nullptr, kPatience);
        QCOMPARE(m_window->place(), int(MainWindow::Place::Volumes));
        openWindow<CreateVolumeDialog>()->close();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<CreateVolumeDialog>() == nullptr, kPatience);
    }

    void whatWasUsedLastComesFirst() {
        m_window->actions().openPalette();
        QTest::keyClicks(field(), "compare");
        QVERIFY(texts().indexOf("Go to Compare") >= 0);
        list()->setCurrentIndex(list()->model()->index(int(texts().indexOf("Go to Compare")), 0));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_window->place(), int(MainWindow::Place::Compare));
        m_window->show(MainWindow::Place::Images);
        m_window->actions().openPalette();
        QCOMPARE(texts().value(0), QString("Go to Compare"));
        palette().dismiss();
        QCOMPARE(QSettings().value("palette/recent").toStringList().value(0),
                 QString("Window/Go to Compare"));
    }

    void aCommandIsCopied() {
        m_window->show(MainWindow::Place::Volumes);
        m_window->volumes().select("chest");
        m_window->actions().openPalette();
        QVERIFY(!texts().contains("outcrop volume rm chest"));
        QTest::keyClicks(field(), "copy volume rm");
        QCOMPARE(texts().value(0), QString("outcrop volume rm chest"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("outcrop volume rm chest"));
    }

    void theFooterAndAClickBesideIt() {
        for (auto* button : m_window->footer().findChildren<QToolButton*>())
            if (button->text().endsWith(
                    QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)))
                QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(palette().isVisible());
        QTest::mouseClick(imagesList()->viewport(), Qt::LeftButton, {},
                          QPoint(5, imagesList()->height() - 5));
        QTRY_VERIFY_WITH_TIMEOUT(!palette().isVisible(), kPatience);
    }

    void itFitsASmallWindow() {
        const QSize before = m_window->size();
        m_window->resize(640, 420);
        openByKey();
        QVERIFY(m_window->rect().contains(palette().geometry()));
        QTest::keyClick(field(), Qt::Key_Escape);
        m_window->resize(before);
    }

    void theSheetHoldsEveryKey() {
        QTest::keyClick(imagesList(), Qt::Key_F1);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ShortcutSheet>() != nullptr, kPatience);
        auto* sheet = openWindow<ShortcutSheet>();
        const auto rows = [sheet] {
            QStringList names;
            const auto* model = sheet->findChild<QListView*>()->model();
            for (int row = 0; row < model->rowCount(); ++row)
                names.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
            return names;
        };
        for (const ActionTable::Group& group : table().groups())
            for (const QAction* action : group.actions())
                if (!action->shortcut().isEmpty())
                    QVERIFY2(rows().contains(actText(action) + ", " + keysText(action)),
                             qPrintable(actText(action)));
        QCOMPARE(unnamedControls(sheet).join(u'\n'), QString());
        QTest::keyClicks(sheet->findChild<SearchField*>(), "commit");
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), qsizetype(2), kPatience);
        QCOMPARE(rows().value(0), QString("Containers"));
        sheet->close();
    }

    void everyControlHasAName() { QCOMPARE(unnamedControls(&palette()).join(u'\n'), QString()); }

private:
    Engine engine() const { return Engine::open((m_dir.path() / "store").string()); }
    const ActionTable& table() const { return m_window->actions().table(); }
    CommandPalette& palette() const { return m_window->actions().palette(); }
    SearchField* field() const { return child<SearchField>(&palette(), "paletteField"); }
    QListView* list() const { return palette().findChild<QListView*>(); }
    ListView* imagesList() const { return m_window->images().listPane()->findChild<ListView*>(); }
    void openByKey() {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette().isVisible());
    }
    QStringList texts() const {
        QStringList texts;
        for (int row = 0; row < palette().model()->rowCount(); ++row)
            texts.append(palette().model()->index(row, 0).data().toString());
        return texts;
    }

    TempDir m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Bridge> m_bridge;
    std::unique_ptr<MainWindow> m_window;
};

OUTCROP_TEST(TestCommandPalette, QApplication)

} // namespace outcrop::test::tst_command_palette

#include "tst_command_palette.moc"
