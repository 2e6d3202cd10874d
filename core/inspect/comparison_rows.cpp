// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/comparison_rows.h"

#include "core/inspect/link_bytes.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace outcrop {

namespace {

constexpr std::array<std::pair<RowKind, const char*>, 4> kKindNames{{{RowKind::Added, "added"},
                                                                     {RowKind::Removed, "removed"},
                                                                     {RowKind::Changed, "changed"},
                                                                     {RowKind::Renamed, "renamed"}}};

std::optional<uint64_t> sizeOf(const MergedTree& tree, NodeIndex node) {
    if (node == kNoNode || node == kRootNode || tree.entry(node).type != FileType::Regular)
        return std::nullopt;
    return tree.node(node).totalSize;
}

class RowMaker {
public:
    RowMaker(const Comparison& comparison, const RowFilter& filter, const std::vector<SimilarPair>& similar)
        : m_comparison(comparison), m_matcher(filter) {
        for (const SimilarPair& pair : similar) {
            m_similar[toInt(pair.added)] = &pair;
            m_similar[toInt(pair.removed)] = &pair;
        }
    }

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
        const auto found = m_similar.find(toInt(at));
        const SimilarPair* similar = found == m_similar.end() ? nullptr : found->second;
        const bool renamed = similar != nullptr || node.partner != kNoNode;
        if (node.change == Change::None || (renamed && node.change == Change::Removed))
            return;
        ComparisonRow row = comparisonRow(m_comparison, at, similar);
        if (m_matcher.fits(row))
            m_rows.push_back(std::move(row));
    }

    const Comparison& m_comparison;
    const RowMatcher m_matcher;
    std::unordered_map<uint32_t, const SimilarPair*> m_similar; ///< by either node
    std::vector<ComparisonRow> m_rows;
};

} // namespace

bool RowMatcher::fits(const ComparisonRow& row) const {
    if (!m_filter.kinds.empty() && std::ranges::find(m_filter.kinds, row.kind) == m_filter.kinds.end())
        return false;
    if (any(m_filter.facts) && !any(m_filter.facts & row.facts))
        return false;
    const uint64_t size = std::max(row.sizeBefore.value_or(0), row.sizeAfter.value_or(0));
    if (size < m_filter.minSize || size > m_filter.maxSize)
        return false;
    return m_paths.fits(row.path) || (!row.oldPath.empty() && m_paths.fits(row.oldPath));
}

ComparisonRow comparisonRow(const Comparison& comparison, NodeIndex at, const SimilarPair* similar) {
    const Comparison::Node& node = comparison.node(at);
    const NodeIndex partner = similar ? similar->removed : node.partner;
    const bool renamed = partner != kNoNode;
    ComparisonRow row;
    row.node = at;
    row.oldNode = partner;
    if (similar)
        row.similarity = similar->percent;
    row.kind = renamed                          ? RowKind::Renamed
               : node.change == Change::Added   ? RowKind::Added
               : node.change == Change::Removed ? RowKind::Removed
                                                : RowKind::Changed;
    row.facts = similar ? similar->facts : node.facts;
    row.path = comparison.path(at);
    const NodeIndex before = renamed ? comparison.node(partner).before : node.before;
    if (renamed)
        row.oldPath = comparison.path(partner);
    row.sizeBefore = sizeOf(comparison.before(), before);
    row.sizeAfter = sizeOf(comparison.after(), node.after);
    return row;
}

const char* rowKindName(RowKind kind) {
    return std::ranges::find(kKindNames, kind, &std::pair<RowKind, const char*>::first)->second;
}

std::optional<RowKind> rowKindNamed(std::string_view name) {
    for (const auto& [kind, word] : kKindNames)
        if (name == word)
            return kind;
    return std::nullopt;
}

std::vector<ComparisonRow> comparisonRows(const Comparison& comparison, const RowFilter& filter,
                                          const std::vector<SimilarPair>& similar) {
    std::vector<ComparisonRow> rows = RowMaker(comparison, filter, similar).rows();
    countBytesOnce(comparison, rows);
    return rows;
}

void RowTotals::add(const ComparisonRow& row) {
    growth += static_cast<int64_t>(row.bytesAfter) - static_cast<int64_t>(row.bytesBefore);
    switch (row.kind) {
    case RowKind::Added:
        ++added;
        break;
    case RowKind::Removed:
        ++removed;
        break;
    case RowKind::Changed:
        ++changed;
        break;
    case RowKind::Renamed:
        ++renamed;
        break;
    }
}

RowTotals totalsOf(const std::vector<ComparisonRow>& rows) {
    RowTotals totals;
    for (const ComparisonRow& row : rows)
        totals.add(row);
    return totals;
}

std::vector<DirectoryTotals> totalsByDirectory(const std::vector<ComparisonRow>& rows, unsigned depth) {
    std::map<std::string, RowTotals> found;
    for (const ComparisonRow& row : rows) {
        forDirectoriesOf(row.path, depth, [&](const std::string& path) { found[path].add(row); });
    }
    std::vector<DirectoryTotals> totals;
    totals.reserve(found.size());
    for (auto& [path, sum] : found)
        totals.push_back({path, sum});
    return totals;
}

} // namespace outcrop
