// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/rename_dialog.h"

#include "core/container/container.h"
#include "ui/dialogs/command_strip.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace outcrop::ui {

RenameDialog::RenameDialog(const QString& name, const QStringList& existing, QWidget* parent)
    : FormDialog(tr("Rename container"), tr("Rename"), parent), m_old(name), m_existing(existing) {
    setMinimumWidth(420);
    addHeading(tr("Another name for “%1”").arg(name));
    m_name = new QLineEdit(name, this);
    m_name->setObjectName(QStringLiteral("containerName"));
    addField(addForm(), tr("New name"), m_name);
    m_hint = addNote({});
    body()->addStretch();
    m_command = addCommand();
    connect(m_name, &QLineEdit::textChanged, this, &RenameDialog::check);
    m_name->setFocus();
    m_name->selectAll();
    check();
}

void RenameDialog::check() {
    const QString name = m_name->text().trimmed();
    const QString hint = tr("What it runs goes on; only its name is another.");
    QString problem;
    if (name.isEmpty() || name == m_old)
        problem = hint;
    else if (m_existing.contains(name))
        problem = tr("A container named “%1” exists already. Choose another name.").arg(name);
    else
        try {
            validatedContainerName(name.toStdString());
        } catch (const Error&) {
            problem = tr(
                "A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a "
                "letter or a digit.");
        }
    m_hint->setText(problem.isEmpty() ? hint : problem);
    m_command->setWords(problem.isEmpty() ? std::vector<std::string>{"outcrop", "rename", m_old.toStdString(),
                                                                     name.toStdString()}
                                          : std::vector<std::string>());
    setProblem(problem);
}

void RenameDialog::submit() {
    setBusy(true);
    emit renameRequested(m_name->text().trimmed());
}

} // namespace outcrop::ui
