// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/image/archive_fixture.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/pages/content_change_text.h"
#include "ui/pages/content_text.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/member_list.h"
#include "ui/widgets/file_tree_view.h"

#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sqlite3.h>

namespace outcrop::test::tst_file_look {

using namespace ui;
namespace fs = std::filesystem;

namespace {

/// A file of the host as the preview of one shows it.
QString lookOf(const fs::path& file) {
    const std::optional<UniqueFd> opened = openFile(file, O_RDONLY);
    const FileContent content = lookInto(opened, {file.filename(), {}}, {});
    // Numbers keep to their units.
    return content.look ? ContentText::of(*content.look).replace(QChar(0xA0), u' ')
                        : QString::fromStdString(content.text);
}

/// Rows of a list of members as it shows them.
QString rowsOf(const MemberList& list) {
    QStringList rows;
    const auto* table = list.findChild<QTreeWidget*>();
    for (int i = 0; i < table->topLevelItemCount(); ++i) {
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            if (!table->isColumnHidden(column))
                cells += table->topLevelItem(i)->text(column);
        rows += cells.join(u'|');
    }
    return rows.join(u'\n')
        .replace(QChar(0xA0), u' ')
        .remove(QRegularExpression(QStringLiteral("[\u2066-\u2069]")));
}

void write(const fs::path& file, const std::string& bytes) {
    std::ofstream(file) << bytes;
}

FileComparison compared(const fs::path& before, const fs::path& after, std::vector<std::string> inner = {}) {
    return compareFiles(openFile(before, O_RDONLY), openFile(after, O_RDONLY),
                        {after.filename(), std::move(inner)}, Blanks::Count, {});
}

QString changesOf(const FileComparison& comparison) {
    return comparison.content ? ContentChangeText::of(*comparison.content).replace(QChar(0xA0), u' ')
                              : QString();
}

/// The same bytes at each call, and no two runs of them alike.
std::string noise(size_t size, uint32_t seed) {
    std::string bytes(size, '\0');
    for (char& byte : bytes) {
        seed = seed * 1664525U + 1013904223U;
        byte = static_cast<char>(seed >> 24U);
    }
    return bytes;
}

void runSql(const fs::path& file, const char* sql) {
    sqlite3* database = nullptr;
    sqlite3_open(file.c_str(), &database);
    sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

void makeDatabase(const fs::path& file) {
    sqlite3* database = nullptr;
    sqlite3_open(file.c_str(), &database);
    sqlite3_exec(database,
                 "CREATE TABLE treasure(name TEXT, weight INTEGER); CREATE TABLE bare(x);"
                 "INSERT INTO treasure VALUES ('coins', 12), (NULL, 13), (x'00ff', 14)",
                 nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

} // namespace

/// What the pane below a tree says of files that are no text.
class TestFileLook : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anArchiveShowsItsMembers() {
        const fs::path file = m_files.path() / "app.tar";
        std::ofstream(file) << TarWriter()
                                   .directory("etc")
                                   .file("etc/issue", "welcome\n", 0640)
                                   .symlink("etc/link", "issue")
                                   .finish();
        QCOMPARE(QProcess::execute(QStringLiteral("gzip"), {QString::fromStdString(file.string())}), 0);
        const std::optional<UniqueFd> opened = openFile(m_files.path() / "app.tar.gz", O_RDONLY);
        const FileContent content = lookInto(opened, {"app.tar.gz", {}}, {});
        QVERIFY(content.look);
        MemberList list;
        list.show(content.look->content);
        const QString rows = rowsOf(list);
        QVERIFY2(rows.contains(QStringLiteral("etc/issue|-rw-r-----|8 B")), qPrintable(rows));
        QVERIFY2(rows.contains(QStringLiteral("etc/link → issue|")), qPrintable(rows));
        const QString summary = list.findChild<QLabel*>()->text();
        QVERIFY2(summary.contains(QStringLiteral("Members: 3")), qPrintable(summary));
        const FileContent issue = lookInto(opened, {"app.tar.gz", {"etc/issue"}}, {});
        QCOMPARE(issue.text, std::string("welcome\n"));
    }

    void archivesDifferByMember() {
        write(m_files.path() / "a.tar",
              TarWriter().file("same", "1").file("text", "one\n").file("gone", "x").finish());
        write(m_files.path() / "b.tar",
              TarWriter().file("same", "1").file("text", "two!\n").file("new", "yy").finish());
        const FileComparison both = compared(m_files.path() / "a.tar", m_files.path() / "b.tar");
        QVERIFY(both.content);
        MemberList list;
        list.show(*both.content);
        const QString rows = rowsOf(list);
        QVERIFY2(rows.contains(QStringLiteral("text|content|4 B|5 B")), qPrintable(rows));
        QVERIFY2(rows.contains(QStringLiteral("gone|removed|1 B|")), qPrintable(rows));
        QVERIFY2(rows.contains(QStringLiteral("new|added||2 B")), qPrintable(rows));
        QVERIFY2(!rows.contains(QStringLiteral("same")), qPrintable(rows));
        // Of a member that is a text, the lines.
        const FileComparison text = compared(m_files.path() / "a.tar", m_files.path() / "b.tar", {"text"});
        QVERIFY(text.diff && !text.diff->hunks.empty());
        const FileComparison added = compared(m_files.path() / "a.tar", m_files.path() / "b.tar", {"new"});
        QVERIFY(!added.before.exists);
        QCOMPARE(added.after.text, std::string("yy"));
    }

    void databasesDifferByRow() {
        runSql(m_files.path() / "a.db",
               "CREATE TABLE t(k INTEGER PRIMARY KEY, v); INSERT INTO t VALUES (1, 'a'), (2, 'b')");
        runSql(m_files.path() / "b.db",
               "CREATE TABLE t(k INTEGER PRIMARY KEY, v); INSERT INTO t VALUES (1, 'z'), (3, 'c')");
        const QString text = changesOf(compared(m_files.path() / "a.db", m_files.path() / "b.db"));
        QVERIFY2(text.contains(QStringLiteral("Of the rows 1 were added, 1 removed, 1 changed.")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("v: a → z")), qPrintable(text));
    }

    void otherFilesDifferByChunk() {
        const std::string start = noise(300'000, 1);
        const std::string end = noise(300'000, 2);
        write(m_files.path() / "a.bin", start + end);
        write(m_files.path() / "b.bin", start + noise(5'000, 3) + end);
        const QString text = changesOf(compared(m_files.path() / "a.bin", m_files.path() / "b.bin"));
        QVERIFY2(text.startsWith(QStringLiteral("99.1 % of the file was there before")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("inserted")), qPrintable(text));
    }

    void aBinaryThatCameIsLookedInto() {
        write(m_files.path() / "new.tar", TarWriter().file("inside", "1").finish());
        const FileComparison comparison = compareFiles(
            std::nullopt, openFile(m_files.path() / "new.tar", O_RDONLY), {"new.tar", {}}, Blanks::Count, {});
        QVERIFY(!comparison.before.exists && comparison.after.look);
        QCOMPARE(comparison.after.look->content.members.size(), size_t(1));
    }

    void aDatabaseShowsSchemaAndRows() {
        const fs::path file = m_files.path() / "chest.db";
        makeDatabase(file);
        const QString text = lookOf(file);
        QVERIFY2(text.contains(QStringLiteral("CREATE TABLE treasure(name TEXT, weight INTEGER)")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Table treasure\n\nname")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("coins")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("NULL")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("2 B of binary data")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("Table bare")), qPrintable(text));
    }

    void aProgramShowsItsFacts() {
        const QString text = lookOf("/proc/self/exe");
        QVERIFY2(text.contains(QStringLiteral("program or library")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Needs")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral(".text")), qPrintable(text));
    }

    void aPictureIsDescribed() {
        const fs::path file = m_files.path() / "dot.png";
        QVERIFY(QImage(31, 17, QImage::Format_RGB32).save(QString::fromStdString(file.string())));
        const QString text = lookOf(file);
        QVERIFY2(text.contains(QStringLiteral("picture")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("31")) && text.contains(QStringLiteral("17")),
                 qPrintable(text));
    }

    void picturesAreDecodedByAChild() {
        QImage before(40, 20, QImage::Format_RGB32);
        before.fill(qRgb(10, 200, 30));
        QImage after(2400, 1200, QImage::Format_RGB32);
        after.fill(qRgb(200, 10, 30));
        QVERIFY(before.save(QString::fromStdString((m_files.path() / "before.png").string())));
        QVERIFY(after.save(QString::fromStdString((m_files.path() / "after.png").string())));
        const FileComparison both = compared(m_files.path() / "before.png", m_files.path() / "after.png");
        QVERIFY(both.before.look && both.before.look->picture && both.after.look && both.after.look->picture);
        QCOMPARE(both.before.look->picture->size, QSize(40, 20));
        QCOMPARE(both.before.look->picture->image.pixel(5, 5), qRgb(10, 200, 30));
        QCOMPARE(both.after.look->picture->size, QSize(2400, 1200));
        QCOMPARE(both.after.look->picture->image.size(), QSize(1024, 512));
        write(m_files.path() / "no.png", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xff\xff", 20));
        const std::optional<UniqueFd> broken = openFile(m_files.path() / "no.png", O_RDONLY);
        QVERIFY_EXCEPTION_THROWN(readPicture(broken->get(), "no.png", {}), Error);
    }

    void aTextStaysAText() {
        std::ofstream(m_files.path() / "plain") << "just words\n";
        QCOMPARE(lookOf(m_files.path() / "plain"), QStringLiteral("just words\n"));
    }

    void whatIsNotThereIsNotLookedInto() { QVERIFY(!lookInto(std::nullopt, {"nothing", {}}, {}).exists); }

    void membersInAnImageAreOpenedByKeyboard() {
        PageBench bench;
        bench.show(bench.images().listPane(), bench.images().detailPane());
        ImageFixture image;
        const std::string inside = TarWriter().file("deep/map", "here\n").finish();
        image.layers = {
            layerWith("app.tar", TarWriter().file("inner.tar", inside).file("readme", "x").finish())};
        image.names = {"app:1"};
        Progress quiet;
        const UniqueFd archive = memoryFile(dockerArchive({image}));
        const Engine engine = bench.engine();
        engine.images().load(archive.get(), {}, quiet, {});
        QTRY_COMPARE_WITH_TIMEOUT(bench.bridge().snapshot()->images.size(), size_t(1), kPatience);
        bench.images().select(QStringLiteral("app:1"));
        auto* tree = bench.images().detailPane()->findChild<FileTreeView*>();
        QTRY_VERIFY_WITH_TIMEOUT(tree->fileModel()->indexOfPath("/app.tar").isValid(), kPatience);
        tree->setCurrentPath("/app.tar");
        QTest::keyClick(tree, Qt::Key_Return);
        auto* pane = bench.images().detailPane()->findChild<FilePane*>();
        QTRY_VERIFY_WITH_TIMEOUT(inSight<MemberList>(pane), kPatience);
        auto* members = inSight<MemberList>(pane);
        auto* table = members->findChild<QTreeWidget*>();
        QTRY_VERIFY_WITH_TIMEOUT(
            table->isVisible() && rowsOf(*members).startsWith(QStringLiteral("inner.tar")), kPatience);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf(*members).startsWith(QStringLiteral("deep/map")), kPatience);
        QCOMPARE(pane->path(), QStringLiteral("inner.tar"));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(inSight<QPlainTextEdit>(pane), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(inSight<QPlainTextEdit>(pane)->toPlainText(), QStringLiteral("here\n"),
                                  kPatience);
        QCOMPARE(unnamedControls(pane).join(u'\n'), QString());
        saveShown(pane, m_files.path() / "saved");
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(m_files.path() / "saved"), kPatience);
        QCOMPARE(contentOf(m_files.path() / "saved"), std::string("here\n"));
        // Out again, one step with the key and one with the button.
        bench.window()->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(bench.window()->isActiveWindow(), kPatience);
        auto* text = inSight<QPlainTextEdit>(pane);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Backspace);
        QTRY_VERIFY_WITH_TIMEOUT(
            table->isVisible() && rowsOf(*members).startsWith(QStringLiteral("deep/map")), kPatience);
        QTest::mouseClick(child<QToolButton>(pane, "memberBack"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf(*members).startsWith(QStringLiteral("inner.tar")), kPatience);
        QVERIFY(!child<QToolButton>(pane, "memberBack")->isVisible());
    }

private:
    static void saveShown(FilePane* pane, const fs::path& target) {
        QTest::mouseClick(child<QToolButton>(pane, "fileSave"), Qt::LeftButton);
        auto* dialog = openWindow<QFileDialog>();
        QVERIFY(dialog != nullptr);
        dialog->selectFile(QString::fromStdString(target.string()));
        QMetaObject::invokeMethod(dialog, "accept");
    }
    static std::string contentOf(const fs::path& file) {
        return readAll(openFile(file, O_RDONLY).get(), file, 1U << 20);
    }

    TempDir m_files;
};

OUTCROP_TEST(TestFileLook, QApplication)

} // namespace outcrop::test::tst_file_look

#include "tst_file_look.moc"
