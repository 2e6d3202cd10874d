// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/commands/action_table.h"
#include "ui/pages/bytes_view.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/part_bar.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/source_view.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSplitter>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <fcntl.h>
#include <filesystem>
#include <fstream>

namespace outcrop::test::tst_large_files {

using namespace ui;
namespace fs = std::filesystem;

namespace {

constexpr int kManyLines = 1'500'000; ///< 45 MB

OpenFile fileOnHost(const fs::path& path) {
    return [path](const Engine&, const std::stop_token&) -> std::optional<UniqueFd> {
        return openFile(path, O_RDONLY);
    };
}

std::string lineOf(int number) {
    return "line " + std::to_string(number) + " of a large text\n";
}

} // namespace

/// Files of many megabytes: what differs in them, and what is found in them.
class TestLargeFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        keepSettingsIn(m_files.path() / "settings");
        std::ofstream before(m_files.path() / "before.txt");
        std::ofstream after(m_files.path() / "after.txt");
        for (int line = 0; line < kManyLines; ++line) {
            before << lineOf(line);
            if (line == 700'000)
                after << "Änderung in the middle\n";
            else if (line == 1'400'000)
                after << lineOf(line) << "one more line\n";
            else
                after << lineOf(line);
        }
        before.close();
        after.close();
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

    void theirLinesAreCompared() {
        m_pane->compare("/large.txt", {}, {}, file("before.txt"), file("after.txt"));
        QTRY_VERIFY_WITH_TIMEOUT(inSight<DiffView>(m_pane), kPatience);
        DiffView* view = m_pane->diffView();
        QCOMPARE(view->diff()->added, size_t(2));
        QCOMPARE(view->diff()->removed, size_t(1));
        QCOMPARE(view->changes().size(), size_t(2));
        QCOMPARE(view->diff()->hunks.at(0).lines.at(3).oldLine, 700'001);
        QCOMPARE(view->diff()->hunks.at(1).lines.at(3).newLine, 1'400'002);
        // How that was found is said, and that what is the same cannot be unfolded.
        QVERIFY(partsSay().startsWith(QStringLiteral("Blocks of lines that are the same are left out")));
        for (const QAction* act : m_pane->acts())
            if (act->text() == QStringLiteral("Show all lines of the difference"))
                QVERIFY(!act->isEnabled() && whyNot(act).contains(QStringLiteral("too large")));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F8);
        QCOMPARE(view->currentChange(), 0);
        QTest::keyClick(view, Qt::Key_F8);
        QCOMPARE(view->currentChange(), 1);
        // A side by itself is read on, part by part.
        const auto sides = sideButtons();
        QTest::mouseClick(sides.at(1), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(inSight<SourceView>(m_pane), kPatience);
        QVERIFY(inSight<SourceView>(m_pane)->toPlainText().size() < 2'000'000);
        QVERIFY(partsSay().startsWith(QStringLiteral("From 0 B")));
        QTest::mouseClick(sides.at(0), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(inSight<DiffView>(m_pane), kPatience);
    }

    void manyChangesAreShownInParts() {
        std::ofstream other(m_files.path() / "other.txt");
        for (int line = 0; line < 300'000; ++line)
            other << "nothing of it is the same: " << line << '\n';
        other.close();
        m_pane->compare("/other.txt", {}, {}, file("before.txt"), file("other.txt"));
        QTRY_VERIFY_WITH_TIMEOUT(inSight<DiffView>(m_pane), kPatience);
        QVERIFY2(partsSay().startsWith(QStringLiteral("Part 1 of ")), qPrintable(partsSay()));
        DiffView* view = m_pane->diffView();
        const int first = view->diff()->hunks.at(0).lines.at(0).oldLine;
        auto* parts = m_pane->findChild<PartBar*>();
        QVERIFY(!parts->acts().at(1)->isEnabled());
        QTest::mouseClick(parts->findChildren<QToolButton*>().at(2), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(partsSay().startsWith(QStringLiteral("Part 2 of ")), kPatience);
        QVERIFY(view->diff()->hunks.at(0).lines.at(0).oldLine > first);
        // Behind the last change of a part comes the next part's first.
        view->setFocus();
        view->goToChange(static_cast<int>(view->changes().size()) - 1);
        QTest::keyClick(view, Qt::Key_F8);
        QTRY_VERIFY_WITH_TIMEOUT(partsSay().startsWith(QStringLiteral("Part 3 of ")), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(view->currentChange(), 0, kPatience);
        QTest::keyClick(view, Qt::Key_F7);
        QTRY_VERIFY_WITH_TIMEOUT(partsSay().startsWith(QStringLiteral("Part 2 of ")), kPatience);
        QTest::mouseClick(parts->findChildren<QToolButton*>().at(3), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!parts->acts().at(3)->isEnabled(), kPatience);
        QCOMPARE(view->diff()->hunks.back().lines.back().newLine, 300'000);
    }

    void sameLargeTextsAreSaidToBeSo() {
        fs::copy_file(m_files.path() / "before.txt", m_files.path() / "again.txt");
        m_pane->compare("/same.txt", {}, QStringLiteral("mode 0644 → 0755"), file("before.txt"),
                        file("again.txt"));
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Only this changed: mode 0644 → 0755.")), kPatience);
        m_pane->compare("/same2.txt", {}, {}, file("before.txt"), file("again.txt"));
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Both sides are identical, byte for byte.")), kPatience);
    }

    void wordsAreFoundInAllOfAText() {
        m_pane->open("/after.txt", {}, file("after.txt"));
        QTRY_VERIFY_WITH_TIMEOUT(inSight<SourceView>(m_pane), kPatience);
        auto* text = inSight<SourceView>(m_pane);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_F, Qt::ControlModifier);
        auto* find = child<SearchField>(m_pane, "fileFind");
        QTRY_VERIFY_WITH_TIMEOUT(find->hasFocus(), kPatience);
        type(QStringLiteral("äNDERUNG"));
        QTRY_COMPARE_WITH_TIMEOUT(text->textCursor().selectedText(), QStringLiteral("Änderung"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringLiteral("1 of 1"), kPatience);
        QVERIFY(!partsSay().startsWith(QStringLiteral("From 0 B")));
        type(QStringLiteral(" of a large"));
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringLiteral("700,001 of 1,499,999"), kPatience);
        QTest::keyClick(find, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringLiteral("700,002 of 1,499,999"), kPatience);
        QTest::keyClick(find, Qt::Key_F3, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringLiteral("700,001 of 1,499,999"), kPatience);
        QTest::keyClick(find, Qt::Key_F3);
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringLiteral("700,002 of 1,499,999"), kPatience);
        type(QStringLiteral("line 1400000 of"));
        QTRY_COMPARE_WITH_TIMEOUT(text->textCursor().selectedText(), QStringLiteral("line 1400000 of"),
                                  kPatience);
        // Of more than a million places it is not kept which is which.
        type(QStringLiteral(" of a large"));
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringLiteral("One of 1,499,999 places"), kPatience);
        QCOMPARE(text->textCursor().block().text(), QStringLiteral("line 1400000 of a large text"));
        QTest::keyClick(find, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(text->textCursor().block().text(),
                                  QStringLiteral("line 1400001 of a large text"), kPatience);
        type(QStringLiteral("this is nowhere"));
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringLiteral("“this is nowhere” is not in the file."), kPatience);
        QCOMPARE(unnamedControls(m_pane).join(u'\n'), QString());
    }

    void wordsAreFoundFarOutOnALine() {
        std::ofstream(m_files.path() / "line.js") << std::string(3'000'000, 'x') << "needle"
                                                  << std::string(3'000'000, 'y') << "\nneedle at the end\n";
        m_pane->open("/line.js", {}, file("line.js"));
        QTRY_VERIFY_WITH_TIMEOUT(inSight<SourceView>(m_pane), kPatience);
        auto* text = inSight<SourceView>(m_pane);
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().startsWith(u'x'), kPatience);
        type(QStringLiteral("needle"));
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringLiteral("1 of 2"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(text->textCursor().selectedText(), QStringLiteral("needle"), kPatience);
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("…x")));
        QVERIFY(text->textCursor().block().text().contains(QStringLiteral("needleyy")));
        QTest::keyClick(child<SearchField>(m_pane, "fileFind"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringLiteral("2 of 2"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(text->textCursor().block().text() == QStringLiteral("needle at the end"),
                                 kPatience);
    }

    void wordsAreTakenAsTheyStand() {
        std::ofstream(m_files.path() / "dos.c")
            << "first\r\nsecond\r\nint x = 0x6669;\r\n\r\nlast fine\r\n" // the bytes 66 69 are "fi"
            << std::string(16'382, 'x') << "straddles\n";
        m_pane->open("/dos.c", {}, file("dos.c"));
        QTRY_VERIFY_WITH_TIMEOUT(inSight<SourceView>(m_pane), kPatience);
        auto* text = inSight<SourceView>(m_pane);
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().startsWith(QStringLiteral("first\nsecond\n")),
                                 kPatience);
        type(QStringLiteral("0x6669"));
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringLiteral("1 of 1"), kPatience);
        QCOMPARE(text->textCursor().selectedText(), QStringLiteral("0x6669"));
        type(QStringLiteral("fine"));
        QTRY_COMPARE_WITH_TIMEOUT(text->textCursor().selectedText(), QStringLiteral("fine"), kPatience);
        type(QStringLiteral("straddles")); // the edge of what is shown of a line
        QTRY_COMPARE_WITH_TIMEOUT(text->textCursor().selectedText(), QStringLiteral("straddles"), kPatience);
    }

    void bytesAreFoundAndCounted() {
        m_pane->open("/after.txt", {}, file("after.txt"));
        QTRY_VERIFY_WITH_TIMEOUT(inSight<SourceView>(m_pane), kPatience);
        QTest::mouseClick(child<QToolButton>(m_pane, "fileBytes"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(inSight<BytesView>(m_pane), kPatience);
        auto* bytes = inSight<BytesView>(m_pane);
        type(QStringLiteral("one MORE line"));
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringLiteral("1 of 1"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(bytes->spokenRow(bytes->currentRow()).contains(u'l'), kPatience);
        type(QStringLiteral("0x0A6c696e65203130200A")); // as bytes: nowhere
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("is not in the file")), kPatience);
        type(QStringLiteral("0x0A6c696e6520313020")); // "line 10 "
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringLiteral("1 of 1"), kPatience);
        QCOMPARE(bytes->selection().second, qint64(9));
        QTest::mouseClick(child<QToolButton>(m_pane, "fileBytes"), Qt::LeftButton);
    }

private:
    OpenFile file(const char* name) const { return fileOnHost(m_files.path() / name); }
    QString said() const { return child<QLabel>(m_pane, "changeNote")->text().replace(QChar(0xA0), u' '); }
    QString partsSay() const { return child<QLabel>(m_pane, "filePart")->text().replace(QChar(0xA0), u' '); }
    QList<QAbstractButton*> sideButtons() const {
        for (auto* control : m_pane->findChildren<SegmentedControl*>())
            if (control->accessibleName() == QStringLiteral("Side of the file"))
                return control->findChildren<QAbstractButton*>();
        return {};
    }
    bool says(const QString& words) const {
        for (const QLabel* label : m_pane->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == words)
                return true;
        return false;
    }
    void type(const QString& words) {
        auto* find = child<SearchField>(m_pane, "fileFind");
        find->show();
        find->setFocus();
        find->selectAll();
        for (const QChar letter : words) // keyClicks() takes ASCII only
            QTest::sendKeyEvent(QTest::Click, find, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }

    TempDir m_files;
    std::unique_ptr<PageBench> m_bench;
    FilePane* m_pane = nullptr;
    std::unique_ptr<QSplitter> m_window;
};

OUTCROP_TEST(TestLargeFiles, QApplication)

} // namespace outcrop::test::tst_large_files

#include "tst_large_files.moc"
