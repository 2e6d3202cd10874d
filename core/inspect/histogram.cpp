// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/histogram.h"

#include "core/inspect/line_changes.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace outcrop {

namespace {

constexpr uint32_t kMaxOccurrences = 64;
constexpr uint64_t kMaxSteps = uint64_t(1) << 28; ///< lines looked at, in about a second
constexpr uint32_t kNone = std::numeric_limits<uint32_t>::max();

/// Lines of both texts, each from begin to before end.
struct Part {
    uint32_t beforeBegin = 0;
    uint32_t beforeEnd = 0;
    uint32_t afterBegin = 0;
    uint32_t afterEnd = 0;
};

class Histogram {
public:
    Histogram(const LinePair& texts, Blanks blanks, bool minimal)
        : m_before(texts.before()), m_after(texts.after()), m_blanks(blanks), m_minimal(minimal),
          m_first(texts.kinds(), kNone), m_occurrences(texts.kinds(), 0), m_next(m_before.count(), kNone) {
        m_marks.before.resize(m_before.count(), 0);
        m_marks.after.resize(m_after.count(), 0);
    }

    /// A stack of our own: how deep it goes is up to the texts.
    LineMarks match() {
        m_parts.push_back({0, m_before.count(), 0, m_after.count()});
        while (!m_parts.empty()) {
            const Part part = m_parts.back();
            m_parts.pop_back();
            if (part.beforeBegin == part.beforeEnd || part.afterBegin == part.afterEnd)
                markAll(part);
            else if (m_steps >= kMaxSteps)
                matchByMyers(part);
            else
                split(part);
        }
        return std::move(m_marks);
    }

private:
    void markAll(const Part& part) {
        std::fill(m_marks.before.begin() + part.beforeBegin, m_marks.before.begin() + part.beforeEnd, 1);
        std::fill(m_marks.after.begin() + part.afterBegin, m_marks.after.begin() + part.afterEnd, 1);
    }

    void matchByMyers(const Part& part) {
        const std::string_view before = m_before.lines(part.beforeBegin, part.beforeEnd);
        const std::string_view after = m_after.lines(part.afterBegin, part.afterEnd);
        for (const LineChange& change : myersChanges(before, after, m_blanks, m_minimal))
            markAll({part.beforeBegin + change.beforeBegin, part.beforeBegin + change.beforeEnd,
                     part.afterBegin + change.afterBegin, part.afterBegin + change.afterEnd});
    }

    void split(const Part& part) {
        count(part);
        m_least = kMaxOccurrences + 1;
        m_anyCommon = false;
        m_best.reset();
        for (uint32_t line = part.afterBegin; line < part.afterEnd;)
            line = tryLine(part, line);
        forget(part);
        m_steps += (part.beforeEnd - part.beforeBegin) + (part.afterEnd - part.afterBegin);
        if (m_anyCommon && m_least > kMaxOccurrences)
            matchByMyers(part);
        else if (!m_best)
            markAll(part);
        else {
            m_parts.push_back({m_best->beforeEnd, part.beforeEnd, m_best->afterEnd, part.afterEnd});
            m_parts.push_back({part.beforeBegin, m_best->beforeBegin, part.afterBegin, m_best->afterBegin});
        }
    }

    /// Chains the equal lines of the old text, from the first to the last.
    void count(const Part& part) {
        for (uint32_t line = part.beforeEnd; line-- > part.beforeBegin;) {
            const uint32_t kind = m_before.same(line);
            m_next[line] = m_first[kind];
            m_first[kind] = line;
            ++m_occurrences[kind];
        }
    }

    void forget(const Part& part) {
        for (uint32_t line = part.beforeBegin; line < part.beforeEnd; ++line) {
            m_first[m_before.same(line)] = kNone;
            m_occurrences[m_before.same(line)] = 0;
        }
    }

    /// Looks at the blocks around a line of the new text. Returns which line to try next.
    uint32_t tryLine(const Part& part, uint32_t line) {
        const uint32_t kind = m_after.same(line);
        m_anyCommon = m_anyCommon || m_occurrences[kind] > 0;
        uint32_t next = line + 1;
        if (m_occurrences[kind] > m_least)
            return next;
        for (uint32_t at = m_first[kind]; at != kNone;) {
            uint32_t rarest = m_occurrences[kind];
            const Part block = blockAround(part, at, line, rarest);
            const uint32_t length = block.beforeEnd - block.beforeBegin;
            m_steps += length;
            next = std::max(next, block.afterEnd);
            if (length > bestLength() || rarest < m_least) {
                m_best = block;
                m_least = rarest;
            }
            at = m_next[at];
            while (at != kNone && at < block.beforeEnd)
                at = m_next[at];
        }
        return next;
    }

    /// A block of one line counts for nothing but its rarity.
    uint32_t bestLength() const { return m_best ? m_best->beforeEnd - m_best->beforeBegin : 1; }

    Part blockAround(const Part& part, uint32_t before, uint32_t after, uint32_t& rarest) const {
        Part block{before, before + 1, after, after + 1};
        const auto take = [&](uint32_t line) {
            if (rarest > 1)
                rarest = std::min(rarest, m_occurrences[m_before.same(line)]);
        };
        while (block.beforeBegin > part.beforeBegin && block.afterBegin > part.afterBegin &&
               m_before.same(block.beforeBegin - 1) == m_after.same(block.afterBegin - 1)) {
            --block.afterBegin;
            take(--block.beforeBegin);
        }
        while (block.beforeEnd < part.beforeEnd && block.afterEnd < part.afterEnd &&
               m_before.same(block.beforeEnd) == m_after.same(block.afterEnd)) {
            ++block.afterEnd;
            take(block.beforeEnd++);
        }
        return block;
    }

    const TextLines& m_before;
    const TextLines& m_after;
    Blanks m_blanks;
    bool m_minimal;
    std::vector<uint32_t> m_first;       ///< by kind of line: where the part has it first
    std::vector<uint32_t> m_occurrences; ///< by kind: how often
    std::vector<uint32_t> m_next;        ///< by line: the next one that is equal
    std::vector<Part> m_parts;           ///< still to be matched, the first one last
    LineMarks m_marks;
    std::optional<Part> m_best;
    uint32_t m_least = 0; ///< how often the rarest line of the best block is there
    bool m_anyCommon = false;
    uint64_t m_steps = 0;
};

} // namespace

LineMarks histogramMarks(const LinePair& texts, Blanks blanks, bool minimal) {
    return Histogram(texts, blanks, minimal).match();
}

} // namespace outcrop
