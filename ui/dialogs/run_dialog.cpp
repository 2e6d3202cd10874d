// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/run_dialog.h"

#include "core/oci/reference.h"
#include "ui/dialogs/command_line.h"
#include "ui/dialogs/command_strip.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/docker_command.h"
#include "ui/dialogs/environment_table.h"
#include "ui/dialogs/limit_fields.h"
#include "ui/dialogs/mount_table.h"
#include "ui/dialogs/path_kinds.h"
#include "ui/dialogs/port_table.h"
#include "ui/dialogs/problem_label.h"
#include "ui/dialogs/process_fields.h"
#include "ui/dialogs/run_notice.h"
#include "ui/dialogs/save_template_dialog.h"
#include "ui/dialogs/volumes_from_picker.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/drop_zone.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

constexpr int kMountsTab = 0, kEnvironmentTab = 1, kPortsTab = 2, kLimitsTab = 3, kVolumesFromTab = 4;

std::vector<std::string> toStd(const QStringList& names) {
    std::vector<std::string> result;
    for (const QString& name : names)
        result.push_back(name.toStdString());
    return result;
}

/// A "&" would underline what follows.
QString asMenuText(QString name) {
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

bool sameImage(const std::string& a, const std::string& b) {
    const auto first = Reference::tryParse(a);
    const auto second = Reference::tryParse(b);
    return a == b || (first && second && first->canonical() == second->canonical());
}

} // namespace

RunDialog::RunDialog(RunForm form, RunSurroundings surroundings, QWidget* parent)
    : FormDialog(tr("Run “%1”").arg(QString::fromStdString(form.image)), tr("Run"), parent),
      m_form(std::move(form)), m_surroundings(std::move(surroundings)),
      m_templates(m_surroundings.templatesFolder) {
    setAcceptDrops(true);
    body()->addWidget(buildHead());
    m_notice = new RunNotice(this);
    body()->addWidget(m_notice);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::xl);
    columns->addWidget(buildProcessColumn(), 2);
    columns->addWidget(buildTabs(), 3);
    body()->addLayout(columns, 1);
    m_strip = new CommandStrip(this);
    m_strip->setLineToolTip(
        tr("This command does the same in a terminal. A docker command can be pasted here."));
    body()->addWidget(m_strip);
    if (m_surroundings.bridge != nullptr) {
        m_hints = new RunHintSource(*m_surroundings.bridge, m_form.image, this);
        connect(m_hints, &RunHintSource::answered, this, &RunDialog::showHints);
    }
    connect(m_process, &ProcessFields::changed, this, &RunDialog::refresh);
    for (auto* line : findChildren<QLineEdit*>()) {
        line->setAcceptDrops(false); // a dropped folder is a mount wherever it lands
        line->installEventFilter(this);
    }
    resize(980, 720);
    m_process->nameLine()->setFocus();
    setForm(m_form);
}

QWidget* RunDialog::buildHead() {
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(addHeading(windowTitle()), 1);
    auto* paste = new QPushButton(tr("Paste docker command"), head);
    setIconBeside(paste, icon(QStringLiteral("terminal")));
    paste->setObjectName(QStringLiteral("pasteCommand"));
    paste->setAutoDefault(false);
    paste->setShortcut(QKeySequence(tr("Ctrl+Shift+V")));
    paste->setToolTip(tr("Fills the form with the command in the clipboard (%1).")
                          .arg(paste->shortcut().toString(QKeySequence::NativeText)));
    connect(paste, &QPushButton::clicked, this, &RunDialog::pasteCommand);
    layout->addWidget(paste);
    auto* templates = new QPushButton(tr("Templates"), head);
    templates->setObjectName(QStringLiteral("templates"));
    templates->setAutoDefault(false);
    auto* menu = new QMenu(templates);
    templates->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillTemplateMenu(menu); });
    layout->addWidget(templates);
    return head;
}

QWidget* RunDialog::buildProcessColumn() {
    // Notes below the fields make it taller than a small screen.
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_process = new ProcessFields(area);
    area->setWidget(m_process);
    m_process->setAutoFillBackground(false); // the ground is the dialog's
    area->viewport()->setAutoFillBackground(false);
    area->setMinimumWidth(m_process->minimumSizeHint().width() + space::s);
    return area;
}

