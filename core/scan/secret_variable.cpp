// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/scan/secret_variable.h"

#include "core/scan/secret_rules.h"
#include "core/scan/secret_text.h"

#include <algorithm>

namespace outcrop {

namespace {

bool saysSecret(std::string_view name) {
    const auto has = [&](std::string_view word) { return containsIgnoringCase(name, word); };
    if (std::ranges::any_of(secretWords(), has))
        return true;
    // Only at the end and as a word of its own: "KEYBOARD", "MONKEY" and "PASSENGERS" are none.
    constexpr std::string_view kEnds[] = {"key", "pass", "pwd", "auth", "creds"};
    const std::string_view word = name.substr(name.rfind('_') + 1); // npos + 1 is 0
    const auto is = [&](std::string_view end) {
        return word.size() == end.size() && startsWithIgnoringCase(word, end);
    };
    return std::ranges::any_of(kEnds, is) && name != "PWD"; // that one is where a shell is
}

/// "postgres://me:secret@host/"
bool holdsPassword(std::string_view url) {
    const size_t scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return false;
    std::string_view rest = url.substr(scheme + 3);
    rest = rest.substr(0, rest.find('/'));
    const size_t at = rest.rfind('@');
    const size_t colon = rest.find(':');
    return at != std::string_view::npos && colon != std::string_view::npos && colon + 1 < at;
}

bool beginsAsToken(std::string_view value) {
    return std::ranges::any_of(tokenRules(), [&](const TokenRule& rule) {
        return value.starts_with(rule.prefix) && runOf(rule.set, value, rule.prefix.size()) >= rule.least;
    });
}

} // namespace

bool isSecretVariable(std::string_view name, std::string_view value) {
    return saysSecret(name) || holdsPassword(value) || beginsAsToken(value);
}

} // namespace outcrop
