// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/image/archive_fixture.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/pages/content_text.h"
#include "ui/pages/file_pane.h"
#include "ui/widgets/file_tree_view.h"

#include <QImage>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>
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
    const FileContent content = lookInto(opened, file.filename(), {});
    // Numbers keep to their units.
    return content.look ? ContentText::of(*content.look).replace(QChar(0xA0), u' ')
                        : QString::fromStdString(content.text);
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
        const QString text = lookOf(m_files.path() / "app.tar.gz");
        QVERIFY2(text.contains(QStringLiteral("archive")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("-rw-r-----")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("etc/issue\n")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("etc/link → issue")), qPrintable(text));
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

    void aTextStaysAText() {
        std::ofstream(m_files.path() / "plain") << "just words\n";
        QCOMPARE(lookOf(m_files.path() / "plain"), QStringLiteral("just words\n"));
    }

    void whatIsNotThereIsNotLookedInto() { QVERIFY(!lookInto(std::nullopt, "nothing", {}).exists); }

    void anArchiveInAnImageIsOpenedByKeyboard() {
        PageBench bench;
        bench.show(bench.images().listPane(), bench.images().detailPane());
        ImageFixture image;
        image.layers = {layerWith("app.tar", TarWriter().file("inner/map", "x").finish())};
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
        auto* text = bench.images().detailPane()->findChild<FilePane*>()->findChild<QPlainTextEdit*>();
        QTRY_VERIFY_WITH_TIMEOUT(
            text->isVisible() && text->toPlainText().contains(QStringLiteral("inner/map")), kPatience);
    }

private:
    TempDir m_files;
};

OUTCROP_TEST(TestFileLook, QApplication)

} // namespace outcrop::test::tst_file_look

#include "tst_file_look.moc"
