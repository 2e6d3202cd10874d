// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/three_way_model.h"

#include <QWidget>

class QHBoxLayout;
class QTreeView;

namespace outcrop::ui {

class SegmentedControl;

/// Who changed what since an old base: a table, and the switch that says whose changes it has.
class ThreeWayView : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString onlyMine, onlyTheirs; ///< of the switch
        QString mine, theirs;         ///< of the table's heads
    };
    /// name: before what its parts are called ("rebase": rebaseSides, rebaseChanges).
    ThreeWayView(const Words& words, const QString& name, QWidget* parent);

    void setListing(ThreeWayListing listing);
    /// To what has to be settled first.
    void showFirst();
    ChangedBy side() const;
    int count(ChangedBy side) const { return m_model->count(side); }
    const ThreeWayRow* current() const; ///< null: none is chosen
    QHBoxLayout* head() const { return m_head; }
    void addRow(QWidget* row); ///< below the head
    QTreeView* table() const { return m_table; }
    SegmentedControl* sides() const { return m_sides; }

signals:
    void sideChanged();
    void chosen(); ///< another row, or none

private:
    void buildTable(const QString& name);

    QHBoxLayout* m_head = nullptr;
    SegmentedControl* m_sides = nullptr;
    ThreeWayModel* m_model = nullptr;
    QTreeView* m_table = nullptr;
};

} // namespace outcrop::ui
