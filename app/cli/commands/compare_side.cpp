// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/compare_side.h"

#include "core/engine/subject_files.h"
#include "core/inspect/git/git_tree.h"
#include "core/inspect/git/patch.h"
#include "core/layer/seen_nodes.h"

#include <memory>

namespace outcrop::cli {

namespace {

constexpr std::string_view kGit = "git:";

CompareSide gitSide(const std::string& place) {
    const auto git = std::make_shared<const GitTree>(GitTree::open(place, {}));
    const std::string label = "git tree " + place;
    CompareSide side;
    side.git = true;
    side.subject = {
        Subject::Kind::Directory, place,           label, LazyUnion(MergedTree::Layers{git->tree()}),
        {{1, label, 0}},          Owners::Squashed};
    side.read = [git, tree = side.subject.tree](NodeIndex node, uint64_t most) {
        return git->read(tree->path(node), most, {});
    };
    return side;
}

} // namespace

CompareSide openSide(Invocation& invocation, const std::string& text) {
    if (text.starts_with(kGit))
        return gitSide(text.substr(kGit.size()));
    CompareSide side;
    side.subject = invocation.engine().subject(text, {});
    const auto files = std::make_shared<const SubjectFiles>(invocation.engine(), side.subject);
    side.read = [files, tree = side.subject.tree](NodeIndex node,
                                                  uint64_t most) -> std::optional<std::string> {
        const auto file = files->open(node, {});
        return file ? readAtMost(*file, most, tree->path(node)) : std::nullopt;
    };
    return side;
}

void keepWhatGitKnows(const Comparison& comparison, Fact wanted, std::vector<ComparisonRow>& rows) {
    const auto isUnknown = [&](ComparisonRow& row) {
        if (row.path == "/.git" || row.path.starts_with("/.git/"))
            return true; // the repository of a checked out tree
        const Comparison::Node& node = comparison.node(row.node);
        const NodeIndex before = row.oldNode != kNoNode ? comparison.node(row.oldNode).before : node.before;
        Fact kept = Fact::Content | Fact::Type | Fact::Target | Fact::Device;
        if (before != kNoNode && node.after != kNoNode &&
            gitModeOf(linkedEntry(comparison.before(), before)) !=
                gitModeOf(linkedEntry(comparison.after(), node.after)))
            kept = kept | Fact::Mode;
        row.facts = row.facts & kept;
        return (row.kind == RowKind::Changed && !any(row.facts)) || (any(wanted) && !any(row.facts & wanted));
    };
    std::erase_if(rows, isUnknown);
}

} // namespace outcrop::cli
