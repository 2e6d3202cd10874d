// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QStringList>

class QMimeData;

namespace outcrop::ui {

/// What is dragged over a widget, as far as its source has said: while the pointer moves fast, or on a
/// machine that is busy, a source sometimes answers nothing. What it said last holds until the next drag
/// enters.
class DraggedPaths {
public:
    /// Asks the source; local paths only. Empty while it has not said any.
    const QStringList& of(const QMimeData* data);
    /// Whether a drop is to be taken: the source named such paths (kind chooses among them), or has files but
    /// has not said which: an enter that is refused would take all that follows of the drag with it.
    bool mayHold(const QMimeData* data, QStringList (*kind)(const QStringList&) = nullptr);
    void forget() { m_paths.clear(); }

private:
    QStringList m_paths;
};

} // namespace outcrop::ui
