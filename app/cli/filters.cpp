// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/filters.h"

#include "core/base/error.h"
#include "core/options/options.h"

#include <algorithm>
#include <regex.h>

namespace outcrop::cli {

namespace {

/// An extended regular expression as docker's name filter takes; a pattern that is none is looked for as it
/// stands.
bool found(const std::string& pattern, const std::string& text) {
    regex_t compiled;
    if (::regcomp(&compiled, pattern.c_str(), REG_EXTENDED | REG_NOSUB) != 0)
        return text.find(pattern) != std::string::npos;
    const bool match = ::regexec(&compiled, text.c_str(), 0, nullptr, 0) == 0;
    ::regfree(&compiled);
    return match;
}

bool hasLabel(const std::map<std::string, std::string>& labels, const std::string& wanted) {
    const size_t equals = wanted.find('=');
    const auto label = labels.find(wanted.substr(0, equals));
    if (label == labels.end())
        return false;
    return equals == std::string::npos || label->second == wanted.substr(equals + 1);
}

} // namespace

Filters Filters::parse(const std::vector<std::string>& words, const std::vector<std::string_view>& known) {
    Filters filters;
    for (const std::string& word : words) {
        const size_t equals = word.find('=');
        if (equals == std::string::npos)
            throw Error(ErrorCode::BadInput, "invalid argument", word,
                        "bad format of filter (expected name=value)");
        std::string name = word.substr(0, equals);
        std::transform(name.begin(), name.end(), name.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
        if (std::find(known.begin(), known.end(), name) == known.end())
            throw Error(ErrorCode::BadInput, "invalid filter '" + name + "'");
        filters.m_values[name].push_back(word.substr(equals + 1));
    }
    return filters;
}

std::string whyNotFilter(std::string_view /*name*/, std::string_view value) {
    return value.find('=') == std::string_view::npos ? "bad format of filter (expected name=value)" : "";
}

const std::vector<std::string>& Filters::values(std::string_view name) const {
    static const std::vector<std::string> none;
    const auto found = m_values.find(name);
    return found == m_values.end() ? none : found->second;
}

bool Filters::equals(std::string_view name, std::string_view text) const {
    const std::vector<std::string>& wanted = values(name);
    return !has(name) || std::find(wanted.begin(), wanted.end(), text) != wanted.end();
}

bool Filters::matches(std::string_view name, const std::string& text) const {
    const std::vector<std::string>& wanted = values(name);
    return !has(name) || std::any_of(wanted.begin(), wanted.end(),
                                     [&](const std::string& pattern) { return found(pattern, text); });
}

bool Filters::labels(std::string_view name, const std::map<std::string, std::string>& labels) const {
    const std::vector<std::string>& wanted = values(name);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const std::string& label) { return hasLabel(labels, label); });
}

bool Filters::chosenByLabel(const std::map<std::string, std::string>& have) const {
    return labels("label", have) && !(has("label!") && labels("label!", have));
}

bool Filters::boolean(std::string_view name, bool byDefault) const {
    if (!has(name))
        return byDefault;
    const std::optional<bool> value = parseGoBool(values(name).back());
    if (!value)
        throw Error(ErrorCode::BadInput,
                    "invalid filter '" + std::string(name) + "=[" + values(name).back() + "]'");
    return *value;
}

} // namespace outcrop::cli
