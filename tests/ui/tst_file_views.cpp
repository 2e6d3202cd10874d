// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/commands/action_table.h"
#include "ui/pages/blanks_button.h"
#include "ui/pages/bytes_view.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/part_bar.h"
#include "ui/pages/picture_pane.h"
#include "ui/pages/view_state.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/source_view.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QSplitter>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sqlite3.h>

namespace outcrop::test::tst_file_views {

using namespace ui;
namespace fs = std::filesystem;

namespace {

OpenFile hostFile(const fs::path& file) {
    return [file](const Engine&, const std::stop_token&) -> std::optional<UniqueFd> {
        return openFile(file, O_RDONLY);
    };
}

/// What this process holds in memory of its own, in bytes.
qint64 ownMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("RssAnon:"))
            return std::stoll(line.substr(8)) * 1024;
    return 0;
}

void runSql(const fs::path& file, const char* sql) {
    sqlite3* database = nullptr;
    sqlite3_open(file.c_str(), &database);
    sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

QString said(const FilePane& pane) {
    return child<QLabel>(&pane, "changeNote")->text().replace(QChar(0xA0), u' ');
}

} // namespace

/// The ways in which the pane below a tree shows a file, over files of the host.
class TestFileViews : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        keepSettingsIn(m_files.path() / "settings");
        m_bench = std::make_unique<PageBench>();
        m_pane = new FilePane(m_bench->bridge());
        m_pane->addActions(m_pane->acts()); // as its browser does
        m_window = std::make_unique<QSplitter>();
        m_window->addWidget(m_pane);
        m_window->resize(1300, 600);
        m_window->show();
        m_window->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isActiveWindow(), kPatience);
    }
    void cleanupTestCase() {
        m_window.reset();
        m_bench.reset();
    }

    void bytesOfALargeFileAreReadWhereTheyAreSeen() {
        constexpr qint64 kLarge = 100'000'000;
        const fs::path file = m_files.path() / "large";
        std::ofstream(file) << "";
        fs::resize_file(file, kLarge);
        std::fstream writing(file, std::ios::in | std::ios::out);
        writing.seekp(kLarge - 10);
        writing << "needle";
        writing.close();
        m_pane->open("/large", {}, hostFile(file));
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->findChild<QToolButton*>(QStringLiteral("fileBytes"))->isVisible(),
                                 kPatience);
        [[maybe_unused]] const qint64 before = ownMemory();
        QTest::mouseClick(child<QToolButton>(m_pane, "fileBytes"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(inSight<BytesView>(m_pane), kPatience);
        auto* bytes = inSight<BytesView>(m_pane);
        QTRY_VERIFY_WITH_TIMEOUT(bytes->spokenRow(0).contains(QStringLiteral("00 00 00")), kPatience);
        bytes->setFocus();
        QTest::keyClick(bytes, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
        auto* find = child<SearchField>(m_pane, "fileFind");
        QVERIFY(find->hasFocus());
        QTest::keyClicks(find, QStringLiteral("needle"));
        QTest::keyClick(find, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(bytes->selection(), (QPair<qint64, qint64>(kLarge - 10, 6)), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(bytes->spokenRow(bytes->currentRow()).contains(QStringLiteral("needle")),
                                 kPatience);
        bytes->setFocus();
        QTest::keyClick(bytes, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::clipboard()->text(), QStringLiteral("6e 65 65 64 6c 65"),
                                  kPatience);
        bytes->find(QStringLiteral("0x6c6500"), true); // bytes, and from the caret backwards
        QTRY_COMPARE_WITH_TIMEOUT(bytes->selection(), (QPair<qint64, qint64>(kLarge - 6, 3)), kPatience);
        bytes->find(QStringLiteral("absent"));
        QTRY_COMPARE_WITH_TIMEOUT(said(*m_pane), QStringLiteral("“absent” is not in the file."), kPatience);
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed for a while
        QVERIFY2(ownMemory() - before < 40'000'000, qPrintable(QString::number(ownMemory() - before)));
#endif
        QTest::mouseClick(child<QToolButton>(m_pane, "fileBytes"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!bytes->isVisible(), kPatience);
    }

    void bytesOfTwoStandBesideEachOther() {
        std::string old(300'000, '\0');
        uint32_t seed = 5;
        for (char& byte : old)
            byte = static_cast<char>((seed = seed * 1664525U + 1013904223U) >> 24U);
        std::string now = old;
        now[200'000] = static_cast<char>(now[200'000] + 1);
        now.insert(50'000, "inserted bytes");
        std::ofstream(m_files.path() / "a.bin") << old;
        std::ofstream(m_files.path() / "b.bin") << now;
        m_pane->compare("/x.bin", {}, {}, hostFile(m_files.path() / "a.bin"),
                        hostFile(m_files.path() / "b.bin"));
        QTRY_VERIFY_WITH_TIMEOUT(inSight<SourceView>(m_pane), kPatience);
        auto* text = inSight<SourceView>(m_pane);
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(QStringLiteral("was there before")), kPatience);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(inSight<BytesView>(m_pane), kPatience);
        auto* bytes = inSight<BytesView>(m_pane);
        QTRY_COMPARE_WITH_TIMEOUT(bytes->hexLayout().changedRows().size(), size_t(2), kPatience);
        bytes->setFocus();
        QTest::keyClick(bytes, Qt::Key_F8);
        QTest::keyClick(bytes, Qt::Key_F8);
        // The second change is one byte, aligned beside its fellow, though what is before it grew.
        const qint64 row = bytes->hexLayout().rowOf(200'014, true);
        QCOMPARE(bytes->hexLayout().rowOf(200'000, false), row);
        bytes->select(200'014, 1, true);
        const HexRow seen = bytes->hexLayout().row(row);
        QTRY_VERIFY_WITH_TIMEOUT(bytes->changedAt(row, int(200'014 - seen.after)), kPatience);
        for (int place = 0; place < seen.afterCount; ++place)
            QCOMPARE(bytes->changedAt(row, place), place == 200'014 - seen.after);
        QVERIFY(child<SegmentedControl>(m_pane, "differenceLayout")->isVisible());
        child<SegmentedControl>(m_pane, "differenceLayout")->setCurrent(1);
        QVERIFY(bytes->hexLayout().rowOf(200'000, false) < bytes->hexLayout().rowOf(200'014, true));
        child<SegmentedControl>(m_pane, "differenceLayout")->setCurrent(0);
        child<QToolButton>(m_pane, "fileBytes")->click();
        QTRY_VERIFY_WITH_TIMEOUT(text->isVisible(), kPatience);
    }

    void picturesLieOverEachOther() {
        QImage before(200, 100, QImage::Format_RGB32);
        before.fill(qRgb(200, 0, 0));
        QImage after(200, 100, QImage::Format_RGB32);
        after.fill(qRgb(0, 0, 200));
        QVERIFY(before.save(QString::fromStdString((m_files.path() / "a.png").string())));
        QVERIFY(after.save(QString::fromStdString((m_files.path() / "b.png").string())));
        m_pane->compare("/p.png", {}, {}, hostFile(m_files.path() / "a.png"),
                        hostFile(m_files.path() / "b.png"));
        QTRY_VERIFY_WITH_TIMEOUT(inSight<PicturePane>(m_pane), kPatience);
        auto* pictures = inSight<PicturePane>(m_pane);
        QVERIFY(pictures->comparesTwo());
        PictureView* view = pictures->view();
        QCOMPARE(view->way(), PictureView::Way::Beside);
        QVERIFY(!child<QSlider>(pictures, "pictureShare")->isVisible());
        const auto buttons =
            child<SegmentedControl>(pictures, "pictureWay")->findChildren<QAbstractButton*>();
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(view->way(), PictureView::Way::Onion);
        const auto colour = [view](double part) {
            const QRect place = view->commonPlace();
            return view->grab().toImage().pixelColor(
                (place.topLeft() + QPoint(int(place.width() * part), place.height() / 4)) *
                view->devicePixelRatioF());
        };
        auto* share = child<QSlider>(pictures, "pictureShare");
        QVERIFY(share->isVisible());
        share->setFocus();
        QTest::keyClick(share, Qt::Key_End);
        QCOMPARE(colour(0.5), QColor(0, 0, 200));
        QTest::keyClick(share, Qt::Key_Home);
        QCOMPARE(colour(0.5), QColor(200, 0, 0));
        view->setShare(50);
        QVERIFY(std::abs(colour(0.5).red() - 100) < 4 && std::abs(colour(0.5).blue() - 100) < 4);
        QTest::mouseClick(buttons.at(2), Qt::LeftButton);
        QCOMPARE(view->way(), PictureView::Way::Swipe);
        const QRect place = view->commonPlace();
        QTest::mousePress(view, Qt::LeftButton, {}, place.center());
        QTest::mouseMove(view, QPoint(place.left() + place.width() * 3 / 4, place.center().y()));
        QTest::mouseRelease(view, Qt::LeftButton, {},
                            QPoint(place.left() + place.width() * 3 / 4, place.center().y()));
        QVERIFY(std::abs(share->value() - 25) <= 1);
        QCOMPARE(colour(0.7), QColor(200, 0, 0));
        QCOMPARE(colour(0.8), QColor(0, 0, 200));
        view->setFocus();
        const int was = view->share();
        QTest::keyClick(view, Qt::Key_Right); // the handle goes right
        QCOMPARE(view->share(), was - 5);
        m_window->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(colour(0.05), QColor(0, 0, 200));
        m_window->setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(unnamedControls(m_pane).join(u'\n'), QString());
        view->setFocus();
        QTest::keyClick(view, Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(view->way(), PictureView::Way::Beside);
    }

    void databasesAreTables() {
        runSql(m_files.path() / "a.db", "CREATE TABLE bare(x); CREATE TABLE t(k INTEGER PRIMARY KEY, v TEXT);"
                                        "INSERT INTO t VALUES (1, 'a'), (2, 'b'), (4, 'same')");
        fs::copy_file(m_files.path() / "a.db", m_files.path() / "b.db");
        runSql(m_files.path() / "b.db", "UPDATE t SET v = 'z' WHERE k = 1; DELETE FROM t WHERE k = 2;"
                                        "INSERT INTO t VALUES (3, 'c')");
        m_pane->open("/a.db", {}, hostFile(m_files.path() / "a.db"));
        QTRY_VERIFY_WITH_TIMEOUT(inSight<QTreeWidget>(m_pane, "databaseTables"), kPatience);
        auto* tables = inSight<QTreeWidget>(m_pane, "databaseTables");
        auto* rows = child<QTreeWidget>(m_pane, "databaseRows");
        QTRY_COMPARE_WITH_TIMEOUT(linesOf(*tables), QStringLiteral("Schema|\nbare|0\nt|3"), kPatience);
        tables->setFocus();
        QTest::keyClick(tables, Qt::Key_End);
        QVERIFY(rows->isVisible());
        QCOMPARE(headOf(*rows), QStringLiteral("k|v"));
        QCOMPARE(linesOf(*rows), QStringLiteral("1|a\n2|b\n4|same"));
        QTest::keyClick(tables, Qt::Key_Home);
        QTRY_VERIFY_WITH_TIMEOUT(!rows->isVisible(), kPatience);
        m_pane->compare("/a.db", {}, {}, hostFile(m_files.path() / "a.db"),
                        hostFile(m_files.path() / "b.db"));
        QTRY_COMPARE_WITH_TIMEOUT(linesOf(*tables), QStringLiteral("Schema|\nt|3"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(rows->isVisible(), kPatience);
        QCOMPARE(headOf(*rows), QStringLiteral("|Key: k|v"));
        const QStringList seen = linesOf(*rows).split(u'\n');
        QVERIFY2(seen.contains(QStringLiteral("|1|a → z")), qPrintable(linesOf(*rows)));
        QVERIFY2(seen.contains(QStringLiteral("|2|b")) && seen.contains(QStringLiteral("|3|c")),
                 qPrintable(linesOf(*rows)));
        // Its mark is painted, and said.
        for (int i = 0; i < rows->topLevelItemCount(); ++i) {
            const QTreeWidgetItem* item = rows->topLevelItem(i);
            const bool gone = item->text(1) == QStringLiteral("2");
            const QColor mark = gone                                   ? tokens(rows).removed
                                : item->text(1) == QStringLiteral("3") ? tokens(rows).added
                                                                       : tokens(rows).changed;
            const QImage row = rows->viewport()->grab(rows->visualItemRect(item)).toImage();
            bool painted = false;
            for (int x = 0; x < 40 * row.devicePixelRatio(); ++x)
                painted = painted || row.pixelColor(x, row.height() / 2) == mark;
            QVERIFY2(painted, qPrintable(item->text(1)));
            QVERIFY(!item->data(0, Qt::AccessibleTextRole).toString().isEmpty());
        }
        rows->setCurrentItem(rows->topLevelItem(0));
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(u'\t'));
        QCOMPARE(unnamedControls(m_pane).join(u'\n'), QString());
    }

    void whatIsNotShownIsNotMade() {
        FilePane pane(m_bench->bridge());
        pane.resize(900, 500);
        pane.show();
        for (const char* view : {"DiffView", "HexView", "PicturePane", "DatabaseView", "MemberList"})
            for (const QWidget* part : pane.findChildren<QWidget*>())
                QVERIFY2(!part->inherits((QByteArray("outcrop::ui::") + view).constData()), view);
        // What is made later comes back as it was left all the same, and is kept if it is never made.
        auto* tables = child<QTreeWidget>(m_pane, "databaseTables");
        tables->header()->resizeSection(1, 123);
        const QVariantMap kept = viewState(*m_pane);
        setViewState(pane, kept);
        QCOMPARE(viewState(pane), kept);
        pane.open("/a.db", {}, hostFile(m_files.path() / "a.db"));
        QTRY_VERIFY_WITH_TIMEOUT(inSight<QTreeWidget>(&pane, "databaseTables"), kPatience);
        QCOMPARE(inSight<QTreeWidget>(&pane, "databaseTables")->header()->sectionSize(1), 123);
    }

    void largeTextsAreReadPartByPart() {
        std::string all;
        for (int line = 0; line < 200'000; ++line)
            all += "line " + std::to_string(line) + " of many\n";
        std::ofstream(m_files.path() / "large.txt") << all;
        m_pane->open("/large.txt", {}, hostFile(m_files.path() / "large.txt"));
        auto* parts = m_pane->findChild<PartBar*>();
        QTRY_VERIFY_WITH_TIMEOUT(inSight<SourceView>(m_pane) && parts->isVisible(), kPatience);
        auto* text = inSight<SourceView>(m_pane);
        const auto said = [&] { return child<QLabel>(parts, "filePart")->text(); };
        const auto press = [&](int part) {
            const QString before = said();
            const auto buttons = parts->findChildren<QToolButton*>();
            QTest::mouseClick(buttons.at(part), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(said() != before, kPatience);
        };
        QVERIFY(m_pane->acts().contains(parts->acts().at(2)));
        QVERIFY(!parts->acts().at(1)->isEnabled() && !whyNot(parts->acts().at(1)).isEmpty());
        std::string read = text->toPlainText().toStdString();
        while (parts->acts().at(2)->isEnabled()) {
            press(2);
            read += text->toPlainText().toStdString();
        }
        QVERIFY(read == all); // no line is left out, and none is there twice
        QVERIFY(!parts->acts().at(3)->isEnabled());
        press(1);
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("line ")));
        press(0);
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("line 0 ")));
        press(3);
        QVERIFY(text->toPlainText().endsWith(QStringLiteral("line 199999 of many\n")));
        QCOMPARE(unnamedControls(m_pane).join(u'\n'), QString());
        m_pane->open("/small.txt", {}, hostFile(m_files.path() / "a.c"));
        QTRY_VERIFY_WITH_TIMEOUT(!parts->isVisible(), kPatience);
    }

    void endlessLinesAreCut() {
        std::ofstream(m_files.path() / "min.js") << std::string(900'000, 'a') + "\nlast\n";
        m_pane->open("/min.js", {}, hostFile(m_files.path() / "min.js"));
        QTRY_VERIFY_WITH_TIMEOUT(inSight<SourceView>(m_pane), kPatience);
        auto* text = inSight<SourceView>(m_pane);
        QTRY_VERIFY_WITH_TIMEOUT(
            text->isVisible() && text->toPlainText().endsWith(QStringLiteral("\nlast\n")), kPatience);
        QVERIFY(text->toPlainText().size() < 20'000);
        QVERIFY(text->toPlainText().contains(QStringLiteral("more on this line")));
    }

    void spacesCountOrNot() {
        std::ofstream(m_files.path() / "a.c") << "if (a)\n\tb = 1;\nsame\nend  \n";
        std::ofstream(m_files.path() / "b.c") << "if (a)\n        b = 1;\nsame\nend\n";
        m_pane->compare("/x.c", {}, {}, hostFile(m_files.path() / "a.c"), hostFile(m_files.path() / "b.c"));
        DiffView* view = m_pane->diffView();
        QTRY_VERIFY_WITH_TIMEOUT(view->isVisible() && view->diff()->removed == 2, kPatience);
        auto* blanks = child<BlanksButton>(m_pane, "differenceBlanks");
        QVERIFY(blanks->isVisible());
        QVERIFY(m_pane->acts().contains(blanks->acts().at(1)) && blanks->acts().at(1)->isEnabled());
        blanks->menu()->actions().at(2)->trigger();
        QCOMPARE(blanks->blanks(), Blanks::Ignored);
        const auto says = [this](const QString& words) {
            for (const QLabel* label : m_pane->findChildren<QLabel*>())
                if (label->isVisible() && label->text() == words)
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Only spaces differ")), kPatience);
        QVERIFY(blanks->isVisible()); // it is the way back
        std::ofstream(m_files.path() / "b.c") << "if (a)\n        b = 1;\nsame\nENd\n";
        m_pane->compare("/x.c", {}, {}, hostFile(m_files.path() / "a.c"), hostFile(m_files.path() / "b.c"));
        QTRY_VERIFY_WITH_TIMEOUT(view->isVisible() && view->diff()->removed == 1, kPatience);
        const QVariantMap kept = viewState(*m_pane);
        blanks->acts().at(0)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(view->diff()->removed, size_t(2), kPatience);
        setViewState(*m_pane, kept);
        QCOMPARE(blanks->blanks(), Blanks::Ignored);
        QTRY_COMPARE_WITH_TIMEOUT(view->diff()->removed, size_t(1), kPatience);
        QCOMPARE(unnamedControls(m_pane).join(u'\n'), QString());
        blanks->acts().at(0)->trigger();
    }

private:
    static QString headOf(const QTreeWidget& table) {
        QStringList heads;
        for (int i = 0; i < table.columnCount(); ++i)
            if (!table.isColumnHidden(i))
                heads += table.headerItem()->text(i);
        return heads.join(u'|');
    }
    static QString linesOf(const QTreeWidget& table) {
        QStringList lines;
        for (int row = 0; row < table.topLevelItemCount(); ++row) {
            QStringList cells;
            for (int i = 0; i < table.columnCount(); ++i)
                if (!table.isColumnHidden(i))
                    cells += table.topLevelItem(row)->text(i);
            lines += cells.join(u'|');
        }
        return lines.join(u'\n');
    }

    TempDir m_files;
    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<QSplitter> m_window;
    FilePane* m_pane = nullptr;
};

OUTCROP_TEST(TestFileViews, QApplication)

} // namespace outcrop::test::tst_file_views

#include "tst_file_views.moc"
