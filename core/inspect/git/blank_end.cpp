// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/git/blank_end.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace outcrop {

namespace {

bool isBlankLine(std::string_view line) {
    return line.find_first_not_of(" \t\r\v\f\n") == std::string_view::npos;
}

size_t lineCount(std::string_view text) {
    const auto ends = std::ranges::count(text, '\n');
    return static_cast<size_t>(ends) + (text.empty() || text.ends_with('\n') ? 0 : 1);
}

size_t blankLinesAtEnd(std::string_view text) {
    size_t count = 0;
    while (!text.empty()) {
        if (text.ends_with('\n'))
            text.remove_suffix(1);
        const size_t before = text.rfind('\n');
        const size_t start = before == std::string_view::npos ? 0 : before + 1;
        if (!isBlankLine(text.substr(start)))
            break;
        ++count;
        text = text.substr(0, start);
    }
    return count;
}

/// The last line of the new file that a hunk has, from "@@ -1,2 +3,4 @@".
size_t lastLineOf(std::string_view header) {
    const size_t plus = header.find('+');
    if (plus == std::string_view::npos)
        return 0;
    const char* end = header.data() + header.size();
    size_t first = 0;
    size_t count = 1;
    const auto [comma, problem] = std::from_chars(header.data() + plus + 1, end, first);
    if (problem == std::errc() && comma != end && *comma == ',')
        std::from_chars(comma + 1, end, count);
    return first + count - (count > 0 ? 1 : 0);
}

} // namespace

void markBlankEnd(const PatchFile& file, std::vector<PatchSpan>& patch) {
    if (file.before.content.empty() ||
        blankLinesAtEnd(file.after.content) <= blankLinesAtEnd(file.before.content))
        return;
    const auto hunk = std::ranges::find(patch.rbegin(), patch.rend(), PatchStyle::Frag, &PatchSpan::style);
    if (hunk == patch.rend() || lastLineOf(hunk->text) != lineCount(file.after.content))
        return;
    for (auto line = patch.rbegin(); line != hunk && isBlankLine(std::string_view(line->text).substr(1));
         ++line)
        if (line->style == PatchStyle::Added)
            line->style = PatchStyle::AddedBlankEnd;
}

} // namespace outcrop
