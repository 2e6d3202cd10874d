// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/commit_dialog.h"

#include "ui/dialogs/command_line.h"
#include "ui/dialogs/command_strip.h"
#include "ui/dialogs/commit_choice.h"
#include "ui/dialogs/commit_settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

constexpr int kChoiceHeight = 168;
constexpr int kCommitWidth = 640;

} // namespace

CommitDialog::CommitDialog(const std::string& container, const QString& name, QWidget* parent)
    : FormDialog(tr("Commit container"), tr("Commit"), parent), m_container(container), m_name(name) {
    setMinimumWidth(kCommitWidth);
    addHeading(tr("An image of “%1” as it is now").arg(name));
    auto* form = addForm();
    m_target = new QLineEdit(this);
    m_target->setObjectName(QStringLiteral("commitName"));
    m_target->setPlaceholderText(tr("name:tag, or empty for an image without a name"));
    m_message = new QLineEdit(this);
    m_author = new QLineEdit(this);
    m_settings = new CommitSettings(this);
    addField(form, tr("Image name"), m_target);
    addField(form, tr("Message"), m_message);
    addField(form, tr("Author"), m_author);
    addField(form, tr("How it runs, one instruction a line"), m_settings);
    addChoice();
    m_hint = addNote({});
    m_command = addCommand();
    for (QLineEdit* field : {m_target, m_message, m_author})
        connect(field, &QLineEdit::textChanged, this, &CommitDialog::check);
    connect(m_settings, &QPlainTextEdit::textChanged, this, &CommitDialog::check);
    m_target->setFocus();
    check();
}

void CommitDialog::addChoice() {
    m_choice = new CommitChoice(this);
    m_choice->setMinimumHeight(kChoiceHeight);
    m_choice->hide();
    body()->addWidget(m_choice, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_layer = new QLabel(this);
    m_layer->setObjectName(QStringLiteral("commitLayer"));
    setLook(m_layer, TextLook::Strong);
    row->addWidget(m_layer, 1);
    auto* dockerfile = new QPushButton(tr("As a Dockerfile…"), this);
    setIconBeside(dockerfile, icon(QStringLiteral("file"), IconTone::Secondary));
    dockerfile->setObjectName(QStringLiteral("asDockerfile"));
    dockerfile->setAutoDefault(false);
    setLook(dockerfile, ButtonLook::Small);
    row->addWidget(dockerfile);
    body()->addLayout(row);
    connect(dockerfile, &QPushButton::clicked, this, &CommitDialog::dockerfileWanted);
    connect(m_choice, &CommitChoice::choiceChanged, this, &CommitDialog::check);
}

void CommitDialog::setConfig(const ProcessConfig& config) {
    m_settings->setConfig(config);
    check();
}

void CommitDialog::setChanges(const MergedTree& diff) {
    m_choice->setVisible(m_choice->setChanges(diff));
    if (diff.size() <= 1)
        m_layer->setText(tr("The container changed no file: no layer is added."));
    check();
}

void CommitDialog::tickOnly(const QList<QByteArray>& paths) {
    m_choice->tickOnly(paths);
    check();
}

void CommitDialog::setHunks(std::vector<FileHunks> files) {
    m_choice->setHunks(std::move(files));
    check();
}

QString CommitDialog::problem() const {
    const QString name = m_target->text().trimmed();
    if (!name.isEmpty() && !Reference::tryParse(name.toStdString()))
        return tr("A name is made of lower-case letters, digits and separators, then “:” and a tag.");
    if (const QString wrong = m_settings->problem(); !wrong.isEmpty())
        return wrong;
    return m_choice->isEmpty() ? tr("Tick at least one change.") : QString();
}

QString CommitDialog::note() const {
    const QStringList kept = m_settings->kept();
    return kept.isEmpty()
               ? tr("Volumes and mounts are not part of the image.")
               : tr("“%1” stays: a commit adds and replaces settings, it takes none away.").arg(kept.first());
}

void CommitDialog::check() {
    const QString wrong = problem();
    const CommitOptions chosen = options();
    if (m_choice->topLevelItemCount() > 0)
        m_layer->setText(m_choice->summary());
    m_hint->setText(wrong.isEmpty() ? note() : wrong);
    m_command->setWords(wrong.isEmpty() ? commitCommandWords(chosen, m_name.toStdString())
                                        : std::vector<std::string>());
    setProblem(wrong);
}

CommitOptions CommitDialog::options() const {
    CommitOptions options;
    options.container = m_container;
    options.target = Reference::tryParse(m_target->text().trimmed().toStdString());
    options.message = m_message->text().toStdString();
    options.author = m_author->text().toStdString();
    options.changes = m_settings->changes();
    m_choice->choose(options);
    return options;
}

void CommitDialog::submit() {
    setBusy(true);
    emit commitRequested(options());
}

} // namespace outcrop::ui
