// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/run_form.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace outcrop::ui {

/// Environment variables: the image's own (their values can be changed) and further ones.
class EnvironmentTable : public QWidget {
    Q_OBJECT

public:
    explicit EnvironmentTable(const std::vector<EnvironmentRow>& rows, QWidget* parent = nullptr);

    std::vector<EnvironmentRow> rows() const;

signals:
    void rowsChanged();

private:
    void appendRow(const EnvironmentRow& row);
    void updateRemove();
    void removeCurrent();

    QTableWidget* m_table = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace outcrop::ui
