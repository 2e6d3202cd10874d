// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/mount_target_dialog.h"

#include "ui/widgets/buttons.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace outcrop::ui {

MountTargetDialog::MountTargetDialog(const QString& folder, const QString& imageName, QWidget* parent)
    : FormDialog(tr("Mount folder"), tr("Continue"), parent), m_folder(folder) {
    setMinimumWidth(460);
    addHeading(tr("Run “%1” with a folder").arg(imageName));
    auto* source = addNote(folder);
    setLook(source, TextLook::Mono);
    m_target = new QLineEdit(QLatin1Char('/') + QFileInfo(folder).fileName(), this);
    m_target->setObjectName(QStringLiteral("mountTarget"));
    addField(addForm(), tr("Where it appears in the container"), m_target);
    m_readOnly = new QCheckBox(tr("The container may only read it"), this);
    m_readOnly->setObjectName(QStringLiteral("mountReadOnly"));
    body()->addWidget(m_readOnly);
    m_hint = addNote({});
    body()->addStretch();
    connect(m_target, &QLineEdit::textChanged, this, &MountTargetDialog::check);
    connect(m_readOnly, &QCheckBox::toggled, this, &MountTargetDialog::check);
    m_target->setFocus();
    m_target->selectAll();
    check();
}

MountRow MountTargetDialog::row() const {
    return {MountRequest::Type::Bind, m_folder, m_target->text().trimmed(), m_readOnly->isChecked()};
}

void MountTargetDialog::check() {
    const QString problem = mountProblem(row());
    if (!problem.isEmpty())
        m_hint->setText(problem);
    else if (m_readOnly->isChecked())
        m_hint->setText(tr("What the container tries to write there fails."));
    else
        m_hint->setText(tr("What the container writes there changes the folder itself."));
    setProblem(problem);
}

void MountTargetDialog::submit() {
    emit mountChosen(row());
    finish();
}

} // namespace outcrop::ui
