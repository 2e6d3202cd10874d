// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/table.h"

#include "app/cli/template/go_text.h"

#include <algorithm>
#include <vector>

namespace outcrop::cli {

namespace {

constexpr size_t kLeastWidth = 10;
constexpr size_t kPadding = 3;

using Line = std::vector<std::string>;

std::vector<Line> splitLines(std::string_view text) {
    std::vector<Line> lines(1, Line(1));
    for (const char c : text) {
        if (c == '\n')
            lines.emplace_back(1);
        else if (c == '\t')
            lines.back().emplace_back();
        else
            lines.back().back() += c;
    }
    return lines;
}

/// A column exists in a line only if a tab ended its cell.
bool hasColumn(const Line& line, size_t column) {
    return column + 1 < line.size();
}

} // namespace

std::string alignColumns(std::string_view text) {
    std::vector<Line> lines = splitLines(text);
    size_t columns = 0;
    for (const Line& line : lines)
        columns = std::max(columns, line.size());
    for (size_t column = 0; column + 1 < columns; ++column) {
        for (size_t first = 0; first < lines.size();) {
            size_t last = first;
            size_t width = kLeastWidth;
            for (; last < lines.size() && hasColumn(lines[last], column); ++last)
                width = std::max(width, tmpl::countRunes(lines[last][column]) + kPadding);
            for (size_t i = first; i < last; ++i)
                lines[i][column].append(width - tmpl::countRunes(lines[i][column]), ' ');
            first = std::max(last, first + 1);
        }
    }
    std::string out;
    for (const Line& line : lines) {
        for (const std::string& cell : line)
            out += cell;
        if (&line != &lines.back())
            out += '\n';
    }
    return out;
}

} // namespace outcrop::cli
