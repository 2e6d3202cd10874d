// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/content/content_case.h"
#include "tests/image/archive_fixture.h"
#include "tests/layer/tar_fixture.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace outcrop::test::tst_content_command {

namespace {

/// Columns squeezed.
QString squeezed(const QString& out) {
    return QString(out).replace(QRegularExpression(" {2,}"), " ");
}

QJsonObject json(const CliResult& result) {
    return QJsonDocument::fromJson(result.out.toUtf8()).object();
}

/// An image of two layers: the second changes a mode, a text and a link.
QString loadImage(const CliRunner& cli, const std::string& name) {
    TarWriter base;
    base.directory("etc")
        .file("etc/motd", "hello\n")
        .file("etc/tool", "#!/bin/sh\n", 0644)
        .symlink("link", "/etc/motd");
    TarWriter top;
    top.directory("etc").file("etc/tool", "#!/bin/sh\n", 0755).file("etc/new", "new\n");
    ImageFixture image;
    image.layers = {base.finish(), top.finish()};
    image.names = {name};
    const CliResult loaded = cli.run({"load"}, QByteArray::fromStdString(dockerArchive({image})));
    return loaded.code == 0 ? QString() : loaded.out + loaded.err;
}

bool put(const CliRunner& cli, const char* name, const std::string& bytes) {
    QFile file(cli.work() + "/" + name);
    return file.open(QIODevice::WriteOnly) &&
           file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
}

} // namespace

/// `outcrop content` as a user types it.
class ContentCommandTest : public QObject {
    Q_OBJECT

private slots:
    void filesOfImagesAreNamedAsWithCp() {
        const CliRunner cli;
        QCOMPARE(loadImage(cli, "app:1"), QString());
        const CliResult shown = cli.run({"content", "app:1:/etc/motd"});
        OK(shown);
        QVERIFY2(squeezed(shown.out).contains("Kind: text\nSize: 6B (6 bytes)\n"), qPrintable(shown.out));
        QVERIFY(shown.out.endsWith("\nhello\n"));
        for (const char* name :
             {"app:1:/link", "app:1:etc/motd", "image:app:1:/etc/../link", "app:1@1:/etc/motd"})
            QCOMPARE(json(cli.run({"content", "--json", name}))["size"].toInt(), 6);
        const auto said = [&](const char* name) { return cli.run({"content", name}).err; };
        QCOMPARE(said("app:1:/nothing"),
                 QString("outcrop: find \"app:1:/nothing\": there is no such file\n"));
        QVERIFY(said("app:1:/etc").startsWith("outcrop: look into \"app:1:/etc\": it is a directory\n"));
        QVERIFY(said("app:1@1:/etc/new").contains("there is no such file"));
        QVERIFY(said("app:1@3:/etc/new").contains("it has 2 layers"));
        QVERIFY(said("nobody:/x").contains("no container, image or volume has that name"));
        QCOMPARE(cli.run({"content", "app:1:/nothing"}).code, 1);
    }

    void whatDiffersIsSaidInWords() {
        const CliRunner cli;
        QCOMPARE(loadImage(cli, "app:1"), QString());
        const auto compared = [&](const char* before, const char* after) {
            const CliResult result = cli.run({"content", before, after});
            return QString::number(result.code) + " " + result.out.section('\n', 0, 0) + result.err;
        };
        QCOMPARE(compared("app:1:/etc/motd", "app:1@1:/etc/motd"), QString("0 the files are identical"));
        QCOMPARE(compared("app:1@1:/etc/tool", "app:1:/etc/tool"),
                 QString("0 the content is identical, only mode changed: 0644 -> 0755"));
        QCOMPARE(compared("app:1:/etc/motd", "app:1:/etc/new"), QString("0 the texts differ"));
        const CliResult texts = cli.run({"content", "app:1:/etc/motd", "app:1:/etc/new"});
        QVERIFY2(texts.out.contains("--- a/etc/motd\n+++ b/etc/new\n@@ -1 +1 @@\n-hello\n+new\n"),
                 qPrintable(texts.out));
        QVERIFY(json(cli.run({"content", "--json", "app:1:/etc/motd", "app:1:/etc/new"}))["patch"]
                    .toString()
                    .contains("+new"));
    }

