// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/page_actions.h"

namespace outcrop::ui {

class CopyIn;

/// What can be done with volumes, as actions that menus, buttons and shortcuts share.
class VolumeActions : public PageActions {
    Q_OBJECT

public:
    explicit VolumeActions(Bridge& bridge, QObject* parent = nullptr);

    /// The volume that actions are about, empty: none. One that is used can't be removed.
    void setCurrent(const QString& name, bool used);

    QString subject() const override;
    /// On the volume of that name, or on none: image archives are imported, all else is copied into it.
    void takeDropped(const QString& name, const QStringList& paths);
    QAction* createAction() const { return m_create; }
    QAction* removeAction() const { return m_remove; }
    QAction* pruneAction() const { return m_prune; }

signals:
    void volumeCreated(const QString& name);

protected:
    void update() override;

private:
    void copyInto(const QString& name, const QStringList& paths);
    /// Names of the chosen ones that no container uses, since only these can be removed.
    QStringList removable() const;
    void removeSeveral(const QStringList& names);
    void confirmSeveral(const QStringList& names, const std::vector<std::optional<uint64_t>>& bytes);
    void create();
    void remove();
    void confirmRemoval(const QString& name, std::optional<uint64_t> bytes);
    void prune();
    void confirmPrune(const QStringList& names, uint64_t bytes);
    void compare() { emit compareWanted(m_name); }
    void showCommands();
    void copyName();
    void copyPath();

    CopyIn* m_copy;
    Request m_request;
    QString m_name;
    bool m_used = false;
    QAction *m_create = nullptr, *m_remove = nullptr, *m_prune = nullptr, *m_compare = nullptr;
    QAction *m_copyName = nullptr, *m_copyPath = nullptr;
};

} // namespace outcrop::ui
