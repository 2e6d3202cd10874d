// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/git_export.h"
#include "core/oci/reference.h"
#include "ui/dialogs/docker_command.h"
#include "ui/dialogs/run_form.h"
#include "ui/pages/folder_acts.h"
#include "ui/pages/page_actions.h"

namespace outcrop::ui {

/// What can be done with images, as actions that menus, buttons and shortcuts share. Each opens its dialog
/// and starts its task; results are told by signals.
class ImageActions : public PageActions {
    Q_OBJECT

public:
    explicit ImageActions(Bridge& bridge, QObject* parent = nullptr);

    /// The image that actions are about; empty texts: none.
    void setCurrent(const QString& reference, const QString& imageId);
    QString currentReference() const { return m_reference; }
    QString subject() const override;

    QAction* runAction() const { return m_run; }
    QAction* tagAction() const { return m_tag; }
    QAction* compareAction() const { return m_compare; }
    QAction* removeAction() const { return m_remove; }
    QAction* importAction() const { return m_import; }
    QAction* starterAction() const { return m_starter; }
    QAction* runCommandAction() const { return m_runCommand; }

public slots:
    void importArchives(const QStringList& paths);
    /// Opens the run dialog with the folders as mounts; asks before where a single one shall appear.
    void runWithFolders(const QString& reference, const QStringList& folders);

signals:
    void imageLoaded(const QString& imageId);
    void containerStarted(const QString& containerId);

protected:
    void update() override;

private:
    void removeSeveral();
    /// What the run dialog is opened with, beside what the image asks for.
    struct RunStart {
        std::vector<MountRow> mounts;
        std::optional<DockerCommand> command;
    };
    void run() { openRunDialog(m_reference, RunStart()); }
    void openRunDialog(const QString& reference, const RunStart& start);
    void showRunDialog(const ImageDetails& image, const QString& reference, const RunStart& start);
    void runCommand();
    bool hasImage(const std::string& name) const;
    void startContainer(const CreateOptions& options, class RunDialog* dialog);
    void tag();
    void remove();
    void import();
    void importOne(const QString& path);
    void loadStarter();
    void tagRequested(const Reference& target, class TagDialog* dialog);
    /// A name, and the image it is of.
    using NamedImage = std::pair<std::string, std::string>;
    void nameAgain(const std::vector<NamedImage>& names);
    void unname(const QString& name);
    void compare() { emit compareWanted(m_reference); }
    void exportAsGit();
    void writeRepository(class ExportGitDialog* dialog, const QStringList& images, const QString& directory,
                         const GitExportOptions& options);
    void tellExported(const std::vector<ExportedImage>& exported, const QString& directory);
    void openFolder();
    void closeFolder();
    void showCommands();
    void copyName();
    void copyId();
    void tellLoaded(const std::vector<LoadedImage>& images);

    Request m_request;
    Request m_placeRequest;
    FolderActs m_folders;
    QString m_reference;
    QString m_imageId;
    QAction *m_run = nullptr, *m_tag = nullptr, *m_compare = nullptr, *m_remove = nullptr,
            *m_import = nullptr, *m_starter = nullptr, *m_runCommand = nullptr;
    QAction *m_exportGit = nullptr, *m_openFolder = nullptr, *m_closeFolder = nullptr;
    QAction *m_copyName = nullptr, *m_copyId = nullptr;
};

} // namespace outcrop::ui
