// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/form_dialog.h"

#include <QStringList>

namespace outcrop::ui {

/// Asks for a new volume's name.
class CreateVolumeDialog : public FormDialog {
    Q_OBJECT

public:
    CreateVolumeDialog(const QStringList& existing, QWidget* parent);

signals:
    void createRequested(const QString& name);

protected:
    void submit() override;

private:
    void check();

    QStringList m_existing;
    QLineEdit* m_name = nullptr;
    QLabel* m_hint = nullptr;
    CommandStrip* m_command = nullptr;
};

} // namespace outcrop::ui
