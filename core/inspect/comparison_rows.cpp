// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/comparison_rows.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <fnmatch.h>
#include <regex.h>

namespace outcrop {

namespace {

constexpr std::array<std::pair<RowKind, const char*>, 4> kKindNames{{{RowKind::Added, "added"},
                                                                     {RowKind::Removed, "removed"},
                                                                     {RowKind::Changed, "changed"},
                                                                     {RowKind::Renamed, "renamed"}}};

/// The C library's, which takes no more memory for a longer path.
class PathRegex {
public:
    explicit PathRegex(const std::string& pattern) : m_set(!pattern.empty()) {
        if (!m_set)
            return;
        const int code = ::regcomp(&m_regex, pattern.c_str(), REG_EXTENDED | REG_NOSUB);
        if (code == 0)
            return;
        std::array<char, 200> message{};
        ::regerror(code, &m_regex, message.data(), message.size());
        throw Error(ErrorCode::BadInput, "read regular expression", pattern, message.data());
    }
    ~PathRegex() {
        if (m_set)
            ::regfree(&m_regex);
    }
    PathRegex(const PathRegex&) = delete;
    PathRegex& operator=(const PathRegex&) = delete;
    bool fits(const std::string& path) const {
        return !m_set || ::regexec(&m_regex, path.c_str(), 0, nullptr, 0) == 0;
    }

private:
    bool m_set;
    regex_t m_regex{};
};

bool fitsGlob(const std::string& glob, const std::string& path) {
    const bool wholePath = glob.find('/') != std::string::npos;
    const std::string shown = wholePath ? path : path.substr(path.rfind('/') + 1);
    return ::fnmatch(glob.c_str(), shown.c_str(), 0) == 0;
}

std::optional<uint64_t> sizeOf(const MergedTree& tree, NodeIndex node) {
    if (node == kNoNode || node == kRootNode || tree.entry(node).type != FileType::Regular)
        return std::nullopt;
    return tree.node(node).totalSize;
}

class RowMaker {
public:
    RowMaker(const Comparison& comparison, const RowFilter& filter)
        : m_comparison(comparison), m_filter(filter), m_regex(filter.regex) {}

    /// Depth first, as lists are read; with a stack of its own, as depth is the image's choice.
    std::vector<ComparisonRow> rows() {
        std::vector<NodeIndex> open{kRootNode};
        while (!open.empty()) {
            const NodeIndex at = open.back();
            open.pop_back();
            take(at);
            const Comparison::Node& node = m_comparison.node(at);
            for (uint32_t i = node.childCount; i-- > 0;)
                open.push_back(NodeIndex{toInt(node.firstChild) + i});
        }
        return std::move(m_rows);
    }

private:
    void take(NodeIndex at) {
        const Comparison::Node& node = m_comparison.node(at);
        const bool renamed = node.partner != kNoNode;
        if (node.change == Change::None || (renamed && node.change == Change::Removed))
            return;
        ComparisonRow row;
        row.node = at;
        row.kind = renamed                          ? RowKind::Renamed
                   : node.change == Change::Added   ? RowKind::Added
                   : node.change == Change::Removed ? RowKind::Removed
                                                    : RowKind::Changed;
        row.facts = node.facts;
        row.path = m_comparison.path(at);
        const NodeIndex before = renamed ? m_comparison.node(node.partner).before : node.before;
        if (renamed)
            row.oldPath = m_comparison.path(node.partner);
        row.sizeBefore = sizeOf(m_comparison.before(), before);
        row.sizeAfter = sizeOf(m_comparison.after(), node.after);
        if (wanted(row))
            m_rows.push_back(std::move(row));
    }

    bool wanted(const ComparisonRow& row) const {
        if (!m_filter.kinds.empty() && std::ranges::find(m_filter.kinds, row.kind) == m_filter.kinds.end())
            return false;
        if (any(m_filter.facts) && !any(m_filter.facts & row.facts))
            return false;
        const uint64_t size = std::max(row.sizeBefore.value_or(0), row.sizeAfter.value_or(0));
        if (size < m_filter.minSize || size > m_filter.maxSize)
            return false;
        return wantedPath(row.path) || (!row.oldPath.empty() && wantedPath(row.oldPath));
    }

    bool wantedPath(const std::string& path) const {
        const auto fits = [&](const std::string& glob) { return fitsGlob(glob, path); };
        return (m_filter.globs.empty() || std::ranges::any_of(m_filter.globs, fits)) && m_regex.fits(path);
    }

    const Comparison& m_comparison;
    const RowFilter& m_filter;
    PathRegex m_regex;
    std::vector<ComparisonRow> m_rows;
};

} // namespace

const char* rowKindName(RowKind kind) {
    return std::ranges::find(kKindNames, kind, &std::pair<RowKind, const char*>::first)->second;
}

std::optional<RowKind> rowKindNamed(std::string_view name) {
    for (const auto& [kind, word] : kKindNames)
        if (name == word)
            return kind;
    return std::nullopt;
}

std::vector<ComparisonRow> comparisonRows(const Comparison& comparison, const RowFilter& filter) {
    return RowMaker(comparison, filter).rows();
}

RowTotals totalsOf(const std::vector<ComparisonRow>& rows) {
    RowTotals totals;
    for (const ComparisonRow& row : rows) {
        totals.growth += static_cast<int64_t>(row.sizeAfter.value_or(0)) -
                         static_cast<int64_t>(row.sizeBefore.value_or(0));
        switch (row.kind) {
        case RowKind::Added:
            ++totals.added;
            break;
        case RowKind::Removed:
            ++totals.removed;
            break;
        case RowKind::Changed:
            ++totals.changed;
            break;
        case RowKind::Renamed:
            ++totals.renamed;
            break;
        }
    }
    return totals;
}

} // namespace outcrop
