// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/commands/fuzzy_match.h"

#include <algorithm>
#include <vector>

namespace outcrop::ui {

namespace {

constexpr int kPlain = 1;
constexpr int kWordStart = 6;
constexpr int kFollows = 7;
constexpr int kTextStart = 2; ///< on top of a word's start
constexpr int kLeast = 3;     ///< more than this for a character where there are more than two
constexpr int kNoMatch = -1;

bool startsWord(QStringView text, qsizetype at) {
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && text[at].isUpper());
}

bool same(QChar a, QChar b) {
    return a.toCaseFolded() == b.toCaseFolded();
}

/// The best score of the first characters of a needle where the last of them is matched at a place, and where
/// the one before it was.
struct Cell {
    int score = kNoMatch;
    int from = -1;
};
using Row = std::vector<Cell>;

Row nextRow(QChar wanted, QStringView text, const Row* before) {
    Row row(size_t(text.size()));
    Cell best; // of all places left of the one before this
    for (int at = 0; at < text.size(); ++at) {
        if (before != nullptr && at >= 2 && (*before)[size_t(at) - 2].score > best.score)
            best = {(*before)[size_t(at) - 2].score, at - 2};
        if (!same(wanted, text[at]))
            continue;
        const int own = startsWord(text, at) ? kWordStart + (at == 0 ? kTextStart : 0) : kPlain;
        Cell& cell = row[size_t(at)];
        if (before == nullptr) {
            cell = {own, -1};
            continue;
        }
        if (best.score != kNoMatch)
            cell = {best.score + own, best.from};
        const Cell* next = at >= 1 ? &(*before)[size_t(at) - 1] : nullptr;
        if (next != nullptr && next->score != kNoMatch && next->score + std::max(own, kFollows) >= cell.score)
            cell = {next->score + std::max(own, kFollows), at - 1};
    }
    return row;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView needle, QStringView text) {
    if (needle.isEmpty())
        return FuzzyMatch{};
    std::vector<Row> rows;
    for (const QChar wanted : needle)
        rows.push_back(nextRow(wanted, text, rows.empty() ? nullptr : &rows.back()));
    const auto best = std::max_element(rows.back().begin(), rows.back().end(),
                                       [](const Cell& a, const Cell& b) { return a.score < b.score; });
    if (best == rows.back().end() || best->score == kNoMatch)
        return std::nullopt;
    if (needle.size() > 2 && best->score <= kLeast * needle.size())
        return std::nullopt;
    FuzzyMatch match{best->score, QList<int>(needle.size())};
    int at = int(best - rows.back().begin());
    for (qsizetype i = needle.size() - 1; i >= 0; --i) {
        match.positions[i] = at;
        at = rows[size_t(i)][size_t(at)].from;
    }
    return match;
}

} // namespace outcrop::ui
