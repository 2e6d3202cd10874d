// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What ContainerActions does with folders: those that are dropped, and those that are mounted into it.
#include "ui/dialogs/path_kinds.h"
#include "ui/models/format.h"
#include "ui/pages/container_actions.h"
#include "ui/pages/mount_acts.h"

#include <algorithm>

namespace outcrop::ui {

void ContainerActions::takeDropped(const QString& name, const QStringList& paths) {
    const QStringList archives = archivesAmong(paths);
    if (!archives.isEmpty())
        emit importWanted(archives);
    const QStringList folders = foldersAmong(paths);
    if (folders.isEmpty())
        return;
    const std::vector<Container>& all = bridge().snapshot()->containers;
    const auto on = std::find_if(all.begin(), all.end(), [&](const Container& container) {
        return QString::fromStdString(container.record.name) == name;
    });
    if (on == all.end())
        return emit said(tr("Drop a folder on an image to run it with the folder mounted."));
    if (on->state.status != ContainerStatus::Running)
        return emit said(tr("“%1” does not run: start it to mount the folder into it, or drop it on a "
                            "directory of its files to copy it in.")
                             .arg(format::text(on->record.name)));
    m_mounts->ask(*on, folders, QStringLiteral("/"), window());
}

void ContainerActions::mount() {
    if (m_current)
        m_mounts->ask(*m_current, {}, QStringLiteral("/"), window());
}

void ContainerActions::mountFolder(const QString& folder, const QByteArray& directory) {
    if (m_current)
        m_mounts->ask(*m_current, {folder}, QString::fromUtf8(directory), window());
}

void ContainerActions::unmount(const MountPoint& mount) {
    if (m_current)
        m_mounts->remove(m_current->record, mount, window());
}

} // namespace outcrop::ui
