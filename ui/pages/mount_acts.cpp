// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/mount_acts.h"

#include "core/engine/live_mount.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/error_dialog.h"
#include "ui/dialogs/live_mount_dialog.h"
#include "ui/models/format.h"
#include "ui/pages/copy_in.h"

#include <cerrno>

namespace outcrop::ui {

namespace {

MountRequest requestOf(const MountPoint& mount) {
    MountRequest request;
    request.type = MountRequest::Type::Bind;
    request.source = mount.source;
    request.target = mount.destination;
    request.mode = mount.mode;
    request.readOnly = !mount.readWrite;
    return request;
}

} // namespace

MountActs::MountActs(Bridge& bridge, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_copy(new CopyIn(bridge, this)) {}

void MountActs::ask(const Container& container, const QStringList& sources, const QString& directory,
                    QWidget* window) {
    LiveMountWish wish;
    wish.container = container.record.id.str();
    wish.name = container.record.name;
    wish.source = sources.value(0);
    wish.directory = directory;
    wish.copies = !sources.isEmpty() && !container.record.readOnlyRootfs;
    for (const auto& list :
         {container.record.mounts, m_bridge.snapshot()->mountsAddedTo(container.record.id)})
        for (const MountPoint& mount : list)
            wish.taken += QString::fromStdString(mount.destination);
    for (const auto& [place, options] : container.record.tmpfs)
        wish.taken += QString::fromStdString(place);
    auto* dialog = new LiveMountDialog(m_bridge, wish, window);
    connect(dialog, &LiveMountDialog::mountChosen, this,
            [this, record = container.record, dialog, window](const MountRow& row) {
                mount(record, row, dialog, window);
            });
    connect(dialog, &LiveMountDialog::copyWanted, this,
            [this, record = container.record](const QString& source, const QByteArray& place) {
                m_copy->start({FilesOwner::Kind::Container, record.id.str()}, format::text(record.name),
                              {source}, place);
            });
    if (sources.size() > 1)
        connect(dialog, &QDialog::accepted, this, [this, container, sources, directory, window] {
            ask(container, sources.mid(1), directory, window);
        });
    dialog->open();
}

void MountActs::mount(const ContainerRecord& container, const MountRow& row, LiveMountDialog* dialog,
                      QWidget* window) {
    const QPointer<LiveMountDialog> open(dialog);
    m_bridge.run(
        tr("Mount into %1").arg(format::text(container.name)),
        [id = container.id.str(), request = toMountRequest(row)](
            const Engine& engine, Progress&, std::stop_token) { return addLiveMount(engine, id, request); },
        this,
        [this, container, open, window](const MountPoint& mount) {
            if (open)
                open->finish();
            offerRemoval(container, mount, window);
        },
        [open, window, source = row.source](const Error& error) {
            const ErrorText text = ErrorText::of(tr("“%1” could not be mounted.").arg(source), error);
            if (open && open->isVisible())
                open->showError(text);
            else
                ErrorDialog::show(text, window);
        });
}

void MountActs::offerRemoval(const ContainerRecord& container, const MountPoint& mount, QWidget* window) {
    Task* task = m_bridge.tasks().ending();
    if (task == nullptr)
        return;
    task->setResult(tr("Mounted at %1.").arg(format::text(mount.destination)));
    task->offerUndo(this, [this, container, mount, window = QPointer<QWidget>(window)] {
        remove(container, mount, window);
    });
}

void MountActs::add(const ContainerRecord& container, const MountPoint& mount, QWidget* window) {
    m_bridge.run(
        tr("Mount into %1").arg(format::text(container.name)),
        [id = container.id.str(), request = requestOf(mount)](
            const Engine& engine, Progress&, std::stop_token) { return addLiveMount(engine, id, request); },
        this, [this, container, window](const MountPoint& added) { offerRemoval(container, added, window); },
        [window = QPointer<QWidget>(window), source = format::text(mount.source)](const Error& error) {
            ErrorDialog::show(ErrorText::of(tr("“%1” could not be mounted.").arg(source), error), window);
        });
}

void MountActs::remove(const ContainerRecord& container, const MountPoint& mount, QWidget* window) {
    unmount(container, mount, false, window);
}

void MountActs::unmount(const ContainerRecord& container, const MountPoint& mount, bool force,
                        QWidget* window) {
    const QPointer<QWidget> over(window);
    m_bridge.run(
        tr("Unmount from %1").arg(format::text(container.name)),
        [id = container.id.str(), place = mount.destination, force](
            const Engine& engine, Progress&, std::stop_token) { removeLiveMount(engine, id, place, force); },
        this,
        [this, container, mount, over] {
            Task* task = m_bridge.tasks().ending();
            if (task == nullptr)
                return;
            task->setResult(tr("Unmounted %1.").arg(format::text(mount.destination)));
            task->offerUndo(this, [this, container, mount, over] { add(container, mount, over); });
        },
        [this, container, mount, over](const Error& error) {
            if (error.errnoValue() == EBUSY)
                return askWhetherAnyway(container, mount, over);
            ErrorDialog::show(
                ErrorText::of(tr("“%1” could not be unmounted.").arg(format::text(mount.destination)), error),
                over);
        });
}

void MountActs::askWhetherAnyway(const ContainerRecord& container, const MountPoint& mount, QWidget* window) {
    Confirmation words;
    words.title = tr("Unmount");
    words.question = tr("Something in “%1” uses what is mounted at %2, or is mounted below it.")
                         .arg(format::text(container.name), format::text(mount.destination));
    words.note = tr("Unmounted anyway, it is gone for all that comes later; what is open in there stays so "
                    "until it is closed. The folder itself loses nothing.");
    words.verb = tr("Unmount anyway");
    words.command = {"outcrop", "mount", "rm", "-f", container.name, mount.destination};
    auto* dialog = new ConfirmDialog(words, window);
    connect(dialog, &ConfirmDialog::confirmed, this,
            [this, container, mount, window] { unmount(container, mount, true, window); });
    dialog->open();
}

} // namespace outcrop::ui
