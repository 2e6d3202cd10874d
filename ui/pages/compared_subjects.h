// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"
#include "core/inspect/comparison_rows.h"
#include "ui/pages/file_content.h"

#include <QByteArray>
#include <memory>
#include <stop_token>
#include <string>

namespace outcrop::ui {

/// Two subjects of any kind and what differs between them. Made on a worker; a value that is shared.
struct ComparedSubjects {
    std::string beforeName; ///< as it was asked for
    std::string afterName;
    Subject before;
    Subject after;
    std::shared_ptr<const MergedTree> tree; ///< treeOfChanges()
    RowTotals totals;
};
using ComparedPtr = std::shared_ptr<const ComparedSubjects>;

/// Throws Error for a name that is nothing.
ComparedPtr compareSubjects(const Engine& engine, const std::string& before, const std::string& after,
                            const std::stop_token& stop);
/// Either side of a path of theirs.
OpenFile fileOf(const ComparedPtr& subjects, FileSide side, const QByteArray& path);

} // namespace outcrop::ui
