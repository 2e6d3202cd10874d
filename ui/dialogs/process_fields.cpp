// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/process_fields.h"

#include "ui/dialogs/problem_label.h"
#include "ui/models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

bool liesInAMount(const RunForm& form, const QString& path) {
    return std::any_of(form.mounts.begin(), form.mounts.end(), [&](const MountRow& row) {
        const QString target = row.target.trimmed();
        return !target.isEmpty() && (path == target || path.startsWith(target + QLatin1Char('/')));
    });
}

QString workingDirHint(const RunForm& form, const ImagePlace& place) {
    if (liesInAMount(form, form.workingDir.trimmed()))
        return {};
    if (place.kind == ImagePlace::Kind::Nothing)
        return ProcessFields::tr("The image has no such directory; it is made.");
    if (place.kind == ImagePlace::Kind::File)
        return ProcessFields::tr("That is a file in the image, so the container would not start.");
    return {};
}

QString programHint(const RunHints& hints) {
    const QString name = format::text(hints.programName);
    switch (hints.program) {
    case RunPreview::Program::Missing:
        return ProcessFields::tr("The image has no program “%1”; only a mount could bring it.").arg(name);
    case RunPreview::Program::NotExecutable:
        return ProcessFields::tr("“%1” is no program in the image, so the container would not start.")
            .arg(name);
    case RunPreview::Program::Found:
        break;
    }
    return {};
}

} // namespace

ProcessFields::ProcessFields(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setVerticalSpacing(space::s);
    form->setHorizontalSpacing(space::m);
    layout->addLayout(form);
    buildLines(form);
    layout->addSpacing(space::s);
    buildSwitches(layout);
    layout->addStretch();
}

QLineEdit* ProcessFields::addLine(QFormLayout* form, const QString& label, const char* name) {
    auto* line = new QLineEdit(this);
    line->setObjectName(QString::fromLatin1(name));
    auto* caption = new QLabel(label, this);
    caption->setMinimumHeight(space::field);
    caption->setBuddy(line);
    form->addRow(caption, line);
    line->setAccessibleName(label);
    connect(line, &QLineEdit::textChanged, this, &ProcessFields::changed);
    return line;
}

ProblemLabel* ProcessFields::addNote(QFormLayout* form, QWidget* below) {
    auto* label = new ProblemLabel(this);
    form->addRow(label);
    label->setAccessibleName(tr("Note on: %1").arg(below->accessibleName()));
    return label;
}

QCheckBox* ProcessFields::addSwitch(QVBoxLayout* layout, const QString& text, const QString& hint) {
    auto* box = new QCheckBox(text, this);
    box->setToolTip(hint);
    layout->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &ProcessFields::changed);
    return box;
}

void ProcessFields::buildLines(QFormLayout* form) {
    m_name = addLine(form, tr("Name"), "runName");
    m_name->setPlaceholderText(tr("chosen for you"));
    m_nameNote = addNote(form, m_name);
    m_command = addLine(form, tr("Command"), "runCommand");
    m_command->setFont(monoFont());
    m_command->setLayoutDirection(Qt::LeftToRight);
    m_commandNote = addNote(form, m_command);
    m_entrypoint = addLine(form, tr("Entry point"), "runEntrypoint");
    m_entrypoint->setFont(monoFont());
    m_entrypoint->setLayoutDirection(Qt::LeftToRight);
    m_entrypointNote = addNote(form, m_entrypoint);
    m_workingDir = addLine(form, tr("Working directory"), "runWorkingDir");
    m_workingDir->setPlaceholderText(QStringLiteral("/"));
    m_workingDirNote = addNote(form, m_workingDir);
    m_user = addLine(form, tr("User"), "runUser");
    m_user->setPlaceholderText(QStringLiteral("root"));
    m_userNote = addNote(form, m_user);
    m_hostname = addLine(form, tr("Host name"), "runHostname");
    m_hostname->setPlaceholderText(tr("the container's id"));
    m_network = new QComboBox(this);
    m_network->setObjectName(QStringLiteral("runNetwork"));
    m_network->setAccessibleName(tr("Network"));
    m_network->addItem(tr("Outbound connections"), QStringLiteral("default"));
    m_network->addItem(tr("No network"), QStringLiteral("none"));
    m_network->addItem(tr("This computer's network"), QStringLiteral("host"));
    auto* caption = new QLabel(tr("Network"), this);
    caption->setMinimumHeight(space::field);
    caption->setBuddy(m_network);
    form->addRow(caption, m_network);
    connect(m_network, &QComboBox::currentIndexChanged, this, &ProcessFields::changed);
}

void ProcessFields::buildSwitches(QVBoxLayout* layout) {
    m_readOnly = addSwitch(layout, tr("Image's files are read-only"),
                           tr("The container can write only to its mounts."));
    m_tty = addSwitch(layout, tr("Terminal"), tr("The process gets a terminal."));
    m_stdin = addSwitch(layout, tr("Keep input open"), tr("The process's input stays open for attaching."));
    m_autoRemove = addSwitch(layout, tr("Remove it when it ends"),
                             tr("The container and its changes are removed as soon as its process ends."));
}

void ProcessFields::setForm(const RunForm& form) {
    m_name->setText(form.name);
    m_command->setText(form.command);
    m_entrypoint->setText(form.entrypoint);
    m_workingDir->setText(form.workingDir);
    m_user->setText(form.user);
    m_hostname->setText(form.hostname);
    m_network->setCurrentIndex(m_network->findData(QString::fromStdString(form.network)));
    m_readOnly->setChecked(form.readOnly);
    m_tty->setChecked(form.tty);
    m_stdin->setChecked(form.openStdin);
    m_autoRemove->setChecked(form.autoRemove);
    for (QLineEdit* line : {m_command, m_entrypoint, m_workingDir})
        line->setCursorPosition(0);
}

void ProcessFields::read(RunForm& form) const {
    form.name = m_name->text();
    form.command = m_command->text();
    form.entrypoint = m_entrypoint->text();
    form.workingDir = m_workingDir->text();
    form.user = m_user->text();
    form.hostname = m_hostname->text();
    form.network = m_network->currentData().toString().toStdString();
    form.readOnly = m_readOnly->isChecked();
    form.tty = m_tty->isChecked();
    form.openStdin = m_stdin->isChecked();
    form.autoRemove = m_autoRemove->isChecked();
}

void ProcessFields::showProblems(const std::vector<RunProblem>& problems) {
    using Field = RunProblem::Field;
    const auto put = [&problems](ProblemLabel* label, Field field) {
        const auto found = std::find_if(problems.begin(), problems.end(), [field](const RunProblem& problem) {
            return problem.field == field;
        });
        label->setProblem(found == problems.end() ? QString() : found->sentence);
    };
    put(m_nameNote, Field::Name);
    put(m_commandNote, Field::Command);
    put(m_entrypointNote, Field::Entrypoint);
    put(m_workingDirNote, Field::WorkingDir);
}

void ProcessFields::showHints(const RunForm& form, const RunHints& hints) {
    const bool byEntrypoint = !form.entrypoint.trimmed().isEmpty();
    const QString program =
        liesInAMount(form, QString::fromStdString(hints.programName)) ? QString() : programHint(hints);
    m_entrypointNote->setHint(byEntrypoint ? program : QString());
    m_commandNote->setHint(byEntrypoint ? QString() : program);
    m_workingDirNote->setHint(workingDirHint(form, hints.workingDir));
    m_userNote->setHint(
        hints.userKnown
            ? QString()
            : tr("The image knows no “%1”, so the container would not start.").arg(form.user.trimmed()));
}

} // namespace outcrop::ui
