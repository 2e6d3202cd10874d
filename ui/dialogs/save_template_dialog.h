// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/run_template.h"

class QCheckBox;

namespace outcrop::ui {

/// Asks under which name a run form is kept, for which images, and whether with its secrets.
class SaveTemplateDialog : public FormDialog {
    Q_OBJECT

public:
    SaveTemplateDialog(RunForm form, RunTemplates templates, QWidget* parent);

signals:
    void saved(const QString& name);

protected:
    void submit() override;

private:
    void check();

    RunForm m_form;
    RunTemplates m_templates;
    QLineEdit* m_name = nullptr;
    QCheckBox *m_anyImage = nullptr, *m_secrets = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace outcrop::ui
