// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/container_actions.h"

#include "core/engine/scheduled_snapshots.h"
#include "ui/commands/action_table.h"
#include "ui/dialogs/command_line.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/rename_dialog.h"
#include "ui/models/format.h"
#include "ui/pages/container_texts.h"
#include "ui/pages/mount_acts.h"
#include "ui/pages/removal_texts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSet>

namespace outcrop::ui {

namespace {

std::vector<Container> withStatus(const std::vector<Container>& all, bool (*fits)(ContainerStatus)) {
    std::vector<Container> fitting;
    for (const Container& container : all)
        if (fits(container.state.status))
            fitting.push_back(container);
    return fitting;
}
std::vector<Container> startable(const std::vector<Container>& all) {
    return withStatus(all, canStart);
}
std::vector<Container> stoppable(const std::vector<Container>& all) {
    return withStatus(all, canStop);
}

std::vector<std::string> namesOf(const std::vector<Container>& containers) {
    std::vector<std::string> names;
    for (const Container& container : containers)
        names.push_back(container.record.name);
    return names;
}

} // namespace

ContainerActions::ContainerActions(Bridge& bridge, QObject* parent)
    : PageActions(bridge, parent), m_mounts(new MountActs(bridge, this)), m_folders(bridge, this) {
    m_start = add(QStringLiteral("play"), tr("Start"), QKeySequence(tr("Ctrl+R")), &ContainerActions::start);
    m_stop = add(QStringLiteral("stop"), tr("Stop"), QKeySequence(tr("Ctrl+.")), &ContainerActions::stop);
    m_restart = add(QStringLiteral("refresh"), tr("Restart"), {}, &ContainerActions::restart);
    m_kill = add(QStringLiteral("x"), tr("Kill"), QKeySequence(tr("Ctrl+Shift+K")), &ContainerActions::kill);
    m_commit = add(QStringLiteral("commit"), tr("Commit…"), QKeySequence(tr("Ctrl+Shift+C")),
                   &ContainerActions::commit);
    m_dockerfile = add(QStringLiteral("file"), tr("Dockerfile from changes…"), QKeySequence(),
                       &ContainerActions::showDockerfile);
    m_compare = add(QStringLiteral("compare"), tr("Compare with…"), QKeySequence(tr("Ctrl+D")),
                    &ContainerActions::compare);
    m_rebase = add(QStringLiteral("swap"), tr("Rebase onto…"), QKeySequence(tr("Ctrl+Shift+B")),
                   &ContainerActions::rebase);
    m_openFolder = add(QStringLiteral("folder"), tr("Open as a folder"), QKeySequence(tr("Ctrl+Shift+E")),
                       &ContainerActions::openFolder);
    m_openChanges =
        add(QStringLiteral("folder"), tr("Open its changes as a folder"), {}, &ContainerActions::openChanges);
    m_closeFolder = add(QStringLiteral("x"), tr("Close the folder"), {}, &ContainerActions::closeFolders);
    m_mount = add(QStringLiteral("folder"), tr("Mount a folder…"), QKeySequence(tr("Ctrl+Alt+V")),
                  &ContainerActions::mount);
    m_rename =
        add(QStringLiteral("rename"), tr("Rename…"), QKeySequence(Qt::Key_F2), &ContainerActions::rename);
    m_remove = add(QStringLiteral("trash"), tr("Remove…"), QKeySequence::Delete, &ContainerActions::remove);
    m_copyName = add(QStringLiteral("copy"), tr("Copy name"), QKeySequence(tr("Ctrl+Alt+C")),
                     &ContainerActions::copyName);
    m_copyId =
        add(QStringLiteral("copy"), tr("Copy id"), QKeySequence(tr("Ctrl+Alt+I")), &ContainerActions::copyId);
    nameActs({{m_commit, "commit"},
              {m_compare, "compare"},
              {m_dockerfile, "dockerfile"},
              {m_rebase, "rebase"},
              {m_rename, "rename"},
              {m_remove, "remove"}});
    setMenu(
        {{m_start, m_stop, m_restart, m_kill, m_commit, m_dockerfile, m_rebase, m_compare, m_mount, m_rename},
         {m_openFolder, m_openChanges, m_closeFolder},
         {m_copyName, m_copyId},
         {m_remove}});
    setCurrent(nullptr);
}

void ContainerActions::setCurrent(const Container* container) {
    m_current = container != nullptr ? std::optional(*container) : std::nullopt;
    update();
}

std::vector<Container> ContainerActions::chosen() const {
    std::vector<Container> all;
    if (!several())
        return m_current ? std::vector{*m_current} : all;
    const QSet<QString> ids(selection().begin(), selection().end());
    for (const Container& container : bridge().snapshot()->containers)
        if (ids.contains(QString::fromStdString(container.record.id.str())))
            all.push_back(container);
    return all;
}

void ContainerActions::update() {
    const std::vector<Container> all = chosen();
    const int starts = static_cast<int>(startable(all).size());
    const int stops = static_cast<int>(stoppable(all).size());
    const bool many = several();
    m_start->setText(many ? tr("Start %n containers", nullptr, starts) : tr("Start"));
    m_stop->setText(many ? tr("Stop %n containers", nullptr, stops) : tr("Stop"));
    m_kill->setText(many ? tr("Kill %n containers", nullptr, stops) : tr("Kill"));
    m_remove->setText(many ? tr("Remove %n containers…", nullptr, static_cast<int>(all.size()))
                           : tr("Remove…"));
    const QString choose = tr("Choose a container first.");
    allow(m_start, starts > 0, choose);
    m_start->setVisible(starts > 0 || stops == 0);
    for (QAction* action : {m_stop, m_kill}) {
        action->setEnabled(stops > 0);
        action->setVisible(stops > 0);
    }
    m_restart->setEnabled(stops > 0 && !many);
    m_restart->setVisible(stops > 0 && !many);
    allow(m_remove, !all.empty(), choose);
    m_closeFolder->setVisible(m_current && !many &&
                              (m_folders.isOpen(filesSubject()) || m_folders.isOpen(changesSubject())));
    for (QAction* action : {m_commit, m_dockerfile, m_rebase, m_compare, m_openFolder, m_openChanges,
                            m_rename, m_copyName, m_copyId})
        allow(action, m_current && !many, many ? tr("Choose only one container.") : choose);
    allow(m_mount, m_current && !many && m_current->state.status == ContainerStatus::Running,
          many        ? tr("Choose only one container.")
          : m_current ? tr("It does not run: its mounts were chosen when it was made. Start it first.")
                      : choose);
    showCommands();
}

QString ContainerActions::subject() const {
    if (several())
        return tr("%n containers", nullptr, static_cast<int>(selection().size()));
    return m_current ? QString::fromStdString(m_current->record.name) : QString();
}

void ContainerActions::compare() {
    emit compareWanted(QString::fromStdString(m_current->record.name));
}

void ContainerActions::showCommands() {
    const std::vector<Container> all = chosen();
    const std::vector<std::string> names = namesOf(all);
    const std::vector<std::string> running = namesOf(stoppable(all));
    std::vector<std::vector<std::string>> lines{
        commandWords({"start"}, namesOf(startable(all))), commandWords({"stop"}, running),
        commandWords({"restart"}, several() ? std::vector<std::string>() : running),
        commandWords({"kill"}, running),
        running.empty() ? commandWords({"rm"}, names) : commandWords({"rm", "-f"}, names)};
    if (!several())
        for (const char* command : {"commit", "diff", "logs"})
            lines.push_back(commandWords({command}, names));
    if (m_current && !several()) {
        const std::string& name = m_current->record.name;
        lines.push_back({"outcrop", "dockerfile", name, name + "-dockerfile"});
        lines.push_back(folderCommand(filesSubject()));
        lines.push_back(folderCommand(changesSubject()));
    }
    lines.push_back(commandWords({"inspect"}, names));
    setCommands(lines);
}

std::string ContainerActions::filesSubject() const {
    return "container:" + m_current->record.name;
}
std::string ContainerActions::changesSubject() const {
    return "diff:" + m_current->record.name;
}

void ContainerActions::openFolder() {
    m_folders.setAnchor(window());
    m_folders.open(filesSubject());
}
void ContainerActions::openChanges() {
    m_folders.setAnchor(window());
    m_folders.open(changesSubject());
}
void ContainerActions::closeFolders() {
    for (const std::string& subject : {filesSubject(), changesSubject()})
        m_folders.close(subject);
}

void ContainerActions::copyName() {
    QGuiApplication::clipboard()->setText(QString::fromStdString(m_current->record.name));
}
void ContainerActions::copyId() {
    QGuiApplication::clipboard()->setText(QString::fromStdString(m_current->record.id.str()));
}

void ContainerActions::start() {
    if (several())
        return startSeveral(startable(chosen()));
    const ContainerId id = m_current->record.id;
    const QString name = QString::fromStdString(m_current->record.name);
    bridge().run(
        tr("Start %1").arg(name),
        [id](const Engine& engine, Progress& progress, std::stop_token stop) {
            snapshotsBeforeStart(engine, id, progress, stop);
            engine.containers().start(id, false, {}, progress);
        },
        this, [this, name] { emit said(tr("Started %1.").arg(name)); },
        [this, name](const Error& error) {
            fail(tr("The container “%1” could not be started.").arg(name), error);
        });
}

void ContainerActions::stop() {
    if (several())
        return stopSeveral(stoppable(chosen()));
    const ContainerId id = m_current->record.id;
    const int timeout = m_current->record.stopTimeout;
    const QString name = QString::fromStdString(m_current->record.name);
    bridge().run(
        tr("Stop %1").arg(name),
        [id, timeout](const Engine& engine, Progress&, std::stop_token stop) {
            engine.containers().stop(id, timeout, stop);
        },
        this, [this, name] { emit said(tr("Stopped %1.").arg(name)); },
        [this, name](const Error& error) {
            fail(tr("The container “%1” could not be stopped.").arg(name), error);
        });
}

void ContainerActions::restart() {
    const ContainerId id = m_current->record.id;
    const int timeout = m_current->record.stopTimeout;
    const QString name = QString::fromStdString(m_current->record.name);
    bridge().run(
        tr("Restart %1").arg(name),
        [id, timeout](const Engine& engine, Progress& progress, std::stop_token stop) {
            engine.containers().stop(id, timeout, stop);
            snapshotsBeforeStart(engine, id, progress, stop);
            engine.containers().start(id, false, {}, progress);
        },
        this, [this, name] { emit said(tr("Restarted %1.").arg(name)); },
        [this, name](const Error& error) {
            fail(tr("The container “%1” could not be restarted.").arg(name), error);
        });
}

void ContainerActions::kill() {
    if (several())
        return killSeveral(stoppable(chosen()));
    const ContainerId id = m_current->record.id;
    const QString name = QString::fromStdString(m_current->record.name);
    bridge().run(
        tr("Kill %1").arg(name),
        [id](const Engine& engine, Progress&, std::stop_token) { engine.containers().kill(id, "KILL"); },
        this, [this, name] { emit said(tr("Killed %1.").arg(name)); },
        [this, name](const Error& error) {
            fail(tr("The container “%1” could not be killed.").arg(name), error);
        });
}

void ContainerActions::rename() {
    const ContainerId id = m_current->record.id;
    const QString name = QString::fromStdString(m_current->record.name);
    QStringList existing;
    for (const Container& container : bridge().snapshot()->containers)
        existing.append(QString::fromStdString(container.record.name));
    auto* dialog = new RenameDialog(name, existing, window());
    connect(dialog, &RenameDialog::renameRequested, this,
            [this, id, name, dialog](const QString& newName) { giveName(id, name, newName, dialog); });
    dialog->open();
}

/// Without a dialog it is the undoing of one.
void ContainerActions::giveName(const ContainerId& id, const QString& from, const QString& to,
                                RenameDialog* dialog) {
    const QPointer<RenameDialog> open(dialog);
    const bool undoing = dialog == nullptr;
    bridge().run(
        tr("Rename %1").arg(from),
        [id, name = to.toStdString()](const Engine& engine, Progress&, std::stop_token) {
            engine.containers().rename(id, name);
        },
        this,
        [this, open, undoing, id, from, to] {
            if (open)
                open->finish();
            emit said(tr("The container is now named %1.").arg(to));
            if (!undoing)
                offerUndo([this, id, from, to] { giveName(id, to, from, nullptr); });
        },
        [this, open, from](const Error& error) {
            const QString what = tr("The container “%1” could not be renamed.").arg(from);
            if (open && open->isVisible())
                open->showError(ErrorText::of(what, error));
            else
                fail(what, error);
        });
}

void ContainerActions::remove() {
    if (several())
        return removeSeveral(chosen());
    const Container container = *m_current;
    const std::string id = container.record.id.str();
    askFirst(
        m_request,
        [id](const Engine& engine, Progress&, std::stop_token stop) {
            return summarize(engine.containerDiff(id, stop)).bytes;
        },
        this, [this, container](uint64_t bytes) { confirmRemoval(container, bytes); },
        [this, container](const Error&) { confirmRemoval(container, std::nullopt); });
}

void ContainerActions::confirmRemoval(const Container& container, std::optional<uint64_t> bytes) {
    const std::string id = container.record.id.str();
    const QString name = QString::fromStdString(container.record.name);
    const bool running = container.state.status == ContainerStatus::Running;
    auto* dialog = new ConfirmDialog(containerRemoval(container, bytes), window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, id, name, running](bool withVolumes) {
        bridge().run(
            tr("Remove %1").arg(name),
            [id, running, withVolumes](const Engine& engine, Progress&, std::stop_token) {
                engine.removeContainer(id, running, withVolumes);
            },
            this, [this, name] { emit said(tr("Removed %1.").arg(name)); },
            [this, name](const Error& error) {
                fail(tr("The container “%1” could not be removed.").arg(name), error);
            });
    });
    dialog->open();
}

} // namespace outcrop::ui
