// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"
#include "ui/dialogs/patch_hunks.h"

#include <QTreeWidget>
#include <map>

namespace outcrop::ui {

/// The layer that a commit will make, to be ticked: every path with what becomes of it there and its size,
/// below a changed text its hunks.
class CommitChoice : public QTreeWidget {
    Q_OBJECT

public:
    explicit CommitChoice(QWidget* parent = nullptr);

    static constexpr size_t kMostChoices = 5000; ///< more nobody ticks

    /// False if there is nothing to be ticked, or too much.
    bool setChanges(const MergedTree& diff);
    /// Only what lies at or below the paths stays ticked.
    void tickOnly(const QList<QByteArray>& paths);
    void setHunks(std::vector<FileHunks> files);

    /// What is ticked, as the engine takes it; nothing if everything is.
    void choose(CommitOptions& options) const;
    bool isEmpty() const; ///< nothing is ticked
    bool hasHunks() const { return !m_hunks.empty(); }
    /// "3 files, 1.2 kB; 1 whiteout"
    QString summary() const;

signals:
    void choiceChanged();

private:
    QTreeWidgetItem* addPath(const MergedTree& diff, const DiffEntry& entry);
    QTreeWidgetItem* parentOf(const std::string& path, size_t& below) const;
    bool isInPart(const QTreeWidgetItem* item) const;
    void collectTop(const QTreeWidgetItem* item, std::vector<std::string>& paths) const;
    std::string chosenPatch() const;

    std::map<std::string, QTreeWidgetItem*> m_items;
    QList<QByteArray> m_only;       ///< see tickOnly()
    std::vector<FileHunks> m_hunks; ///< of the items that have some
};

} // namespace outcrop::ui
