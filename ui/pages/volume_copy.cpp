// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What VolumeActions does with files that are dropped on a volume.
#include "core/engine/copy_files.h"
#include "core/engine/files_root.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/path_kinds.h"
#include "ui/pages/volume_actions.h"

#include <algorithm>

namespace outcrop::ui {

namespace {

BatchResult copyAll(const Engine& engine, const std::string& volume, const std::vector<BatchItem>& items,
                    Progress& progress, const std::stop_token& stop) {
    const FilesRoot root = FilesRoot::ofVolume(engine, volume);
    return doEach(items, stop,
                  [&](const BatchItem& item) { copyIn(item.id, root, "/", CopyOptions(), progress, stop); });
}

} // namespace

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
    words.note = tr("What has the same name there is replaced. This can't be undone.");
    words.verb = tr("Copy");
    auto* dialog = new ConfirmDialog(words, window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, name, others] { copyInto(name, others); });
    dialog->open();
}

void VolumeActions::copyInto(const QString& name, const QStringList& paths) {
    std::vector<BatchItem> items;
    for (const QString& path : paths)
        items.push_back({path.toStdString(), path.toStdString()});
    const BatchTexts texts{
        tr("Copy into volume %1").arg(name),
        [name](int n) { return tr("Copied %n things into the volume %1.", nullptr, n).arg(name); },
        [](int n) { return tr("%n things could not be copied.", nullptr, n); },
        {}};
    bridge().run(
        texts.title,
        [items, volume = name.toStdString()](const Engine& engine, Progress& progress, std::stop_token stop) {
            return copyAll(engine, volume, items, progress, stop);
        },
        this, [this, texts](const BatchResult& result) { tellBatch(texts, result); },
        [this, name](const Error& error) {
            fail(tr("Nothing could be copied into the volume “%1”.").arg(name), error);
        });
}

} // namespace outcrop::ui
