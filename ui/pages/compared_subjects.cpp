// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/compared_subjects.h"

#include "core/engine/engine.h"
#include "core/engine/subject_files.h"
#include "core/inspect/comparison.h"
#include "core/inspect/comparison_tree.h"

namespace outcrop::ui {

namespace {

FileContent contentIn(const Engine& engine, const std::string& name, const Subject& subject,
                      const std::string& path, const std::stop_token& stop) {
    const NodeIndex node = subject.tree->find(path);
    if (node == kNoNode)
        return {};
    return readContent(SubjectFiles(engine, name, subject).open(node, stop), kDiffBytes, path);
}

} // namespace

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

FileComparison compareFile(const Engine& engine, const ComparedSubjects& subjects, const std::string& path,
                           const std::stop_token& stop) {
    return compareContents(contentIn(engine, subjects.beforeName, subjects.before, path, stop),
                           contentIn(engine, subjects.afterName, subjects.after, path, stop));
}

} // namespace outcrop::ui
