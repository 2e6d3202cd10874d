// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QWidget>

namespace outcrop::ui {

class CopyIn;
class LiveMountDialog;
struct MountRow;

/// Mounts what lies on this computer into a container that runs, and takes it away again: tasks, each of
/// which can be taken back by the other.
class MountActs : public QObject {
    Q_OBJECT

public:
    MountActs(Bridge& bridge, QObject* parent);

    /// Asks for each of the sources (for one that is still to be named, if there are none) where in the
    /// directory it appears; what was dropped can be copied in instead.
    void ask(const Container& container, const QStringList& sources, const QString& directory,
             QWidget* window);
    /// One that is used is taken away only after asking once more.
    void remove(const ContainerRecord& container, const MountPoint& mount, QWidget* window);

private:
    void mount(const ContainerRecord& container, const MountRow& row, LiveMountDialog* dialog,
               QWidget* window);
    void add(const ContainerRecord& container, const MountPoint& mount, QWidget* window);
    void unmount(const ContainerRecord& container, const MountPoint& mount, bool force, QWidget* window);
    void askWhetherAnyway(const ContainerRecord& container, const MountPoint& mount, QWidget* window);
    void offerRemoval(const ContainerRecord& container, const MountPoint& mount, QWidget* window);

    Bridge& m_bridge;
    CopyIn* m_copy;
};

} // namespace outcrop::ui
