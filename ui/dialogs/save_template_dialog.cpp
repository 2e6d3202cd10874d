// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/save_template_dialog.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

int secretsIn(const RunForm& form) {
    return static_cast<int>(
        std::count_if(form.environment.begin(), form.environment.end(), [](const EnvironmentRow& row) {
            return row.isSecret() && (!row.fromImage || row.value != row.imageValue);
        }));
}

} // namespace

SaveTemplateDialog::SaveTemplateDialog(RunForm form, RunTemplates templates, QWidget* parent)
    : FormDialog(tr("Save as template"), tr("Save"), parent), m_form(std::move(form)),
      m_templates(std::move(templates)) {
    setMinimumWidth(440);
    addHeading(windowTitle());
    m_name = new QLineEdit(m_form.name.trimmed(), this);
    m_name->setObjectName(QStringLiteral("templateName"));
    m_name->setMaxLength(60);
    addField(addForm(), tr("Name of the template"), m_name);
    m_anyImage = new QCheckBox(tr("Offer it for every image"), this);
    m_anyImage->setObjectName(QStringLiteral("templateAnyImage"));
    body()->addWidget(m_anyImage);
    const int secrets = secretsIn(m_form);
    m_secrets = new QCheckBox(tr("Keep the values of %n secrets as well", nullptr, secrets), this);
    m_secrets->setObjectName(QStringLiteral("templateSecrets"));
    m_secrets->setVisible(secrets > 0);
    body()->addWidget(m_secrets);
    m_note = addNote({});
    m_note->setMinimumHeight(m_note->fontMetrics().lineSpacing() * 2); // both notes, without a jump
    body()->addStretch();
    connect(m_name, &QLineEdit::textChanged, this, &SaveTemplateDialog::check);
    connect(m_secrets, &QCheckBox::toggled, this, &SaveTemplateDialog::check);
    m_name->setFocus();
    m_name->selectAll();
    check();
}

void SaveTemplateDialog::check() {
    clearError();
    const QString name = m_name->text().trimmed();
    if (m_templates.has(name) && !name.isEmpty())
        m_note->setText(tr("A template of this name is there already; it is replaced."));
    else if (m_secrets->isChecked())
        m_note->setText(tr("The secrets are written to a file of yours, readable as they are."));
    else if (secretsIn(m_form) > 0)
        m_note->setText(tr("Only the names of the secrets are kept; the template asks for their values."));
    else
        m_note->setText({});
    setProblem(name.isEmpty() ? tr("The template needs a name.") : QString());
}

void SaveTemplateDialog::submit() {
    const QString name = m_name->text().trimmed();
    const QString why =
        m_templates.save(RunTemplate::of(m_form, name, m_anyImage->isChecked(), m_secrets->isChecked()));
    if (!why.isEmpty())
        return showError({tr("The template “%1” could not be saved.").arg(name),
                          why,
                          tr("Check the folder %1.").arg(m_templates.folder()),
                          {}});
    emit saved(name);
    finish();
}

} // namespace outcrop::ui
