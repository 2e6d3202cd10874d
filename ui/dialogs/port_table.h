// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/run_form.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace outcrop::ui {

/// Ports of the container and where they are reached on this computer. What the image exposes is offered.
class PortTable : public QWidget {
    Q_OBJECT

public:
    explicit PortTable(QWidget* parent = nullptr);

    void setRows(const std::vector<PortRow>& rows);
    std::vector<PortRow> rows() const;
    /// "80/tcp", …: offered until they have a row.
    void setExposed(const std::vector<std::string>& ports);
    void setProblems(const std::vector<RunProblem>& problems);

signals:
    void rowsChanged();

private:
    void buildTable();
    void buildButtons();
    void appendRow(const PortRow& row);
    std::vector<PortRow> missingRows() const;
    void addExposed();
    void updateButtons();
    void removeCurrent();

    QTableWidget* m_table = nullptr;
    QPushButton *m_exposed = nullptr, *m_remove = nullptr;
    std::vector<std::string> m_exposedPorts;
};

} // namespace outcrop::ui
