// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/change_acts.h"

#include "core/engine/revert_undo.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/error_dialog.h"
#include "ui/models/format.h"
#include "ui/pages/file_sources.h"
#include "ui/pages/saved_changes.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"

#include <QAction>
#include <QCursor>
#include <QMenu>
#include <QPushButton>

namespace outcrop::ui {

namespace {

constexpr size_t kListedSteps = 12;

QString pathText(const std::string& path) {
    return format::text(path);
}

} // namespace

ChangeActs::ChangeActs(Bridge& bridge, QWidget* parent)
    : QObject(parent), m_bridge(bridge), m_owner(parent),
      m_undo(new QPushButton(tr("Undo put back"), parent)) {
    m_undo->setObjectName(QStringLiteral("undoPutBack"));
    setIconBeside(m_undo, icon(QStringLiteral("history"), IconTone::Secondary));
    m_undo->setToolTip(tr("Gives the container back what was put back last."));
    setLook(m_undo, ButtonLook::Small);
    m_undo->hide();
    connect(m_undo, &QPushButton::clicked, this, &ChangeActs::undo);
}

void ChangeActs::setContainer(const std::optional<ContainerRecord>& container) {
    const bool another = !container || !m_container || container->id != m_container->id;
    m_container = container;
    if (another)
        m_undo->hide();
    if (m_container)
        lookForUndo();
}

void ChangeActs::lookForUndo() {
    m_bridge.ask(
        m_undoRequest,
        [id = m_container->id](const Engine& engine, Progress&, std::stop_token) {
            return RevertUndo::newest(engine.containers().bundle(id)).has_value();
        },
        this, [this](bool some) { m_undo->setVisible(some); });
}

void ChangeActs::fill(QMenu* menu, const QByteArray& path) {
    if (!m_container)
        return;
    addSavingChanges(menu, nameToSave(path), m_bridge, containerPatch(*m_container, {path}),
                     containerLayer(*m_container, {path}));
    QAction* all = menu->addAction(icon(QStringLiteral("export")), tr("Save all changes…"));
    connect(all, &QAction::triggered, this, &ChangeActs::saveAll);
    addActs(menu, {path});
}

void ChangeActs::fillForSeveral(QMenu* menu, const QList<QByteArray>& paths) {
    if (!m_container)
        return;
    addSavingSeveralChanges(menu, static_cast<int>(paths.size()), m_bridge,
                            containerPatch(*m_container, paths), containerLayer(*m_container, paths));
    addActs(menu, paths);
}

void ChangeActs::addActs(QMenu* menu, const QList<QByteArray>& paths) {
    const int count = static_cast<int>(paths.size());
    menu->addSeparator();
    QAction* commit = menu->addAction(icon(QStringLiteral("commit")),
                                      count == 1 ? tr("Commit only this…")
                                                 : tr("Commit only these %Ln paths…", nullptr, count));
    commit->setObjectName(QStringLiteral("commitOnly"));
    connect(commit, &QAction::triggered, this, [this, paths] { emit commitWanted(paths); });
    QAction* back = menu->addAction(icon(QStringLiteral("history")),
                                    count == 1 ? tr("Put back…") : tr("Put back %Ln paths…", nullptr, count));
    back->setObjectName(QStringLiteral("putBack"));
    connect(back, &QAction::triggered, this, [this, paths] { putBack(topmostPaths(paths)); });
    if (m_undo->isHidden())
        return;
    connect(menu->addAction(tr("Undo put back")), &QAction::triggered, this, &ChangeActs::undo);
}

CommandLines ChangeActs::undoCommand() const {
    if (!m_container || m_undo->isHidden())
        return {};
    return {{"outcrop", "revert", "--undo", m_container->name}};
}

void ChangeActs::saveAll() {
    popupSavingAll(m_owner, QCursor::pos(), format::text(m_container->name), m_bridge,
                   containerPatch(*m_container, {}), containerLayer(*m_container, {}));
}

void ChangeActs::putBack(const Paths& paths) {
    m_bridge.ask(
        m_planRequest,
        [id = m_container->id.str(), paths](const Engine& engine, Progress&, std::stop_token stop) {
            return planRevert(engine, id, paths, stop);
        },
        this, [this, paths](const std::vector<RevertStep>& steps) { confirm(steps, paths); },
        [this](const Error& error) { fail(tr("This can't be put back."), error); });
}

void ChangeActs::confirm(const std::vector<RevertStep>& steps, const Paths& paths) {
    if (!m_container || steps.empty())
        return emit done(); // the container did it itself meanwhile
    Confirmation words;
    words.title = tr("Put back");
    words.question = paths.size() == 1
                         ? tr("“%1” becomes what the image has there:").arg(pathText(paths.front()))
                         : tr("%Ln paths become what the image has there:", nullptr, int(paths.size()));
    for (size_t i = 0; i < std::min(steps.size(), kListedSteps); ++i) {
        const QString shown = pathText(steps[i].path);
        words.items +=
            steps[i].action == RevertAction::Stay      ? tr("%1 stays: something is mounted there").arg(shown)
            : steps[i].action == RevertAction::Remove  ? tr("%1 is removed").arg(shown)
            : steps[i].action == RevertAction::Restore ? tr("%1 is restored").arg(shown)
                                                       : tr("%1 gets its mode and owner").arg(shown);
    }
    if (steps.size() > kListedSteps)
        words.items += tr("… and %Ln more", nullptr, static_cast<int>(steps.size() - kListedSteps));
    words.note = tr("It can be undone as long as the container is there.");
    words.verb = tr("Put back");
    words.command = chosenChangesCommands(m_container->name, paths).back();
    auto* dialog = new ConfirmDialog(words, m_owner->window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, paths] { revert(paths); });
    dialog->open();
}

