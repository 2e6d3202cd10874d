// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/options/go_text.h"

#include <cstdio>

namespace outcrop::go {

namespace {

constexpr char32_t kReplacement = 0xfffd;

std::string hexEscape(const char* prefix, unsigned width, char32_t value) {
    char buffer[24];
    std::snprintf(buffer, sizeof buffer, "%s%0*x", prefix, static_cast<int>(width),
                  static_cast<unsigned>(value));
    return buffer;
}

const char* shortEscape(char32_t rune) {
    switch (rune) {
    case '\a':
        return "\\a";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    case '\v':
        return "\\v";
    default:
        return nullptr;
    }
}

void appendQuoted(std::string& out, char32_t rune, bool invalidByte, unsigned char byte) {
    if (invalidByte)
        out += hexEscape("\\x", 2, byte);
    else if (rune == '"' || rune == '\\')
        out += {'\\', static_cast<char>(rune)};
    else if (const char* escape = shortEscape(rune))
        out += escape;
    else if (rune < 0x20 || rune == 0x7f)
        out += hexEscape("\\x", 2, rune);
    else if (isControl(rune))
        out += hexEscape("\\u", 4, rune);
    else
        appendRune(out, rune);
}

int hexValue(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Reads digits of a base; false if one is missing.
bool readDigits(std::string_view text, size_t& position, unsigned count, unsigned base, char32_t& value) {
    value = 0;
    for (unsigned i = 0; i < count; ++i, ++position) {
        const int digit = position < text.size() ? hexValue(text[position]) : -1;
        if (digit < 0 || static_cast<unsigned>(digit) >= base)
            return false;
        value = value * base + static_cast<unsigned>(digit);
    }
    return true;
}

bool appendEscape(std::string& out, std::string_view text, size_t& position, char quote) {
    const char c = position < text.size() ? text[position++] : '\0';
    constexpr std::string_view kNames = "abfnrtv\\";
    constexpr std::string_view kValues = "\a\b\f\n\r\t\v\\";
    if (const size_t at = kNames.find(c); at != std::string_view::npos && c != '\0') {
        out += kValues[at];
        return true;
    }
    if (c == quote) {
        out += c;
        return true;
    }
    char32_t value = 0;
    const bool octal = c >= '0' && c <= '7';
    if (octal)
        --position;
    if (octal || c == 'x') {
        if (!readDigits(text, position, octal ? 3 : 2, octal ? 8 : 16, value) || value > 255)
            return false;
        out += static_cast<char>(value);
        return true;
    }
    if (c != 'u' && c != 'U')
        return false;
    if (!readDigits(text, position, c == 'u' ? 4 : 8, 16, value) || value > 0x10ffff)
        return false;
    appendRune(out, value);
    return true;
}

} // namespace

char32_t decodeRune(std::string_view text, size_t& position) {
    const auto lead = static_cast<unsigned char>(text[position++]);
    if (lead < 0x80)
        return lead;
    const int extra = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    if (extra == 0 || lead >= 0xf5 || position + static_cast<size_t>(extra) > text.size())
        return kReplacement;
    char32_t rune = lead & (0x3f >> extra);
    for (int i = 0; i < extra; ++i) {
        const auto byte = static_cast<unsigned char>(text[position + static_cast<size_t>(i)]);
        if ((byte & 0xc0) != 0x80)
            return kReplacement;
        rune = (rune << 6) | (byte & 0x3f);
    }
    const bool overlong = (extra == 2 && rune < 0x800) || (extra == 3 && rune < 0x10000);
    if (overlong || rune > 0x10ffff || (rune >= 0xd800 && rune < 0xe000))
        return kReplacement;
    position += static_cast<size_t>(extra);
    return rune;
}

void appendRune(std::string& out, char32_t rune) {
    if (rune > 0x10ffff || (rune >= 0xd800 && rune < 0xe000))
        rune = kReplacement;
    if (rune < 0x80) {
        out += static_cast<char>(rune);
        return;
    }
    const int extra = rune >= 0x10000 ? 3 : rune >= 0x800 ? 2 : 1;
    constexpr unsigned char kLeads[] = {0, 0xc0, 0xe0, 0xf0};
    out += static_cast<char>(kLeads[extra] | (rune >> (6 * extra)));
    for (int i = extra - 1; i >= 0; --i)
        out += static_cast<char>(0x80 | ((rune >> (6 * i)) & 0x3f));
}

size_t countRunes(std::string_view text) {
    size_t count = 0;
    for (size_t position = 0; position < text.size(); ++count)
        decodeRune(text, position);
    return count;
}

std::string firstRunes(std::string_view text, size_t count) {
    size_t position = 0;
    while (position < text.size() && count-- > 0)
        decodeRune(text, position);
    return std::string(text.substr(0, position));
}

bool isControl(char32_t rune) {
    return rune < 0x20 || (rune >= 0x7f && rune < 0xa0) || rune == 0x2028 || rune == 0x2029 ||
           (rune >= 0x200e && rune <= 0x200f) || (rune >= 0x202a && rune <= 0x202e) ||
           (rune >= 0x2066 && rune <= 0x2069);
}

std::string quoteGo(std::string_view text) {
    std::string out = "\"";
    for (size_t position = 0; position < text.size();) {
        const size_t start = position;
        const char32_t rune = decodeRune(text, position);
        const bool invalid = rune == kReplacement && position - start == 1;
        appendQuoted(out, rune, invalid, static_cast<unsigned char>(text[start]));
    }
    return out + "\"";
}

std::string describeRune(char32_t rune) {
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "U+%04X", static_cast<unsigned>(rune));
    std::string out = buffer;
    if (!isControl(rune)) {
        out += " '";
        appendRune(out, rune);
        out += "'";
    }
    return out;
}

std::optional<std::string> unquoteGo(std::string_view literal) {
    if (literal.size() < 2)
        return std::nullopt;
    const char quote = literal.front();
    const std::string_view inner = literal.substr(1, literal.size() - 2);
    std::string out;
    for (size_t position = 0; position < inner.size();) {
        const char c = inner[position++];
        if (quote == '`' && c == '\r')
            continue;
        if (quote == '`' || c != '\\')
            out += c;
        else if (!appendEscape(out, inner, position, quote))
            return std::nullopt;
    }
    return out;
}

} // namespace outcrop::go
