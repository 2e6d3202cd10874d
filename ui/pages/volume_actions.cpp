// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/volume_actions.h"

#include "ui/commands/action_table.h"
#include "ui/dialogs/command_line.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/create_volume_dialog.h"
#include "ui/pages/copy_in.h"
#include "ui/pages/removal_texts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSet>
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

VolumeActions::VolumeActions(Bridge& bridge, QObject* parent)
    : PageActions(bridge, parent), m_copy(new CopyIn(bridge, this)) {
    connect(m_copy, &CopyIn::failed, this, &VolumeActions::fail);
    m_create = add(QStringLiteral("plus"), tr("New volume…"), QKeySequence::New, &VolumeActions::create);
    m_remove = add(QStringLiteral("trash"), tr("Remove…"), QKeySequence::Delete, &VolumeActions::remove);
    m_compare = add(QStringLiteral("compare"), tr("Compare with…"), QKeySequence(tr("Ctrl+D")),
                    &VolumeActions::compare);
    m_prune = add(QStringLiteral("trash"), tr("Remove unused…"), QKeySequence(tr("Ctrl+Shift+Del")),
                  &VolumeActions::prune);
    m_copyName = add(QStringLiteral("copy"), tr("Copy name"), QKeySequence(tr("Ctrl+Alt+C")),
                     &VolumeActions::copyName);
    m_copyPath = add(QStringLiteral("copy"), tr("Copy path"), QKeySequence(tr("Ctrl+Alt+P")),
                     &VolumeActions::copyPath);
    nameActs({{m_create, "create"}, {m_compare, "compare"}, {m_remove, "remove"}, {m_prune, "prune"}});
    setMenu({{m_create, m_compare, m_copyName, m_copyPath}, {m_remove, m_prune}});
    offerEverywhere(m_create);
    offerEverywhere(m_prune);
    setCurrent({}, false);
}

void VolumeActions::setCurrent(const QString& name, bool used) {
    m_name = name;
    m_used = used;
    update();
}

void VolumeActions::update() {
    const QString choose = tr("Choose a volume first.");
    const bool there = !m_name.isEmpty();
    for (QAction* action : {m_copyName, m_copyPath, m_compare})
        allow(action, there && !several(), several() ? tr("Choose only one volume.") : choose);
    const int count = static_cast<int>(removable().size());
    m_remove->setText(several() ? tr("Remove %n volumes…", nullptr, count) : tr("Remove…"));
    allow(m_remove, count > 0, there ? tr("Containers use it. Remove them first.") : choose);
    showCommands();
}

QStringList VolumeActions::removable() const {
    if (!several())
        return m_name.isEmpty() || m_used ? QStringList() : QStringList{m_name};
    QSet<QString> used;
    for (const VolumeUse& use : bridge().snapshot()->volumeUses)
        used.insert(QString::fromStdString(use.volume));
    QStringList names;
    for (const QString& name : selection())
        if (!used.contains(name))
            names.append(name);
    return names;
}

QString VolumeActions::subject() const {
    return several() ? tr("%n volumes", nullptr, static_cast<int>(selection().size())) : m_name;
}

void VolumeActions::showCommands() {
    std::vector<std::string> all;
    for (const QString& name : several() ? selection() : QStringList(m_name))
        if (!name.isEmpty())
            all.push_back(name.toStdString());
    std::vector<std::string> free;
    for (const QString& name : removable())
        free.push_back(name.toStdString());
    setCommands({commandWords({"volume", "inspect"}, all),
                 {"outcrop", "volume", "prune"},
                 commandWords({"volume", "rm"}, free)});
}

void VolumeActions::removeSeveral(const QStringList& names) {
    using Sizes = std::vector<std::optional<uint64_t>>;
    askFirst(
        m_request,
        [names](const Engine& engine, Progress&, std::stop_token stop) {
            Sizes sizes;
            for (const QString& name : names)
                try {
                    sizes.emplace_back(engine.volumes().tree(name.toStdString(), stop)->totalBytes());
                } catch (const Error&) {
                    sizes.emplace_back(std::nullopt);
                }
            return sizes;
        },
        this, [this, names](const Sizes& sizes) { confirmSeveral(names, sizes); },
        [this, names](const Error&) { confirmSeveral(names, Sizes(size_t(names.size()))); });
}

void VolumeActions::confirmSeveral(const QStringList& names,
                                   const std::vector<std::optional<uint64_t>>& bytes) {
    auto* dialog = new ConfirmDialog(volumesRemoval(names, bytes), window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, names] {
        std::vector<BatchItem> items;
        for (const QString& name : names)
            items.push_back({name.toStdString(), name.toStdString()});
        runBatch(items,
                 {tr("Remove %n volumes", nullptr, static_cast<int>(names.size())),
                  [](int n) { return tr("Removed %n volumes.", nullptr, n); },
                  [](int n) { return tr("%n volumes could not be removed.", nullptr, n); }},
                 [](const Engine& engine, const BatchItem& item, Progress&, std::stop_token) {
                     engine.removeVolume(item.id);
                 });
    });
    dialog->open();
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
    connect(dialog, &CreateVolumeDialog::createRequested, this, [this, dialog](const VolumeWish& wish) {
        QPointer<CreateVolumeDialog> open(dialog);
        const QString name = wish.name;
        bridge().run(
            tr("Create volume %1").arg(name),
            [wish](const Engine& engine, Progress&, std::stop_token) {
                engine.volumes().create(VolumeName::parse(wish.name.toStdString()), {}, wish.options);
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
    if (several())
        return removeSeveral(removable());
    const QString name = m_name;
    const std::string raw = name.toStdString();
    askFirst(
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
    askFirst(
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
