// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/patch.h"

#include "core/layer/seen_nodes.h"

#include <algorithm>
#include <utility>

namespace outcrop::cli {

namespace {

constexpr uint64_t kMaxFile = 16ULL << 20;  ///< larger files count as binary
constexpr uint64_t kMaxBatch = 16ULL << 20; ///< contents for one call of the child, which takes 64 megabytes

} // namespace

void PatchPrinter::print(const Comparison& comparison, const std::vector<ComparisonRow>& rows) {
    std::vector<const ComparisonRow*> sorted; // as git sorts: "a.c" before "a/b"
    for (const ComparisonRow& row : rows)
        sorted.push_back(&row);
    std::ranges::sort(sorted, {}, [](const ComparisonRow* row) -> const std::string& { return row->path; });
    for (const ComparisonRow* row : sorted)
        take(comparison, *row);
    flush();
    if (m_tooLarge > 0)
        m_console.warn(std::to_string(m_tooLarge) +
                       " files are larger than 16 MB: the patch only says that they differ");
    if (m_unsaid > 0)
        m_console.warn(
            std::to_string(m_unsaid) +
            " changes are not in the patch: it has no words for directories, devices, owners, attributes, "
            "times, and modes but the owner's x");
}

void PatchPrinter::take(const Comparison& comparison, const ComparisonRow& row) {
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
        return;
    }
    m_tooLarge += before.whole && after.whole ? 0 : 1;
    const bool otherType = (before.mode == GitMode::Link) != (after.mode == GitMode::Link);
    if (before.mode == GitMode::None || after.mode == GitMode::None || !otherType)
        return add(std::move(before), std::move(after), row.oldPath.empty() ? -1 : row.similarity);
    add(std::move(before), {}, -1); // git knows no file that becomes a link: one goes, one comes
    add({}, std::move(after), -1);
}

PatchSide PatchPrinter::sideOf(const CompareSide& side, NodeIndex node, bool read) const {
    PatchSide out;
    const MergedTree& tree = *side.subject.tree;
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
        std::optional<std::string> content = entry.size > kMaxFile ? std::nullopt : side.read(node, kMaxFile);
        out.whole = content.has_value();
        out.content = std::move(content).value_or(std::string());
    }
    return out;
}

void PatchPrinter::add(PatchSide before, PatchSide after, int similarity) {
    m_bytes += before.content.size() + after.content.size();
    m_files.push_back({std::move(before), std::move(after), similarity});
    if (m_bytes > kMaxBatch)
        flush();
}

void PatchPrinter::flush() {
    if (m_files.empty())
        return;
    const std::string text = gitPatch(m_files, m_options, {});
    m_console.print(m_console.outIsTerminal() ? escapeControls(text, true) : text);
    m_files.clear();
    m_bytes = 0;
}

} // namespace outcrop::cli
