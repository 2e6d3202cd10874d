// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/run_form.h"
#include "ui/dialogs/run_hints.h"

class QCheckBox;

namespace outcrop::ui {

/// Asks where a dropped folder appears in the container, and whether it may be written to; says what the
/// image has there as one types.
class MountTargetDialog : public FormDialog {
    Q_OBJECT

public:
    /// bridge: asked what the image has there; may be null.
    MountTargetDialog(const QString& folder, const QString& imageName, Bridge* bridge, QWidget* parent);

signals:
    void mountChosen(const outcrop::ui::MountRow& row);

protected:
    void submit() override;

private:
    MountRow row() const;
    void check();
    void showHint(const RunHints& hints);

    QString m_folder;
    QLineEdit* m_target = nullptr;
    QCheckBox* m_readOnly = nullptr;
    ProblemLabel* m_hint = nullptr;
    RunHintSource* m_hints = nullptr;
};

} // namespace outcrop::ui
