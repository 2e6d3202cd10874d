// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/mount_target_dialog.h"

#include "ui/dialogs/problem_label.h"
#include "ui/widgets/buttons.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace outcrop::ui {

MountTargetDialog::MountTargetDialog(const QString& folder, const QString& imageName, Bridge* bridge,
                                     QWidget* parent)
    : FormDialog(tr("Mount folder"), tr("Continue"), parent), m_folder(folder) {
    setMinimumWidth(480);
    addHeading(tr("Run “%1” with a folder").arg(imageName));
    auto* source = addNote(folder);
    setLook(source, TextLook::Mono);
    m_target = new QLineEdit(QLatin1Char('/') + QFileInfo(folder).fileName(), this);
    m_target->setObjectName(QStringLiteral("mountTarget"));
    addField(addForm(), tr("Where it appears in the container"), m_target);
    m_readOnly = new QCheckBox(tr("The container may only read it"), this);
    m_readOnly->setObjectName(QStringLiteral("mountReadOnly"));
    body()->addWidget(m_readOnly);
    m_hint = new ProblemLabel(this);
    m_hint->setObjectName(QStringLiteral("mountHint"));
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setMinimumHeight(m_hint->fontMetrics().lineSpacing() *
                             5); // what changes as one types moves nothing
    body()->addWidget(m_hint, 1);
    if (bridge != nullptr) {
        m_hints = new RunHintSource(*bridge, imageName.toStdString(), this);
        connect(m_hints, &RunHintSource::answered, this, &MountTargetDialog::showHint);
    }
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
    m_hint->setProblem(problem);
    setProblem(problem);
    if (m_hints == nullptr || !problem.isEmpty())
        return;
    RunForm form;
    form.mounts = {row()};
    m_hints->ask(form);
}

void MountTargetDialog::showHint(const RunHints& hints) {
    if (hints.mounts.empty() || !mountProblem(row()).isEmpty())
        return;
    m_hint->setProblem(MountText::conflict(row(), hints.mounts.front()));
    m_hint->setHint(MountText::fully(row(), hints.mounts.front(), false, hints.owners));
}

void MountTargetDialog::submit() {
    emit mountChosen(row());
    finish();
}

} // namespace outcrop::ui
