// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/content/content_case.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace outcrop::test::tst_content_looks {

namespace {

/// A text in UTF-16 with its mark.
std::string utf16(const std::u16string& text, bool bigEndian) {
    std::string bytes;
    for (const char16_t unit : u"\xfeff" + text) {
        const char high = static_cast<char>(unit >> 8U);
        const char low = static_cast<char>(unit & 0xffU);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

std::string facts(const Content& content) {
    return std::string(contentKindName(content.kind)) + " " + factOf(content, "encoding") + " " +
           factOf(content, "lines") + " " + factOf(content, "lineEnds") + " " +
           factOf(content, "longestLine") + " " + factOf(content, "finalLineEnd");
}

} // namespace

/// Texts, pictures, and bytes that are nothing known.
class ContentLooksTest : public QObject {
    Q_OBJECT

private slots:
    void textsAreDescribed_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("last");
        const auto row = [](const char* name, const std::string& bytes, const char* expected,
                            const char* last) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << expected << QString::fromUtf8(last);
        };
        row("ascii", "one\ntwo words\n", "text us-ascii 2 LF 9 true", "two words");
        row("no last end", "one\ntwo", "text us-ascii 2 LF 3 false", "two");
        row("DOS", "one\r\ntwo\r\n", "text us-ascii 2 CRLF 3 true", "two");
        row("old Mac", "one line here\rtwo line\rthree\r", "text us-ascii 3 CR 13 true", "three");
        row("mixed", "a line\nanother\r\nand one\rend\n", "text us-ascii 4 mixed (2 LF, 1 CRLF, 1 CR) 7 true",
            "end");
        row("UTF-8", "größer\nnaïve ✓\n", "text utf-8 2 LF 7 true", "naïve ✓");
        row("Latin-1",
            "gr\xf6\xdf"
            "er als\nna\xefve Menschen\n",
            "text iso-8859-1 2 LF 14 true", "naïve Menschen");
        row("UTF-16 little", utf16(u"héllo\r\nwörld \xd83d\xde00\r\n", false), "text utf-16le 2 CRLF 7 true",
            "wörld 😀");
        row("UTF-16 big", utf16(u"one\ntwo\n", true), "text utf-16be 2 LF 3 true", "two");
    }
    void textsAreDescribed() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QFETCH(QString, last);
        const Content content = shown(bytes.toStdString());
        QCOMPARE(QString::fromStdString(facts(content)), expected);
        QVERIFY(!content.lines.empty());
        QCOMPARE(QString::fromStdString(content.lines.back()), last);
    }

    void linesAreBounded() {
        std::string bytes;
        for (int i = 0; i < 5000; ++i)
            bytes += "line " + std::to_string(i) + "\n";
        ContentRequest request;
        request.name = "f";
        request.limit = 7;
        Content content = shownAs(bytes, request);
        QCOMPARE(content.lines.size(), size_t(7));
        QCOMPARE(factOf(content, "lines"), std::string("5000"));
        content = shown(std::string(3'000'000, 'x') + "\n" + std::string(100, 'y'));
        QCOMPARE(factOf(content, "longestLine"), std::string("3000000"));
        QCOMPARE(content.lines[0].size(), size_t(2000));
    }

    void nothingIsEmpty() {
        const Content content = shown(std::string());
        QCOMPARE(contentKindName(content.kind), "empty");
        QCOMPARE(content.sha256,
                 std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void picturesHaveTheirFacts_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("options");
        for (const char* format : {"png", "jpg", "gif", "bmp", "tif", "webp", "ico"})
            QTest::newRow(format) << format << "";
        QTest::newRow("grey png") << "png"
                                  << "-colorspace Gray -depth 8";
        QTest::newRow("jpg with a density") << "jpg"
                                            << "-density 300x200 -units PixelsPerInch";
    }
    void picturesHaveTheirFacts() {
        QFETCH(QString, format);
        QFETCH(QString, options);
        const CliRunner cli;
        NEEDS_TOOL(cli, "convert");
        NEEDS_TOOL(cli, "identify");
        const CliResult made =
            cli.shell("convert -size 123x45 gradient:red-blue " + options + " p." + format);
        OUTCROP_NEEDS(made.code == 0, "this ImageMagick can't make it");
        const QStringList tool =
            cli.shell("identify -format '%w %h %z\\n' p." + format + " | head -1").out.trimmed().split(' ');
        const Content content =
            shown(bytesOf(std::filesystem::path(cli.work().toStdString()) / ("p." + format.toStdString())));
        QCOMPARE(contentKindName(content.kind), "picture");
        QCOMPARE(QString::fromStdString(factOf(content, "width")), tool[0]);
        QCOMPARE(QString::fromStdString(factOf(content, "height")), tool[1]);
        if (format == "png" || format == "jpg")
            QCOMPARE(QString::fromStdString(factOf(content, "bitsPerSample")), tool[2]);
    }

    void picturesAreComparedByFacts() {
        const CliRunner cli;
        NEEDS_TOOL(cli, "convert");
        OK(cli.shell("convert -size 16x16 xc:red a.png; convert -size 32x16 xc:red b.png"));
        const std::filesystem::path work = cli.work().toStdString();
        const ContentComparison comparison = compared(bytesOf(work / "a.png"), bytesOf(work / "b.png"));
        bool width = false;
        for (const FactChange& change : comparison.facts) {
            QVERIFY(change.after.name != "height");
            width = width ||
                    (change.after.name == "width" && change.before.values == std::vector<std::string>{"16"} &&
                     change.after.values == std::vector<std::string>{"32"});
        }
        QVERIFY(width);
    }

    void bytesAreShown() {
        const std::string bytes = std::string("\0\1\2\3", 4) + noise(100'000, 8);
        const Content content = shown(bytes);
        QCOMPARE(contentKindName(content.kind), "binary");
        QCOMPARE(*content.bytes, bytes.substr(0, 256));
        const double entropy = std::stod(factOf(content, "entropy"));
        QVERIFY(entropy > 7.9 && entropy <= 8);
        QVERIFY(factOf(shown(std::string(5000, '\0')), "entropy").starts_with("0.00 "));
        ContentRequest request;
        request.name = "f";
        request.hex = ByteRange{50'000, 40};
        QCOMPARE(*shownAs(bytes, request).bytes, bytes.substr(50'000, 40));
        request.hex = ByteRange{bytes.size() - 3, 40};
        QCOMPARE(*shownAs(bytes, request).bytes, bytes.substr(bytes.size() - 3));
        request.hex = ByteRange{UINT64_MAX, UINT64_MAX};
        QCOMPARE(*shownAs(bytes, request).bytes, std::string());
        request.hex = ByteRange{0, UINT64_MAX};
        QCOMPARE(shownAs(std::string(3U << 20U, 'x'), request).bytes->size(), size_t(kMaxShownBytes));
    }

    void theFileToolSaysTheSame() {
        const CliRunner cli;
        NEEDS_TOOL(cli, "file");
        OK(cli.shell("printf '%%PDF-1.4\\nx' > a; printf 'RIFF0000WAVEfmt ' > b; echo '<?xml "
                     "version=\"1.0\"?><a/>' > c; printf "
                     "'\\177\\001\\002' > d"));
        for (const char* name : {"a", "b", "c", "d"}) {
            const Content content = shown(bytesOf(std::filesystem::path(cli.work().toStdString()) / name));
            QCOMPARE(QString::fromStdString(content.mediaType),
                     cli.program("file", {"-b", "--mime-type", name}).out.trimmed());
            QCOMPARE(QString::fromStdString(content.description),
                     cli.program("file", {"-b", name}).out.trimmed());
        }
    }
};

OUTCROP_TEST(ContentLooksTest, QCoreApplication)

} // namespace outcrop::test::tst_content_looks

#include "tst_content_looks.moc"
