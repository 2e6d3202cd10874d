// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/container_actions.h"

#include "ui/commands/action_table.h"
#include "ui/dialogs/command_line.h"
#include "ui/dialogs/commit_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/models/format.h"
#include "ui/pages/container_texts.h"
#include "ui/pages/removal_texts.h"

#include <QClipboard>
#include <QGuiApplication>

namespace outcrop::ui {

ContainerActions::ContainerActions(Bridge& bridge, QObject* parent) : PageActions(bridge, parent) {
    m_start = add(QStringLiteral("play"), tr("Start"), QKeySequence(tr("Ctrl+R")), &ContainerActions::start);
    m_stop = add(QStringLiteral("stop"), tr("Stop"), QKeySequence(tr("Ctrl+.")), &ContainerActions::stop);
    m_kill = add(QStringLiteral("x"), tr("Kill"), QKeySequence(tr("Ctrl+Shift+K")), &ContainerActions::kill);
    m_commit = add(QStringLiteral("commit"), tr("Commit…"), QKeySequence(tr("Ctrl+Shift+C")),
                   &ContainerActions::commit);
    m_compare = add(QStringLiteral("compare"), tr("Compare with…"), QKeySequence(tr("Ctrl+D")),
                    &ContainerActions::compare);
    m_compare->setObjectName(QStringLiteral("compare"));
    m_remove = add(QStringLiteral("trash"), tr("Remove…"), QKeySequence::Delete, &ContainerActions::remove);
    m_copyName = add(QStringLiteral("copy"), tr("Copy name"), QKeySequence(tr("Ctrl+Alt+C")),
                     &ContainerActions::copyName);
    m_copyId =
        add(QStringLiteral("copy"), tr("Copy id"), QKeySequence(tr("Ctrl+Alt+I")), &ContainerActions::copyId);
    setMenu({{m_start, m_stop, m_kill, m_commit, m_compare}, {m_copyName, m_copyId}, {m_remove}});
    setCurrent(nullptr);
}

void ContainerActions::setCurrent(const Container* container) {
    m_current = container != nullptr ? std::optional(*container) : std::nullopt;
    const bool starts = m_current && canStart(m_current->state.status);
    const bool stops = m_current && canStop(m_current->state.status);
    const QString choose = tr("Choose a container first.");
    allow(m_start, starts, choose);
    m_start->setVisible(!stops);
    m_stop->setEnabled(stops);
    m_stop->setVisible(stops);
    m_kill->setEnabled(stops);
    m_kill->setVisible(stops);
    for (QAction* action : {m_commit, m_compare, m_remove, m_copyName, m_copyId})
        allow(action, m_current.has_value(), choose);
    showCommands();
}

QString ContainerActions::subject() const {
    return m_current ? QString::fromStdString(m_current->record.name) : QString();
}

void ContainerActions::compare() {
    emit compareWanted(QString::fromStdString(m_current->record.name));
}

void ContainerActions::showCommands() {
    std::vector<std::string> names;
    if (m_current)
        names.push_back(m_current->record.name);
    std::vector<std::vector<std::string>> commands;
    if (m_stop->isEnabled())
        commands = {{"stop"}, {"kill"}, {"rm", "-f"}};
    else
        commands = {{"start"}, {"rm"}};
    for (const char* command : {"commit", "diff", "logs", "inspect"})
        commands.push_back({command});
    for (std::vector<std::string>& command : commands)
        command = commandWords(command, names);
    setCommands(commands);
}

void ContainerActions::copyName() {
    QGuiApplication::clipboard()->setText(QString::fromStdString(m_current->record.name));
}
void ContainerActions::copyId() {
    QGuiApplication::clipboard()->setText(QString::fromStdString(m_current->record.id.str()));
}

void ContainerActions::start() {
    const ContainerId id = m_current->record.id;
    const QString name = QString::fromStdString(m_current->record.name);
    bridge().run(
        tr("Start %1").arg(name),
        [id](const Engine& engine, Progress& progress, std::stop_token) {
            engine.containers().start(id, false, {}, progress);
        },
        this, [this, name] { emit said(tr("Started %1.").arg(name)); },
        [this, name](const Error& error) {
            fail(tr("The container “%1” could not be started.").arg(name), error);
        });
}

void ContainerActions::stop() {
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

void ContainerActions::kill() {
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

void ContainerActions::commit() {
    const QString name = QString::fromStdString(m_current->record.name);
    auto* dialog = new CommitDialog(m_current->record.id.str(), name, window());
    connect(dialog, &CommitDialog::commitRequested, this, [this, dialog, name](const CommitOptions& options) {
        QPointer<CommitDialog> open(dialog);
        Task* task = bridge().run(
            tr("Commit %1").arg(name),
            [options](const Engine& engine, Progress& progress, std::stop_token stop) {
                return engine.commit(options, progress, stop).str();
            },
            this,
            [this, open, name](const std::string& image) {
                if (open)
                    open->finish();
                emit said(tr("Made an image of %1.").arg(name));
                emit imageCommitted(QString::fromStdString(image));
            },
            [this, open, name](const Error& error) {
                const QString what = tr("The container “%1” could not be committed.").arg(name);
                if (open && open->isVisible())
                    open->showError(ErrorText::of(what, error));
                else
                    fail(what, error);
            });
        connect(dialog, &QDialog::rejected, task, &Task::cancel);
    });
    bridge().ask(
        m_diffRequest,
        [id = m_current->record.id.str()](const Engine& engine, Progress&, std::stop_token stop) {
            return engine.containerDiff(id, stop);
        },
        dialog, [dialog](const std::shared_ptr<const MergedTree>& diff) { dialog->setChanges(*diff); });
    dialog->open();
}

void ContainerActions::remove() {
    const Container container = *m_current;
    const std::string id = container.record.id.str();
    bridge().ask(
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
