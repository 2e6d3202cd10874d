// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/run_form.h"
#include "ui/dialogs/run_hints.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTableWidget;

namespace outcrop::ui {

/// The run dialog's mounts: folders of this computer and volumes, each with a path in the container and a
/// read-only switch. Says what was typed; what is wrong with it is the form's to say. Below each path stands
/// in a few words what the image has there, below the table the same of the current row in whole sentences.
class MountTable : public QWidget {
    Q_OBJECT

public:
    explicit MountTable(const QStringList& volumes, QWidget* parent = nullptr);

    std::vector<MountRow> rows() const;
    void setRows(const std::vector<MountRow>& rows);
    void addRow(const MountRow& row, bool edit);
    /// Marks the rows with a problem; the sentence is the row's tooltip.
    void setProblems(const std::vector<RunProblem>& problems);
    /// One for each row.
    void setHints(const std::vector<MountHint>& hints, IdMap::Kind owners);

signals:
    void rowsChanged();

private:
    void buildTable();
    void buildButtons();
    void fillVolumeMenu(QMenu* menu, const QStringList& volumes);
    void chooseFolder();
    void removeSelected();
    void putRow(int number, const MountRow& row);
    QString kindLine(const MountRow& row) const;
    bool volumeExists(const MountRow& row) const;
    void explainCurrent();

    QStringList m_volumes;
    std::vector<MountHint> m_hints; ///< of the rows as they were when they came
    IdMap::Kind m_owners = IdMap::Kind::Root;
    QLabel* m_explanation = nullptr;
    QTableWidget* m_table = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_addVolume = nullptr;
};

} // namespace outcrop::ui
