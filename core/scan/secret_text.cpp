// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/scan/secret_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace outcrop {

namespace {

constexpr bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
constexpr bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}
constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

constexpr bool belongs(CharSet set, char c) {
    const bool alnum = isUpper(c) || isLower(c) || isDigit(c);
    switch (set) {
    case CharSet::UpperOrDigit:
        return isUpper(c) || isDigit(c);
    case CharSet::Hex:
        return isDigit(c) || (c >= 'a' && c <= 'f');
    case CharSet::Alnum:
        return alnum;
    case CharSet::Word:
        return alnum || c == '_';
    case CharSet::WordDash:
        return alnum || c == '_' || c == '-';
    case CharSet::Base64:
        return alnum || c == '+' || c == '/';
    case CharSet::Bech32:
        return std::string_view("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L").find(c) != std::string_view::npos;
    }
    return false;
}

/// The sets of each character, a bit for each: asked for most bytes of most files.
constexpr std::array<uint8_t, 256> kSets = [] {
    std::array<uint8_t, 256> sets{};
    for (unsigned c = 0; c < sets.size(); ++c)
        for (unsigned set = 0; set <= static_cast<unsigned>(CharSet::Bech32); ++set)
            if (belongs(static_cast<CharSet>(set), static_cast<char>(c)))
                sets[c] = static_cast<uint8_t>(sets[c] | 1U << set);
    return sets;
}();

char lowered(char c) {
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

int base64Value(char c) {
    if (isUpper(c))
        return c - 'A';
    if (isLower(c))
        return c - 'a' + 26;
    if (isDigit(c))
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

} // namespace

bool isIn(CharSet set, char c) {
    return (kSets[static_cast<unsigned char>(c)] >> static_cast<unsigned>(set) & 1U) != 0;
}

size_t runOf(CharSet set, std::string_view text, size_t at, size_t limit) {
    size_t end = at;
    while (end < text.size() && end - at < limit && isIn(set, text[end]))
        ++end;
    return end - at;
}

double entropyOf(std::string_view text) {
    std::array<unsigned, 256> counts{};
    for (const char c : text)
        ++counts[static_cast<unsigned char>(c)];
    double bits = 0;
    for (const unsigned count : counts)
        if (count > 0) {
            const double share = static_cast<double>(count) / static_cast<double>(text.size());
            bits -= share * std::log2(share);
        }
    return bits;
}

bool startsWithIgnoringCase(std::string_view text, std::string_view lowerCasePrefix) {
    return text.size() >= lowerCasePrefix.size() &&
           std::equal(lowerCasePrefix.begin(), lowerCasePrefix.end(), text.begin(),
                      [](char want, char have) { return want == lowered(have); });
}

bool containsIgnoringCase(std::string_view text, std::string_view lowerCaseWord) {
    for (size_t at = 0; at + lowerCaseWord.size() <= text.size(); ++at)
        if (startsWithIgnoringCase(text.substr(at), lowerCaseWord))
            return true;
    return false;
}

bool isPlaceholder(std::string_view value) {
    if (value.find_first_of("$<>{}%*") != std::string_view::npos)
        return true;
    constexpr std::string_view kWords[] = {"example",     "changeme",   "change_me", "change-me", "your",
                                           "placeholder", "xxxx",       "....",      "dummy",     "sample",
                                           "redacted",    "notasecret", "1234567890"};
    const auto has = [&](std::string_view word) { return containsIgnoringCase(value, word); };
    if (std::any_of(std::begin(kWords), std::end(kWords), has))
        return true;
    constexpr std::string_view kWhole[] = {"password", "passwd", "secret", "token", "null",
                                           "none",     "true",   "false",  "test",  "undefined"};
    const auto is = [&](std::string_view word) {
        return value.size() == word.size() && startsWithIgnoringCase(value, word);
    };
    return std::any_of(std::begin(kWhole), std::end(kWhole), is) ||
           std::all_of(value.begin(), value.end(), [&](char c) { return c == value.front(); });
}

bool looksRandom(std::string_view value) {
    constexpr size_t kLeast = 12;
    constexpr double kBits = 3.2;  // words and their compounds of this length stay below
    constexpr int kLeastTurns = 3; // "scram-sha-256" and "V1LocalReference" have fewer
    int turns = 0;                 // from digits to letters or back
    char last = '\0';
    for (const char c : value) {
        if (last != '\0' && isIn(CharSet::Alnum, c) && isIn(CharSet::Alnum, last) &&
            isDigit(c) != isDigit(last))
            ++turns;
        last = c;
    }
    return value.size() >= kLeast && turns >= kLeastTurns && entropyOf(value) >= kBits;
}

std::string fromBase64(std::string_view text) {
    while (!text.empty() && text.back() == '=')
        text.remove_suffix(1);
    std::string out;
    uint32_t bits = 0;
    unsigned have = 0;
    for (const char c : text) {
        const int value = base64Value(c);
        if (value < 0)
            return {};
        bits = bits << 6 | static_cast<uint32_t>(value);
        have += 6;
        if (have >= 8) {
            have -= 8;
            out += static_cast<char>(bits >> have & 0xff);
        }
    }
    return out;
}

} // namespace outcrop
