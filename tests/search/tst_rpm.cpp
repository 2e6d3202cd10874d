// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/packages.h"
#include "core/inspect/package_version.h"
#include "tests/image/archive_fixture.h"
#include "tests/image/store_fixture.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <random>

namespace outcrop::test::tst_rpm {

namespace {

const std::string kDatabase = "var/lib/rpm/rpmdb.sqlite";

/// Databases as Debian's rpm writes them.
class RpmMaker {
public:
    /// Empty, or why there is none.
    QString prepare() {
        if (!canReadRpm())
            return "outcrop was built without librpm";
        if (!run("rpm --version && rpmbuild --version"))
            return "rpm is not installed";
        return {};
    }

    /// Installs packages "NAME VERSION RELEASE EPOCH" on top of those that are there; the database's bytes,
    /// or nothing.
    QByteArray install(const QStringList& packages) {
        for (const QString& package : packages) {
            const QStringList words = package.split(' ');
            const QString script = QString(R"(
                printf 'Name: %1\nVersion: %2\nRelease: %3\n%4Summary: x\nLicense: x\nBuildArch: noarch\n' > %1.spec
                printf '%%%%description\nx\n%%%%files\n' >> %1.spec
                rm -rf top; rpmbuild -bb --define "_topdir $PWD/top" %1.spec
                rpm --dbpath "$PWD/db" --initdb
                rpm --dbpath "$PWD/db" -U --justdb --nodeps --force-debian top/RPMS/noarch/*.rpm
            )")
                                       .arg(words[0], words[1], words[2],
                                            words[3] == "-" ? QString() : "Epoch: " + words[3] + "\\n");
            if (!run(script))
                return {};
        }
        return read("db/rpmdb.sqlite");
    }

    /// The header of the first package of the database.
    QByteArray header() {
        run("python3 -c \"import sqlite3; open('header', 'wb').write("
            "sqlite3.connect('db/rpmdb.sqlite').execute('select blob from Packages').fetchone()[0])\"");
        return read("header");
    }

    /// As rpm kept them before 4.16: a hash by Berkeley DB's own program, of values that lie in its pages and
    /// of such as are longer than one.
    QByteArray berkeley(int pageSize, const char* order) {
        const bool made = run(QString(R"(
            python3 - <<'END' >dump
import sqlite3
print('VERSION=3\nformat=bytevalue\ntype=hash\ndb_pagesize=%1\ndb_lorder=%2\nHEADER=END')
print(' 00000000\n 00000003')
for number, blob in sqlite3.connect('db/rpmdb.sqlite').execute('select hnum, blob from Packages'):
    print(' %08x\n %s' % (number, blob.hex()))
print('DATA=END')
END
            rm -f Packages; db5.3_load -f dump Packages)")
                                  .arg(QString::number(pageSize), order));
        return made ? read("Packages") : QByteArray();
    }

    QString said;

private:
    bool run(const QString& script) {
        QProcess process;
        process.setWorkingDirectory(QString::fromStdString(m_directory.path().string()));
        process.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("HOME", process.workingDirectory());
        process.setProcessEnvironment(environment);
        process.start("sh", {"-ec", script});
        process.waitForFinished(-1);
        said = process.readAll();
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    QByteArray read(const char* name) {
        QFile file(QString::fromStdString((m_directory.path() / name).string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    TempDir m_directory;
};

/// "rpm a 1-1 noarch 1 /var/lib/rpm/rpmdb.sqlite;" with the number of its layer.
std::string textOf(const PackageList& list) {
    std::string text;
    for (const Package& package : list.packages)
        text += std::string(packageManagerName(package.manager)) + " " + package.name + " " +
                package.version + " " + package.architecture + " " + std::to_string(package.layer) + " " +
                package.recordedIn + ";";
    return text;
}

class Warnings : public Progress {
public:
    void warn(const std::string& fact) override { text += fact + "\n"; }
    std::string text;
};

PackageList listOf(const std::vector<std::string>& layers, Progress& progress) {
    const TempDir directory;
    const Engine engine = Engine::open((directory.path() / "store").string());
    ImageFixture image;
    image.layers = layers;
    image.names = {"rpm:1"};
    Progress quiet;
    engine.images().load(memoryFile(dockerArchive({image})).get(), {"archive", {}}, quiet, {});
    return installedPackages(engine, "rpm:1", progress, {});
}

PackageList listOf(const std::vector<std::string>& layers) {
    Progress quiet;
    return listOf(layers, quiet);
}

std::string little(uint32_t number) {
    std::string bytes;
    for (int i = 0; i < 4; ++i, number >>= 8)
        bytes += static_cast<char>(number & 0xff);
    return bytes;
}

/// A Packages.db with one header, as the format is described in rpm's sources: Debian's rpm writes none.
std::string ndbOf(const std::string& header) {
    std::string bytes = "RpmP" + little(0) + little(7) + little(1) + little(2) + std::string(12, '\0');
    bytes += "Slot" + little(1) + little(4096 / 16) + little(static_cast<uint32_t>(header.size() / 16 + 3));
    while (bytes.size() < 4096)
        bytes += "Slot" + little(0) + little(0) + little(0);
    return bytes + "BlbS" + little(1) + little(7) + little(static_cast<uint32_t>(header.size())) + header;
}

} // namespace

class RpmTest : public QObject {
    Q_OBJECT

private slots:
    void databasesAreRead() {
        RpmMaker maker;
        if (const QString why = maker.prepare(); !why.isEmpty())
            QSKIP(qPrintable(why));
        const QByteArray first = maker.install({"a 1 1 -", "b 1.2~rc1 3 2"});
        QVERIFY2(!first.isEmpty(), qPrintable(maker.said));
        const QByteArray second = maker.install({"b 1.2 1 2", "c 1 1 -"});
        const std::string base = layerWith(kDatabase, first.toStdString());
        const std::string top = layerWith(kDatabase, second.toStdString());
        const std::string where = "/" + kDatabase + ";";
        QCOMPARE(textOf(listOf({base})),
                 "rpm a 1-1 noarch 1 " + where + "rpm b 2:1.2~rc1-3 noarch 1 " + where);
        QCOMPARE(textOf(listOf({base, top})), "rpm a 1-1 noarch 1 " + where + "rpm b 2:1.2-1 noarch 2 " +
                                                  where + "rpm c 1-1 noarch 2 " + where);
        std::string changes;
        for (const PackageChange& change : packageChanges(listOf({base}).packages, listOf({top}).packages))
            changes += std::string(packageEventName(change.event)) + " " +
                       (change.after ? change.after : change.before)->name + ";";
        QCOMPARE(changes, std::string("upgraded b;installed c;"));
        // Where openSUSE has it, beside the packages of another manager.
        const std::string both =
            TarWriter()
                .file("usr/lib/sysimage/rpm/Packages.db", ndbOf(maker.header().toStdString()))
                .file("lib/apk/db/installed", "P:x\nV:1\n\n")
                .finish();
        QCOMPARE(textOf(listOf({both})), std::string("apk x 1  1 /lib/apk/db/installed;rpm a 1-1 noarch 1 "
                                                     "/usr/lib/sysimage/rpm/Packages.db;"));
    }

    void berkeleyDatabasesAreRead_data() {
        QTest::addColumn<int>("pageSize");
        QTest::addColumn<QString>("order");
        QTest::newRow("small pages") << 512 << "1234";
        QTest::newRow("usual pages") << 4096 << "1234";
        QTest::newRow("large pages") << 65536 / 2 << "1234";
        QTest::newRow("the other byte order") << 4096 << "4321";
    }
    void berkeleyDatabasesAreRead() {
        QFETCH(int, pageSize);
        QFETCH(QString, order);
        RpmMaker maker;
        if (const QString why = maker.prepare(); !why.isEmpty())
            QSKIP(qPrintable(why));
        if (QStandardPaths::findExecutable("db5.3_load").isEmpty())
            QSKIP("db5.3-util is not installed");
        QVERIFY2(!maker.install({"a 1 1 -", "b 1.2~rc1 3 2"}).isEmpty(), qPrintable(maker.said));
        const QByteArray bytes = maker.berkeley(pageSize, qPrintable(order));
        QVERIFY2(!bytes.isEmpty(), qPrintable(maker.said));
        const std::string where = "/var/lib/rpm/Packages;";
        QCOMPARE(textOf(listOf({layerWith("var/lib/rpm/Packages", bytes.toStdString())})),
                 "rpm a 1-1 noarch 1 " + where + "rpm b 2:1.2~rc1-3 noarch 1 " + where);
        // Whatever is wrong with it, the rest of the image is read.
        std::mt19937 random(static_cast<unsigned>(pageSize));
        for (int round = 0; round < 10; ++round) {
            QByteArray wrong = bytes;
            for (int i = 0; i < 40; ++i)
                wrong[qsizetype(random() % unsigned(round < 5 ? pageSize : wrong.size()))] =
                    static_cast<char>(random());
            const std::string layer = TarWriter()
                                          .file("var/lib/rpm/Packages", wrong.toStdString())
                                          .file("lib/apk/db/installed", "P:x\nV:1\n\n")
                                          .finish();
            QVERIFY(textOf(listOf({layer})).starts_with("apk x 1  1 /lib/apk/db/installed;"));
        }
    }

    void damagedDatabasesAreLeftOut_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no database") << QByteArray("hello");
        QTest::newRow("cut off") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("nonsense") << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, 'x');
        QTest::newRow("slots of nothing") << QByteArray::fromStdString(
            "RpmP" + little(0) + little(1) + little(0xffffffff) + std::string(8192, '\0'));
    }
    void damagedDatabasesAreLeftOut() {
        QFETCH(QByteArray, bytes);
        OUTCROP_NEEDS(canReadRpm(), "outcrop was built without librpm");
        Warnings warnings;
        const std::string layer = TarWriter()
                                      .file(kDatabase, bytes.toStdString())
                                      .file("lib/apk/db/installed", "P:x\nV:1\n\n")
                                      .finish();
        QCOMPARE(textOf(listOf({layer}, warnings)), std::string("apk x 1  1 /lib/apk/db/installed;"));
        QVERIFY2(warnings.text.find("\"/" + kDatabase + "\" is left out") != std::string::npos,
                 warnings.text.c_str());
    }

    void damagedHeadersAreLeftOut() {
        OUTCROP_NEEDS(canReadRpm(), "outcrop was built without librpm");
        std::mt19937 random(7);
        for (int round = 0; round < 8; ++round) {
            std::string header(200, '\0');
            for (char& c : header)
                c = static_cast<char>(random());
            QCOMPARE(textOf(listOf({layerWith("var/lib/rpm/Packages.db", ndbOf(header))})), std::string());
        }
    }

    void whatIsNotReadIsSaid() {
        const std::string layer = TarWriter()
                                      .file(kDatabase + "-wal", "w")
                                      .file("usr/lib/sysimage/rpm/rpmdb.sqlite-wal", "")
                                      .finish();
        const PackageList list = listOf({layer});
        std::string text;
        for (const PackageList::NotRead& file : list.notRead)
            text += file.path + ": " + file.why + "\n";
        QCOMPARE(text, "/" + kDatabase + "-wal: what it says is not yet in the database beside it\n");
    }

    /// rpm itself says who is right.
    void versionsAreOrderedAsByRpm() {
        std::mt19937 random(11);
        const auto pick = [&](size_t below) {
            return std::uniform_int_distribution<size_t>(0, below - 1)(random);
        };
        const auto version = [&] {
            const std::string characters = "0019a~^+._zB";
            std::string text = std::to_string(pick(3));
            for (size_t left = pick(8); left > 0; --left)
                text += characters[pick(characters.size())];
            text += "-" + std::to_string(pick(12)) + (pick(3) == 0 ? ".fc39" : pick(3) == 0 ? "~a" : "");
            return pick(4) == 0 ? std::to_string(pick(2)) + ":" + text : text;
        };
        std::vector<std::pair<std::string, std::string>> pairs;
        QByteArray input;
        for (int i = 0; i < 5000; ++i) {
            std::string a = version();
            std::string b = pick(4) == 0 ? a + (pick(2) == 0 ? "0" : "^") : version();
            input += QByteArray::fromStdString(a + " " + b + "\n");
            pairs.emplace_back(std::move(a), std::move(b));
        }
        QProcess python;
        python.start("/usr/bin/python3", // Debian's own, whatever else is installed
                     {"-c", R"(
import rpm, sys
def parts(text):
    epoch, colon, rest = text.rpartition(':')
    version, dash, release = rest.rpartition('-')
    return (epoch or '0', version, release)
for line in sys.stdin:
    a, b = line.split()
    print(rpm.labelCompare(parts(a), parts(b)))
)"});
        python.write(input);
        python.closeWriteChannel();
        python.waitForFinished(-1);
        if (python.exitCode() != 0)
            QSKIP("python3-rpm is not installed");
        const QList<QByteArray> answers = python.readAllStandardOutput().split('\n');
        for (size_t i = 0; i < pairs.size(); ++i) {
            const auto& [a, b] = pairs[i];
            const int order = compareVersions(PackageManager::Rpm, a, b);
            const int expected = answers[static_cast<int>(i)].toInt();
            QVERIFY2((order > 0) - (order < 0) == expected, (a + " " + b).c_str());
        }
    }
};

OUTCROP_TEST(RpmTest, QCoreApplication)

} // namespace outcrop::test::tst_rpm

#include "tst_rpm.moc"
