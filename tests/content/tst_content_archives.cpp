// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/content/lens/archive_reader.h"
#include "tests/content/content_case.h"
#include "tests/layer/tar_fixture.h"
#include "tests/support/error_text.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>
#include <archive.h>
#include <archive_entry.h>

namespace outcrop::test::tst_content_archives {

namespace {

/// A tree for the tools to pack, in the working directory.
CliResult makeTree(const CliRunner& cli) {
    return cli.shell(
        "mkdir -p t/sub t/empty; echo hello > t/a.txt; seq 1 5000 > t/sub/numbers; ln -s a.txt t/link; "
        "chmod 4755 t/a.txt; printf '' > t/nothing; touch -d '2020-02-03 04:05:06Z' t/a.txt");
}

std::string file(const CliRunner& cli, const char* name) {
    return bytesOf(std::filesystem::path(cli.work().toStdString()) / name);
}

/// Names as a tool lists them, sorted and without "./" and an ending slash.
std::string names(const QString& out) {
    QStringList lines;
    for (const QString& line : out.split('\n', Qt::SkipEmptyParts))
        lines << QString::fromStdString(memberPath(line.toStdString()));
    lines.sort();
    return lines.isEmpty() ? std::string() : (lines.join('\n') + '\n').toStdString();
}

const ContentMember& member(const Content& content, const std::string& path) {
    static const ContentMember none;
    for (const ContentMember& each : content.members)
        if (memberPath(each.path) == path)
            return each;
    return none;
}

std::string sevenZip(const std::string& path, const std::string& content) {
    archive* out = archive_write_new();
    archive_write_set_format_7zip(out);
    std::string bytes(content.size() + 65536, '\0');
    size_t used = 0;
    archive_write_open_memory(out, bytes.data(), bytes.size(), &used);
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname_utf8(entry, path.c_str());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0640);
    archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    archive_write_header(out, entry);
    archive_write_data(out, content.data(), content.size());
    archive_entry_free(entry);
    archive_write_close(out);
    archive_write_free(out);
    bytes.resize(used);
    return bytes;
}

} // namespace

/// Archives as trees, against the tools that make them.
class ContentArchivesTest : public QObject {
    Q_OBJECT

private slots:
    void membersAreWhatTheToolLists_data() {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QString>("make");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("format");
        const auto row = [](const char* name, const char* tool, const char* make, const char* list,
                            const char* format) { QTest::newRow(name) << tool << make << list << format; };
        row("tar", "tar", "tar cf out -C t .", "tar tf out", "tar");
        row("tar.gz", "gzip", "tar czf out -C t .", "tar tzf out", "tar");
        row("tar.xz", "xz", "tar cJf out -C t .", "tar tJf out", "tar");
        row("tar.bz2", "bzip2", "tar cjf out -C t .", "tar tjf out", "tar");
        row("tar.zst", "zstd", "tar --zstd -cf out -C t .", "tar --zstd -tf out", "tar");
        row("tar.lz4", "lz4", "tar cf - -C t . | lz4 -q > out", "lz4 -dc out | tar t", "tar");
        row("old tar", "tar", "tar --format=v7 -cf out -C t .", "tar tf out", "tar");
        row("cpio", "cpio", "(cd t; find . | cpio -o -H newc --quiet) > out", "cpio -t --quiet < out",
            "cpio");
        row("zip", "zip", "(cd t; zip -qry ../o.zip .); mv o.zip out", "unzip -Z1 out", "zip");
        row("ar", "ar", "(cd t; ar rc ../out a.txt sub/numbers)", "ar t out", "ar");
    }
    void membersAreWhatTheToolLists() {
        QFETCH(QString, tool);
        QFETCH(QString, make);
        QFETCH(QString, list);
        QFETCH(QString, format);
        const CliRunner cli;
        OUTCROP_NEEDS(cli.shell("command -v " + tool).code == 0, qPrintable(tool + " is not installed"));
        OK(makeTree(cli));
        OK(cli.shell(make));
        const CliResult listed = cli.shell(list);
        OK(listed);
        const std::string bytes = file(cli, "out");
        const Content content = shown(bytes);
        QCOMPARE(content.damage, std::string());
        QCOMPARE(contentKindName(content.kind), "archive");
        QCOMPARE(factOf(content, "format"), format.toStdString());
        QVERIFY(!content.members.empty());
        QCOMPARE(pathsOf(content), names(listed.out));
        const std::string inside = format == "ar" ? "numbers" : "sub/numbers";
        QVERIFY(member(content, inside).size == file(cli, "t/sub/numbers").size());
        QVERIFY(savedMember(bytes, {inside}) == file(cli, "t/sub/numbers"));
    }

