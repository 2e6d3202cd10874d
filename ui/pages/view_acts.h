// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QAction>
#include <QList>

class QWidget;

namespace outcrop::ui {

/// A view of a page that has acts of its own, which belong to the table of all acts as the page's do.
class ViewActs {
public:
    /// For what is chosen in it now; they live until the next call.
    virtual QList<QAction*> viewActs() = 0;
    /// The lines of the command line for the same; each copies itself. They live until the next call.
    virtual QList<QAction*> viewCommands() { return {}; }

protected:
    ~ViewActs() = default;
};

/// Those of all views in a pane: of the ones in sight, and of the others what those do not have, so that the
/// sheet of keys always has all.
QList<QAction*> viewActsIn(const QWidget& pane);
/// Those of the views in sight.
QList<QAction*> viewCommandsIn(const QWidget& pane);

} // namespace outcrop::ui
