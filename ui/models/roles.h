// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <Qt>

namespace outcrop::ui {

/// Roles all list models answer; ListDelegate paints rows from them. Qt::DisplayRole is the title.
namespace role {
enum Role : int {
    Id = Qt::UserRole + 1, ///< stable id as QString: rows are found again by it
    Subtitle,              ///< second line, or empty for a one-line row
    Trailing,              ///< right-aligned short text ("7.3 MB", "running · 3 h")
    Exact,                 ///< the exact thing behind a rounded one (time, bytes, full id); shown on hover
    IconName,              ///< name for ui::icon(), or empty
    Dot,                   ///< DotKind
    Loading,               ///< bool: the row is there, its facts are not yet
    Sort,                  ///< what proxies sort by
    FirstPrivate           ///< models number their own roles from here
};
}

/// A row's mark of state: a shape as well as a colour.
enum class DotKind { None, Filled, Hollow, Alert };

} // namespace outcrop::ui
