// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/content/content_case.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

namespace outcrop::test::tst_content_elf {

namespace {

/// First group of every match, joined as factOf() does; "-" if there is none.
std::string matches(const QString& text, const char* pattern) {
    QStringList found;
    for (auto it = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
         it.hasNext();)
        found << it.next().captured(1);
    return found.isEmpty() ? "-" : found.join(", ").toStdString();
}

std::string yesNo(bool value) {
    return value ? "true" : "false";
}

} // namespace

/// Programs and libraries, against readelf.
class ContentElfTest : public QObject {
    Q_OBJECT

private slots:
    void factsAreReadelfs_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("command line") << programPath();
        QTest::newRow("worker") << QString::fromStdString((binDir() / "outcrop-worker").string());
        QTest::newRow("shell") << "/bin/sh";
        QTest::newRow("static program") << "/bin/busybox";
        QTest::newRow("library") << QString::fromStdString(library("libc.so.6"));
        QTest::newRow("linker") << "/lib64/ld-linux-x86-64.so.2";
    }
    void factsAreReadelfs() {
        QFETCH(QString, path);
        const CliRunner cli;
        NEEDS_TOOL(cli, "readelf");
        OUTCROP_NEEDS(std::filesystem::exists(path.toStdString()), "this machine does not have it");
        const QString tool = cli.program("readelf", {"-W", "-h", "-l", "-d", "-n", "-S", path}).out;
        const Content content = shown(bytesOf(path.toStdString()));
        QCOMPARE(contentKindName(content.kind), "elf");
        QCOMPARE(content.damage, std::string());
        QCOMPARE(factOf(content, "class"), matches(tool, "^ +Class: +(\\w+)"));
        QCOMPARE(factOf(content, "interpreter"), matches(tool, "program interpreter: ([^\\]]+)\\]"));
        QCOMPARE(factOf(content, "needed"), matches(tool, "\\(NEEDED\\).*\\[(.*)\\]"));
        QCOMPARE(factOf(content, "soname"), matches(tool, "\\(SONAME\\).*\\[(.*)\\]"));
        QCOMPARE(factOf(content, "runpath"), matches(tool, "\\(RUNPATH\\).*\\[(.*)\\]"));
        QCOMPARE(factOf(content, "rpath"), matches(tool, "\\(RPATH\\).*\\[(.*)\\]"));
        QCOMPARE(factOf(content, "buildId"), matches(tool, "Build ID: (\\w+)"));
        const bool now = tool.contains(QRegularExpression("BIND_NOW|Flags: .*NOW"));
        QCOMPARE(factOf(content, "bindNow"), yesNo(now));
        QCOMPARE(factOf(content, "relro"), std::string(!tool.contains("GNU_RELRO") ? "none"
                                                       : now                       ? "full"
                                                                                   : "partial"));
        QCOMPARE(factOf(content, "nxStack"),
                 yesNo(tool.contains(QRegularExpression("GNU_STACK +(0x\\w+ +){5}RW "))));
        QCOMPARE(factOf(content, "stripped"), yesNo(!tool.contains(QRegularExpression(" SYMTAB "))));
        QString sections;
        for (auto it = QRegularExpression("^ +\\[ *([1-9]\\d*)\\] (\\S*) +(\\S+) +\\w+ \\w+ (\\w+)",
                                          QRegularExpression::MultilineOption)
                           .globalMatch(tool);
             it.hasNext();) {
            const auto match = it.next();
            sections +=
                match.captured(2) + " " + QString::number(match.captured(4).toULongLong(nullptr, 16)) + "\n";
        }
        QString ours;
        for (const ElfSection& section : content.sections)
            ours += QString::fromStdString(section.name) + " " + QString::number(section.size) + "\n";
        QVERIFY(!ours.isEmpty());
        QCOMPARE(ours, sections);
    }

    void whatIsMadeSpeciallyIsTold_data() {
        QTest::addColumn<QString>("flags");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("linkage");
        QTest::addColumn<QString>("pie");
        QTest::newRow("pie") << "-pie -fPIE"
                             << "position-independent executable"
                             << "dynamic"
                             << "true";
        QTest::newRow("fixed place") << "-no-pie"
                                     << "executable"
                                     << "dynamic"
                                     << "false";
        QTest::newRow("static") << "-static -no-pie"
                                << "executable"
                                << "static"
                                << "false";
        QTest::newRow("static pie") << "-static-pie"
                                    << "position-independent executable"
                                    << "static"
                                    << "true";
        QTest::newRow("library") << "-shared -fPIC"
                                 << "shared library"
                                 << "dynamic"
                                 << "false";
        QTest::newRow("object") << "-c"
                                << "relocatable object"
                                << "-"
                                << "-";
    }
    void whatIsMadeSpeciallyIsTold() {
        QFETCH(QString, flags);
        QFETCH(QString, type);
        QFETCH(QString, linkage);
        QFETCH(QString, pie);
        const CliRunner cli;
        NEEDS_TOOL(cli, "gcc");
        const CliResult made =
            cli.shell("echo 'int puts(const char*); int main(void){return puts(\"x\");}' > m.c; gcc " +
                      flags + " -z execstack -Wl,-rpath,/opt/x m.c -o m || gcc " + flags + " m.c -o m");
        OUTCROP_NEEDS(made.code == 0, "this compiler can't make it");
        const Content content = shown(bytesOf(std::filesystem::path(cli.work().toStdString()) / "m"));
        QCOMPARE(factOf(content, "type"), type.toStdString());
        QCOMPARE(factOf(content, "linkage"), linkage.toStdString());
        QCOMPARE(factOf(content, "pie"), pie.toStdString());
        QCOMPARE(factOf(content, "stripped"), std::string("false"));
        if (linkage == "dynamic") {
            QCOMPARE(factOf(content, "nxStack"), std::string("false"));
            QCOMPARE(factOf(content, "runpath"), std::string("/opt/x"));
        }
    }

    void programsAreComparedByFacts() {
        const std::string before = bytesOf(programPath().toStdString());
        const std::string after = bytesOf(binDir() / "outcrop-worker");
        const ContentComparison comparison = compared(before, after);
        std::string names;
        for (const FactChange& change : comparison.facts)
            names += change.after.name + " ";
        QVERIFY2(names.find("needed") != std::string::npos, names.c_str());
        QVERIFY2(names.find("buildId") != std::string::npos || names.find("class") == std::string::npos,
                 names.c_str());
        QVERIFY(!comparison.sectionsAfter.empty());
        QVERIFY(comparison.totals.has_value());
        QCOMPARE(comparison.totals->equal + comparison.totals->moved + comparison.totals->inserted,
                 uint64_t(after.size()));
    }

private:
    /// As the linker finds it.
    static std::string library(const std::string& name) {
        for (const char* place :
             {"/lib/x86_64-linux-gnu/", "/usr/lib/x86_64-linux-gnu/", "/lib64/", "/usr/lib64/"})
            if (std::filesystem::exists(place + name))
                return place + name;
        return "/nowhere/" + name;
    }
};

OUTCROP_TEST(ContentElfTest, QCoreApplication)

} // namespace outcrop::test::tst_content_elf

#include "tst_content_elf.moc"
