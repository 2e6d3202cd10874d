// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/export_git_dialog.h"

#include "ui/dialogs/command_line.h"
#include "ui/dialogs/command_strip.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace outcrop::ui {

namespace {

constexpr int kExportWidth = 560;

/// "alpine.git" for docker.io/library/alpine:3.20.
QString repositoryName(const QString& image) {
    const QString last = image.section(QLatin1Char('/'), -1);
    return last.section(QLatin1Char('@'), 0, 0).section(QLatin1Char(':'), 0, 0) + QStringLiteral(".git");
}

} // namespace

ExportGitDialog::ExportGitDialog(const QStringList& images, QWidget* parent)
    : FormDialog(tr("Export as git"), tr("Export"), parent), m_images(images) {
    setMinimumWidth(kExportWidth);
    addHeading(images.size() == 1 ? tr("Write “%1” to a git repository").arg(images.front())
                                  : tr("Write %Ln images to a git repository", nullptr, int(images.size())));
    addNote(
        tr("Each layer becomes a commit with its date and instruction, so that log, blame and diff of git "
           "work on it."));
    addFields();
    m_hint = addNote({});
    m_hint->setObjectName(QStringLiteral("exportHint"));
    addNote(tr("Git keeps of a file its name, its bytes and whether it may be executed. Owners, other modes, "
               "times, attributes and hard links are not in the repository."));
    body()->addStretch();
    m_command = addCommand();
    connect(m_directory, &QLineEdit::textChanged, this, &ExportGitDialog::check);
    connect(m_branch, &QLineEdit::textChanged, this, &ExportGitDialog::showPlace);
    connect(m_allSteps, &QCheckBox::toggled, this, &ExportGitDialog::showPlace);
    m_directory->setFocus();
    // Queued: who answers is not connected yet.
    QMetaObject::invokeMethod(this, &ExportGitDialog::check, Qt::QueuedConnection);
    showPlace();
}

void ExportGitDialog::addFields() {
    QFormLayout* form = addForm();
    m_directory = new QLineEdit(QDir::home().filePath(repositoryName(m_images.front())), this);
    m_directory->setObjectName(QStringLiteral("exportDirectory"));
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(QStringLiteral("exportChoose"));
    choose->setAutoDefault(false);
    setIconBeside(choose, icon(QStringLiteral("folder"), IconTone::Secondary));
    connect(choose, &QPushButton::clicked, this, &ExportGitDialog::choose);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_directory, 1);
    row->addWidget(choose);
    auto* label = new QLabel(tr("Folder of the repository"), this);
    label->setBuddy(m_directory);
    m_directory->setAccessibleName(label->text());
    form->addRow(label, row);
    m_branch = new QLineEdit(this);
    m_branch->setObjectName(QStringLiteral("exportBranch"));
    m_branch->setPlaceholderText(tr("One for each of the image's names"));
    if (m_images.size() == 1)
        addField(form, tr("Branch"), m_branch);
    else
        m_branch->hide(); // it can't be that of several
    m_allSteps = new QCheckBox(tr("Make commits also of steps that changed no file"), this);
    m_allSteps->setObjectName(QStringLiteral("exportAllSteps"));
    body()->addWidget(m_allSteps);
}

/// A new one is named, an existing one is chosen: a dialog for saving does both.
void ExportGitDialog::choose() {
    auto* dialog = new QFileDialog(this, tr("Folder of the repository"), directory());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_directory, &QLineEdit::setText);
    dialog->open();
}

QString ExportGitDialog::directory() const {
    return m_directory->text().trimmed();
}

GitExportOptions ExportGitDialog::options() const {
    return {m_allSteps->isChecked(), m_branch->text().trimmed().toStdString()};
}

void ExportGitDialog::check() {
    m_place.reset();
    showPlace();
    if (!directory().isEmpty())
        emit directoryChanged(directory());
}

void ExportGitDialog::setPlace(const QString& directory, GitPlace place) {
    if (directory != this->directory())
        return;
    m_place = place;
    showPlace();
}

void ExportGitDialog::showPlace() {
    std::vector<std::string> words{"outcrop", "export-git"};
    if (m_allSteps->isChecked())
        words.emplace_back("--all-steps");
    if (!options().branch.empty())
        words.insert(words.end(), {"--branch", options().branch});
    for (const QString& image : std::as_const(m_images))
        words.push_back(image.toStdString());
    words.push_back(directory().toStdString());
    m_command->setWords(directory().isEmpty() ? std::vector<std::string>() : words);
    if (directory().isEmpty()) {
        m_hint->setText(tr("Say where the repository shall be."));
        return setProblem(m_hint->text());
    }
    if (!QDir::isAbsolutePath(directory())) {
        m_hint->setText(tr("Write the whole path of the folder."));
        return setProblem(m_hint->text());
    }
    if (m_place == GitPlace::Other) {
        m_hint->setText(tr("This folder is not empty and no bare git repository: nothing is written there. "
                           "Name one that is not there yet."));
        return setProblem(m_hint->text());
    }
    m_hint->setText(m_place == GitPlace::Repository
                        ? tr("The repository there gets the branches; what else is in it stays.")
                        : tr("A new repository is made there. Cancelled, it leaves nothing behind."));
    setProblem({});
}

void ExportGitDialog::submit() {
    setBusy(true);
    emit exportRequested(directory(), options());
}

} // namespace outcrop::ui
