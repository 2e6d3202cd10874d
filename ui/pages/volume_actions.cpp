// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/volume_actions.h"

#include "ui/commands/action_table.h"
#include "ui/dialogs/command_line.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/create_volume_dialog.h"
#include "ui/pages/removal_texts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <set>

namespace outcrop::ui {

namespace {

/// What prune takes: volumes without a name that no container references, as docker's does without --all.
std::vector<std::string> unusedAnonymous(const Snapshot& snapshot) {
    std::set<std::string> used;
    for (const VolumeUse& use : snapshot.volumeUses)
        used.insert(use.volume);
    std::vector<std::string> names;
    for (const Volume& volume : snapshot.volumes)
        if (volume.anonymous() && used.count(volume.name) == 0)
            names.push_back(volume.name);
    return names;
}

} // namespace

VolumeActions::VolumeActions(Bridge& bridge, QObject* parent) : PageActions(bridge, parent) {
    m_create = add(QStringLiteral("plus"), tr("New volume…"), QKeySequence::New, &VolumeActions::create);
    m_remove = add(QStringLiteral("trash"), tr("Remove…"), QKeySequence::Delete, &VolumeActions::remove);
    m_compare = add(QStringLiteral("compare"), tr("Compare with…"), QKeySequence(tr("Ctrl+D")),
                    &VolumeActions::compare);
    m_compare->setObjectName(QStringLiteral("compare"));
    m_prune = add(QStringLiteral("trash"), tr("Remove unused…"), QKeySequence(tr("Ctrl+Shift+Del")),
                  &VolumeActions::prune);
    m_copyName = add(QStringLiteral("copy"), tr("Copy name"), QKeySequence(tr("Ctrl+Alt+C")),
                     &VolumeActions::copyName);
    m_copyPath = add(QStringLiteral("copy"), tr("Copy path"), QKeySequence(tr("Ctrl+Alt+P")),
                     &VolumeActions::copyPath);
    setMenu({{m_create, m_compare, m_copyName, m_copyPath}, {m_remove, m_prune}});
    offerEverywhere(m_create);
    offerEverywhere(m_prune);
    setCurrent({}, false);
}

void VolumeActions::setCurrent(const QString& name, bool used) {
    m_name = name;
    const QString choose = tr("Choose a volume first.");
    for (QAction* action : {m_copyName, m_copyPath, m_compare})
        allow(action, !name.isEmpty(), choose);
    allow(m_remove, !name.isEmpty() && !used, used ? tr("Containers use it. Remove them first.") : choose);
    showCommands();
}

void VolumeActions::showCommands() {
    std::vector<std::string> names;
    if (!m_name.isEmpty())
        names.push_back(m_name.toStdString());
    setCommands({commandWords({"volume", "inspect"}, names), commandWords({"volume", "rm"}, names)});
}

void VolumeActions::copyName() {
    QGuiApplication::clipboard()->setText(m_name);
}

void VolumeActions::copyPath() {
    if (const Volume* volume = bridge().snapshot()->volume(m_name.toStdString()))
        QGuiApplication::clipboard()->setText(QString::fromStdString(volume->mountpoint.string()));
}

void VolumeActions::create() {
    QStringList existing;
    for (const Volume& volume : bridge().snapshot()->volumes)
        existing.append(QString::fromStdString(volume.name));
    auto* dialog = new CreateVolumeDialog(existing, window());
    connect(dialog, &CreateVolumeDialog::createRequested, this, [this, dialog](const QString& name) {
        QPointer<CreateVolumeDialog> open(dialog);
        const std::string raw = name.toStdString();
        bridge().run(
            tr("Create volume %1").arg(name),
            [raw](const Engine& engine, Progress&, std::stop_token) {
                engine.volumes().create(VolumeName::parse(raw));
            },
            this,
            [this, open, name] {
                if (open)
                    open->finish();
                emit said(tr("Created the volume %1.").arg(name));
                emit volumeCreated(name);
            },
            [this, open, name](const Error& error) {
                const QString what = tr("The volume “%1” could not be created.").arg(name);
                if (open && open->isVisible())
                    open->showError(ErrorText::of(what, error));
                else
                    fail(what, error);
            });
    });
    dialog->open();
}

void VolumeActions::remove() {
    const QString name = m_name;
    const std::string raw = name.toStdString();
    bridge().ask(
        m_request,
        [raw](const Engine& engine, Progress&, std::stop_token stop) {
            return engine.volumes().tree(raw, stop)->totalBytes();
        },
        this, [this, name](uint64_t bytes) { confirmRemoval(name, bytes); },
        [this, name](const Error&) { confirmRemoval(name, std::nullopt); });
}

void VolumeActions::confirmRemoval(const QString& name, std::optional<uint64_t> bytes) {
    auto* dialog = new ConfirmDialog(volumeRemoval(name, bytes), window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, name] {
        const std::string raw = name.toStdString();
        bridge().run(
            tr("Remove volume %1").arg(name),
            [raw](const Engine& engine, Progress&, std::stop_token) { engine.removeVolume(raw); }, this,
            [this, name] { emit said(tr("Removed the volume %1.").arg(name)); },
            [this, name](const Error& error) {
                fail(tr("The volume “%1” could not be removed.").arg(name), error);
            });
    });
    dialog->open();
}

void VolumeActions::prune() {
    const std::vector<std::string> names = unusedAnonymous(*bridge().snapshot());
    if (names.empty()) {
        emit said(tr("There are no unused volumes without a name."));
        return;
    }
    bridge().ask(
        m_request,
        [names](const Engine& engine, Progress&, std::stop_token stop) {
            uint64_t bytes = 0;
            for (const std::string& name : names)
                bytes += engine.volumes().tree(name, stop)->totalBytes();
            return bytes;
        },
        this,
        [this, names](uint64_t bytes) {
            QStringList list;
            for (const std::string& name : names)
                list.append(QString::fromStdString(name));
            confirmPrune(list, bytes);
        },
        [this](const Error& error) { fail(tr("The unused volumes could not be read."), error); });
}

void VolumeActions::confirmPrune(const QStringList& names, uint64_t bytes) {
    auto* dialog = new ConfirmDialog(volumePrune(names, bytes), window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this] {
        bridge().run(
            tr("Remove unused volumes"),
            [](const Engine& engine, Progress&, std::stop_token) { return engine.pruneVolumes(false); }, this,
            [this](const PruneResult& result) {
                emit said(tr("Removed %n volumes.", nullptr, static_cast<int>(result.removed.size())));
            },
            [this](const Error& error) { fail(tr("The unused volumes could not be removed."), error); });
    });
    dialog->open();
}

} // namespace outcrop::ui