    void filesOfContainersAndVolumesToo() {
        const CliRunner cli;
        NEEDS_IMAGE(cli);
        OK(cli.run({"run", "--name", "box", "--network", "none", "-v", "chest:/chest", image, "sh", "-c",
                    "printf 'a\\nb\\n' > /made; echo gold > /chest/coin; chmod 700 /made"}));
        const auto lines = [&](const char* name) {
            return json(cli.run({"content", "--json", name}))["facts"].toObject()["lines"].toInt();
        };
        QCOMPARE(lines("box:/made"), 2);
        QCOMPARE(lines("container:box:/made"), 2);
        QCOMPARE(lines("chest:/coin"), 1);
        QCOMPARE(lines("volume:chest:/coin"), 1);
        QVERIFY(put(cli, "made", "a\nb\n"));
        QCOMPARE(cli.shell("chmod 644 made; outcrop content ./made box:/made").out,
                 QString("the content is identical, only mode changed: 0644 -> 0700\n"));
        QVERIFY(cli.run({"content", "chest:/none"}).code == 1);
        const CliResult program = cli.run({"content", "--json", "box:/bin/sh"});
        QCOMPARE(json(program)["kind"].toString(), QString("elf"));
    }

    void membersAreShownAndSaved() {
        const CliRunner cli;
        const std::string inner = makeTar({{"x/y", 'f', "treasure"}});
        QVERIFY(put(cli, "o.tar.gz", compressed(Compression::Gzip, makeTar({{"in.tar", 'f', inner}}))));
        const CliResult tree = cli.shell("outcrop content './o.tar.gz!/in.tar'");
        OK(tree);
        QVERIFY2(squeezed(tree.out).contains(
                     QRegularExpression("\n-rw-r--r-- 0:0 8B \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d x/y\n")),
                 qPrintable(tree.out));
        OK(cli.shell("outcrop content -o saved './o.tar.gz!/in.tar!/x/y'"));
        QCOMPARE(cli.shell("cat saved; stat -c ' %a' saved").out,
                 cli.shell("umask 022; printf treasure; echo \" 644\"").out);
        QCOMPARE(cli.shell("outcrop content -o - './o.tar.gz!/in.tar!/x/y'").out, QString("treasure"));
        QCOMPARE(cli.shell("outcrop content -o - ./o.tar.gz | cmp - o.tar.gz").code, 0);
        QCOMPARE(cli.shell("outcrop content -o saved './o.tar.gz!/none'").code, 1);
        QCOMPARE(cli.shell("cat saved; ls").out, QString("treasureo.tar.gz\nsaved\n")); // nothing half done
        const std::string two =
            makeTar({{"a", 'd', ""}, {"a/x", 'f', "1"}, {"b", 'd', ""}, {"b/x", 'f', "2"}, {"b/y", 'f', ""}});
        QVERIFY(put(cli, "two.tar", two));
        const QString parts = squeezed(cli.shell("outcrop content './two.tar!/a/' './two.tar!/b'").out);
        QVERIFY2(parts.endsWith("\nCHANGE WHAT BEFORE AFTER PATH\nchanged content 1B 1B x\nadded - - 0B y\n"),
                 qPrintable(parts));
        QCOMPARE(cli.shell("outcrop content -o /dev/null ./o.tar.gz").code, 0);
    }

