// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/run_form.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace outcrop::ui {

/// Environment variables: the image's own (their values can be changed) and further ones. Values that look
/// like secrets are shown as dots until one asks to see them.
class EnvironmentTable : public QWidget {
    Q_OBJECT

public:
    explicit EnvironmentTable(QWidget* parent = nullptr);

    void setRows(const std::vector<EnvironmentRow>& rows);
    std::vector<EnvironmentRow> rows() const;
    bool showsSecrets() const;

signals:
    void rowsChanged();
    void secretsShown(bool shown);

private:
    void buildTable();
    void buildButtons();
    void appendRow(const EnvironmentRow& row);
    void markSecrets();
    void updateRemove();
    void removeCurrent();

    QTableWidget* m_table = nullptr;
    QPushButton *m_showSecrets = nullptr, *m_remove = nullptr;
};

} // namespace outcrop::ui
