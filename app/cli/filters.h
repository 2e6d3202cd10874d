// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop::cli {

/// --filter name=value, repeatable. Values of one name are alternatives, but labels must all hold.
class Filters {
public:
    /// Throws Error(BadInput): "bad format of filter (expected name=value)", "invalid filter 'x'".
    static Filters parse(const std::vector<std::string>& words, const std::vector<std::string_view>& known);

    bool has(std::string_view name) const { return m_values.find(name) != m_values.end(); }
    const std::vector<std::string>& values(std::string_view name) const;
    /// No filter of that name, or one that equals the text.
    bool equals(std::string_view name, std::string_view text) const;
    /// No filter of that name, or one that is found in the text as a regular expression.
    bool matches(std::string_view name, const std::string& text) const;
    /// Every label filter ("key" or "key=value") holds.
    bool labels(std::string_view name, const std::map<std::string, std::string>& labels) const;
    /// Every "label" filter holds, and not every "label!", as prune commands take them.
    bool chosenByLabel(const std::map<std::string, std::string>& labels) const;
    /// A yes/no filter. Throws Error(BadInput) for another value.
    bool boolean(std::string_view name, bool byDefault) const;

private:
    std::map<std::string, std::vector<std::string>, std::less<>> m_values;
};

/// Of an option that takes them: why it does not take this one, or empty.
std::string whyNotFilter(std::string_view name, std::string_view value);

} // namespace outcrop::cli
