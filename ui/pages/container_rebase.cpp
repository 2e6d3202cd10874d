// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// ContainerActions: a container's changes on another image.
#include "ui/dialogs/rebase_dialog.h"
#include "ui/pages/container_actions.h"

#include <QPointer>

namespace outcrop::ui {

namespace {

std::shared_ptr<const RebaseResult> previewOf(const Engine& engine, RebaseOptions options, Progress& progress,
                                              std::stop_token stop) {
    options.dryRun = true;
    return std::make_shared<const RebaseResult>(engine.rebase(options, progress, std::move(stop)));
}

/// The image that a name belonged to, as long as it is there.
std::optional<ImageId> ownerOf(const Snapshot& snapshot, const std::optional<Reference>& name) {
    if (!name)
        return std::nullopt;
    for (const ImageSummary& image : snapshot.images)
        for (const Reference& tag : image.tags)
            if (tag.canonical() == name->canonical())
                return image.id;
    return std::nullopt;
}

} // namespace

void ContainerActions::rebase() {
    const QString name = QString::fromStdString(m_current->record.name);
    QString image = QString::fromStdString(m_current->record.image.shortHex());
    QStringList bases;
    for (const ImageSummary& other : bridge().snapshot()->images) {
        const bool own = other.id == m_current->record.image;
        if (own && !other.tags.empty())
            image = QString::fromStdString(other.tags.front().familiar());
        for (const Reference& tag : other.tags)
            if (!own)
                bases.append(QString::fromStdString(tag.familiar()));
    }
    auto* dialog = new RebaseDialog(name, image, bases, window());
    connect(dialog, &RebaseDialog::previewWanted, this,
            [this, dialog, name](const QString& newBase) { askForRebase(dialog, name, newBase); });
    connect(dialog, &RebaseDialog::rebaseRequested, this,
            [this, dialog, name](const RebaseOptions& options) { makeRebased(dialog, name, options); });
    dialog->open();
}

void ContainerActions::askForRebase(RebaseDialog* dialog, const QString& name, const QString& newBase) {
    RebaseOptions options;
    options.source = name.toStdString();
    options.newBase = newBase.toStdString();
    bridge().ask(
        m_rebaseRequest,
        [options](const Engine& engine, Progress& progress, std::stop_token stop) {
            return previewOf(engine, options, progress, std::move(stop));
        },
        dialog,
        [dialog, newBase](std::shared_ptr<const RebaseResult> preview) {
            dialog->setPreview(newBase, std::move(preview));
        },
        [dialog, newBase](const Error& error) {
            dialog->setFailure(newBase, ErrorText::of(tr("Who changed what could not be found out."), error));
        });
}

void ContainerActions::makeRebased(RebaseDialog* dialog, const QString& name, const RebaseOptions& options) {
    const QPointer<RebaseDialog> open(dialog);
    const std::optional<ImageId> before = ownerOf(*bridge().snapshot(), options.target);
    Task* task = bridge().run(
        tr("Rebase %1 onto %2").arg(name, QString::fromStdString(options.newBase)),
        [options](const Engine& engine, Progress& progress, std::stop_token stop) {
            return engine.rebase(options, progress, std::move(stop));
        },
        this,
        [this, open, name, options, before](const RebaseResult& result) {
            if (!result.image) { // it was changed since it was looked at
                if (open) {
                    open->setBusy(false);
                    askForRebase(open, name, QString::fromStdString(options.newBase));
                }
                return;
            }
            if (open)
                open->finish();
            emit said(tr("Made an image of %1 on %2.").arg(name, QString::fromStdString(options.newBase)));
            offerUndo([this, name, made = *result.image, options, before] {
                undoRebase(name, made, options.target, before);
            });
            emit imageCommitted(QString::fromStdString(result.image->str()));
        },
        [this, open, name](const Error& error) {
            const QString what = tr("The container “%1” could not be rebased.").arg(name);
            if (open && open->isVisible())
                open->showError(ErrorText::of(what, error));
            else
                fail(what, error);
        });
    connect(dialog, &QDialog::rejected, task, &Task::cancel);
}

/// The image goes; a name that it took from another one is given back.
void ContainerActions::undoRebase(const QString& name, const ImageId& made,
                                  const std::optional<Reference>& target,
                                  const std::optional<ImageId>& before) {
    bridge().run(
        tr("Undo the rebase of %1").arg(name),
        [made, target, before](const Engine& engine, Progress&, std::stop_token) {
            if (target && before)
                engine.images().tag(before->str(), *target);
            engine.removeImage(made.str(), false);
        },
        this, [this, name] { emit said(tr("The image made of %1 is gone again.").arg(name)); },
        [this, name](const Error& error) {
            fail(tr("The image made of “%1” could not be removed.").arg(name), error);
        });
}

} // namespace outcrop::ui
