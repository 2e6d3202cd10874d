// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QVector>

namespace outcrop::ui {

/// A row of what would come into a tree of files, shown among its own as long as that is not decided.
struct GhostRow {
    QString name;
    QString iconName;
    QString size;       ///< empty while it is not known
    QString note;       ///< what it replaces, or why it can't come; may be empty
    bool warns = false; ///< the note is about a loss

    bool operator==(const GhostRow&) const = default;
};

struct GhostRows {
    quintptr parent = 0; ///< node of the model
    int at = 0;          ///< the row before which they stand
    bool deeper = false; ///< drawn as children of the row above them, which is closed
    QVector<GhostRow> rows;
    QSet<QByteArray> replaced; ///< paths of the tree's own rows that would be others
};

} // namespace outcrop::ui
