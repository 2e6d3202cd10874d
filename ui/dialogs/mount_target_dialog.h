// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/run_form.h"

class QCheckBox;

namespace outcrop::ui {

/// Asks where a dropped folder appears in the container, and whether it may be written to.
class MountTargetDialog : public FormDialog {
    Q_OBJECT

public:
    MountTargetDialog(const QString& folder, const QString& imageName, QWidget* parent);

signals:
    void mountChosen(const outcrop::ui::MountRow& row);

protected:
    void submit() override;

private:
    MountRow row() const;
    void check();

    QString m_folder;
    QLineEdit* m_target = nullptr;
    QCheckBox* m_readOnly = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace outcrop::ui
