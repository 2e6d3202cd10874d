// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What ContainerActions does to keep what a container changed.
#include "core/base/fd.h"
#include "core/engine/dockerfile.h"
#include "ui/dialogs/commit_dialog.h"
#include "ui/dialogs/dockerfile_dialog.h"
#include "ui/pages/container_actions.h"
#include "ui/pages/saved_changes.h"

#include <sys/mman.h>

namespace outcrop::ui {

namespace {

constexpr uint64_t kMostPatch = 16ULL << 20; ///< of more, nobody ticks hunks

/// What a commit dialog shows of the changes, after what it needs no lines for.
std::vector<FileHunks> hunksOf(const ContainerRecord& record, const Engine& engine, Progress& progress,
                               const std::stop_token& stop) {
    const UniqueFd file(::memfd_create("outcrop-patch", MFD_CLOEXEC));
    if (!file)
        throw Error::fromErrno("read the changes", record.name);
    containerPatch(record, {})(engine, file.get(), progress, stop);
    if (::lseek(file.get(), 0, SEEK_CUR) > static_cast<off_t>(kMostPatch) ||
        ::lseek(file.get(), 0, SEEK_SET) != 0)
        return {};
    return dividedPatch(readAll(file.get(), record.name, kMostPatch));
}

} // namespace

void ContainerActions::commit() {
    commitOnly({});
}

void ContainerActions::commitOnly(const QList<QByteArray>& paths) {
    const QString name = QString::fromStdString(m_current->record.name);
    auto* dialog = new CommitDialog(m_current->record.id.str(), name, window());
    dialog->setConfig(m_current->record.config);
    connect(dialog, &CommitDialog::commitRequested, this,
            [this, dialog, name](const CommitOptions& options) { makeImage(dialog, name, options); });
    connect(dialog, &CommitDialog::dockerfileWanted, this, &ContainerActions::showDockerfile);
    bridge().ask(
        m_diffRequest,
        [id = m_current->record.id.str()](const Engine& engine, Progress&, std::stop_token stop) {
            return engine.containerDiff(id, stop);
        },
        dialog,
        [this, dialog, paths, record = m_current->record](const std::shared_ptr<const MergedTree>& diff) {
            dialog->setChanges(*diff);
            if (!paths.isEmpty())
                dialog->tickOnly(paths);
            askForHunks(dialog, record);
        });
    dialog->open();
}

void ContainerActions::askForHunks(CommitDialog* dialog, const ContainerRecord& record) {
    bridge().ask(
        m_diffRequest,
        [record](const Engine& engine, Progress& progress, std::stop_token stop) {
            return hunksOf(record, engine, progress, stop);
        },
        dialog, [dialog](std::vector<FileHunks> files) { dialog->setHunks(std::move(files)); });
}

void ContainerActions::makeImage(CommitDialog* dialog, const QString& name, const CommitOptions& options) {
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
}

void ContainerActions::showDockerfile() {
    const std::string id = m_current->record.id.str();
    const QString name = QString::fromStdString(m_current->record.name);
    askFirst(
        m_request,
        [id](const Engine& engine, Progress&, std::stop_token stop) {
            return planDockerfile(engine, id, stop);
        },
        this,
        [this, id, name](const DockerfileExport& plan) {
            auto* dialog = new DockerfileDialog(plan, name, window());
            connect(dialog, &DockerfileDialog::saveRequested, this,
                    [this, id, name, dialog](const QString& directory) {
                        saveDockerfile(dialog, id, name, directory);
                    });
            dialog->open();
        },
        [this, name](const Error& error) {
            fail(tr("No Dockerfile could be made of “%1”.").arg(name), error);
        });
}

void ContainerActions::saveDockerfile(DockerfileDialog* dialog, const std::string& id, const QString& name,
                                      const QString& directory) {
    const QPointer<DockerfileDialog> open(dialog);
    Task* task = bridge().run(
        tr("Save the Dockerfile of %1").arg(name),
        [id, directory](const Engine& engine, Progress& progress, std::stop_token stop) {
            exportDockerfile(engine, id, directory.toStdString(), progress, stop);
        },
        this,
        [this, open, directory] {
            if (open)
                open->finish();
            emit said(tr("Saved as %1.").arg(directory));
            offerPlace(directory);
        },
        [this, open, name](const Error& error) {
            const QString what = tr("The Dockerfile of “%1” could not be saved.").arg(name);
            if (open && open->isVisible())
                open->showError(ErrorText::of(what, error));
            else
                fail(what, error);
        });
    connect(dialog, &QDialog::rejected, task, &Task::cancel);
}

} // namespace outcrop::ui
