// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/error.h"
#include "core/engine/kept_copy.h"
#include "ui/bridge/bridge.h"

#include <QObject>
#include <QStringList>

namespace outcrop::ui {

/// Copies files of the host into a container or volume: a task that can be taken back where the engine can.
class CopyIn : public QObject {
    Q_OBJECT
public:
    CopyIn(Bridge& bridge, QObject* parent);

    /// shownName: of the owner.
    void start(const FilesOwner& owner, const QString& shownName, const QStringList& paths,
               const QByteArray& directory);

signals:
    /// path: of the first that came. Empty where a copy was taken back.
    void changed(const QByteArray& path);
    void failed(const QString& what, const outcrop::Error& why);

private:
    void takeBack(const FilesOwner& owner, const QString& shownName, const std::string& undo);

    Bridge& m_bridge;
};

} // namespace outcrop::ui
