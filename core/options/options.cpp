// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/options/options.h"

#include "core/base/size_text.h"
#include "core/options/go_text.h"

#include <algorithm>
#include <charconv>

namespace outcrop {

namespace {

/// "-n, --last" or "--format", as pflag names a flag in a message.
std::string shownName(const OptionSpec& spec) {
    std::string name = "--" + std::string(spec.name);
    return spec.letter != '\0' ? std::string("-") + spec.letter + ", " + name : name;
}

std::string invalid(const OptionSpec& spec, const std::string& value, const std::string& why) {
    return "invalid argument " + go::quoteGo(value) + " for " + go::quoteGo(shownName(spec)) +
           " flag: " + why;
}

class OptionParser {
public:
    OptionParser(std::span<const OptionSpec> specs, std::span<const std::string> words, bool stopAtArgument)
        : m_specs(specs), m_words(words), m_stopAtArgument(stopAtArgument) {}

    ParseResult run() {
        while (m_next < m_words.size() && m_result.error.empty() && !m_result.help) {
            const std::string& word = m_words[m_next++];
            if (word == "--") {
                takeRest();
            } else if (word.size() < 2 || word[0] != '-') {
                m_result.arguments.push_back(word);
                if (m_stopAtArgument)
                    takeRest();
            } else if (word[1] == '-') {
                longOption(word);
            } else {
                letters(word);
            }
        }
        return std::move(m_result);
    }

private:
    void takeRest() {
        m_result.arguments.insert(m_result.arguments.end(), m_words.begin() + static_cast<long>(m_next),
                                  m_words.end());
        m_next = m_words.size();
    }

    void fail(std::string message) { m_result.error = std::move(message); }

    void longOption(const std::string& word) {
        const size_t equals = word.find('=');
        const std::string name = word.substr(2, equals == std::string::npos ? equals : equals - 2);
        if (name.empty() || name[0] == '-')
            return fail("bad flag syntax: " + word);
        const auto spec =
            std::find_if(m_specs.begin(), m_specs.end(), [&](const OptionSpec& s) { return s.name == name; });
        if (spec == m_specs.end()) {
            m_result.help = name == "help";
            if (!m_result.help)
                fail("unknown flag: --" + name);
            return;
        }
        if (equals != std::string::npos)
            return store(*spec, word.substr(equals + 1));
        if (spec->kind == OptionKind::Flag)
            return store(*spec, "true");
        if (!spec->bare.empty())
            return store(*spec, std::string(spec->bare));
        if (m_next >= m_words.size())
            return fail("flag needs an argument: --" + name);
        store(*spec, m_words[m_next++]);
    }

    /// "-it", "-n5", "-n=5", "-n 5".
    void letters(const std::string& word) {
        for (size_t i = 1; i < word.size() && m_result.error.empty(); ++i) {
            const char letter = word[i];
            const auto spec = std::find_if(m_specs.begin(), m_specs.end(),
                                           [&](const OptionSpec& s) { return s.letter == letter; });
            if (spec == m_specs.end()) {
                m_result.help = letter == 'h';
                if (!m_result.help)
                    fail("unknown shorthand flag: '" + std::string(1, letter) + "' in " + word);
                return;
            }
            const bool assigned = i + 2 < word.size() && word[i + 1] == '=';
            if (spec->kind == OptionKind::Flag && !assigned) {
                store(*spec, "true");
                continue;
            }
            if (assigned)
                return store(*spec, word.substr(i + 2));
            if (i + 1 < word.size())
                return store(*spec, word.substr(i + 1));
            if (m_next >= m_words.size())
                return fail("flag needs an argument: '" + std::string(1, letter) + "' in " + word);
            return store(*spec, m_words[m_next++]);
        }
    }

    void store(const OptionSpec& spec, const std::string& value) {
        if (spec.kind == OptionKind::Flag && !parseGoBool(value))
            return fail(invalid(spec, value,
                                "strconv.ParseBool: parsing " + go::quoteGo(value) + ": invalid syntax"));
        if (spec.kind == OptionKind::Integer && !isInteger(value))
            return fail(
                invalid(spec, value, "strconv.ParseInt: parsing " + go::quoteGo(value) + ": invalid syntax"));
        if (spec.kind == OptionKind::Size) {
            const std::optional<uint64_t> bytes = parseSize(value);
            if (!bytes)
                return fail(invalid(spec, value, "invalid size: '" + value + "'"));
            return m_result.options.set(spec.name, std::to_string(*bytes), false);
        }
        if (const std::string why = spec.whyNot ? spec.whyNot(spec.name, value) : std::string(); !why.empty())
            return fail(invalid(spec, value, why));
        m_result.options.set(spec.name, value, spec.kind == OptionKind::List);
    }

    static bool isInteger(const std::string& value) {
        int64_t number = 0;
        const char* const end = value.data() + value.size();
        const auto [stop, problem] = std::from_chars(value.data(), end, number);
        return problem == std::errc() && stop == end;
    }

    std::span<const OptionSpec> m_specs;
    std::span<const std::string> m_words;
    bool m_stopAtArgument;
    size_t m_next = 0;
    ParseResult m_result;
};

} // namespace

std::string_view OptionSpec::placeholder() const {
    if (!valueName.empty())
        return valueName;
    switch (kind) {
    case OptionKind::Integer:
        return "int";
    case OptionKind::Size:
        return "bytes";
    case OptionKind::Text:
        return "string";
    case OptionKind::List:
        return "list";
    case OptionKind::Flag:
        break;
    }
    return {};
}

bool ParsedOptions::flag(std::string_view name, bool byDefault) const {
    const auto found = m_values.find(name);
    return found == m_values.end() ? byDefault : parseGoBool(found->second.back()).value_or(false);
}

std::string ParsedOptions::text(std::string_view name, std::string_view byDefault) const {
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::string(byDefault) : found->second.back();
}

std::optional<int64_t> ParsedOptions::integer(std::string_view name) const {
    const auto found = m_values.find(name);
    if (found == m_values.end())
        return std::nullopt;
    int64_t number = 0;
    const std::string& value = found->second.back();
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
}

const std::vector<std::string>& ParsedOptions::list(std::string_view name) const {
    static const std::vector<std::string> none;
    const auto found = m_values.find(name);
    return found == m_values.end() ? none : found->second;
}

void ParsedOptions::set(std::string_view name, std::string value, bool append) {
    std::vector<std::string>& values = m_values[std::string(name)];
    if (!append)
        values.clear();
    values.push_back(std::move(value));
}

ParseResult parseOptions(std::span<const OptionSpec> specs, std::span<const std::string> words,
                         bool stopAtArgument) {
    return OptionParser(specs, words, stopAtArgument).run();
}

std::optional<bool> parseGoBool(std::string_view text) {
    for (const std::string_view word : {"1", "t", "T", "true", "TRUE", "True"})
        if (text == word)
            return true;
    for (const std::string_view word : {"0", "f", "F", "false", "FALSE", "False"})
        if (text == word)
            return false;
    return std::nullopt;
}

std::vector<std::string> commaWords(const std::vector<std::string>& list) {
    std::vector<std::string> words;
    for (const std::string& text : list)
        for (size_t start = 0; start <= text.size();) {
            const size_t end = std::min(text.find(',', start), text.size());
            words.push_back(text.substr(start, end - start));
            start = end + 1;
        }
    return words;
}

} // namespace outcrop