    void membersHaveModesTimesAndLinks() {
        const CliRunner cli;
        NEEDS_TOOL(cli, "zip");
        OK(makeTree(cli));
        OK(cli.shell("ln t/a.txt t/zz-hard; tar cf out.tar --owner=1234 --group=99 -C t a.txt link zz-hard "
                     "empty; cd t; "
                     "zip -qry ../out.zip a.txt link"));
        const Content tar = shown(file(cli, "out.tar"));
        QCOMPARE(member(tar, "a.txt").mode, 04755U);
        QVERIFY(member(tar, "a.txt").uid == 1234 && member(tar, "a.txt").gid == 99);
        QVERIFY(member(tar, "a.txt").mtime == 1580702706);
        QVERIFY(member(tar, "link").type == FileType::Symlink);
        QCOMPARE(member(tar, "link").linkTarget, std::string("a.txt"));
        QVERIFY(member(tar, "zz-hard").hardlink);
        QCOMPARE(savedMember(file(cli, "out.tar"), {"zz-hard"}), std::string("hello\n"));
        QVERIFY(member(tar, "empty").type == FileType::Directory);
        const Content zip = shown(file(cli, "out.zip"));
        QCOMPARE(member(zip, "a.txt").mode, 04755U);
        QVERIFY(member(zip, "link").type == FileType::Symlink);
    }

    void sevenZipsAreRead() {
        const std::string content = noise(20000, 1);
        const std::string bytes = sevenZip("deep/höhle.bin", content);
        QCOMPARE(pathsOf(shown(bytes)), std::string("deep/höhle.bin\n"));
        QVERIFY(savedMember(bytes, {"deep/höhle.bin"}) == content);
    }

    void whatIsOnlyCompressedIsOneMember_data() {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QString>("name");
        QTest::newRow("gzip") << "gzip"
                              << "notes.txt.gz";
        QTest::newRow("xz") << "xz"
                            << "notes.txt.xz";
        QTest::newRow("zstd") << "zstd"
                              << "notes.txt.zst";
        QTest::newRow("bzip2") << "bzip2"
                               << "notes.txt.bz2";
    }
    void whatIsOnlyCompressedIsOneMember() {
        QFETCH(QString, tool);
        QFETCH(QString, name);
        const CliRunner cli;
        OUTCROP_NEEDS(cli.shell("command -v " + tool).code == 0, qPrintable(tool + " is not installed"));
        OK(cli.shell("seq 1 999 | " + tool + " > " + name));
        const std::string bytes = file(cli, qPrintable(name));
        const Content outer = shown(bytes, {}, name.toStdString());
        QCOMPARE(pathsOf(outer), std::string("notes.txt\n"));
        QCOMPARE(factOf(outer, "compression"), tool.toStdString());
        for (const char* inner : {"", "notes.txt"}) {
            const Content content = shown(bytes, {inner}, name.toStdString());
            QCOMPARE(contentKindName(content.kind), "text");
            QCOMPARE(factOf(content, "lines"), std::string("999"));
        }
    }

    void whatDebianPacksIsOneTree() {
        const CliRunner cli;
        NEEDS_TOOL(cli, "dpkg-deb");
        OK(cli.shell("mkdir -p p/DEBIAN p/usr/bin; echo tool > p/usr/bin/tool; "
                     "printf 'Package: p\\nVersion: 1\\nArchitecture: all\\nMaintainer: a "
                     "<a@b>\\nDescription: d\\n' > "
                     "p/DEBIAN/control; dpkg-deb -b p p.deb; dpkg-deb --fsys-tarfile p.deb | tar t > fs"));
        const std::string bytes = file(cli, "p.deb");
        const Content content = shown(bytes);
        QCOMPARE(factOf(content, "format"), std::string("Debian package"));
        const std::string paths = pathsOf(content);
        const QStringList data =
            QString::fromStdString(paths).split('\n').filter(QRegularExpression("^data.tar[^!]*!/"));
        QStringList inside = data;
        inside.replaceInStrings(QRegularExpression("^data.tar[^!]*!/(\\./)?"), "");
        inside.removeAll("");
        QCOMPARE(names(inside.join('\n')), names(cli.shell("grep -v '^\\./$' fs").out));
        const std::string tar = data.value(0).section("!/", 0, 0).toStdString();
        QCOMPARE(savedMember(bytes, {tar, "usr/bin/tool"}), std::string("tool\n"));
    }

