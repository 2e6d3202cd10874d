// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/comparison.h"
#include "core/inspect/path_filter.h"

#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace outcrop {

enum class RowKind : uint8_t { Added, Removed, Changed, Renamed };
/// "added", "removed", "changed", "renamed".
const char* rowKindName(RowKind kind);
std::optional<RowKind> rowKindNamed(std::string_view name);

/// One thing that differs, as a list shows it.
struct ComparisonRow {
    RowKind kind = RowKind::Changed;
    Fact facts = Fact::None;
    std::string path;                   ///< of a renamed file: the new one
    std::string oldPath;                ///< of a renamed file; else empty
    std::optional<uint64_t> sizeBefore; ///< bytes of a regular file; nullopt for what is none
    std::optional<uint64_t> sizeAfter;
    uint64_t bytesBefore =
        0; ///< what it adds to totals: its size, but of a file with several names only once
    uint64_t bytesAfter = 0;
    NodeIndex node = kNoNode;    ///< in the comparison; of a renamed file: the new name's
    NodeIndex oldNode = kNoNode; ///< of a renamed file: the old name's
    uint8_t similarity = 100;    ///< percent, of a renamed file
};

/// Two files of a comparison that are alike enough to be one that was renamed and changed.
struct SimilarPair {
    NodeIndex removed = kNoNode; ///< in the comparison
    NodeIndex added = kNoNode;
    uint8_t percent = 0;
    Fact facts = Fact::None; ///< what differs
};

/// Which rows are wanted. What is empty wants all.
struct RowFilter {
    std::vector<RowKind> kinds;
    Fact facts = Fact::None;        ///< any of them
    std::vector<std::string> globs; ///< any of them; one without a slash is for the last name alone
    std::string regex;              ///< POSIX extended, anywhere in the path
    uint64_t minSize = 0;           ///< of the larger side
    uint64_t maxSize = std::numeric_limits<uint64_t>::max();
};

/// A filter made ready.
class RowMatcher {
public:
    /// Throws Error(BadInput) for a regular expression that is none.
    explicit RowMatcher(RowFilter filter)
        : m_filter(std::move(filter)), m_paths(m_filter.globs, m_filter.regex) {}
    bool fits(const ComparisonRow& row) const;

private:
    RowFilter m_filter;
    PathFilter m_paths;
};

/// One that a node makes, which must have changed. bytesBefore and bytesAfter are not filled.
ComparisonRow comparisonRow(const Comparison& comparison, NodeIndex node,
                            const SimilarPair* similar = nullptr);

/// In path order, parents first; a renamed file stands where its new name is. Throws Error(BadInput) for a
/// regular expression that is none. similar: further renamed files, of those that are removed and added.
std::vector<ComparisonRow> comparisonRows(const Comparison& comparison, const RowFilter& filter = {},
                                          const std::vector<SimilarPair>& similar = {});

/// What rows come to.
struct RowTotals {
    uint32_t added = 0, removed = 0, changed = 0, renamed = 0;
    /// Bytes of regular files after, less those before. A file with several names counts once, and not at all
    /// while one of them is on both sides as it was.
    int64_t growth = 0;

    void add(const ComparisonRow& row);
};
RowTotals totalsOf(const std::vector<ComparisonRow>& rows);

/// Calls each("/"), each("/usr"), … for the directories above a path, down to a depth.
template <class Each>
void forDirectoriesOf(const std::string& path, unsigned depth, Each each) {
    size_t end = 0;
    for (unsigned level = 0; level <= depth; ++level) {
        each(end == 0 ? std::string("/") : path.substr(0, end));
        end = path.find('/', end + 1);
        if (end == std::string::npos) // the last name is the path's own
            break;
    }
}

/// What differs below a directory; a renamed file counts where its new name is.
struct DirectoryTotals {
    std::string path;
    RowTotals totals;
};
/// The root and every directory down to a depth (1: those in the root) that has rows below it, by path.
std::vector<DirectoryTotals> totalsByDirectory(const std::vector<ComparisonRow>& rows, unsigned depth);

} // namespace outcrop
