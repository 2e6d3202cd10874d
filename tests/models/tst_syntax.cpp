// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/text_diff.h"
#include "tests/support/test_program.h"
#include "ui/models/syntax.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/source_view.h"

#include <QTest>

namespace outcrop::test::tst_syntax {

using namespace ui;

namespace {

/// Each token as "k:words", lines apart by "|".
QString spelled(Language language, const QString& text) {
    QStringList lines;
    SyntaxState state = 0;
    for (const QString& line : text.split(u'\n')) {
        QVector<SyntaxToken> tokens;
        state = readSyntax(language, line, state, &tokens);
        QStringList words;
        for (const SyntaxToken& token : tokens)
            words += QStringLiteral("cskn=").at(static_cast<int>(token.kind)) + QStringLiteral(":") +
                     line.mid(token.start, token.length);
        lines += words.join(u' ');
    }
    return lines.join(u'|');
}

bool holdsColour(const QImage& image, const QColor& colour) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).rgb() == colour.rgb())
                return true;
    return false;
}

} // namespace

class TestSyntax : public QObject {
    Q_OBJECT

private slots:
    void wordsAreTold_data() {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        const auto row = [](const char* name, Language language, const char* text, const char* tokens) {
            QTest::newRow(name) << int(language) << QString::fromUtf8(text) << QString::fromUtf8(tokens);
        };
        row("shell", Language::Shell, "if [ \"$A\" = 'b\\' ]; then # why\n  echo a#b ${C:-1} 12",
            "k:if s:\"$A\" s:'b\\' k:then c:# why|=:${C:-1} n:12");
        row("an apostrophe ends with its line", Language::Shell, "echo don't\nexit 1", "s:'t|k:exit n:1");
        row("dockerfile", Language::Dockerfile, "FROM alpine:3 AS run\n# RUN\nrun apk add run #1\nENV A=$B",
            "k:FROM n:3|c:# RUN|k:run n:1|k:ENV =:$B");
        row("json", Language::Json, "{\"a\\\"\": \"b\", \"c\" : [1.5e3, true]}",
            "=:\"a\\\"\" s:\"b\" =:\"c\" n:1.5e3 k:true");
        row("yaml", Language::Yaml, "image-name: nginx:1.25 # c\n- on: 'it''s'\n\"k\": no",
            "=:image-name n:1.25 c:# c|k:on s:'it' s:'s'|=:\"k\" k:no");
        row("ini", Language::Ini, "[main]\n; c\nsome.key = 3 # not\nother=on",
            "k:[main]|c:; c|=:some.key n:3|=:other k:on");
        row("python", Language::Python, "def f(): '''a\nb \"x\"\nc''' + \"d\" # e\n\"\"\"f\"\"\"",
            "k:def s:'''a|s:b \"x\"|s:c''' s:\"d\" c:# e|s:\"\"\"f\"\"\"");
        row("c", Language::C, "#include <a> // x\nint a1 = 0x1F; /* b\nc */ return '\\''; \"/*\"",
            "k:#include c:// x|k:int n:0x1F c:/* b|c:c */ k:return s:'\\'' s:\"/*\"");
        row("long quotes", Language::Go, "var a = `x\n\"y` + 1", "k:var s:`x|s:\"y` n:1");
        row("other letters", Language::Python, "größe = \"日本\" # ü", "s:\"日本\" c:# ü");
        row("none", Language::None, "if 1 \"a\"", "n:1");
    }
    void wordsAreTold() {
        QFETCH(int, language);
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        QCOMPARE(spelled(Language(language), text), tokens);
    }

    void languagesAreKnownByNameAndFirstLine() {
        QCOMPARE(languageOf(QStringLiteral("/app/Dockerfile.dev"), {}), Language::Dockerfile);
        QCOMPARE(languageOf(QStringLiteral("/etc/nginx.CONF"), {}), Language::Ini);
        QCOMPARE(languageOf(QStringLiteral("/entry"), u"#!/bin/sh -e"), Language::Shell);
        QCOMPARE(languageOf(QStringLiteral("/usr/bin/x"), u"#!/usr/bin/env python3"), Language::Python);
        QCOMPARE(languageOf(QStringLiteral("/etc/passwd"), u"root:x:0"), Language::None);
    }

    void aLineIsReadByItself() {
        const TextSyntax syntax = syntaxOf(QStringLiteral("a.c"), "int a; /* b\nint c;\n*/ int d;");
        QCOMPARE(syntax.states.size(), size_t(3));
        QCOMPARE(syntax.tokensOf(1, u"int c;"), (QVector<SyntaxToken>{{0, 6, SyntaxKind::Comment}}));
        QCOMPARE(syntax.tokensOf(2, u"*/ int d;").last().kind, SyntaxKind::Keyword);
        QVERIFY(syntax.tokensOf(3, u"int").isEmpty());
        QVERIFY(syntaxOf(QStringLiteral("a.txt"), "int").states.empty());
    }

    /// Whatever the bytes are, no token lies outside the line, and they follow each other.
    void anyBytesAreRead() {
        const QString letters = QStringLiteral("\"'`#/*-=:[]{$}\\ \tae1_\u00e9\U0001F600");
        uint32_t seed = 7;
        for (int round = 0; round < 3000; ++round) {
            const auto language = static_cast<Language>(seed % (int(Language::Rust) + 1));
            QString line;
            for (int i = 0; i < 24; ++i) {
                seed = seed * 1664525U + 1013904223U;
                line += letters.at((seed >> 24U) % static_cast<uint32_t>(letters.size()));
            }
            SyntaxState state = 0;
            for (int again = 0; again < 3; ++again) {
                QVector<SyntaxToken> tokens;
                state = readSyntax(language, line, state, &tokens);
                int end = 0;
                for (const SyntaxToken& token : tokens) {
                    QVERIFY2(token.start >= end && token.length > 0, qPrintable(line));
                    end = token.start + token.length;
                }
                QVERIFY2(end <= line.size(), qPrintable(line));
            }
        }
    }

    void coloursAreShown() {
        const std::string before = "# ████\nA = \"█\"\n";
        const std::string after = "# ████\nA = \"██\"\n";
        DiffView diff;
        diff.resize(700, 200);
        diff.setDiff(std::make_shared<const TextDiff>(outcrop::diffText(before, after)));
        const Tokens& t = tokens(&diff);
        QVERIFY(!holdsColour(diff.grab().toImage(), t.string));
        const QString name = QStringLiteral("a.py");
        diff.setSyntax(std::make_shared<const TextSyntax>(syntaxOf(name, before)),
                       std::make_shared<const TextSyntax>(syntaxOf(name, after)));
        const QImage coloured = diff.grab().toImage();
        QVERIFY(holdsColour(coloured, t.string) && holdsColour(coloured, t.comment));
        SourceView view;
        view.resize(400, 200);
        view.setPlainText(QString::fromStdString(after));
        QVERIFY(!holdsColour(view.grab().toImage(), t.string));
        view.setSyntax(std::make_shared<const TextSyntax>(syntaxOf(name, after)));
        QVERIFY(holdsColour(view.grab().toImage(), t.string));
    }
};

OUTCROP_TEST(TestSyntax, QApplication)

} // namespace outcrop::test::tst_syntax

#include "tst_syntax.moc"
