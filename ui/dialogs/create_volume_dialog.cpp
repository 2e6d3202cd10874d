// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/create_volume_dialog.h"

#include "core/volume/volumes.h"
#include "ui/dialogs/command_strip.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace outcrop::ui {

CreateVolumeDialog::CreateVolumeDialog(const QStringList& existing, QWidget* parent)
    : FormDialog(tr("New volume"), tr("Create"), parent), m_existing(existing) {
    setMinimumWidth(420);
    addHeading(tr("New volume"));
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("volumeName"));
    m_name->setPlaceholderText(tr("for example: data"));
    addField(addForm(), tr("Name"), m_name);
    m_hint = addNote({});
    body()->addStretch();
    m_command = addCommand();
    connect(m_name, &QLineEdit::textChanged, this, &CreateVolumeDialog::check);
    m_name->setFocus();
    check();
}

void CreateVolumeDialog::check() {
    const QString name = m_name->text().trimmed();
    QString hint = tr("A volume keeps data outside of containers; it stays when they are removed.");
    QString problem;
    if (name.isEmpty())
        problem = hint;
    else if (m_existing.contains(name))
        problem = tr("A volume named “%1” exists already. Choose another name.").arg(name);
    else
        try {
            VolumeName::parse(name.toStdString());
        } catch (const Error&) {
            problem = tr(
                "A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a "
                "letter or a digit.");
        }
    m_hint->setText(problem.isEmpty() ? hint : problem);
    m_command->setWords(problem.isEmpty()
                            ? std::vector<std::string>{"outcrop", "volume", "create", name.toStdString()}
                            : std::vector<std::string>());
    setProblem(problem);
}

void CreateVolumeDialog::submit() {
    setBusy(true);
    emit createRequested(m_name->text().trimmed());
}

} // namespace outcrop::ui