    void archivesAreNested() {
        const std::string inner = makeTar({{"sub", 'd', ""}, {"sub/x", 'f', "inside"}});
        const std::string middle = compressed(Compression::Zstd, makeTar({{"in.tar", 'f', inner}}));
        const std::string outer = makeTar({{"dir", 'd', ""}, {"dir/mid.tar.zst", 'f', middle}});
        QCOMPARE(savedMember(outer, {"dir/mid.tar.zst", "in.tar", "sub/x"}), std::string("inside"));
        QCOMPARE(pathsOf(shown(outer, {"dir/mid.tar.zst", "in.tar"})), std::string("sub\nsub/x\n"));
        QCOMPARE(pathsOf(shown(outer, {"dir/mid.tar.zst", "in.tar", "sub/"})), std::string("sub/x\n"));
        const Content text = shown(outer, {"dir/mid.tar.zst", "in.tar", "/./sub/x"});
        QCOMPARE(text.name, std::string("file!/dir/mid.tar.zst!/in.tar!/sub/x"));
        QCOMPARE(contentKindName(text.kind), "text");
    }

    void theLastOfTwoIsMeant() {
        const std::string tar = makeTar({{"a", 'f', "first"}, {"b", 'f', "b"}, {"a", 'f', "second"}});
        QCOMPARE(savedMember(tar, {"a"}), std::string("second"));
    }

    void whatCannotBeShownIsSaid() {
        const std::string tar =
            makeTar({{"d", 'd', ""}, {"d/f", 'f', "x"}, {"l", 'l', "d/f"}, {"p", 'p', ""}});
        const auto said = [&](const std::vector<std::string>& inner) {
            return errorText([&] { shown(tar, inner); });
        };
        QCOMPARE(said({"no"}), std::string("find \"file!/no\": the archive has no such member"));
        QCOMPARE(said({"l"}), std::string("look into \"file!/l\": it is a link to \"d/f\""));
        QCOMPARE(said({"p"}), std::string("look into \"file!/p\": it is no regular file"));
        QCOMPARE(said({"d/f", "x"}),
                 std::string("read archive \"file!/d/f\": it is no archive that can be read"));
        QCOMPARE(said({"d", "f"}), std::string("look into \"file!/d/\": it is a directory"));
        QCOMPARE(errorText([&] { savedMember(tar, {"d"}); }),
                 std::string("save \"file!/d\": it is a directory"));
    }

    void encryptedMembersAreNamed() {
        const CliRunner cli;
        NEEDS_TOOL(cli, "zip");
        OK(cli.shell("echo secret > s; zip -qP word o.zip s"));
        const std::string bytes = file(cli, "o.zip");
        QVERIFY(member(shown(bytes), "s").encrypted);
        QCOMPARE(errorText([&] { shown(bytes, {"s"}); }),
                 std::string("read archive \"file\": the member is encrypted"));
    }

    void archivesAreComparedByMember() {
        const std::string before =
            makeTar({{"same", 'f', "1"}, {"changed", 'f', "2"}, {"gone", 'f', "3"}, {"l", 'l', "a"}});
        const std::string after =
            makeTar({{"changed", 'f', "4"}, {"same", 'f', "1"}, {"new", 'f', ""}, {"l", 'l', "b"}});
        QCOMPARE(text(compared(before, after).members),
                 std::string("changed content changed; removed gone; changed target l; added new"));
        QCOMPARE(text(compared(before, compressed(Compression::Xz, before)).members), std::string());
        QVERIFY(!compared(before, compressed(Compression::Xz, before)).identical);
        QVERIFY(compared(before, before).identical);
    }

    void modesAndTimesAreTold() {
        const CliRunner cli;
        OK(cli.shell("echo x > f; tar cf 1 --mtime=@1 --mode=0644 --owner=0 f; tar cf 2 --mtime=@2 "
                     "--mode=0644 --owner=0 f; "
                     "tar cf 3 --mtime=@1 --mode=0755 --owner=7 f"));
        const ContentComparison times = compared(file(cli, "1"), file(cli, "2"));
        QCOMPARE(times.membersOnlyTime, uint64_t(1));
        QCOMPARE(text(times.members), std::string());
        QCOMPARE(text(compared(file(cli, "1"), file(cli, "3")).members), std::string("changed mode,owner f"));
    }
};

OUTCROP_TEST(ContentArchivesTest, QCoreApplication)

} // namespace outcrop::test::tst_content_archives

#include "tst_content_archives.moc"
