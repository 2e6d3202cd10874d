// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/form_dialog.h"

namespace outcrop::ui {

/// Shown in place of the window when another one of the same store is open and does not answer.
class NoAnswerDialog : public FormDialog {
    Q_OBJECT
public:
    /// process: of the other window; 0: unknown.
    explicit NoAnswerDialog(int process, QWidget* parent = nullptr);

signals:
    void newWindowWanted();

protected:
    void submit() override;
};

} // namespace outcrop::ui
