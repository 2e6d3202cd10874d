// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/environment.h"
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace outcrop::test::tst_structure {

/// The map of the house (README) as a test: who may know whom.
class StructureTest : public QObject {
    Q_OBJECT
private slots:
    void programsLinkOnlyWhatTheyMay_data();
    void programsLinkOnlyWhatTheyMay();
    void roomsIncludeOnlyWhatTheyMay_data();
    void roomsIncludeOnlyWhatTheyMay();
};

void StructureTest::programsLinkOnlyWhatTheyMay_data() {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("forbidden");
    QTest::newRow("command line") << "outcrop"
                                  << "libQt6|libgit2|libarchive|libsqlite3|libelf|libmagic";
    QTest::newRow("monitor") << "outcrop-monitor"
                             << "libQt6|libgit2|libcurl|libssl|libarchive";
    QTest::newRow("worker") << "outcrop-worker"
                            << "libQt6|libgit2|libcurl|libssl|librpm|libsqlite3|libelf|libmagic";
    QTest::newRow("content helper") << "outcrop-content"
                                    << "libQt6|libgit2|libcurl|libssl";
    QTest::newRow("git helper") << "outcrop-git"
                                << "libQt6|libcurl";
}

void StructureTest::programsLinkOnlyWhatTheyMay() {
    QFETCH(QString, program);
    QFETCH(QString, forbidden);
    const QString path = QString::fromStdString((outcrop::test::binDir() / program.toStdString()).string());
    QVERIFY2(QFile::exists(path), qPrintable(path));
    QProcess readelf;
    readelf.start("readelf", {"-d", path});
    OUTCROP_NEEDS(readelf.waitForStarted(), "readelf (binutils) is not installed");
    readelf.waitForFinished(-1);
    const QString output = readelf.readAllStandardOutput();
    QVERIFY(output.contains("libc.so.6"));
    const auto match = QRegularExpression("\\[(" + forbidden + ")[^\\]]*\\]").match(output);
    QVERIFY2(!match.hasMatch(), qPrintable(program + " links " + match.captured()));
}

void StructureTest::roomsIncludeOnlyWhatTheyMay_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("forbidden");
    QTest::newRow("core knows no Qt") << "core"
                                      << R"(#include <Q|#include "(ui|app)/)";
    QTest::newRow("programs without Qt") << "app/cli"
                                         << R"(#include <Q|#include "ui/)";
    QTest::newRow("monitor") << "app/monitor"
                             << R"(#include <Q|#include "(ui|core/(engine|image|volume|inspect|container))/)";
    QTest::newRow("worker")
        << "app/worker"
        << R"(#include <Q|#include "(ui|core/(engine|image|volume|inspect|container|store))/)";
    QTest::newRow("models know no widgets")
        << "ui/models"
        << R"(#include <Q(Widget|Application|TreeView|TableView|Painter|Dialog)>|#include "ui/(widgets|pages|dialogs)/)";
    QTest::newRow("base stands alone") << "core/base"
                                       << R"(#include "core/(?!base/))";
    QTest::newRow("options") << "core/options"
                             << R"(#include "core/(?!(base|options)/))";
    QTest::newRow("layer") << "core/layer"
                           << R"(#include "core/(?!(base|oci|layer)/))";
    QTest::newRow("scan") << "core/scan"
                          << R"(#include "core/(?!(base|oci|layer|scan)/))";
    QTest::newRow("content") << "core/content"
                             << R"(#include "core/(?!(base|layer|content)/))";
    QTest::newRow("inspect") << "core/inspect"
                             << R"(#include "core/(?!(base|layer|scan|inspect)/))";
    QTest::newRow("runtime") << "core/runtime"
                             << R"(#include "core/(?!(base|oci|runtime)/))";
    QTest::newRow("store") << "core/store"
                           << R"(#include "core/(?!(base|oci|layer|store)/))";
    QTest::newRow("image") << "core/image"
                           << R"(#include "core/(engine|container|volume|inspect|runtime)/)";
    QTest::newRow("volume") << "core/volume"
                            << R"(#include "core/(engine|container|image|inspect|runtime)/)";
    QTest::newRow("only inspect knows libgit2") << "core/engine"
                                                << "#include <git2";
}

void StructureTest::roomsIncludeOnlyWhatTheyMay() {
    QFETCH(QString, folder);
    QFETCH(QString, forbidden);
    const QString root = QString::fromStdString((outcrop::test::sourceDir() / folder.toStdString()).string());
    OUTCROP_NEEDS(QDir(root).exists(), "the sources are not beside this test");
    const QRegularExpression pattern(forbidden);
    QStringList wrong;
    int files = 0;
    QDirIterator it(root, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++files;
        for (const QByteArray& line : file.readAll().split('\n'))
            if (pattern.match(QString::fromUtf8(line)).hasMatch())
                wrong << file.fileName() + ": " + line;
    }
    QVERIFY(files > 0);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
}

OUTCROP_TEST(StructureTest, QCoreApplication)

} // namespace outcrop::test::tst_structure

#include "tst_structure.moc"
