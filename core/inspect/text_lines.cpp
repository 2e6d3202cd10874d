// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/text_lines.h"

#include <deque>
#include <string>
#include <unordered_map>

namespace outcrop {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// A line as it compares where blanks do not count, or only whether there are any inside.
std::string withoutBlanks(std::string_view line, Blanks blanks) {
    if (blanks == Blanks::EndsIgnored) {
        while (!line.empty() && isBlank(line.back()))
            line.remove_suffix(1);
        return std::string(line);
    }
    std::string text;
    bool pending = false;
    for (const char c : line) {
        if (isBlank(c)) {
            pending = blanks == Blanks::ChangesIgnored;
            continue;
        }
        if (pending)
            text.push_back(' ');
        pending = false;
        text.push_back(c);
    }
    return text;
}

/// Gives equal lines the same number.
class LineNumbers {
public:
    explicit LineNumbers(Blanks blanks) : m_blanks(blanks) {}

    uint32_t of(std::string_view line) {
        if (m_blanks == Blanks::Count)
            return m_numbers.try_emplace(line, count()).first->second;
        std::string kept = withoutBlanks(line, m_blanks);
        if (const auto found = m_numbers.find(kept); found != m_numbers.end())
            return found->second;
        m_kept.push_back(std::move(kept));
        return m_numbers.emplace(m_kept.back(), count()).first->second;
    }
    uint32_t count() const { return static_cast<uint32_t>(m_numbers.size()); }

private:
    Blanks m_blanks;
    std::deque<std::string> m_kept; ///< what the keys point into, where that is not the text itself
    std::unordered_map<std::string_view, uint32_t> m_numbers;
};

} // namespace

LinePair::LinePair(std::string_view before, std::string_view after, Blanks blanks) {
    LineNumbers numbers(blanks);
    const auto take = [&](std::string_view text, TextLines& lines) {
        lines.m_text = text;
        for (size_t start = 0; start < text.size();) {
            const size_t end = std::min(text.find('\n', start), text.size() - 1) + 1;
            lines.m_same.push_back(numbers.of(text.substr(start, end - start)));
            lines.m_starts.push_back(static_cast<uint32_t>(end));
            start = end;
        }
    };
    take(before, m_before);
    take(after, m_after);
    m_kinds = numbers.count();
}

} // namespace outcrop
