// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/incoming_files.h"
#include "ui/bridge/bridge.h"
#include "ui/models/ghost_row.h"

#include <QObject>
#include <QStringList>
#include <memory>
#include <optional>

namespace outcrop::ui {

/// What some files of the host would do in a directory of a tree: counted once, met with the tree as often as
/// another directory is meant, both on workers. Until then it is told by names alone.
class IncomingPreview : public QObject {
    Q_OBJECT
public:
    IncomingPreview(Bridge& bridge, QObject* parent);

    void start(const QStringList& paths);
    void stop();
    const QStringList& paths() const { return m_paths; }
    /// tree: null if there is nothing to meet.
    void setPlace(std::shared_ptr<const MergedTree> tree, const QByteArray& directory);

    QVector<GhostRow> rows() const;
    QSet<QByteArray> replaced() const;
    /// In sentences.
    QStringList words() const;
    bool warns() const; ///< something is replaced, or in the way

signals:
    void changed();

private:
    using Items = std::vector<IncomingItem>;
    using Effects = std::vector<IncomingEffect>;

    void meet();
    GhostRow row(int item) const;
    QString countWords() const;

    Bridge& m_bridge;
    Request m_counting, m_meeting;
    QStringList m_paths;
    std::shared_ptr<const Items> m_items; ///< once counted
    std::optional<Effects> m_effects;     ///< for this place
    bool m_uncounted = false;             ///< it failed
    std::shared_ptr<const MergedTree> m_tree;
    QByteArray m_directory;
};

} // namespace outcrop::ui
