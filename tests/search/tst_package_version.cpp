// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "core/inspect/package_changes.h"
#include "core/inspect/package_version.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <random>

namespace outcrop::test::tst_package_version {

namespace {

int sign(int number) {
    return number < 0 ? -1 : number > 0 ? 1 : 0;
}

Package package(const char* name, const char* version, const char* architecture = "amd64",
                PackageManager manager = PackageManager::Dpkg) {
    Package out;
    out.manager = manager;
    out.name = name;
    out.version = version;
    out.architecture = architecture;
    return out;
}

/// "upgraded a 1 2; removed b 1 -".
std::string changesOf(const std::vector<Package>& before, const std::vector<Package>& after) {
    std::string text;
    for (const PackageChange& change : packageChanges(before, after))
        text += (text.empty() ? "" : "; ") + std::string(packageEventName(change.event)) + " " +
                (change.after ? change.after : change.before)->name + " " +
                (change.before ? change.before->version : "-") + " " +
                (change.after ? change.after->version : "-");
    return text;
}

} // namespace

class TestPackageVersion : public QObject {
    Q_OBJECT

private slots:
    void ascending_data() {
        QTest::addColumn<PackageManager>("manager");
        QTest::addColumn<QString>("versions");
        QTest::newRow("deb")
            << PackageManager::Dpkg
            << "0~~ 0~ 0 0a 0+ 0.0 1.0~beta1~svn1245 1.0~beta1 1.0 1.0-0.1 1.0-1 1.0-1+b1 1.0-1.1 "
               "1.0a 1.0.1 1.2 1.10 1.100-9 9999999999999999999998 9999999999999999999999 1:0.1 2:0";
        QTest::newRow("apk") << PackageManager::Apk
                             << "0.9 1.001 1.0_alpha_pre2 1.0_alpha 1.0_alpha1 1.0_beta 1.0_pre2 1.0_rc1 "
                                "1.0_rc2 1.0 1.0-r0 1.0-r1 1.0-r10 "
                                "1.0_git20200101 1.0_p1 1.0_p2 1.0a 1.0b 1.0.1 1.01 1.1 1.2 1.10 1.10.1 2 10";
        QTest::newRow("rpm")
            << PackageManager::Rpm
            << "0.9 1.0~~ 1.0~rc1 1.0~rc1^2 1.0 1.0-1 1.0-1.fc39 1.0-2 1.0^20200101 1.0^20200102 "
               "1.0.a 1.0.1 1.0.10 2 10 1:0.1 2:0";
        QTest::newRow("pip") << PackageManager::Pip
                             << "0.9 1.0.dev1 1.0a1 1.0a2 1.0b1 1.0rc1 1.0 1.0.post1 1.0.1 1.1 1.10 2";
        QTest::newRow("npm")
            << PackageManager::Npm
            << "0.9.9 1.0.0-1 1.0.0-alpha 1.0.0-alpha.1 1.0.0-beta 1.0.0-rc.1 1.0.0 1.0.1 1.9.0 1.10.0 2.0.0";
    }
    void ascending() {
        QFETCH(PackageManager, manager);
        QFETCH(QString, versions);
        const QStringList list = versions.split(' ');
        for (int i = 0; i < list.size(); ++i)
            for (int j = 0; j < list.size(); ++j) {
                const int order = compareVersions(manager, list[i].toStdString(), list[j].toStdString());
                QVERIFY2(sign(order) == sign(i - j),
                         qPrintable(list[i] + " " + list[j] + QString::number(order)));
            }
    }

    void equal() {
        QCOMPARE(compareVersions(PackageManager::Dpkg, "1.0", "0:1.0-0"), 0);
        QCOMPARE(compareVersions(PackageManager::Dpkg, "1.00", "1.0"), 0);
        QCOMPARE(compareVersions(PackageManager::Pip, "1.0", "1.0.0"), 0);
        QCOMPARE(compareVersions(PackageManager::Npm, "v1.2.3+build7", "1.2.3"), 0);
        for (const auto manager : {PackageManager::Dpkg, PackageManager::Apk, PackageManager::Rpm,
                                   PackageManager::Pip, PackageManager::Npm})
            for (const char* odd : {"", "-", "~", "..", "_", "-r", "a", "1._", ":", "\xff"})
                QCOMPARE(compareVersions(manager, odd, odd), 0);
    }

    /// dpkg itself says who is right.
    void likeDpkg() {
        if (QProcess::execute("dpkg", {"--compare-versions", "1", "lt", "2"}) != 0)
            QSKIP("dpkg is not here");
        std::mt19937 random(5);
        const auto pick = [&](size_t below) {
            return std::uniform_int_distribution<size_t>(0, below - 1)(random);
        };
        const auto version = [&] {
            const std::string characters = "0019a~+.z";
            std::string text = std::to_string(pick(2));
            for (size_t left = pick(7); left > 0; --left)
                text += characters[pick(characters.size())];
            if (pick(2) == 0)
                text += "-" + std::to_string(pick(12)) + (pick(3) == 0 ? "~a" : "");
            return pick(4) == 0 ? std::to_string(pick(2)) + ":" + text : text;
        };
        for (int round = 0; round < 300; ++round) {
            const std::string a = version();
            const std::string b = pick(4) == 0 ? a + "0" : version();
            const int order = compareVersions(PackageManager::Dpkg, a, b);
            const char* relation = order < 0 ? "lt" : order > 0 ? "gt" : "eq";
            const int code = QProcess::execute("dpkg", {"--compare-versions", QString::fromStdString(a),
                                                        relation, QString::fromStdString(b)});
            QVERIFY2(code == 0, (a + " " + relation + " " + b).c_str());
        }
    }

    void changes() {
        QCOMPARE(changesOf({package("a", "1"), package("b", "1"), package("c", "2"), package("d", "1")},
                           {package("a", "1"), package("b", "1.1"), package("c", "1"), package("e", "1")}),
                 std::string("upgraded b 1 1.1; downgraded c 2 1; removed d 1 -; installed e - 1"));
        // Two architectures, only one of which moved.
        QCOMPARE(changesOf({package("l", "1", "amd64"), package("l", "1", "i386")},
                           {package("l", "1", "amd64"), package("l", "2", "i386")}),
                 std::string("upgraded l 1 2"));
        QCOMPARE(changesOf({package("l", "1", "amd64"), package("l", "1", "i386")},
                           {package("l", "3", "i386"), package("l", "2", "amd64")}),
                 std::string("upgraded l 1 2; upgraded l 1 3"));
        // npm's copies of one package.
        const auto npm = [](const char* version) { return package("n", version, "", PackageManager::Npm); };
        QCOMPARE(changesOf({npm("1.0.0"), npm("2.0.0")}, {npm("2.0.0")}), std::string("removed n 1.0.0 -"));
        // One name of two managers is two packages.
        QCOMPARE(changesOf({package("six", "1")}, {package("six", "1", "", PackageManager::Pip)}),
                 std::string("removed six 1 -; installed six - 1"));
        QCOMPARE(changesOf({package("a", "1")}, {package("a", "1")}), std::string());
    }
};

OUTCROP_TEST(TestPackageVersion, QCoreApplication)

} // namespace outcrop::test::tst_package_version

#include "tst_package_version.moc"