QWidget* RunDialog::buildTabs() {
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    m_tabs = new QTabWidget(column);
    m_tabs->setObjectName(QStringLiteral("runTabs"));
    m_tabs->setAccessibleName(tr("Mounts, environment, ports and limits"));
    m_mounts = new MountTable(m_surroundings.volumes, m_tabs);
    m_environment = new EnvironmentTable(m_tabs);
    m_ports = new PortTable(m_tabs);
    m_ports->setExposed(m_form.defaults.exposedPorts);
    m_limits = new LimitFields(m_tabs);
    m_volumesFrom = new VolumesFromPicker(m_surroundings.containers, m_tabs);
    m_tabs->addTab(m_mounts, {});
    m_tabs->addTab(m_environment, {});
    m_tabs->addTab(m_ports, {});
    m_tabs->addTab(m_limits, {});
    m_tabs->addTab(m_volumesFrom, {});
    layout->addWidget(m_tabs, 1);
    m_tableProblem = new ProblemLabel(column);
    m_tableProblem->setObjectName(QStringLiteral("tableProblem"));
    layout->addWidget(m_tableProblem);
    auto* zone = new DropZone(tr("Drop a folder here to mount it."), column);
    connect(zone, &DropZone::pathsDropped, this, &RunDialog::mountFolders);
    layout->addWidget(zone);
    connect(m_mounts, &MountTable::rowsChanged, this, &RunDialog::refresh);
    connect(m_environment, &EnvironmentTable::rowsChanged, this, &RunDialog::refresh);
    connect(m_environment, &EnvironmentTable::secretsShown, this, &RunDialog::showCommand);
    connect(m_ports, &PortTable::rowsChanged, this, &RunDialog::refresh);
    connect(m_limits, &LimitFields::changed, this, &RunDialog::refresh);
    connect(m_volumesFrom, &VolumesFromPicker::chosenChanged, this, &RunDialog::refresh);
    return column;
}

QString RunDialog::commandLine() const {
    return m_strip->command();
}

void RunDialog::addMount(const MountRow& row, bool edit) {
    m_tabs->setCurrentIndex(kMountsTab);
    m_mounts->addRow(row, edit);
}

void RunDialog::setForm(const RunForm& form) {
    m_filling = true;
    m_form = form;
    m_process->setForm(form);
    m_mounts->setRows(form.mounts);
    m_environment->setRows(form.environment);
    m_ports->setRows(form.ports);
    m_limits->setForm(form);
    m_missingContainers = m_volumesFrom->setChosen(form.volumesFrom);
    m_filling = false;
    refresh();
}

void RunDialog::readWidgets() {
    m_process->read(m_form);
    m_form.mounts = m_mounts->rows();
    m_form.environment = m_environment->rows();
    m_form.ports = m_ports->rows();
    m_limits->read(m_form);
    m_form.volumesFrom = m_volumesFrom->chosen();
}

void RunDialog::refresh() {
    if (m_filling)
        return;
    readWidgets();
    clearError();
    showProblems(findProblems(m_form, toStd(m_surroundings.containers)));
    showCommand();
    updateTabTitles();
    if (m_hints != nullptr)
        m_hints->ask(m_form);
}

void RunDialog::showCommand() {
    const QString whole = runCommandLine(m_form.toOptions());
    m_strip->setCommand(whole,
                        m_environment->showsSecrets() ? whole : runCommandLine(m_form.maskedOptions()));
}

void RunDialog::showHints(const RunHints& hints) {
    m_process->showHints(m_form, hints);
    m_mounts->setHints(hints.mounts, hints.owners);
    m_takenPort = hints.takenPort;
    showTakenPort();
}

/// It may be free when the container starts, so it is no more than a hint.
void RunDialog::showTakenPort() {
    m_tableProblem->setHint(
        m_takenPort.isEmpty()
            ? QString()
            : tr("Something on this computer listens at “%1” now; the container would not start.")
                  .arg(m_takenPort));
}

void RunDialog::showProblems(const std::vector<RunProblem>& problems) {
    using Field = RunProblem::Field;
    const auto inTable = std::find_if(problems.begin(), problems.end(), [](const RunProblem& problem) {
        return problem.field == Field::Mounts || problem.field == Field::Environment ||
               problem.field == Field::Ports || problem.field == Field::Limits;
    });
    m_tableProblem->setProblem(inTable == problems.end() ? QString() : inTable->sentence);
    m_process->showProblems(problems);
    m_mounts->setProblems(problems);
    m_ports->setProblems(problems);
    m_limits->showProblems(problems);
    showTakenPort();
    setProblem(problems.empty() ? QString() : problems.front().sentence);
}

void RunDialog::updateTabTitles() {
    const auto title = [](const QString& text, size_t count) {
        return count == 0 ? text : QStringLiteral("%1  %2").arg(text).arg(count);
    };
    m_tabs->setTabText(kMountsTab, title(tr("Mounts"), m_form.mounts.size()));
    m_tabs->setTabText(kEnvironmentTab, title(tr("Environment"), m_form.environment.size()));
    m_tabs->setTabText(kPortsTab, title(tr("Ports"), m_form.ports.size()));
    m_tabs->setTabText(kLimitsTab, title(tr("Limits"), limitFlags(limitsOf(m_form)).size()));
    m_tabs->setTabText(kVolumesFromTab, title(tr("Mounts of other containers"), m_form.volumesFrom.size()));
}

void RunDialog::submit() {
    readWidgets();
    if (!findProblems(m_form, toStd(m_surroundings.containers)).empty())
        return;
    setBusy(true);
    emit runRequested(m_form.toOptions());
}

