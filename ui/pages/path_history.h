// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"

#include <QByteArray>
#include <QDialog>
#include <optional>
#include <string>
#include <vector>

class QStackedWidget;
class QTreeWidget;

namespace outcrop::ui {

class EmptyState;

/// What one layer did to a path.
struct PathEvent {
    int layer = 0; ///< of the subject's, the lowest is 0
    int number = 1;
    QString what;    ///< "changed: content, mode 0644 → 0600"
    int stratum = 0; ///< for Tokens::stratum(); -1: a container's own
    bool removes = false;
    std::optional<uint64_t> bytes; ///< of a regular file
    QString made;                  ///< the instruction
};

/// On a worker: the life of a path, lowest layer first; what `outcrop blame` prints.
std::vector<PathEvent> pathEvents(const Engine& engine, const std::string& subject, const std::string& path,
                                  const std::stop_token& stop);

/// The history of a path. A click on a row leads to its layer, Return also closes.
class PathHistory : public QDialog {
    Q_OBJECT

public:
    /// subject: what Engine::subject() knows it by; commandName: what a command does.
    PathHistory(Bridge& bridge, const std::string& subject, const std::string& commandName,
                const QByteArray& path, QWidget* parent);

signals:
    void layerWanted(int layer);

private:
    void build(const std::string& commandName, const QByteArray& path);
    void showEvents(const std::vector<PathEvent>& events);
    void sayInstead(const QString& title, const QString& explanation);

    Request m_request;
    QStackedWidget* m_stack = nullptr;
    QTreeWidget* m_table = nullptr;
    EmptyState* m_message = nullptr;
};

} // namespace outcrop::ui
