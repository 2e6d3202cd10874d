// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/compare_side.h"

#include "core/base/error.h"
#include "core/engine/engine.h"
#include "core/engine/subject_files.h"
#include "core/inspect/git/patch.h"
#include "core/layer/seen_nodes.h"

namespace outcrop {

namespace {

constexpr std::string_view kGit = "git:";

CompareSide gitSide(const std::string& place, const std::stop_token& stop) {
    CompareSide side;
    side.git = std::make_shared<const GitTree>(GitTree::open(place, stop));
    const std::string label = "git tree " + place;
    side.subject = {
        Subject::Kind::Directory, place,           label, LazyUnion(MergedTree::Layers{side.git->tree()}),
        {{1, label, 0}},          Owners::Squashed};
    return side;
}

} // namespace

bool CompareSide::isGit(std::string_view text) {
    return text.starts_with(kGit);
}

CompareSide CompareSide::open(const Engine& engine, const std::string& text, const std::stop_token& stop) {
    if (isGit(text))
        return gitSide(text.substr(kGit.size()), stop);
    return {engine.subject(text, stop)};
}

std::optional<UniqueFd> CompareSide::openFile(const Engine& engine, NodeIndex node,
                                              const std::stop_token& stop) const {
    return git ? git->openFile(subject.tree->path(node), stop)
               : SubjectFiles(engine, subject).open(node, stop);
}

ReadContent CompareSide::reader(const Engine& engine, const std::stop_token& stop) const {
    if (git)
        return [git = git, tree = subject.tree, stop](NodeIndex node, uint64_t most) {
            return git->read(tree->path(node), most, stop);
        };
    const auto files = std::make_shared<const SubjectFiles>(engine, subject);
    return [files, tree = subject.tree, stop](NodeIndex node, uint64_t most) -> std::optional<std::string> {
        const auto file = files->open(node, stop);
        return file ? readAtMost(*file, most, tree->path(node)) : std::nullopt;
    };
}

const Subject& CompareSide::subjectForTar() const {
    if (git)
        throw Error(ErrorCode::BadInput, "write tar", "git:" + subject.name,
                    "git keeps no owners, and few modes")
            .withHint("check it out, and compare with the directory");
    return subject;
}

Owners ownersToCompare(const CompareSide& before, const CompareSide& after) {
    const bool squashed =
        before.subject.owners == Owners::Squashed || after.subject.owners == Owners::Squashed;
    return squashed ? Owners::Squashed : Owners::Kept;
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

} // namespace outcrop
