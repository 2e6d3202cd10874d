// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/text_diff.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace outcrop {

/// The lines of a text, which it does not own. Eight bytes a line, since a text may be of nothing but line
/// ends.
class TextLines {
public:
    uint32_t count() const { return static_cast<uint32_t>(m_same.size()); }
    /// With its end, where it has one.
    std::string_view line(uint32_t index) const { return lines(index, index + 1); }
    std::string_view lines(uint32_t begin, uint32_t end) const {
        return m_text.substr(m_starts[begin], m_starts[end] - m_starts[begin]);
    }
    /// The number that a line has in common with all that are equal to it, in both texts of a pair.
    uint32_t same(uint32_t index) const { return m_same[index]; }

private:
    friend class LinePair;
    std::string_view m_text;
    std::vector<uint32_t> m_starts{0}; ///< of each line, then where the last one ends
    std::vector<uint32_t> m_same;
};

/// The lines of two texts, of less than 4 GB each.
class LinePair {
public:
    LinePair(std::string_view before, std::string_view after, Blanks blanks);

    const TextLines& before() const { return m_before; }
    const TextLines& after() const { return m_after; }
    /// All numbers of equal lines are below this.
    uint32_t kinds() const { return m_kinds; }

private:
    TextLines m_before;
    TextLines m_after;
    uint32_t m_kinds = 0;
};

/// Which lines are no part of what two texts have in common.
struct LineMarks {
    std::vector<uint8_t> before;
    std::vector<uint8_t> after;
};

} // namespace outcrop
