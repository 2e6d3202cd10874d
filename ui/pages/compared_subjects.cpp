// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/compared_subjects.h"

#include "core/engine/engine.h"
#include "core/engine/subject_files.h"
#include "core/inspect/comparison.h"
#include "core/inspect/comparison_tree.h"

namespace outcrop::ui {

ComparedPtr compareSubjects(const Engine& engine, const std::string& before, const std::string& after,
                            const std::stop_token& stop) {
    auto compared = std::make_shared<ComparedSubjects>();
    compared->beforeName = before;
    compared->afterName = after;
    compared->before = engine.subject(before, stop);
    compared->after = engine.subject(after, stop);
    CompareOptions options;
    const bool squashed =
        compared->before.owners == Owners::Squashed || compared->after.owners == Owners::Squashed;
    options.owners = squashed ? Owners::Squashed : Owners::Kept;
    const auto comparison =
        Comparison::ofStacks(compared->before.tree.layers(), compared->after.tree.layers(), options, stop);
    compared->tree = treeOfChanges(*comparison);
    compared->totals = totalsOf(comparisonRows(*comparison));
    return compared;
}

OpenFile fileOf(const ComparedPtr& subjects, FileSide side, const QByteArray& path) {
    return [subjects, side, raw = path.toStdString()](
               const Engine& engine, const std::stop_token& stop) -> std::optional<UniqueFd> {
        const bool before = side == FileSide::Before;
        const Subject& subject = before ? subjects->before : subjects->after;
        const NodeIndex node = subject.tree->find(raw);
        if (node == kNoNode)
            return std::nullopt;
        return SubjectFiles(engine, subject).open(node, stop);
    };
}

} // namespace outcrop::ui
