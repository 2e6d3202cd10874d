// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/template/text_functions.h"

#include "app/cli/template/go_text.h"

#include <cstdio>
#include <cwctype>
#include <locale.h>
#include <optional>

namespace outcrop::cli::tmpl {

namespace {

FunctionResult wrongType(const char* expected, const Arguments& arguments, int index) {
    return {{},
            std::string("wrong type for value; expected ") + expected + "; got " +
                typeName(arguments[static_cast<size_t>(index)]),
            index};
}

const std::string* textOf(const Value& value) {
    return value.valid() && value.json().is_string() ? &value.json().get_ref<const std::string&>() : nullptr;
}

std::optional<int64_t> integerOf(const Value& value) {
    if (!value.valid() || !value.json().is_number_integer())
        return std::nullopt;
    return value.json().get<int64_t>();
}

char32_t upperRune(char32_t rune) {
    static const locale_t unicode = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return unicode ? static_cast<char32_t>(::towupper_l(static_cast<wint_t>(rune), unicode)) : rune;
}

char32_t lowerRune(char32_t rune) {
    static const locale_t unicode = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return unicode ? static_cast<char32_t>(::towlower_l(static_cast<wint_t>(rune), unicode)) : rune;
}

FunctionResult mapped(const Arguments& arguments, char32_t (*change)(char32_t)) {
    const std::string* text = textOf(arguments[0]);
    if (!text)
        return wrongType("string", arguments, 0);
    std::string out;
    for (size_t position = 0; position < text->size();)
        appendRune(out, change(decodeRune(*text, position)));
    return {Value::of(out), {}};
}

/// strings.Title's idea of a word: what is no letter, digit or underscore ends it.
bool separatesWords(char32_t rune) {
    if (rune < 0x80)
        return !(rune == '_' || (rune >= '0' && rune <= '9') || (rune >= 'a' && rune <= 'z') ||
                 (rune >= 'A' && rune <= 'Z'));
    return rune == 0x85 || rune == 0xa0 || rune == 0x3000 || (rune >= 0x2000 && rune <= 0x200a);
}

std::string joinedArguments(const Arguments& arguments) {
    std::string out;
    for (const Value& argument : arguments)
        out += printValue(argument);
    return out;
}

const char* htmlEscape(char c) {
    switch (c) {
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '&':
        return "&amp;";
    case '"':
        return "&#34;";
    case '\'':
        return "&#39;";
    default:
        return nullptr;
    }
}

} // namespace

FunctionResult callJoin(const Arguments& arguments) {
    const std::string* separator = textOf(arguments[1]);
    if (!separator)
        return wrongType("string", arguments, 1);
    if (!arguments[0].valid() || arguments[0].isNull())
        return {Value::of(""), {}};
    if (!arguments[0].json().is_structured())
        return wrongType("[]string", arguments, 0);
    std::string out;
    bool first = true;
    for (const Json& item : arguments[0].json()) {
        out += (first ? "" : *separator) + formatValue(item);
        first = false;
    }
    return {Value::of(out), {}};
}

FunctionResult callSplit(const Arguments& arguments) {
    const std::string* text = textOf(arguments[0]);
    const std::string* separator = textOf(arguments[1]);
    if (!text || !separator)
        return wrongType("string", arguments, text ? 1 : 0);
    Json parts = Json::array();
    if (separator->empty()) {
        for (size_t position = 0; position < text->size();) {
            const size_t start = position;
            decodeRune(*text, position);
            parts.push_back(text->substr(start, position - start));
        }
        return {Value::of(parts), {}};
    }
    size_t start = 0;
    for (size_t at = text->find(*separator); at != std::string::npos; at = text->find(*separator, start)) {
        parts.push_back(text->substr(start, at - start));
        start = at + separator->size();
    }
    parts.push_back(text->substr(start));
    return {Value::of(parts), {}};
}

FunctionResult callUpper(const Arguments& arguments) {
    return mapped(arguments, upperRune);
}
FunctionResult callLower(const Arguments& arguments) {
    return mapped(arguments, lowerRune);
}

FunctionResult callTitle(const Arguments& arguments) {
    const std::string* text = textOf(arguments[0]);
    if (!text)
        return wrongType("string", arguments, 0);
    std::string out;
    char32_t previous = ' ';
    for (size_t position = 0; position < text->size();) {
        const char32_t rune = decodeRune(*text, position);
        appendRune(out, separatesWords(previous) ? upperRune(rune) : rune);
        previous = rune;
    }
    return {Value::of(out), {}};
}

FunctionResult callPad(const Arguments& arguments) {
    constexpr int64_t kMostSpaces = 1 << 20;
    const std::string* text = textOf(arguments[0]);
    const std::optional<int64_t> before = integerOf(arguments[1]);
    const std::optional<int64_t> after = integerOf(arguments[2]);
    if (!text)
        return wrongType("string", arguments, 0);
    if (!before || !after)
        return wrongType("int", arguments, before ? 2 : 1);
    if (*before < 0 || *after < 0 || *before > kMostSpaces || *after > kMostSpaces)
        return {{}, "strings: negative or too large Repeat count"};
    if (text->empty())
        return {Value::of(""), {}};
    return {Value::of(std::string(static_cast<size_t>(*before), ' ') + *text +
                      std::string(static_cast<size_t>(*after), ' ')),
            {}};
}

FunctionResult callTruncate(const Arguments& arguments) {
    const std::string* text = textOf(arguments[0]);
    const std::optional<int64_t> length = integerOf(arguments[1]);
    if (!text)
        return wrongType("string", arguments, 0);
    if (!length)
        return wrongType("int", arguments, 1);
    if (*length < 0)
        return {{}, "slice bounds out of range [:" + std::to_string(*length) + "]"};
    return {Value::of(text->substr(0, static_cast<size_t>(*length))), {}};
}

FunctionResult callHtml(const Arguments& arguments) {
    std::string out;
    for (const char c : joinedArguments(arguments)) {
        const char* escape = htmlEscape(c);
        out += escape ? std::string(escape) : std::string(1, c);
    }
    return {Value::of(out), {}};
}

FunctionResult callUrlQuery(const Arguments& arguments) {
    std::string out;
    for (const char c : joinedArguments(arguments)) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           std::string_view("-_.~").find(c) != std::string_view::npos;
        char escape[8];
        std::snprintf(escape, sizeof escape, "%%%02X", static_cast<unsigned char>(c));
        out += plain ? std::string(1, c) : c == ' ' ? "+" : escape;
    }
    return {Value::of(out), {}};
}

} // namespace outcrop::cli::tmpl
