// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/docker_command_dialog.h"

#include "ui/dialogs/problem_label.h"
#include "ui/theme/fonts.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace outcrop::ui {

DockerCommandDialog::DockerCommandDialog(const QString& text, HasImage hasImage, QWidget* parent)
    : FormDialog(tr("Run a docker command"), tr("Continue"), parent), m_hasImage(std::move(hasImage)) {
    setMinimumWidth(620);
    addHeading(windowTitle());
    addNote(tr("Paste a command from instructions, such as “docker run -it alpine”. It fills the run form; "
               "nothing is "
               "run yet."));
    m_text = new QPlainTextEdit(text, this);
    m_text->setObjectName(QStringLiteral("dockerCommand"));
    m_text->setProperty("look", QStringLiteral("field"));
    m_text->setFont(monoFont());
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setAccessibleName(tr("Docker command"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(110);
    body()->addWidget(m_text, 1);
    m_note = new ProblemLabel(this);
    m_note->setObjectName(QStringLiteral("dockerCommandNote"));
    body()->addWidget(m_note);
    connect(m_text, &QPlainTextEdit::textChanged, this, &DockerCommandDialog::check);
    m_text->setFocus();
    check();
}

void DockerCommandDialog::check() {
    const QString text = m_text->toPlainText();
    QString problem;
    QString hint;
    if (text.trimmed().isEmpty()) {
        setProblem(tr("Paste a command first."));
        m_note->setProblem({});
        return m_note->setHint({});
    }
    const DockerCommand command = DockerCommand::read(text);
    const QString image = QString::fromStdString(command.image());
    if (!command.problem().isEmpty())
        problem = command.problem();
    else if (!m_hasImage(command.image()))
        problem = tr("The image “%1” is not in the store, and nothing is pulled yet. Import it first, from "
                     "an archive "
                     "that “docker save” wrote.")
                      .arg(image);
    else
        hint = tr("It runs the image “%1”.").arg(image);
    m_note->setHint(hint);
    m_note->setProblem(problem);
    setProblem(problem);
}

void DockerCommandDialog::submit() {
    emit commandGiven(DockerCommand::read(m_text->toPlainText()));
    finish();
}

} // namespace outcrop::ui
