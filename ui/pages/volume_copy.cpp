// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What VolumeActions does with files that are dropped on a volume.
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/path_kinds.h"
#include "ui/pages/copy_in.h"
#include "ui/pages/volume_actions.h"

#include <algorithm>

namespace outcrop::ui {

void VolumeActions::takeDropped(const QString& name, const QStringList& paths) {
    const QStringList archives = name.isEmpty() ? archivesAmong(paths) : namedAsArchivesAmong(paths);
    if (!archives.isEmpty())
        emit importWanted(archives);
    QStringList others;
    std::copy_if(paths.begin(), paths.end(), std::back_inserter(others),
                 [&archives](const QString& path) { return !archives.contains(path); });
    if (others.isEmpty())
        return;
    if (name.isEmpty())
        return emit said(tr("Drop it on a volume to copy it into that."));
    Confirmation words;
    words.title = tr("Copy into volume");
    words.question = tr("%n things are copied into the volume “%1”:", nullptr, int(others.size())).arg(name);
    words.items = others;
    words.note = tr("What has the same name there is replaced. It can be undone.");
    words.verb = tr("Copy");
    auto* dialog = new ConfirmDialog(words, window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, name, others] { copyInto(name, others); });
    dialog->open();
}

void VolumeActions::copyInto(const QString& name, const QStringList& paths) {
    m_copy->start({FilesOwner::Kind::Volume, name.toStdString()}, name, paths, "/");
}

} // namespace outcrop::ui
