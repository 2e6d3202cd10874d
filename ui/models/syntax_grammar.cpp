// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/syntax_grammar.h"

#include <QHash>

namespace outcrop::ui {

namespace {

constexpr QStringView kShellWords[] = {
    u"if",     u"then",  u"else",     u"elif",    u"fi",    u"for",      u"while",  u"until",
    u"do",     u"done",  u"case",     u"esac",    u"in",    u"function", u"return", u"exit",
    u"export", u"local", u"readonly", u"set",     u"unset", u"shift",    u"break",  u"continue",
    u"exec",   u"trap",  u"eval",     u"declare", u"source"};
constexpr QStringView kDockerfileWords[] = {
    u"ADD",    u"ARG",   u"CMD",         u"COPY",  u"ENTRYPOINT", u"ENV",
    u"EXPOSE", u"FROM",  u"HEALTHCHECK", u"LABEL", u"MAINTAINER", u"ONBUILD",
    u"RUN",    u"SHELL", u"STOPSIGNAL",  u"USER",  u"VOLUME",     u"WORKDIR"};
constexpr QStringView kJsonWords[] = {u"true", u"false", u"null"};
constexpr QStringView kYamlWords[] = {u"true", u"false", u"null", u"yes", u"no", u"on", u"off"};
constexpr QStringView kIniWords[] = {u"true", u"false", u"yes", u"no", u"on", u"off"};
constexpr QStringView kPythonWords[] = {
    u"False", u"None",     u"True",  u"and",    u"as",   u"assert", u"async",  u"await",    u"break",
    u"class", u"continue", u"def",   u"del",    u"elif", u"else",   u"except", u"finally",  u"for",
    u"from",  u"global",   u"if",    u"import", u"in",   u"is",     u"lambda", u"nonlocal", u"not",
    u"or",    u"pass",     u"raise", u"return", u"try",  u"while",  u"with",   u"yield"};
constexpr QStringView kCWords[] = {
    u"auto",      u"bool",       u"break",    u"case",   u"catch",    u"char",      u"class",    u"const",
    u"constexpr", u"continue",   u"default",  u"delete", u"do",       u"double",    u"else",     u"enum",
    u"explicit",  u"extends",    u"extern",   u"false",  u"final",    u"float",     u"for",      u"goto",
    u"if",        u"implements", u"import",   u"inline", u"int",      u"interface", u"long",     u"namespace",
    u"new",       u"noexcept",   u"nullptr",  u"null",   u"operator", u"override",  u"package",  u"private",
    u"protected", u"public",     u"return",   u"short",  u"signed",   u"sizeof",    u"static",   u"struct",
    u"switch",    u"template",   u"this",     u"throw",  u"throws",   u"true",      u"try",      u"typedef",
    u"typename",  u"union",      u"unsigned", u"using",  u"virtual",  u"void",      u"volatile", u"while"};
constexpr QStringView kJavaScriptWords[] = {
    u"as",         u"async",     u"await",  u"break", u"case",     u"catch", u"class",  u"const",
    u"continue",   u"default",   u"delete", u"do",    u"else",     u"enum",  u"export", u"extends",
    u"false",      u"finally",   u"for",    u"from",  u"function", u"if",    u"import", u"in",
    u"instanceof", u"interface", u"let",    u"new",   u"null",     u"of",    u"return", u"static",
    u"super",      u"switch",    u"this",   u"throw", u"true",     u"try",   u"type",   u"typeof",
    u"undefined",  u"var",       u"void",   u"while", u"yield"};
constexpr QStringView kGoWords[] = {
    u"break",  u"case",        u"chan",      u"const",  u"continue", u"default", u"defer",
    u"else",   u"fallthrough", u"false",     u"for",    u"func",     u"go",      u"goto",
    u"if",     u"import",      u"interface", u"map",    u"nil",      u"package", u"range",
    u"return", u"select",      u"struct",    u"switch", u"true",     u"type",    u"var"};
constexpr QStringView kRustWords[] = {
    u"as",     u"async", u"await", u"break", u"const",  u"continue", u"crate", u"dyn",  u"else",   u"enum",
    u"extern", u"false", u"fn",    u"for",   u"if",     u"impl",     u"in",    u"let",  u"loop",   u"match",
    u"mod",    u"move",  u"mut",   u"pub",   u"ref",    u"return",   u"self",  u"Self", u"static", u"struct",
    u"super",  u"trait", u"true",  u"type",  u"unsafe", u"use",      u"where", u"while"};

using Grammar = SyntaxGrammar;

Grammar cLike(QStringView quotes, std::span<const QStringView> keywords) {
    Grammar grammar{.lineComment = u"//", .blockOpen = u"/*", .blockClose = u"*/"};
    grammar.quotes = quotes;
    grammar.longQuotes = u"`";
    grammar.keywords = keywords;
    return grammar;
}

Grammar makeGrammar(Language language) {
    switch (language) {
    case Language::Shell:
        return {.lineComment = u"#",
                .commentAt = Grammar::CommentAt::WordStart,
                .quotes = u"\"'",
                .plainQuotes = u"'",
                .names = Grammar::Names::AfterDollar,
                .keywords = kShellWords};
    case Language::Dockerfile:
        return {.lineComment = u"#",
                .commentAt = Grammar::CommentAt::LineStart,
                .quotes = u"\"'",
                .keywordFirst = true,
                .names = Grammar::Names::AfterDollar,
                .keywords = kDockerfileWords};
    case Language::Json:
        return {.quotes = u"\"", .names = Grammar::Names::BeforeColon, .keywords = kJsonWords};
    case Language::Yaml:
        return {.lineComment = u"#",
                .commentAt = Grammar::CommentAt::WordStart,
                .quotes = u"\"'",
                .plainQuotes = u"'",
                .names = Grammar::Names::BeforeColon,
                .keywords = kYamlWords};
    case Language::Ini:
        return {.lineComment = u"#",
                .otherLineComment = u";",
                .commentAt = Grammar::CommentAt::LineStart,
                .quotes = u"\"",
                .sections = true,
                .names = Grammar::Names::BeforeEquals,
                .keywords = kIniWords};
    case Language::Python:
        return {.lineComment = u"#", .quotes = u"\"'", .tripleQuotes = true, .keywords = kPythonWords};
    case Language::C: {
        Grammar grammar = cLike(u"\"'", kCWords);
        grammar.directive = u'#';
        return grammar;
    }
    case Language::JavaScript:
        return cLike(u"\"'`", kJavaScriptWords);
    case Language::Go:
        return cLike(u"\"'`", kGoWords);
    case Language::Rust:
        return cLike(u"\"", kRustWords); // "'" is a lifetime's as well
    case Language::None:
        break;
    }
    return {};
}

const QHash<QString, Language>& byEnding() {
    static const QHash<QString, Language> kEndings = [] {
        QHash<QString, Language> endings;
        const auto add = [&endings](Language language, const QString& words) {
            for (const QString& word : words.split(u' '))
                endings.insert(word, language);
        };
        add(Language::Shell, QStringLiteral("sh bash dash ksh zsh ash profile bashrc"));
        add(Language::Dockerfile, QStringLiteral("dockerfile containerfile"));
        add(Language::Json, QStringLiteral("json jsonc webmanifest"));
        add(Language::Yaml, QStringLiteral("yaml yml"));
        add(Language::Ini,
            QStringLiteral("ini conf cfg cnf toml properties desktop service socket timer target mount "
                           "env npmrc editorconfig repo list sources"));
        add(Language::Python, QStringLiteral("py pyi pyw"));
        add(Language::C, QStringLiteral("c h cc cpp cxx hh hpp hxx java kt cs css scss m"));
        add(Language::JavaScript, QStringLiteral("js mjs cjs jsx ts tsx"));
        add(Language::Go, QStringLiteral("go"));
        add(Language::Rust, QStringLiteral("rs"));
        return endings;
    }();
    return kEndings;
}

} // namespace

const SyntaxGrammar& grammarOf(Language language) {
    static const QVector<Grammar> kGrammars = [] {
        QVector<Grammar> grammars;
        for (int i = 0; i <= static_cast<int>(Language::Rust); ++i)
            grammars.append(makeGrammar(static_cast<Language>(i)));
        return grammars;
    }();
    return kGrammars.at(static_cast<int>(language));
}

Language languageOf(const QString& path, QStringView firstLine) {
    const QString name = path.section(u'/', -1).toLower();
    if (name.startsWith(QStringLiteral("dockerfile")) || name.startsWith(QStringLiteral("containerfile")))
        return Language::Dockerfile;
    if (const auto known = byEnding().constFind(name.section(u'.', -1)); known != byEnding().cend())
        return *known;
    if (!firstLine.startsWith(u"#!"))
        return Language::None;
    if (firstLine.contains(u"python"))
        return Language::Python;
    if (firstLine.contains(u"node"))
        return Language::JavaScript;
    return firstLine.contains(u"sh") ? Language::Shell : Language::None;
}

} // namespace outcrop::ui
