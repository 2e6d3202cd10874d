// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>
#include <functional>

namespace outcrop::ui {

/// Files of an image or container as a read-only folder, for any program of the host. Which there are is in
/// the snapshot, whoever opened them.
class FolderActs : public QObject {
    Q_OBJECT

public:
    explicit FolderActs(Bridge& bridge, QObject* parent);

    void setAnchor(QWidget* anchor) { m_anchor = anchor; }
    /// As `outcrop mount` takes it; what is open already is shown again.
    void open(const std::string& subject);
    void close(const std::string& subject);
    bool isOpen(const std::string& subject) const;
    /// Of each folder that is open: show it, close it; then one for all.
    QList<QAction*> acts();
    /// Also those that something uses: they go when nothing does any more.
    void closeAll(std::function<void()> done);

private:
    void closeAndTell(const ShownFolder& folder);
    void fail(const QString& what, const Error& error);

    Bridge& m_bridge;
    QPointer<QWidget> m_anchor;
    std::vector<ShownFolder> m_listed;
    QList<QAction*> m_acts;
};

/// "web", or for what it changed "web (changes)".
QString folderName(const std::string& subject);
/// The line that does the same; the folder is to be chosen by who takes it.
std::vector<std::string> folderCommand(const std::string& subject);

} // namespace outcrop::ui
