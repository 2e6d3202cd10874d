// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The rules and weights of git's indent heuristic.

#include "core/inspect/slide_changes.h"

#include <algorithm>

namespace outcrop {

namespace {

constexpr int kMaxIndent = 200;
constexpr int kMaxBlankLines = 20;
constexpr int64_t kMaxSlide = 100;
constexpr int kBlankLine = -1; ///< in place of an indent

int indentOf(std::string_view line) {
    int indent = 0;
    for (const char c : line) {
        if (c == ' ')
            ++indent;
        else if (c == '\t')
            indent += 8 - indent % 8;
        else if (c != '\n' && c != '\r')
            return indent;
        if (indent >= kMaxIndent)
            return kMaxIndent;
    }
    return kBlankLine;
}

/// Of a run of empty lines, and what comes after it.
struct Beyond {
    int indent = kBlankLine; ///< so too where the text ends
    int blankLines = 0;
};

Beyond look(const TextLines& lines, int64_t from, int step) {
    Beyond beyond;
    for (int64_t i = from; i >= 0 && i < lines.count(); i += step) {
        beyond.indent = indentOf(lines.line(static_cast<uint32_t>(i)));
        if (beyond.indent != kBlankLine)
            break;
        if (++beyond.blankLines == kMaxBlankLines) {
            beyond.indent = 0;
            break;
        }
    }
    return beyond;
}

/// How bad it is to cut a text before some line: less is better.
struct Badness {
    int indent = 0;
    int penalty = 0;

    bool worseThan(const Badness& other) const {
        constexpr int kIndentWeight = 60;
        const int indents = (indent > other.indent) - (indent < other.indent);
        return kIndentWeight * indents + (penalty - other.penalty) > 0;
    }
};

int stepPenalty(int indent, const Beyond& above, const Beyond& below, bool anyBlank) {
    if (indent == kBlankLine || above.indent == kBlankLine || indent == above.indent)
        return 0;
    if (indent > above.indent)
        return anyBlank ? 10 : -4;
    const bool opensBlock = below.indent != kBlankLine && below.indent > indent;
    if (opensBlock)
        return anyBlank ? 17 : 24;
    return anyBlank ? 17 : 23;
}

void addCut(const TextLines& lines, int64_t cut, Badness& badness) {
    const bool atEnd = cut >= lines.count();
    const int own = atEnd ? kBlankLine : indentOf(lines.line(static_cast<uint32_t>(cut)));
    const Beyond above = look(lines, cut - 1, -1);
    const Beyond below = look(lines, cut + 1, 1);
    if (above.indent == kBlankLine && above.blankLines == 0)
        badness.penalty += 1;
    if (atEnd)
        badness.penalty += 21;
    const int blanksBelow = own == kBlankLine ? 1 + below.blankLines : 0;
    const int blanks = above.blankLines + blanksBelow;
    badness.penalty += -30 * blanks + 6 * blanksBelow;
    const int indent = own == kBlankLine ? below.indent : own;
    badness.indent += indent;
    badness.penalty += stepPenalty(indent, above, below, blanks != 0);
}

/// A run of marked lines, perhaps empty: there is one before and after each line that is not marked, so that
/// both texts have as many.
class Run {
public:
    Run(const TextLines& lines, std::vector<uint8_t>& marks) : m_lines(lines), m_marks(marks) { reachDown(); }

    int64_t begin() const { return m_begin; }
    int64_t end() const { return m_end; }
    int64_t size() const { return m_end - m_begin; }
    bool empty() const { return m_begin == m_end; }

    bool next() {
        if (m_end == m_lines.count())
            return false;
        m_begin = m_end = m_end + 1;
        reachDown();
        return true;
    }
    void previous() {
        m_begin = m_end = m_begin - 1;
        reachUp();
    }
    /// Takes in what it then touches. False where the lines do not allow it.
    bool slideUp() {
        if (m_begin == 0 || !equal(m_begin - 1, m_end - 1))
            return false;
        m_marks[static_cast<size_t>(--m_begin)] = 1;
        m_marks[static_cast<size_t>(--m_end)] = 0;
        reachUp();
        return true;
    }
    bool slideDown() {
        if (m_end == m_lines.count() || !equal(m_begin, m_end))
            return false;
        m_marks[static_cast<size_t>(m_begin++)] = 0;
        m_marks[static_cast<size_t>(m_end++)] = 1;
        reachDown();
        return true;
    }

private:
    bool equal(int64_t a, int64_t b) const {
        return m_lines.same(static_cast<uint32_t>(a)) == m_lines.same(static_cast<uint32_t>(b));
    }
    void reachDown() {
        while (m_end < m_lines.count() && m_marks[static_cast<size_t>(m_end)])
            ++m_end;
    }
    void reachUp() {
        while (m_begin > 0 && m_marks[static_cast<size_t>(m_begin - 1)])
            --m_begin;
    }

    const TextLines& m_lines;
    std::vector<uint8_t>& m_marks;
    int64_t m_begin = 0;
    int64_t m_end = 0; ///< a line that is not marked, or the end
};

int64_t bestEnd(const TextLines& lines, const Run& run, int64_t highest, int64_t size) {
    int64_t best = -1;
    Badness least;
    for (int64_t end = std::max({highest, run.end() - size - 1, run.end() - kMaxSlide}); end <= run.end();
         ++end) {
        Badness badness;
        addCut(lines, end, badness);
        addCut(lines, end - size, badness);
        if (best == -1 || !badness.worseThan(least)) {
            least = badness;
            best = end;
        }
    }
    return best;
}

void slideRun(const TextLines& lines, Run& run, Run& other) {
    int64_t size = 0;
    int64_t highest = 0;
    bool meetsOther = false;
    do { // until it has taken in all that it can touch
        size = run.size();
        while (run.slideUp())
            other.previous();
        highest = run.end();
        meetsOther = !other.empty();
        while (run.slideDown()) {
            other.next();
            meetsOther = meetsOther || !other.empty();
        }
    } while (size != run.size());
    if (run.end() == highest)
        return;
    const int64_t end = meetsOther ? -1 : bestEnd(lines, run, highest, size);
    while (meetsOther ? other.empty() : run.end() > end) {
        run.slideUp();
        other.previous();
    }
}

void slideSide(const TextLines& lines, std::vector<uint8_t>& marks, const TextLines& otherLines,
               std::vector<uint8_t>& otherMarks) {
    Run run(lines, marks);
    Run other(otherLines, otherMarks);
    do {
        if (!run.empty())
            slideRun(lines, run, other);
    } while (run.next() && other.next());
}

} // namespace

void slideChanges(const LinePair& texts, LineMarks& marks) {
    slideSide(texts.before(), marks.before, texts.after(), marks.after);
    slideSide(texts.after(), marks.after, texts.before(), marks.before);
}

} // namespace outcrop
