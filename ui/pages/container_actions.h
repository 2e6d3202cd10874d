// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/rebase.h"
#include "ui/pages/folder_acts.h"
#include "ui/pages/page_actions.h"

namespace outcrop::ui {

class MountActs;

/// What can be done with containers, as actions that menus, buttons and shortcuts share.
class ContainerActions : public PageActions {
    Q_OBJECT

public:
    explicit ContainerActions(Bridge& bridge, QObject* parent = nullptr);

    /// The container that actions are about; null: none. Enables what its state allows, by the engine's own
    /// questions.
    void setCurrent(const Container* container);

    QString subject() const override;
    /// On the container of that name, or on none.
    void takeDropped(const QString& name, const QStringList& paths);
    /// Into the container that is shown, while it runs.
    void mountFolder(const QString& folder, const QByteArray& directory);
    void unmount(const MountPoint& mount);
    QAction* mountAction() const { return m_mount; }
    QAction* startAction() const { return m_start; }
    QAction* stopAction() const { return m_stop; }
    QAction* commitAction() const { return m_commit; }
    QAction* removeAction() const { return m_remove; }

    /// The dialog, with only these changes ticked; of none, all are.
    void commitOnly(const QList<QByteArray>& paths);

signals:
    void imageCommitted(const QString& imageId);

protected:
    void update() override;

private:
    /// What the acts are about, as the present snapshot has it.
    std::vector<Container> chosen() const;
    void startSeveral(const std::vector<Container>& containers);
    void stopSeveral(const std::vector<Container>& containers);
    void killSeveral(const std::vector<Container>& containers);
    void removeSeveral(const std::vector<Container>& containers);
    void confirmSeveral(const std::vector<Container>& containers,
                        const std::vector<std::optional<uint64_t>>& bytes);
    void start();
    void stop();
    void restart();
    void kill();
    void commit();
    void askForHunks(class CommitDialog* dialog, const ContainerRecord& record);
    void makeImage(class CommitDialog* dialog, const QString& name, const CommitOptions& options);
    void showDockerfile();
    void saveDockerfile(class DockerfileDialog* dialog, const std::string& id, const QString& name,
                        const QString& directory);
    void rebase();
    void askForRebase(class RebaseDialog* dialog, const QString& name, const QString& newBase);
    void makeRebased(class RebaseDialog* dialog, const QString& name, const RebaseOptions& options);
    void undoRebase(const QString& name, const ImageId& made, const std::optional<Reference>& target,
                    const std::optional<ImageId>& before);
    std::string filesSubject() const;   ///< as a folder
    std::string changesSubject() const; ///< the same
    void openFolder();
    void openChanges();
    void closeFolders();
    void rename();
    void giveName(const ContainerId& id, const QString& from, const QString& to, class RenameDialog* dialog);
    void remove();
    void confirmRemoval(const Container& container, std::optional<uint64_t> bytes);
    void compare();
    void mount();
    void showCommands();
    void copyName();
    void copyId();

    MountActs* m_mounts;
    Request m_request;
    Request m_diffRequest;
    Request m_rebaseRequest;
    FolderActs m_folders;
    std::optional<Container> m_current;
    QAction *m_start = nullptr, *m_stop = nullptr, *m_restart = nullptr, *m_kill = nullptr,
            *m_commit = nullptr, *m_remove = nullptr, *m_dockerfile = nullptr, *m_compare = nullptr,
            *m_mount = nullptr, *m_rename = nullptr;
    QAction *m_rebase = nullptr, *m_openFolder = nullptr, *m_openChanges = nullptr, *m_closeFolder = nullptr;
    QAction *m_copyName = nullptr, *m_copyId = nullptr;
};

} // namespace outcrop::ui
