// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/text_context.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace outcrop {

namespace {

/// The last lines of the hunks above a gap.
struct Ends {
    int before = 0;
    int after = 0;
};

Ends endsAbove(const TextDiff& diff, int gap) {
    Ends ends;
    if (gap > 0)
        for (const DiffLine& line : diff.hunks[static_cast<size_t>(gap) - 1].lines) {
            ends.before = std::max(ends.before, line.oldLine);
            ends.after = std::max(ends.after, line.newLine);
        }
    return ends;
}

/// The first line of a hunk in the newer text; where it has none there, the text is empty.
int firstAfter(const DiffHunk& hunk) {
    const auto line =
        std::ranges::find_if(hunk.lines, [](const DiffLine& candidate) { return candidate.newLine > 0; });
    return line == hunk.lines.end() ? 1 : line->newLine;
}

std::vector<DiffLine> contextLines(const LinedText& after, Ends above, int first, int count) {
    std::vector<DiffLine> lines;
    lines.reserve(static_cast<size_t>(count));
    for (int i = first; i < first + count; ++i) {
        const int line = above.after + 1 + i;
        lines.push_back({LineKind::Context, above.before + 1 + i, line, std::string(after.line(line - 1))});
    }
    return lines;
}

std::string rangeText(int first, int count) {
    return std::to_string(count == 0 ? 0 : first) + (count == 1 ? "" : "," + std::to_string(count));
}

/// As git writes it. What git says behind the ranges, the line that encloses the hunk, stays unless it begins
/// elsewhere now.
void updateHeader(DiffHunk& hunk, bool sameStart) {
    int oldFirst = 0;
    int newFirst = 0;
    int oldCount = 0;
    int newCount = 0;
    for (const DiffLine& line : hunk.lines) {
        if (line.oldLine > 0 && oldCount++ == 0)
            oldFirst = line.oldLine;
        if (line.newLine > 0 && newCount++ == 0)
            newFirst = line.newLine;
    }
    const size_t end = hunk.header.find("@@", 2);
    const std::string rest =
        !sameStart || end == std::string::npos ? std::string() : hunk.header.substr(end + 2);
    hunk.header =
        "@@ -" + rangeText(oldFirst, oldCount) + " +" + rangeText(newFirst, newCount) + " @@" + rest;
}

void append(std::vector<DiffLine>& lines, std::vector<DiffLine> more) {
    lines.insert(lines.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

LinedText::LinedText(std::string text) : m_text(std::move(text)), m_starts{0} {
    for (size_t end = m_text.find('\n'); end != std::string::npos; end = m_text.find('\n', end + 1))
        m_starts.push_back(end + 1);
    if (m_starts.back() != m_text.size())
        m_starts.push_back(m_text.size());
}

std::string_view LinedText::line(int index) const {
    const size_t start = m_starts[static_cast<size_t>(index)];
    std::string_view line(m_text.data() + start, m_starts[static_cast<size_t>(index) + 1] - start);
    if (line.ends_with('\n'))
        line.remove_suffix(1);
    return line;
}

int linesInGap(const TextDiff& diff, const LinedText& after, int gap) {
    const int next = gap < static_cast<int>(diff.hunks.size())
                         ? firstAfter(diff.hunks[static_cast<size_t>(gap)])
                         : after.count() + 1;
    return std::max(0, next - endsAbove(diff, gap).after - 1);
}

TextDiff withMoreContext(const TextDiff& diff, const LinedText& after, int gap, int below, int above) {
    TextDiff more = diff;
    const bool hasAbove = gap > 0;
    const bool hasBelow = gap < static_cast<int>(diff.hunks.size());
    const int hidden = linesInGap(diff, after, gap);
    const Ends ends = endsAbove(diff, gap);
    const int first = hasAbove ? std::clamp(below, 0, hidden) : 0;
    const int last = hasBelow ? std::clamp(above, 0, hidden - first) : 0;
    const auto at = more.hunks.begin() + gap;
    if (hasAbove)
        append(std::prev(at)->lines, contextLines(after, ends, 0, first));
    if (hasBelow) {
        std::vector<DiffLine> lines = contextLines(after, ends, hidden - last, last);
        append(lines, std::move(at->lines));
        at->lines = std::move(lines);
        updateHeader(*at, last == 0);
    }
    if (hasAbove && hasBelow && first + last == hidden) {
        append(std::prev(at)->lines, std::move(at->lines));
        more.hunks.erase(at);
    }
    if (hasAbove)
        updateHeader(more.hunks[static_cast<size_t>(gap) - 1], true);
    return more;
}

void moveLines(TextDiff& diff, int before, int after) {
    for (DiffHunk& hunk : diff.hunks) {
        for (DiffLine& line : hunk.lines) {
            line.oldLine += line.oldLine > 0 ? before : 0;
            line.newLine += line.newLine > 0 ? after : 0;
        }
        updateHeader(hunk, true);
    }
}

TextDiff withAllContext(const TextDiff& diff, const LinedText& after) {
    TextDiff all;
    all.added = diff.added;
    all.removed = diff.removed;
    if (diff.hunks.empty())
        return diff;
    DiffHunk whole;
    whole.header = "@@ @@";
    const int gaps = static_cast<int>(diff.hunks.size());
    for (int gap = 0; gap <= gaps; ++gap) {
        append(whole.lines, contextLines(after, endsAbove(diff, gap), 0, linesInGap(diff, after, gap)));
        if (gap < gaps)
            append(whole.lines, diff.hunks[static_cast<size_t>(gap)].lines);
    }
    updateHeader(whole, false);
    all.hunks.push_back(std::move(whole));
    return all;
}

} // namespace outcrop
