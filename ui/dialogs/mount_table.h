// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/run_form.h"

#include <QStringList>
#include <QWidget>

class QMenu;
class QPushButton;
class QTableWidget;

namespace outcrop::ui {

/// The run dialog's mounts: folders of this computer and volumes, each with a path in the container and a
/// read-only switch. Says what was typed; what is wrong with it is the form's to say.
class MountTable : public QWidget {
    Q_OBJECT

public:
    explicit MountTable(const QStringList& volumes, QWidget* parent = nullptr);

    std::vector<MountRow> rows() const;
    void addRow(const MountRow& row, bool edit);
    /// Marks the rows with a problem; the sentence is the row's tooltip.
    void setProblems(const std::vector<RunProblem>& problems);

signals:
    void rowsChanged();

private:
    void buildTable();
    void buildButtons();
    void fillVolumeMenu(QMenu* menu, const QStringList& volumes);
    void chooseFolder();
    void removeSelected();

    QTableWidget* m_table = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_addVolume = nullptr;
};

} // namespace outcrop::ui
