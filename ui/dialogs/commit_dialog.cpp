// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/commit_dialog.h"

#include "ui/theme/fonts.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

/// The instructions that commit -c takes; the engine parses their arguments.
bool isCommitInstruction(const QString& line) {
    static const QStringList kWords{
        QStringLiteral("CMD"),    QStringLiteral("ENTRYPOINT"), QStringLiteral("ENV"),
        QStringLiteral("EXPOSE"), QStringLiteral("LABEL"),      QStringLiteral("ONBUILD"),
        QStringLiteral("USER"),   QStringLiteral("VOLUME"),     QStringLiteral("WORKDIR")};
    return kWords.contains(line.section(QLatin1Char(' '), 0, 0).toUpper());
}

QStringList changeLines(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    return lines;
}

} // namespace

CommitDialog::CommitDialog(const std::string& container, const QString& name, QWidget* parent)
    : FormDialog(tr("Commit container"), tr("Commit"), parent), m_container(container) {
    setMinimumWidth(500);
    addHeading(tr("An image of “%1” as it is now").arg(name));
    auto* form = addForm();
    m_target = new QLineEdit(this);
    m_target->setObjectName(QStringLiteral("commitName"));
    m_target->setPlaceholderText(tr("name:tag, or empty for an image without a name"));
    m_message = new QLineEdit(this);
    m_author = new QLineEdit(this);
    m_changes = new QPlainTextEdit(this);
    m_changes->setProperty("look", QStringLiteral("field"));
    m_changes->setTabChangesFocus(true);
    m_changes->setFont(monoFont());
    m_changes->setPlaceholderText(QStringLiteral("ENV DEBUG=1\nCMD [\"sh\"]"));
    m_changes->setFixedHeight(76);
    addField(form, tr("Image name"), m_target);
    addField(form, tr("Message"), m_message);
    addField(form, tr("Author"), m_author);
    addField(form, tr("Changes, one instruction a line"), m_changes);
    m_hint = addNote({});
    connect(m_target, &QLineEdit::textChanged, this, &CommitDialog::check);
    connect(m_changes, &QPlainTextEdit::textChanged, this, &CommitDialog::check);
    m_target->setFocus();
    check();
}

void CommitDialog::check() {
    const QString name = m_target->text().trimmed();
    QString problem;
    if (!name.isEmpty() && !Reference::tryParse(name.toStdString()))
        problem = tr("A name is made of lower-case letters, digits and separators, then “:” and a tag.");
    for (const QString& line : changeLines(m_changes->toPlainText()))
        if (!isCommitInstruction(line))
            problem = tr("“%1” can't be changed by a commit. Use CMD, ENTRYPOINT, ENV, EXPOSE, LABEL, "
                         "ONBUILD, USER, "
                         "VOLUME or WORKDIR.")
                          .arg(line.section(QLatin1Char(' '), 0, 0));
    m_hint->setText(problem.isEmpty() ? tr("Volumes and mounts are not part of the image.") : problem);
    setProblem(problem);
}

CommitOptions CommitDialog::options() const {
    CommitOptions options;
    options.container = m_container;
    options.target = Reference::tryParse(m_target->text().trimmed().toStdString());
    options.message = m_message->text().toStdString();
    options.author = m_author->text().toStdString();
    for (const QString& line : changeLines(m_changes->toPlainText()))
        options.changes.push_back(line.toStdString());
    return options;
}

void CommitDialog::submit() {
    setBusy(true);
    emit commitRequested(options());
}

} // namespace outcrop::ui