    void damageIsAnError() {
        const CliRunner cli;
        const std::string whole = compressed(
            Compression::Gzip, makeTar({{"a", 'f', "a"}, {"b", 'f', noise(400'000, 1)}, {"c", 'f', "c"}}));
        QVERIFY(put(cli, "whole.tgz", whole) && put(cli, "cut.tgz", whole.substr(0, whole.size() / 2)));
        const CliResult shown = cli.shell("outcrop content ./cut.tgz");
        QCOMPARE(shown.code, 1);
        QVERIFY2(shown.err.startsWith("outcrop: read archive \"./cut.tgz\": truncated"),
                 qPrintable(shown.err));
        QVERIFY(shown.out.contains(" a\n")); // what could be read is shown
        const CliResult both = cli.shell("outcrop content ./whole.tgz ./cut.tgz");
        QCOMPARE(both.code, 1);
        QVERIFY(both.out.startsWith("the files differ\n"));
        QVERIFY(!json(cli.shell("outcrop content --json ./cut.tgz"))["damage"].toString().isEmpty());
    }

    void controlCharactersAreNotPrinted() {
        const CliRunner cli;
        const std::string name = "a\x1b[31m\nb\tc\x9b";
        QVERIFY(put(cli, "evil.tar", makeTar({{name, 'f', "x"}, {"l", 'l', "\x1b]0;t\x07"}})));
        QVERIFY(put(cli, "evil.txt", "plain\n\x1b[2Jgone\x07\n"));
        for (const char* file : {"./evil.tar", "./evil.txt"}) {
            const CliResult result = cli.shell(QString("outcrop content ") + file);
            OK(result);
            QVERIFY(!result.out.contains('\x1b') && !result.out.contains('\x07') &&
                    !result.out.contains(QChar(0x9b)));
            QVERIFY2(result.out.contains("\\x1b"), qPrintable(result.out));
        }
        const CliResult missing = cli.run({"content", "./\x1b[31mx"});
        QVERIFY(!missing.err.contains('\x1b'));
    }

    void tablesAndBytesAreChosen() {
        const CliRunner cli;
        NEEDS_TOOL(cli, "sqlite3");
        OK(cli.shell("sqlite3 db \"CREATE TABLE t(id INTEGER PRIMARY KEY, name); INSERT INTO t "
                     "VALUES(1,'one'),(2,NULL),(3,x'00')\"; cp "
                     "db db2; sqlite3 db2 \"DELETE FROM t WHERE id=1; UPDATE t SET name='two' WHERE id=2\""));
        const CliResult rows = cli.shell("outcrop content --table t --limit 2 ./db");
        OK(rows);
        QVERIFY2(
            squeezed(rows.out).endsWith("\nid name\n1 one\n2 NULL\n… there are more rows: see --limit\n"),
            qPrintable(rows.out));
        const QJsonArray values =
            json(cli.shell("outcrop content --json -t t ./db"))["rows"].toObject()["values"].toArray();
        QCOMPARE(QJsonDocument(values).toJson(QJsonDocument::Compact),
                 QByteArray(R"([[1,"one"],[2,null],[3,{"blob":"00","size":1}]])"));
        const CliResult both = cli.shell("outcrop content ./db ./db2");
        OK(both);
        QVERIFY2(squeezed(both.out).endsWith(
                     "table t, by id: 0 added, 1 removed, 1 changed\nCHANGE KEY VALUES\nremoved 1 "
                     "one\nchanged 2 name: NULL -> two\n"),
                 qPrintable(both.out));
        QVERIFY(cli.shell("outcrop content --hex 0x0,16 ./db")
                    .out.endsWith(
                        "00000000  53 51 4c 69 74 65 20 66  6f 72 6d 61 74 20 33 00  |SQLite format 3.|\n"));
        QVERIFY(cli.shell("outcrop content -t t /dev/null").err.contains("it is no regular file"));
        QVERIFY(cli.shell("echo x > f; outcrop content -t t ./f").err.contains("it is no database"));
    }

    void howMuchIsTheSameIsSaid() {
        const CliRunner cli;
        const std::string before = noise(1'000'000, 1);
        QVERIFY(put(cli, "a", before) &&
                put(cli, "b", before.substr(0, 500'000) + noise(50'000, 2) + before.substr(500'000)));
        const CliResult result = cli.shell("outcrop content ./a ./b");
        OK(result);
        QCOMPARE(squeezed(result.out), QString("the files differ: 95.2% of the second is in the first, too "
                                               "(1MB in place, 0B moved); 0B removed, 50kB "
                                               "inserted\n\nRANGE BEFORE AFTER SIZE\nequal 0 0 "
                                               "500000\ninserted - 500000 50000\nequal 500000 550000 "
                                               "500000\n"));
        QCOMPARE(json(cli.shell("outcrop content --json ./a ./b"))["chunks"].toObject()["inserted"].toInt(),
                 50'000);
    }

    void mistakesAreUsage() {
        const CliRunner cli;
        for (const QStringList& line :
             {QStringList{"content"}, QStringList{"content", "a", "b", "c"},
              QStringList{"content", "--hex", "x", "./a"},
              QStringList{"content", "--hex", "0,9999999", "./a"},
              QStringList{"content", "--limit", "0", "./a"}, QStringList{"content", "-t", "x", "./a", "./b"},
              QStringList{"content", "-o", "x", "--json", "./a"}}) {
            const CliResult result = cli.run(line);
            QVERIFY2(result.err.contains("outcrop content --help"),
                     qPrintable(line.join(' ') + ": " + result.err));
            QVERIFY(result.code == 125 || (result.code == 1 && line.size() != 2));
        }
        QCOMPARE(cli.run({"content", "./none"}).code, 1);
    }
};

OUTCROP_TEST(ContentCommandTest, QCoreApplication)

} // namespace outcrop::test::tst_content_command

#include "tst_content_command.moc"
