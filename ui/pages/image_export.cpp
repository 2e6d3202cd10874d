// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// ImageActions: images as a git repository.
#include "ui/dialogs/export_git_dialog.h"
#include "ui/pages/image_actions.h"

#include <QPointer>

namespace outcrop::ui {

namespace {

std::vector<ExportedImage> writeGit(const Engine& engine, const QStringList& images, const QString& directory,
                                    const GitExportOptions& options, Progress& progress,
                                    const std::stop_token& stop) {
    std::vector<std::string> names;
    for (const QString& image : images)
        names.push_back(image.toStdString());
    std::vector<ExportedImage> exported =
        exportGit(engine, names, directory.toStdString(), options, progress, stop);
    for (const ExportedImage& image : exported)
        for (const GitLeftOut& one : image.result.leftOut)
            progress.warn("not in the repository (" + one.why + "): " + one.path);
    return exported;
}

} // namespace

void ImageActions::exportAsGit() {
    const QStringList images = several() ? selection() : QStringList{m_reference};
    auto* dialog = new ExportGitDialog(images, window());
    connect(dialog, &ExportGitDialog::directoryChanged, this, [this, dialog](const QString& directory) {
        bridge().ask(
            m_placeRequest,
            [directory](const Engine&, Progress&, std::stop_token) {
                return gitPlaceAt(directory.toStdString());
            },
            dialog, [dialog, directory](GitPlace place) { dialog->setPlace(directory, place); });
    });
    connect(dialog, &ExportGitDialog::exportRequested, this,
            [this, dialog, images](const QString& directory, const GitExportOptions& options) {
                writeRepository(dialog, images, directory, options);
            });
    dialog->open();
}

/// The dialog goes with the start of it: it takes as long as reading all layers.
void ImageActions::writeRepository(ExportGitDialog* dialog, const QStringList& images,
                                   const QString& directory, const GitExportOptions& options) {
    dialog->finish();
    bridge().run(
        images.size() == 1 ? tr("Export %1 as git").arg(images.front())
                           : tr("Export %n images as git", nullptr, int(images.size())),
        [images, directory, options](const Engine& engine, Progress& progress, std::stop_token stop) {
            return writeGit(engine, images, directory, options, progress, stop);
        },
        this,
        [this, directory](const std::vector<ExportedImage>& exported) { tellExported(exported, directory); },
        [this, directory](const Error& error) {
            fail(tr("No git repository could be written to “%1”.").arg(directory), error);
        });
}

void ImageActions::tellExported(const std::vector<ExportedImage>& exported, const QString& directory) {
    uint64_t commits = 0;
    uint64_t leftOut = 0;
    for (const ExportedImage& image : exported) {
        commits += image.result.commits;
        leftOut += image.result.leftOutCount;
    }
    QString text = tr("Wrote %Ln commits to %1.", nullptr, int(commits)).arg(directory);
    if (leftOut > 0)
        text += u' ' + tr("%Ln entries that git cannot hold are not in it.", nullptr, int(leftOut));
    emit said(text);
    offerPlace(directory);
}

} // namespace outcrop::ui