// ------------------------------------------------------------------------------------------ pasted commands

void RunDialog::pasteCommand() {
    const QString text = QGuiApplication::clipboard()->text();
    if (!DockerCommand::looksLikeOne(text))
        return m_notice->say(
            tr("The clipboard holds no command that runs a container, such as “docker run …”."));
    take(DockerCommand::read(text));
}

void RunDialog::take(const DockerCommand& command) {
    if (!command.problem().isEmpty())
        return m_notice->say(command.problem());
    RunForm form = untouchedForm();
    const std::vector<NotTaken> left = command.fill(form);
    setForm(form);
    QStringList items;
    const QString item = tr("%1: %2");
    if (!sameImage(command.image(), form.image))
        items.append(item.arg(QString::fromStdString(command.image()), tr("This form runs another image.")));
    for (const NotTaken& option : left)
        items.append(item.arg(option.option, option.why));
    for (const std::string& container : m_missingContainers)
        items.append(item.arg(QStringLiteral("--volumes-from ") + QString::fromStdString(container),
                              tr("There is no such container.")));
    m_notice->say(items.isEmpty() ? tr("The form is filled from the command.")
                                  : tr("The form is filled from the command, without:"),
                  items);
}

bool RunDialog::eventFilter(QObject* watched, QEvent* event) {
    // Where a command may be typed, a whole one may be pasted.
    const bool fits =
        watched == m_process->commandField() || m_strip->isAncestorOf(qobject_cast<QWidget*>(watched));
    if (fits && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) &&
        DockerCommand::looksLikeOne(QGuiApplication::clipboard()->text())) {
        pasteCommand();
        return true;
    }
    return FormDialog::eventFilter(watched, event);
}

// ------------------------------------------------------------------------------------------ templates

void RunDialog::fillTemplateMenu(QMenu* menu) {
    menu->clear();
    const std::vector<RunTemplate> all = m_templates.list();
    auto* others = new QMenu(tr("Of other images"), menu);
    for (const RunTemplate& one : all) {
        QMenu* place = one.fits(m_form) ? menu : others;
        const QString text = one.fits(m_form) ? one.name : tr("%1 (%2)").arg(one.name, one.image);
        connect(place->addAction(asMenuText(text)), &QAction::triggered, this, [this, one] { apply(one); });
    }
    if (!others->isEmpty())
        menu->addMenu(others);
    menu->addSeparator(); // not shown where nothing is above it
    menu->addAction(tr("Save as template…"), this, &RunDialog::saveTemplate)
        ->setObjectName(QStringLiteral("saveTemplate"));
    if (all.empty())
        return;
    QMenu* removal = menu->addMenu(tr("Delete a template"));
    for (const RunTemplate& one : all)
        connect(removal->addAction(asMenuText(one.name)), &QAction::triggered, this,
                [this, name = one.name] { removeTemplate(name); });
}

void RunDialog::apply(const RunTemplate& chosen) {
    RunForm form = untouchedForm();
    const QStringList missing = chosen.fill(form);
    setForm(form);
    QStringList items;
    for (const QString& name : missing)
        items.append(
            tr("%1: its value is a secret and was not kept. Type it in under “Environment”.").arg(name));
    for (const std::string& container : m_missingContainers)
        items.append(
            tr("The mounts of “%1”: there is no such container.").arg(QString::fromStdString(container)));
    m_notice->say(items.isEmpty()
                      ? tr("The form is filled from the template “%1”.").arg(chosen.name)
                      : tr("The form is filled from the template “%1”, without:").arg(chosen.name),
                  items);
}

void RunDialog::saveTemplate() {
    auto* dialog = new SaveTemplateDialog(m_form, m_templates, this);
    connect(dialog, &SaveTemplateDialog::saved, this,
            [this](const QString& name) { m_notice->say(tr("The template “%1” is saved.").arg(name)); });
    dialog->open();
}

void RunDialog::removeTemplate(const QString& name) {
    Confirmation question;
    question.title = tr("Delete template");
    question.question = tr("The template “%1” is deleted. Containers made from it stay.").arg(name);
    question.verb = tr("Delete");
    auto* dialog = new ConfirmDialog(question, this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, name] {
        const QString why = m_templates.remove(name);
        m_notice->say(why.isEmpty() ? tr("The template “%1” is deleted.").arg(name)
                                    : tr("The template “%1” could not be deleted (%2).").arg(name, why));
    });
    dialog->open();
}

// ------------------------------------------------------------------------------------------ dropped folders

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
    if (!mountFolders(m_dragged.of(event->mimeData())))
        return;
    event->setDropAction(Qt::LinkAction);
    event->accept();
}

bool RunDialog::mountFolders(const QStringList& paths) {
    const QStringList folders = foldersAmong(paths);
    for (const QString& folder : folders)
        addMount({MountRequest::Type::Bind, folder, QLatin1Char('/') + QFileInfo(folder).fileName(), false});
    return !folders.isEmpty();
}

} // namespace outcrop::ui
