// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The ops "blame-lines" and "similar": texts in, numbers out.

#include "core/base/fd.h"
#include "core/inspect/blame.h"
#include "core/inspect/git/git_ops.h"
#include "core/layer/field_wire.h"

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcrop {

namespace {

constexpr uint64_t kMostAlike = 99; ///< those of the same content are paired before

void answer(WorkerSide& side, const FieldWriter& out) {
    writeFull(side.input(1), out.bytes().data(), out.bytes().size(), "answer");
}

/// A text as the lines it has, whatever their order: hash and bytes of each, sorted. Not libgit2's
/// git_hashsig, which in version 1.5 gives half of what is right to files of more than 127 lines.
struct LineSet {
    std::vector<std::pair<size_t, uint64_t>> lines;
    uint64_t size = 0; ///< 0: no text
};

LineSet lineSetOf(std::string_view content) {
    LineSet set;
    if (content.find('\0') != std::string_view::npos)
        return set;
    set.size = content.size();
    for (size_t start = 0; start < content.size();) {
        const size_t end = std::min(content.find('\n', start), content.size() - 1) + 1;
        const std::string_view line = content.substr(start, end - start);
        set.lines.emplace_back(std::hash<std::string_view>()(line), line.size());
        start = end;
    }
    std::ranges::sort(set.lines);
    return set;
}

/// As git counts it: bytes of the lines both have, in percent of the larger one.
uint64_t percentAlike(const LineSet& a, const LineSet& b) {
    uint64_t common = 0;
    for (auto x = a.lines.begin(), y = b.lines.begin(); x != a.lines.end() && y != b.lines.end();) {
        if (*x == *y)
            common += x->second;
        const bool both = *x == *y;
        const bool first = both || *x < *y;
        x += first ? 1 : 0;
        y += both || !first ? 1 : 0;
    }
    return std::min(common * 100 / std::max(a.size, b.size), kMostAlike);
}

std::vector<LineSet> takeTexts(FieldReader& in) {
    std::vector<LineSet> texts(in.number());
    for (LineSet& text : texts)
        text = lineSetOf(in.text());
    return texts;
}

struct Likeness {
    uint64_t percent;
    size_t removed, added;
};

/// All pairs that are alike enough, the best first.
std::vector<Likeness> likenesses(const std::vector<LineSet>& removed, const std::vector<LineSet>& added,
                                 uint64_t percent) {
    std::vector<Likeness> all;
    for (size_t r = 0; r < removed.size(); ++r)
        for (size_t a = 0; a < added.size(); ++a) {
            const auto [least, most] = std::minmax(removed[r].size, added[a].size);
            if (least == 0 || least * 100 < most * percent)
                continue;
            const uint64_t alike = percentAlike(removed[r], added[a]);
            if (alike >= percent)
                all.push_back({alike, r, a});
        }
    std::ranges::stable_sort(all, std::ranges::greater(), &Likeness::percent);
    return all;
}

} // namespace

/// Inputs: 0 the versions, 1 a memory file for the answer.
void runBlameLines(WorkerSide& side) {
    const std::string request = side.inputBytes(0);
    FieldReader in(request);
    std::vector<std::string> versions;
    while (in.more())
        versions.emplace_back(in.text());
    FieldWriter out;
    for (const size_t origin : blameLines(versions))
        out.number(origin);
    answer(side, out);
}

/// Inputs: 0 percent, contents of the removed files and of the added; 1 a memory file for the answer.
void runSimilar(WorkerSide& side) {
    const std::string request = side.inputBytes(0);
    FieldReader in(request);
    const uint64_t percent = in.number(100);
    const std::vector<LineSet> removed = takeTexts(in);
    const std::vector<LineSet> added = takeTexts(in);
    std::vector<bool> goneTaken(removed.size());
    std::vector<bool> hereTaken(added.size());
    FieldWriter out;
    for (const Likeness& one : likenesses(removed, added, percent)) {
        if (goneTaken[one.removed] || hereTaken[one.added])
            continue;
        goneTaken[one.removed] = hereTaken[one.added] = true;
        out.number(one.removed).number(one.added).number(one.percent);
    }
    answer(side, out);
}

} // namespace outcrop
