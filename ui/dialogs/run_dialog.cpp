// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/run_dialog.h"

#include "ui/dialogs/command_line.h"
#include "ui/dialogs/environment_table.h"
#include "ui/dialogs/mount_table.h"
#include "ui/dialogs/path_kinds.h"
#include "ui/dialogs/problem_label.h"
#include "ui/dialogs/volumes_from_picker.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

constexpr int kMountsTab = 0, kEnvironmentTab = 1, kVolumesFromTab = 2;

std::vector<std::string> toStd(const QStringList& names) {
    std::vector<std::string> result;
    for (const QString& name : names)
        result.push_back(name.toStdString());
    return result;
}

} // namespace

RunDialog::RunDialog(RunForm form, RunSurroundings surroundings, QWidget* parent)
    : FormDialog(tr("Run “%1”").arg(QString::fromStdString(form.image)), tr("Run"), parent),
      m_form(std::move(form)), m_surroundings(std::move(surroundings)) {
    setAcceptDrops(true);
    addHeading(windowTitle());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::xl);
    columns->addWidget(buildProcessColumn(), 2);
    columns->addWidget(buildTabs(), 3);
    body()->addLayout(columns, 1);
    body()->addWidget(buildCommandStrip());
    for (auto* line : findChildren<QLineEdit*>())
        line->setAcceptDrops(false); // a dropped folder is a mount wherever it lands
    resize(940, 640);
    m_name->setFocus();
    refresh();
}

QLineEdit* RunDialog::addLine(QFormLayout* form, const QString& label, const QString& text,
                              const char* name) {
    auto* line = new QLineEdit(text, this);
    line->setObjectName(QString::fromLatin1(name));
    addField(form, label, line);
    connect(line, &QLineEdit::textChanged, this, &RunDialog::refresh);
    return line;
}

ProblemLabel* RunDialog::addProblemLine(QFormLayout* form, QWidget* below) {
    auto* label = new ProblemLabel(this);
    form->addRow(label);
    label->setAccessibleName(tr("Problem with: %1").arg(below->accessibleName()));
    return label;
}

QCheckBox* RunDialog::addSwitch(QVBoxLayout* layout, const QString& text, const QString& hint) {
    auto* box = new QCheckBox(text, this);
    box->setToolTip(hint);
    layout->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &RunDialog::refresh);
    return box;
}

QWidget* RunDialog::buildProcessColumn() {
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setVerticalSpacing(space::s);
    form->setHorizontalSpacing(space::m);
    layout->addLayout(form);
    m_name = addLine(form, tr("Name"), m_form.name, "runName");
    m_name->setPlaceholderText(tr("chosen for you"));
    m_nameProblem = addProblemLine(form, m_name);
    m_command = addLine(form, tr("Command"), m_form.command, "runCommand");
    m_command->setFont(monoFont());
    m_commandProblem = addProblemLine(form, m_command);
    m_entrypoint = addLine(form, tr("Entry point"), m_form.entrypoint, "runEntrypoint");
    m_entrypoint->setFont(monoFont());
    m_entrypointProblem = addProblemLine(form, m_entrypoint);
    m_workingDir = addLine(form, tr("Working directory"), m_form.workingDir, "runWorkingDir");
    m_workingDir->setPlaceholderText(QStringLiteral("/"));
    m_workingDirProblem = addProblemLine(form, m_workingDir);
    m_user = addLine(form, tr("User"), m_form.user, "runUser");
    m_user->setPlaceholderText(QStringLiteral("root"));
    m_hostname = addLine(form, tr("Host name"), m_form.hostname, "runHostname");
    m_hostname->setPlaceholderText(tr("the container's id"));
    m_network = new QComboBox(this);
    m_network->setObjectName(QStringLiteral("runNetwork"));
    m_network->addItem(tr("Outbound connections"), QStringLiteral("default"));
    m_network->addItem(tr("No network"), QStringLiteral("none"));
    m_network->addItem(tr("This computer's network"), QStringLiteral("host"));
    addField(form, tr("Network"), m_network);
    connect(m_network, &QComboBox::currentIndexChanged, this, &RunDialog::refresh);
    layout->addSpacing(space::s);
    m_readOnly = addSwitch(layout, tr("Image's files are read-only"),
                           tr("The container can write only to its mounts."));
    m_tty = addSwitch(layout, tr("Terminal"), tr("The process gets a terminal."));
    m_stdin = addSwitch(layout, tr("Keep input open"), tr("The process's input stays open for attaching."));
    m_autoRemove = addSwitch(layout, tr("Remove it when it ends"),
                             tr("The container and its changes are removed as soon as its process ends."));
    layout->addStretch();
    return column;
}

