// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/compared_subjects.h"

#include "core/inspect/comparison.h"
#include "core/inspect/git/similar.h"

namespace outcrop::ui {

namespace {

std::vector<SimilarPair> similarPairs(const Engine& engine, ComparedSubjects& compared,
                                      const Comparison& comparison, const ComparedHow& how,
                                      const std::stop_token& stop) {
    if (how.similar == 0)
        return {};
    SimilarFiles similar =
        pairSimilar(comparison, compared.before.reader(engine, stop), compared.after.reader(engine, stop),
                    how.similar, ownersToCompare(compared.before, compared.after), stop);
    compared.notLookedAt = similar.leftOut;
    return std::move(similar.pairs);
}

} // namespace

ComparedPtr compareSubjects(const Engine& engine, const std::string& before, const std::string& after,
                            const ComparedHow& how, const std::stop_token& stop) {
    auto compared = std::make_shared<ComparedSubjects>();
    compared->beforeName = before;
    compared->afterName = after;
    compared->before = CompareSide::open(engine, before, stop);
    compared->after = CompareSide::open(engine, after, stop);
    CompareOptions options;
    options.times = how.times;
    options.owners = ownersToCompare(compared->before, compared->after);
    const LazyUnion& was = compared->before.subject.tree;
    const LazyUnion& is = compared->after.subject.tree;
    // What reads files names them by their nodes of the whole trees.
    const auto comparison = how.similar > 0 ? Comparison::of(was, is, options, stop)
                                            : Comparison::ofStacks(was.layers(), is.layers(), options, stop);
    std::vector<ComparisonRow> rows =
        comparisonRows(*comparison, {}, similarPairs(engine, *compared, *comparison, how, stop));
    if (compared->before.git || compared->after.git)
        keepWhatGitKnows(*comparison, Fact::None, rows);
    compared->changes = ChangeTree::of(*comparison, rows);
    compared->totals = totalsOf(rows);
    return compared;
}

OpenFile fileOf(const ComparedPtr& subjects, FileSide side, const QByteArray& path) {
    std::string named = path.toStdString();
    if (side == FileSide::After)
        return fileOf(std::shared_ptr<const CompareSide>(subjects, &subjects->after), named);
    const NodeIndex node = subjects->changes.tree->find(named);
    if (const auto* renamed = node == kNoNode ? nullptr : subjects->changes.details->renameOf(node))
        named = renamed->from;
    return fileOf(std::shared_ptr<const CompareSide>(subjects, &subjects->before), named);
}

OpenFile fileOf(const std::shared_ptr<const CompareSide>& side, const std::string& path) {
    return [side, path](const Engine& engine, const std::stop_token& stop) -> std::optional<UniqueFd> {
        const NodeIndex node = side->subject.tree->find(path);
        return node == kNoNode ? std::nullopt : side->openFile(engine, node, stop);
    };
}

} // namespace outcrop::ui
