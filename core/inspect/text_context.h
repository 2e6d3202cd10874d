// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/text_diff.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// A text whose lines are found.
class LinedText {
public:
    explicit LinedText(std::string text);

    int count() const { return static_cast<int>(m_starts.size()) - 1; }
    std::string_view line(int index) const; ///< without line end
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
    std::vector<size_t> m_starts; ///< and one past the last
};

// The gaps of a difference are its stretches of unchanged lines that are left out: gap i is before hunk i,
// the one after the last hunk has their number.

/// How many lines are left out there. after is the newer text.
int linesInGap(const TextDiff& diff, const LinedText& after, int gap);

/// Takes so many of a gap's lines in, below what is above it and above what is below it. Hunks between which
/// nothing is left out any more are one.
TextDiff withMoreContext(const TextDiff& diff, const LinedText& after, int gap, int below, int above);

/// Says of the lines that so many others come before them: the difference is of a part of both texts.
void moveLines(TextDiff& diff, int before, int after);

/// With none left out.
TextDiff withAllContext(const TextDiff& diff, const LinedText& after);

} // namespace outcrop
