// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The disk of a real store: ticked, measured and removed by mouse and keyboard, and what was promised
// compared with what is on the disk afterwards.
#include "app/desktop/window_actions.h"
#include "core/engine/disk_use.h"
#include "tests/engine/stored_bytes.h"
#include "tests/support/environment.h"
#include "tests/support/error_text.h"
#include "tests/support/test_program.h"
#include "tests/ui/genealogy_window.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/error_dialog.h"
#include "ui/models/format.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/disk_page.h"
#include "ui/pages/disk_pane.h"
#include "ui/pages/disk_table.h"
#include "ui/theme/motion.h"
#include "ui/widgets/disk_map.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"

#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

namespace outcrop::test::tst_disk_page {

using namespace ui;

class TestDiskPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        keepSettingsIn(m_dir.path() / "settings");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // with groups of digits
        open();
    }
    void cleanupTestCase() { m_opened.reset(); }

    void anEmptyStoreSaysSo() {
        auto* empty = pane()->findChild<EmptyState*>();
        QTRY_VERIFY_WITH_TIMEOUT(empty->isVisible() && pane()->findChild<QLabel*>() != nullptr, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(
            !act("Measure again")->text().isEmpty() && !act("Remove these…")->isEnabled(), kPatience);
        fillFamily(root());
        writeIn("chest", 5000);
        engine().volumes().create(VolumeName::parse("spare"));
        writeIn("spare", 700);
        QTRY_COMPARE_WITH_TIMEOUT(table()->shown(), 8, kPatience);
        QVERIFY(!empty->isVisible());
        again();
    }

    /// Loaded, but not looked at: the page is measured only when it is seen.
    void everyTileIsThere() {
        QTRY_COMPARE_WITH_TIMEOUT(chart().bytesOf(DiskTile::Group::Volume), quint64(5700), kPatience);
        QCOMPARE(chart().bytesOf(DiskTile::Group::Shared), quint64(8)); // "of a", "of b"
        QCOMPARE(chart().bytesOf(DiskTile::Group::Image), quint64(16)); // c, d, e, z
        const DiskUse use = diskUse(engine(), {});
        QCOMPARE(chart().bytes(), quint64(5724));
        QCOMPARE(use.layerBytes(), uint64_t(24));
    }

    void aClickTicksAndTheLineSaysWhatItFrees() {
        tickByMouse("spare");
        QCOMPARE(freed(), QString("Removing these 1 frees exactly 700 bytes"));
        tickByMouse("apart:1");
        QCOMPARE(freed(), QString("Removing these 2 frees exactly 704 bytes"));
        tickByMouse("chest"); // containers use it
        QCOMPARE(freed(), QString("Removing these 2 frees exactly 704 bytes · 1 stay"));
        QCOMPARE(child<QLabel>(page().listPane(), "diskStays")->text(),
                 QString("chest: 2 containers use it"));
        QVERIFY(child<QLabel>(page().listPane(), "diskStays")->isVisible());
        QCOMPARE(child<QLineEdit>(page().listPane(), "commandLine")->text(),
                 QString("outcrop system df --without image:apart:1 --without volume:spare"));
        act("Untick everything")->trigger();
        QVERIFY(freed().startsWith("Tick what could go"));
        QVERIFY(!act("Remove these…")->isEnabled());
        QVERIFY(!child<QLabel>(page().listPane(), "diskStays")->isVisible());
    }

    void spaceTicksAllThatIsChosen() {
        table()->setFocus();
        table()->choose({key("spare"), key("apart:1")}, false);
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(page().things()->ticked(), (QSet<QString>{key("spare"), key("apart:1")}));
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(page().things()->ticked().isEmpty());
        QTest::keyClick(table(), Qt::Key_Home);
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(table()->chosen().size(), qsizetype(1));
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table()->chosen().size(), qsizetype(8));
        QCOMPARE(page().subject(), QString("8 things"));
    }

    void mapAndTableChooseTheSame() {
        table()->choose({key("spare")}, false);
        const int shared = tile(DiskTile::Group::Shared);
        map()->setFocus();
        QTest::mouseClick(map(), Qt::LeftButton, {}, map()->tileRect(tile(DiskTile::Group::Volume)).center());
        QCOMPARE(table()->chosen(), QStringList{key("chest")});
        QTest::keyClick(map(), Qt::Key_Space);
        QCOMPARE(page().things()->ticked(), QSet<QString>{key("chest")});
        QTest::keyClick(map(), Qt::Key_Space);
        QVERIFY(page().things()->ticked().isEmpty());
        // What is shared belongs to all images that have it.
        emit map()->tileChosen(shared, false);
        QStringList chosen = table()->chosen();
        chosen.sort();
        QStringList images{key("base:1"), key("left:1"), key("right:1")};
        images.sort();
        QCOMPARE(chosen, images);
        // And the mouse over a row lights up its tiles.
        const QImage before = map()->grab().toImage();
        QTest::mouseMove(table()->viewport(), table()->visualRect(rowOf("chest")).center());
        QTRY_VERIFY_WITH_TIMEOUT(map()->grab().toImage() != before, kPatience);
        const QImage rows = table()->viewport()->grab().toImage();
        emit map()->hovered(tile(DiskTile::Group::Volume));
        QVERIFY(table()->viewport()->grab().toImage() != rows);
        emit map()->hovered(-1);
    }

    void oneStrokeAfterTheOther() {
        QTest::keyClick(table(), Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(ticked(), (QStringList{"apart:1", "base:1", "right:1", "spare"}));
        QCOMPARE(freed(), QString("Removing these 4 frees exactly 712 bytes"));
        QTest::keyClick(table(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(ticked().size(), qsizetype(8));
        QVERIFY(freed().contains("5,724 bytes"));
        QVERIFY(!act("Tick what is unused")->isEnabled());
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(ticked().isEmpty());
        // One that containers use, and then they too.
        page().things()->setTicked({key("chest")});
        QVERIFY(freed().startsWith("All that is ticked stays"));
        QTest::keyClick(table(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(ticked(), (QStringList{"chest", "one", "two"}));
        QVERIFY(freed().contains("5,000 bytes"));
        act("Untick everything")->trigger();
    }

    void dangling() {
        QVERIFY(!act("Tick dangling images")->isEnabled());
        Progress quiet;
        const UniqueFd archive = memoryFile(dockerArchive({fixtureOf("apart:1", {"y"})}));
        engine().images().load(archive.get(), {}, quiet, {}); // takes the name from the one that had it
        QTRY_VERIFY_WITH_TIMEOUT(act("Tick dangling images")->isEnabled(), kPatience);
        act("Tick dangling images")->trigger();
        QCOMPARE(ticked().size(), qsizetype(1));
        QCOMPARE(freed(), QString("Removing these 1 frees exactly 4 bytes"));
    }

    /// Sorting, filter, ticks, what is chosen: nothing is lost when the store changes under it.
    void theStoreChangesFromElsewhere() {
        const QStringList before = ticked();
        table()->choose({key("spare")}, false);
        engine().volumes().create(VolumeName::parse("later"));
        QTRY_COMPARE_WITH_TIMEOUT(table()->shown(), 10, kPatience);
        QCOMPARE(ticked(), before);
        QCOMPARE(table()->chosen(), QStringList{key("spare")});
        engine().removeVolume("later");
        QTRY_COMPARE_WITH_TIMEOUT(table()->shown(), 9, kPatience);
        // What only files do is seen when it is measured again.
        writeIn("spare", 1700);
        again();
        QTRY_COMPARE_WITH_TIMEOUT(chart().bytesOf(DiskTile::Group::Volume), quint64(6700), kPatience);
        QCOMPARE(ticked(), before);
        act("Untick everything")->trigger();
    }

    void searchAndSort() {
        auto* field = child<SearchField>(page().listPane(), "diskSearch");
        QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(field->hasFocus(), kPatience);
        QTest::keyClicks(field, "volume");
        QTRY_COMPARE_WITH_TIMEOUT(table()->shown(), 2, kPatience);
        field->setText("nowhere");
        QTRY_VERIFY_WITH_TIMEOUT(!table()->isVisible(), kPatience);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(table()->shown(), 9, kPatience);
        QVERIFY(table()->isVisible());
        QTest::mouseClick(table()->header()->viewport(), Qt::LeftButton, {},
                          QPoint(table()->header()->sectionViewportPosition(DiskThingsModel::Name) + 20, 10));
        QStringList names;
        for (int row = 0; row < table()->shown(); ++row)
            names << table()->model()->index(row, 0).data().toString();
        QStringList sorted = names;
        sorted.sort(Qt::CaseInsensitive);
        QCOMPARE(names, sorted);
        table()->sortByColumn(DiskThingsModel::Size, Qt::DescendingOrder);
        QCOMPARE(table()->model()->index(0, 0).data().toString(), QString("chest"));
    }

    void returnOpensItInItsPage() {
        table()->setFocus();
        table()->choose({key("one")}, false);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(m_opened->window().place(), int(Place::Containers));
        QTRY_COMPARE_WITH_TIMEOUT(m_opened->window().containers().subject(), QString("one"), kPatience);
        m_opened->window().show(Place::Disk);
    }

    void menuAndCommands() {
        page().things()->setTicked({key("one"), key("two"), key("chest")});
        QStringList lines;
        for (QAction* line : page().commandActions()) {
            line->trigger(); // its text may be cut
            lines << QGuiApplication::clipboard()->text();
        }
        QCOMPARE(lines, (QStringList{"outcrop system df --without container:two --without container:one "
                                     "--without volume:chest",
                                     "outcrop rm two one", "outcrop volume rm chest"}));
        page().commandActions().constLast()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("outcrop volume rm chest"));
        QContextMenuEvent wanted(
            QContextMenuEvent::Mouse, table()->visualRect(rowOf("one")).center(),
            table()->viewport()->mapToGlobal(table()->visualRect(rowOf("one")).center()));
        QApplication::sendEvent(table()->viewport(), &wanted);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<QMenu>() != nullptr, kPatience);
        QStringList texts;
        for (const QAction* entry : openWindow<QMenu>()->actions())
            texts << entry->text();
        QVERIFY2(texts.contains("Remove these 3…") && texts.contains("Copy command"),
                 qPrintable(texts.join(u'\n')));
        openWindow<QMenu>()->close();
        act("Untick everything")->trigger();
    }

    void nothingGoesWithoutAnAnswer() {
        page().things()->setTicked({key("spare")});
        QVERIFY(ask());
        auto* confirm = openWindow<ConfirmDialog>();
        QTest::keyClick(confirm, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ConfirmDialog>() == nullptr, kPatience);
        QVERIFY(engine().volumes().find("spare").name == "spare");
        act("Untick everything")->trigger();
    }

    /// All of it by the disk itself: layers unpacked, files counted before and after.
    void whatWasPromisedIsFreed() {
        unpackAll();
        const uint64_t before = storedBytes(engine().store().paths());
        QCOMPARE(before, diskBytes());
        // A name more makes no image less whole.
        engine().images().tag("right:1", Reference::parse("elsewhere/right:2"));
        QTRY_VERIFY_WITH_TIMEOUT(!key("right:1, elsewhere/right:2").isEmpty() ||
                                     !key("elsewhere/right:2, right:1").isEmpty(),
                                 kPatience);
        const QString right = key("right:1, elsewhere/right:2") + key("elsewhere/right:2, right:1");
        page().things()->setTicked({right, key("one"), key("two"), key("left:1"), key("chest")});
        const quint64 promised = page().things()->removal().bytes;
        QCOMPARE(promised, quint64(5000 + 4 + 8));
        QVERIFY(ask());
        auto* confirm = openWindow<ConfirmDialog>();
        const QString question = child<QLabel>(confirm, "question")->text();
        QVERIFY2(question.contains("These 5 are removed") && question.contains("5,012 bytes"),
                 qPrintable(question));
        const QString items = confirm->findChild<QPlainTextEdit*>()->toPlainText();
        QCOMPARE(items.count(u'\n'), qsizetype(4));
        QVERIFY2(items.contains("chest") && items.contains("Volume"), qPrintable(items));
        const QString command = child<QLineEdit>(confirm, "commandLine")->text();
        QVERIFY2(command.startsWith("outcrop rm ") && command.endsWith(" && outcrop volume rm chest"),
                 qPrintable(command));
        QTest::mouseClick(child<QPushButton>(confirm, "verb"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(table()->shown(), 4, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(storedBytes(engine().store().paths()), before - promised, kPatience);
        QVERIFY(openWindow<ErrorDialog>() == nullptr);
        QVERIFY(page().things()->ticked().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(chart().bytes(), quint64(before - promised), kPatience);
    }

    /// Real containers: one that runs stays and is told, what the others wrote goes.
    void whatRunsStays() {
        OUTCROP_NEEDS_NAMESPACES();
        Progress quiet;
        engine().loadStarterImage(quiet, {});
        const std::string starter = engine().images().find("outcrop-starter").id.str();
        for (const auto& [name, script] : {std::pair("ended", "head -c 30000 /dev/zero >/a"),
                                           std::pair("awake", "head -c 2000 /dev/zero >/b; sleep 1000")}) {
            CreateOptions options;
            options.image = starter;
            options.name = name;
            options.network = "none";
            options.command = {"sh", "-c", script};
            const ContainerId id = engine().create(options, quiet, {});
            engine().containers().start(id, false, {}, quiet);
            if (options.name == "ended")
                engine().containers().wait(id, {});
        }
        QTRY_VERIFY_WITH_TIMEOUT(!key("ended").isEmpty() && !key("awake").isEmpty(), kPatience);
        unpackAll();
        const uint64_t before = storedBytes(engine().store().paths());
        page().things()->setTicked({key("ended"), key("awake"), "image:" + QString::fromStdString(starter)});
        QVERIFY(ask());
        auto* confirm = openWindow<ConfirmDialog>();
        QStringList words;
        for (const auto* label : confirm->findChildren<QLabel*>())
            words << label->text();
        const QString said = words.join(u'\n');
        QVERIFY2(said.contains("awake: it is running"), qPrintable(said));
        QVERIFY2(said.contains("the container awake uses it"), qPrintable(said));
        QVERIFY2(said.contains("30,000 bytes"), qPrintable(said));
        QTest::mouseClick(child<QPushButton>(confirm, "verb"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(key("ended").isEmpty(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(storedBytes(engine().store().paths()), before - 30000, kPatience);
        QVERIFY(!key("awake").isEmpty());
        QCOMPARE(ticked().size(), qsizetype(2)); // what stays is still ticked
        engine().removeContainer("awake", true, true);
        QTRY_VERIFY_WITH_TIMEOUT(key("awake").isEmpty(), kPatience);
    }

    /// One that begins to be used between the question and the answer stays, and the others go.
    void whatTurnsOutToBeUsedIsTold() {
        act("Untick everything")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!key("spare").isEmpty() && !key("base:1").isEmpty(), kPatience);
        page().things()->setTicked({key("spare"), key("base:1")});
        QVERIFY(ask());
        Progress quiet;
        CreateOptions options;
        options.image = "base:1";
        options.name = "late";
        options.command = {"x"};
        options.network = "none";
        engine().create(options, quiet, {});
        QTest::mouseClick(child<QPushButton>(openWindow<ConfirmDialog>(), "verb"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ErrorDialog>() != nullptr, kPatience);
        openWindow<ErrorDialog>()->close();
        QTRY_VERIFY_WITH_TIMEOUT(key("spare").isEmpty(), kPatience);
        QVERIFY(!engine().images().find("base:1").tags.empty());
    }

    void itComesBackAsItWasLeft() {
        child<SearchField>(page().listPane(), "diskSearch")->setText("base");
        table()->sortByColumn(DiskThingsModel::KindName, Qt::AscendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(table()->shown(), 1, kPatience);
        table()->choose({key("base:1")}, false);
        page().things()->setTicked({key("base:1")});
        m_opened->window().close();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(table()->shown(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(table()->chosen(), QStringList{key("base:1")}, kPatience);
        QCOMPARE(table()->header()->sortIndicatorSection(), int(DiskThingsModel::KindName));
        QVERIFY(page().things()->ticked().isEmpty()); // nothing is on its way out by itself
    }

    void thePageIsReachedByItsKey() {
        m_opened->window().show(Place::Images);
        QTest::keyClick(&m_opened->window(), Qt::Key_7, Qt::ControlModifier);
        QCOMPARE(m_opened->window().place(), int(Place::Disk));
        QTRY_VERIFY_WITH_TIMEOUT(table()->hasFocus(), kPatience);
        QCOMPARE(unnamedControls(page().listPane()) + unnamedControls(pane()), QStringList());
    }

    /// Hundreds of containers: the same page, no other work for the window.
    void many() {
        child<SearchField>(page().listPane(), "diskSearch")->clear();
        Progress quiet;
        for (int i = 0; i < 60; ++i) {
            CreateOptions options;
            options.image = "base:1";
            options.name = "many-" + std::to_string(i);
            options.command = {"x"};
            options.network = "none";
            engine().create(options, quiet, {});
        }
        QTRY_VERIFY_WITH_TIMEOUT(table()->shown() > 60, kPatience);
        act("Untick everything")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(table()->verticalScrollBar()->maximum() >= 300, kPatience); // it is laid out
        table()->verticalScrollBar()->setValue(300);
        const QModelIndex top = table()->indexAt({5, 5});
        act("Tick stopped containers")->trigger();
        QVERIFY(ticked().size() >= 61);
        QCOMPARE(table()->indexAt({5, 5}), top);
        engine().volumes().create(VolumeName::parse("further"));
        QTRY_VERIFY_WITH_TIMEOUT(!key("further").isEmpty(), kPatience);
        QVERIFY(ticked().size() >= 61);
        QCOMPARE(table()->verticalScrollBar()->value(), 300);
        QVERIFY(ask());
        QTest::mouseClick(child<QPushButton>(openWindow<ConfirmDialog>(), "verb"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(chart().stopped().isEmpty(), kPatience);
    }

private:
    std::string root() const { return (m_dir.path() / "store").string(); }
    Engine engine() const { return Engine::open(root()); }
    void open() {
        m_opened.reset();
        m_opened = std::make_unique<OpenedWindow>(root());
        QVERIFY(m_opened->ready());
        m_opened->window().resize(1280, 800);
        m_opened->window().activateWindow();
        m_opened->window().show(Place::Disk);
        table()->setFocus();
    }
    DiskPage& page() const { return m_opened->window().disk(); }
    DiskPane* pane() const { return qobject_cast<DiskPane*>(page().detailPane()); }
    DiskTable* table() const { return pane()->table(); }
    DiskMap* map() const { return pane()->map(); }
    const DiskChart& chart() const { return page().things()->chart(); }
    QString freed() const {
        QString text = child<QLabel>(pane(), "diskFreed")->text().replace(QChar(0xA0), u' ');
        for (const QChar mark : {QChar(0x2066), QChar(0x2067), QChar(0x2068), QChar(0x2069)})
            text.remove(mark);
        return text;
    }
    QString key(const QString& name) const {
        for (const DiskThing& thing : chart().things)
            if (thing.name == name)
                return thing.key;
        return {};
    }
    QStringList ticked() const {
        QStringList names;
        for (const size_t index : chart().indexesOf(page().things()->ticked()))
            names << chart().things[index].name;
        names.sort();
        return names;
    }
    int tile(DiskTile::Group group) const {
        for (size_t i = 0; i < chart().tiles.size(); ++i)
            if (chart().tiles[i].group == group)
                return int(i);
        return -1;
    }
    QModelIndex rowOf(const QString& name) const {
        const auto* rows = table()->model();
        return rows->match(rows->index(0, 0), role::Id, key(name), 1, Qt::MatchExactly).value(0);
    }
    void tickByMouse(const QString& name) const {
        table()->scrollTo(rowOf(name));
        const QRect row = table()->visualRect(rowOf(name));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 20, row.center().y()));
    }
    QAction* act(const QString& text) const {
        for (QAction* action : page().actions())
            if (action->text() == text)
                return action;
        qFatal("there is no act “%s”", qPrintable(text));
    }
    void again() const { act("Measure again")->trigger(); }
    bool ask() const {
        page().removeAction()->trigger();
        return QTest::qWaitFor([] { return openWindow<ConfirmDialog>() != nullptr; }, kPatience);
    }
    void writeIn(const char* volume, int bytes) const {
        const Volume known = engine().volumes().find(volume);
        QFile file(QString::fromStdString((known.mountpoint / "coins").string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(bytes, 'x'));
    }
    void unpackAll() const {
        Progress quiet;
        for (const ImageSummary& image : engine().images().list())
            engine().images().ensureUnpacked(image, quiet, {});
    }
    uint64_t diskBytes() const {
        const DiskUse use = diskUse(engine(), {});
        uint64_t sum = use.layerBytes();
        for (const DiskItem& item : use.items)
            sum += item.bytes;
        return sum;
    }

    TempDir m_dir;
    std::unique_ptr<OpenedWindow> m_opened;
};

OUTCROP_TEST(TestDiskPage, QApplication)

} // namespace outcrop::test::tst_disk_page

#include "tst_disk_page.moc"