void ChangeActs::revert(const Paths& paths) {
    if (!m_container)
        return;
    m_bridge.run(
        paths.size() == 1 ? tr("Put back %1").arg(pathText(paths.front()))
                          : tr("Put back %Ln paths", nullptr, int(paths.size())),
        [id = m_container->id.str(), paths](const Engine& engine, Progress& progress, std::stop_token stop) {
            revertPaths(engine, id, paths, progress, stop);
        },
        this,
        [this, container = *m_container] {
            if (Task* task = m_bridge.tasks().ending()) {
                task->offerUndo(this, [this, container] { undoIn(container); });
                m_putBack.push_back({container.id, task});
            }
            if (m_container)
                lookForUndo();
            emit done();
        },
        [this](const Error& error) { fail(tr("This can't be put back."), error); });
}

void ChangeActs::undo() {
    if (!m_container)
        return;
    // As the window's own undo does, so that this can't do it once more.
    for (auto last = m_putBack.rbegin(); last != m_putBack.rend(); ++last)
        if (last->first == m_container->id && last->second && last->second->canUndo())
            return last->second->undo();
    undoIn(*m_container);
}

/// What was put back last in it.
void ChangeActs::undoIn(const ContainerRecord& container) {
    m_bridge.ask(
        m_planRequest,
        [id = container.id.str()](const Engine& engine, Progress&, std::stop_token stop) {
            return changedSinceRevert(engine, id, stop);
        },
        this,
        [this, container](const Paths& changed) {
            if (changed.empty())
                takeBack(container, false);
            else
                confirmUndo(container, changed);
        },
        [this](const Error& error) { fail(tr("What was put back can't be taken back."), error); });
}

void ChangeActs::confirmUndo(const ContainerRecord& container, const Paths& changed) {
    Confirmation words;
    words.title = tr("Undo put back");
    words.question = tr("“%1” has changed again what was put back:").arg(format::text(container.name));
    for (size_t i = 0; i < std::min(changed.size(), kListedSteps); ++i)
        words.items += pathText(changed[i]);
    if (changed.size() > kListedSteps)
        words.items += tr("… and %Ln more", nullptr, static_cast<int>(changed.size() - kListedSteps));
    words.note = tr("What is there now is lost.");
    words.verb = tr("Undo put back");
    words.command = {"outcrop", "revert", "--undo", "--force", container.name};
    auto* dialog = new ConfirmDialog(words, m_owner->window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, container] { takeBack(container, true); });
    dialog->open();
}

void ChangeActs::takeBack(const ContainerRecord& container, bool force) {
    m_bridge.run(
        tr("Undo put back in %1").arg(format::text(container.name)),
        [id = container.id.str(), force](const Engine& engine, Progress& progress, std::stop_token) {
            undoRevert(engine, id, progress, force);
        },
        this,
        [this] {
            if (m_container)
                lookForUndo();
            emit done();
        },
        [this](const Error& error) { fail(tr("What was put back can't be taken back."), error); });
}

void ChangeActs::fail(const QString& what, const Error& error) {
    ErrorDialog::show(ErrorText::of(what, error), m_owner->window());
}

} // namespace outcrop::ui
