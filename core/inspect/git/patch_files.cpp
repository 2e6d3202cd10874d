// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/git/patch_files.h"

#include "core/layer/seen_nodes.h"

#include <algorithm>
#include <utility>

namespace outcrop {

namespace {

constexpr uint64_t kMaxPatchedFile = 16ULL << 20; ///< larger files count as binary

} // namespace

std::vector<PatchFile> PatchFiles::of(const Comparison& comparison, const ComparisonRow& row) {
    const Comparison::Node& node = comparison.node(row.node);
    const NodeIndex was = row.oldNode != kNoNode ? comparison.node(row.oldNode).before : node.before;
    const bool read = row.kind == RowKind::Added || row.kind == RowKind::Removed ||
                      any(row.facts & (Fact::Content | Fact::Type | Fact::Target));
    PatchSide before = sideOf(m_before, was, read);
    PatchSide after = sideOf(m_after, node.after, read);
    const bool same = before.whole && after.whole && before.content == after.content && row.oldPath.empty();
    if (before.mode == after.mode && (before.mode == GitMode::None || same)) {
        m_unsaid +=
            node.childCount > 0 && row.kind != RowKind::Changed ? 0 : 1; // files tell of their directories
        return {};
    }
    m_tooLarge += before.whole && after.whole ? 0 : 1;
    const bool otherType = (before.mode == GitMode::Link) != (after.mode == GitMode::Link);
    std::vector<PatchFile> files;
    if (before.mode == GitMode::None || after.mode == GitMode::None || !otherType) {
        files.push_back({std::move(before), std::move(after), row.oldPath.empty() ? -1 : row.similarity});
        return files;
    }
    files.push_back({std::move(before), {}, -1});
    files.push_back({{}, std::move(after), -1});
    return files;
}

PatchSide PatchFiles::sideOf(const PatchTree& side, NodeIndex node, bool read) const {
    PatchSide out;
    const MergedTree& tree = *side.tree;
    if (node == kNoNode || tree.node(node).source == kNoNode)
        return out;
    const FileEntry entry = linkedEntry(tree, node);
    out.mode = gitModeOf(entry);
    out.path = tree.path(node);
    if (!read || out.mode == GitMode::None)
        return out;
    if (out.mode == GitMode::Link) {
        out.content = entry.linkTarget;
    } else if (entry.size > 0) {
        std::optional<std::string> content =
            entry.size > kMaxPatchedFile ? std::nullopt : side.read(node, kMaxPatchedFile);
        out.whole = content.has_value();
        out.content = std::move(content).value_or(std::string());
    }
    return out;
}

std::vector<const ComparisonRow*> inOrderOfGit(const std::vector<ComparisonRow>& rows) {
    std::vector<const ComparisonRow*> sorted;
    for (const ComparisonRow& row : rows)
        sorted.push_back(&row);
    std::ranges::sort(sorted, {}, [](const ComparisonRow* row) -> const std::string& { return row->path; });
    return sorted;
}

} // namespace outcrop
