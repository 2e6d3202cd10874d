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

using Line = std::vector<std::string_view>;

std::vector<Line> splitLines(std::string_view text) {
    std::vector<Line> lines(1);
    for (size_t at = 0;;) {
        const size_t end = std::min(text.find_first_of("\t\n", at), text.size());
        lines.back().push_back(text.substr(at, end - at));
        if (end == text.size())
            return lines;
        if (text[end] == '\n') {
            lines.emplace_back();
            lines.back().reserve(lines[lines.size() - 2].size());
        }
        at = end + 1;
    }
}

/// A column exists in a line only if a tab ended its cell.
bool hasColumn(const Line& line, size_t column) {
    return column + 1 < line.size();
}

} // namespace

std::string alignColumns(std::string_view text) {
    const std::vector<Line> lines = splitLines(text);
    size_t columns = 0;
    for (const Line& line : lines)
        columns = std::max(columns, line.size());
    // By line and column: what is to follow the cell.
    std::vector<size_t> blanks(lines.size() * columns, 0);
    for (size_t column = 0; column + 1 < columns; ++column) {
        for (size_t first = 0; first < lines.size();) {
            size_t last = first;
            size_t width = kLeastWidth;
            for (; last < lines.size() && hasColumn(lines[last], column); ++last) {
                const size_t runes = tmpl::countRunes(lines[last][column]);
                blanks[last * columns + column] = runes;
                width = std::max(width, runes + kPadding);
            }
            for (size_t i = first; i < last; ++i)
                blanks[i * columns + column] = width - blanks[i * columns + column];
            first = std::max(last, first + 1);
        }
    }
    std::string out;
    for (size_t i = 0; i < lines.size(); ++i) {
        for (size_t column = 0; column < lines[i].size(); ++column)
            out.append(lines[i][column]).append(blanks[i * columns + column], ' ');
        if (i + 1 < lines.size())
            out += '\n';
    }
    return out;
}

} // namespace outcrop::cli
