// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/form_dialog.h"

#include <QStringList>

namespace outcrop::ui {

/// Asks for a container's new name.
class RenameDialog : public FormDialog {
    Q_OBJECT

public:
    /// existing: names that are taken.
    RenameDialog(const QString& name, const QStringList& existing, QWidget* parent);

signals:
    void renameRequested(const QString& newName);

protected:
    void submit() override;

private:
    void check();

    QString m_old;
    QStringList m_existing;
    QLineEdit* m_name = nullptr;
    QLabel* m_hint = nullptr;
    CommandStrip* m_command = nullptr;
};

} // namespace outcrop::ui
