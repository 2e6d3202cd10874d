// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/compare_side.h"
#include "core/engine/engine.h"
#include "core/inspect/comparison_tree.h"
#include "ui/pages/file_content.h"

#include <QByteArray>
#include <memory>
#include <stop_token>
#include <string>

namespace outcrop::ui {

/// What counts as a difference.
struct ComparedHow {
    bool times = false;   ///< also another modification time alone
    unsigned similar = 0; ///< percent from which files count as renamed; 0: those of equal content alone

    bool operator==(const ComparedHow&) const = default;
};

/// Two subjects of any kind and what differs between them. Made on a worker; a value that is shared.
struct ComparedSubjects {
    std::string beforeName; ///< as it was asked for
    std::string afterName;
    CompareSide before;
    CompareSide after;
    ChangeTree changes;
    RowTotals totals;
    size_t notLookedAt = 0; ///< files that were too many or too large to look whether they are similar
};
using ComparedPtr = std::shared_ptr<const ComparedSubjects>;

/// Throws Error for a name that is nothing.
ComparedPtr compareSubjects(const Engine& engine, const std::string& before, const std::string& after,
                            const ComparedHow& how, const std::stop_token& stop);
/// Either side of a path of theirs; of a renamed file the old one is the path it had.
OpenFile fileOf(const ComparedPtr& subjects, FileSide side, const QByteArray& path);
/// A file of one side, by its path.
OpenFile fileOf(const std::shared_ptr<const CompareSide>& side, const std::string& path);

} // namespace outcrop::ui