QWidget* RunDialog::buildTabs() {
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    m_tabs = new QTabWidget(column);
    m_tabs->setObjectName(QStringLiteral("runTabs"));
    m_tabs->setAccessibleName(tr("Mounts and environment"));
    m_mounts = new MountTable(m_surroundings.volumes, m_tabs);
    m_environment = new EnvironmentTable(m_form.environment, m_tabs);
    m_volumesFrom = new VolumesFromPicker(m_surroundings.containers, m_tabs);
    m_tabs->addTab(m_mounts, {});
    m_tabs->addTab(m_environment, {});
    m_tabs->addTab(m_volumesFrom, {});
    layout->addWidget(m_tabs, 1);
    m_tableProblem = new ProblemLabel(column);
    m_tableProblem->setObjectName(QStringLiteral("tableProblem"));
    layout->addWidget(m_tableProblem);
    auto* hint = new QLabel(tr("Drop a folder here to mount it."), column);
    setLook(hint, TextLook::Secondary);
    layout->addWidget(hint);
    connect(m_mounts, &MountTable::rowsChanged, this, &RunDialog::refresh);
    connect(m_environment, &EnvironmentTable::rowsChanged, this, &RunDialog::refresh);
    connect(m_volumesFrom, &VolumesFromPicker::chosenChanged, this, &RunDialog::refresh);
    return column;
}

QWidget* RunDialog::buildCommandStrip() {
    auto* strip = new QWidget(this);
    auto* layout = new QHBoxLayout(strip);
    layout->setContentsMargins(0, 0, 0, 0);
    m_commandLine = new QLineEdit(strip);
    m_commandLine->setObjectName(QStringLiteral("runCommandLine"));
    m_commandLine->setReadOnly(true);
    m_commandLine->setFont(monoFont());
    m_commandLine->setAccessibleName(tr("The same as a command"));
    m_commandLine->setToolTip(tr("This command does the same in a terminal."));
    auto* copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy"), strip);
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy command"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_commandLine->text()); });
    layout->addWidget(m_commandLine, 1);
    layout->addWidget(copy);
    return strip;
}

QString RunDialog::commandLine() const {
    return m_commandLine->text();
}

void RunDialog::addMount(const MountRow& row, bool edit) {
    m_tabs->setCurrentIndex(kMountsTab);
    m_mounts->addRow(row, edit);
}

void RunDialog::readWidgets() {
    m_form.name = m_name->text();
    m_form.command = m_command->text();
    m_form.entrypoint = m_entrypoint->text();
    m_form.workingDir = m_workingDir->text();
    m_form.user = m_user->text();
    m_form.hostname = m_hostname->text();
    m_form.network = m_network->currentData().toString().toStdString();
    m_form.readOnly = m_readOnly->isChecked();
    m_form.tty = m_tty->isChecked();
    m_form.openStdin = m_stdin->isChecked();
    m_form.autoRemove = m_autoRemove->isChecked();
    m_form.mounts = m_mounts->rows();
    m_form.environment = m_environment->rows();
    m_form.volumesFrom = m_volumesFrom->chosen();
}

void RunDialog::refresh() {
    if (m_commandLine == nullptr)
        return; // still being built
    readWidgets();
    clearError();
    showProblems(findProblems(m_form, toStd(m_surroundings.containers)));
    m_commandLine->setText(runCommandLine(m_form.toOptions()));
    m_commandLine->setCursorPosition(0);
    updateTabTitles();
}

void RunDialog::showProblems(const std::vector<RunProblem>& problems) {
    using Field = RunProblem::Field;
    const auto show = [&problems](ProblemLabel* label, std::initializer_list<Field> fields) {
        QString text;
        for (const RunProblem& problem : problems)
            if (text.isEmpty() && std::find(fields.begin(), fields.end(), problem.field) != fields.end())
                text = problem.sentence;
        label->setProblem(text);
    };
    show(m_nameProblem, {Field::Name});
    show(m_commandProblem, {Field::Command});
    show(m_entrypointProblem, {Field::Entrypoint});
    show(m_workingDirProblem, {Field::WorkingDir});
    show(m_tableProblem, {Field::Mounts, Field::Environment});
    m_mounts->setProblems(problems);
    setProblem(problems.empty() ? QString() : problems.front().sentence);
}

void RunDialog::updateTabTitles() {
    const auto title = [](const QString& text, size_t count) {
        return count == 0 ? text : QStringLiteral("%1  %2").arg(text).arg(count);
    };
    m_tabs->setTabText(kMountsTab, title(tr("Mounts"), m_form.mounts.size()));
    m_tabs->setTabText(kEnvironmentTab, title(tr("Environment"), m_form.environment.size()));
    m_tabs->setTabText(kVolumesFromTab, title(tr("Mounts of other containers"), m_form.volumesFrom.size()));
}

void RunDialog::submit() {
    readWidgets();
    if (!findProblems(m_form, toStd(m_surroundings.containers)).empty())
        return;
    setBusy(true);
    emit runRequested(m_form.toOptions());
}

void RunDialog::dragEnterEvent(QDragEnterEvent* event) {
    m_dragged.forget();
    dragMoveEvent(event);
}

void RunDialog::dragMoveEvent(QDragMoveEvent* event) {
    if (!m_dragged.mayHold(event->mimeData(), foldersAmong))
        return;
    event->setDropAction(Qt::LinkAction);
    event->accept();
}

void RunDialog::dropEvent(QDropEvent* event) {
    const QStringList folders = foldersAmong(m_dragged.of(event->mimeData()));
    for (const QString& folder : folders)
        addMount({MountRequest::Type::Bind, folder, QLatin1Char('/') + QFileInfo(folder).fileName(), false});
    if (!folders.isEmpty()) {
        event->setDropAction(Qt::LinkAction);
        event->accept();
    }
}

} // namespace outcrop::ui
