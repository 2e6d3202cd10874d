// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/line_changes.h"

#include "core/inspect/histogram.h"
#include "core/inspect/slide_changes.h"

#include <algorithm>

namespace outcrop {

namespace {

std::vector<LineChange> changesOf(const LineMarks& marks) {
    const auto beforeEnd = static_cast<uint32_t>(marks.before.size());
    const auto afterEnd = static_cast<uint32_t>(marks.after.size());
    std::vector<LineChange> changes;
    LineChange at;
    while (at.beforeEnd < beforeEnd || at.afterEnd < afterEnd) {
        at.beforeBegin = at.beforeEnd;
        at.afterBegin = at.afterEnd;
        while (at.beforeEnd < beforeEnd && marks.before[at.beforeEnd])
            ++at.beforeEnd;
        while (at.afterEnd < afterEnd && marks.after[at.afterEnd])
            ++at.afterEnd;
        if (at.beforeBegin < at.beforeEnd || at.afterBegin < at.afterEnd) {
            changes.push_back(at);
        } else {
            ++at.beforeEnd;
            ++at.afterEnd;
        }
    }
    return changes;
}

/// "12,3" of the lines from begin on: one alone goes without its count, none are named by the line before
/// them.
std::string rangeText(uint32_t begin, uint32_t count) {
    const std::string start = std::to_string(count == 0 ? begin : begin + 1);
    return count == 1 ? start : start + "," + std::to_string(count);
}

class Hunks {
public:
    Hunks(const LinePair& texts, unsigned context)
        : m_before(texts.before()), m_after(texts.after()), m_context(context) {}

    std::vector<LineHunk> of(const std::vector<LineChange>& changes) {
        std::vector<LineHunk> hunks;
        for (size_t first = 0; first < changes.size();) {
            size_t end = first + 1;
            while (end < changes.size() &&
                   changes[end].beforeBegin - changes[end - 1].beforeEnd <= 2 * m_context)
                ++end;
            hunks.push_back(hunk(changes, first, end));
            first = end;
        }
        return hunks;
    }

private:
    LineHunk hunk(const std::vector<LineChange>& changes, size_t first, size_t end) {
        const LineChange& from = changes[first];
        const LineChange& to = changes[end - 1];
        const auto above =
            static_cast<uint32_t>(std::min<uint64_t>({m_context, from.beforeBegin, from.afterBegin}));
        const auto below = static_cast<uint32_t>(
            std::min<uint64_t>({m_context, m_before.count() - to.beforeEnd, m_after.count() - to.afterEnd}));
        const LineChange whole{from.beforeBegin - above, to.beforeEnd + below, from.afterBegin - above,
                               to.afterEnd + below};
        LineHunk hunk;
        hunk.header = "@@ -" + rangeText(whole.beforeBegin, whole.beforeEnd - whole.beforeBegin) + " +" +
                      rangeText(whole.afterBegin, whole.afterEnd - whole.afterBegin) + " @@";
        if (const std::string_view title = heading(whole.beforeBegin); !title.empty())
            hunk.header.append(" ").append(title);
        uint32_t before = whole.beforeBegin;
        uint32_t after = whole.afterBegin;
        for (size_t i = first; i < end; ++i) {
            putContext(before, after, changes[i].beforeBegin, hunk);
            for (; before < changes[i].beforeEnd; ++before)
                hunk.lines.push_back({LineKind::Removed, int(before + 1), -1, m_before.line(before)});
            for (; after < changes[i].afterEnd; ++after)
                hunk.lines.push_back({LineKind::Added, -1, int(after + 1), m_after.line(after)});
        }
        putContext(before, after, whole.beforeEnd, hunk);
        return hunk;
    }

    void putContext(uint32_t& before, uint32_t& after, uint32_t end, LineHunk& hunk) const {
        for (; before < end; ++before, ++after)
            hunk.lines.push_back({LineKind::Context, int(before + 1), int(after + 1), m_after.line(after)});
    }

    /// The nearest line above that looks like a heading, by git's rule.
    std::string_view heading(uint32_t start) {
        for (uint32_t line = start; line-- > m_searched;) {
            const std::string_view text = m_before.line(line);
            const char c = text.front();
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$') {
                constexpr size_t kMaxLength = 80;
                m_heading = text.substr(0, kMaxLength);
                m_heading = m_heading.substr(0, m_heading.find_last_not_of(" \t\r\n") + 1);
                break;
            }
        }
        m_searched = start;
        return m_heading;
    }

    const TextLines& m_before;
    const TextLines& m_after;
    uint64_t m_context;
    uint32_t m_searched = 0; ///< the heading above this line is known
    std::string_view m_heading;
};

} // namespace

std::vector<LineHunk> histogramHunks(std::string_view before, std::string_view after,
                                     const DiffManner& manner) {
    const LinePair texts(before, after, manner.blanks);
    LineMarks marks = histogramMarks(texts, manner.blanks, manner.minimal);
    slideChanges(texts, marks);
    return Hunks(texts, manner.context).of(changesOf(marks));
}

} // namespace outcrop
