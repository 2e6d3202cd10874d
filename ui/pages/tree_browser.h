// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/dialogs/error_text.h"
#include "ui/models/file_tree_model.h"
#include "ui/models/fresh_paths.h"
#include "ui/models/tree_arrangement.h"

#include <QSet>
#include <QTimer>
#include <QVariantMap>
#include <QWidget>
#include <array>
#include <memory>

class QAction;
class QHBoxLayout;
class QStackedWidget;

namespace outcrop::ui {

class Chip;
class EmptyState;
class FileTreeView;
class PathFilterField;

/// A file tree with what one needs to look through it: a filter that is worked out on a worker, chips that
/// count the changes and switch them, and a place to say why nothing shows.
class TreeBrowser : public QWidget {
    Q_OBJECT

public:
    TreeBrowser(Bridge& bridge, FileTreeModel::Layout layout, QWidget* parent = nullptr);

    /// Left end of the row above the tree, for a page's own switches.
    QHBoxLayout* leading() const { return m_leading; }
    /// Its right end, behind the filter.
    QHBoxLayout* trailing() const { return m_trailing; }
    FileTreeView* view() const { return m_view; }
    const std::shared_ptr<const MergedTree>& tree() const { return m_tree; }
    PathFilterField* filterField() const { return m_filter; }
    void focusFilter();
    /// Order, filter, the chips that are off and the chosen path; plain values.
    QVariantMap state() const;
    void setState(const QVariantMap& state);

    TreeQuery query() const;
    const std::shared_ptr<const TreeArrangement>& arrangement() const { return m_model->arrangement(); }

    /// Shows a tree; `subject` names what it is of ("image X"): another subject forgets expansion.
    /// fresh: what has just become another, which glows.
    void setTree(std::shared_ptr<const MergedTree> tree, QVector<FileTreeModel::LayerLabel> labels,
                 const QString& subject, const FreshList& fresh = {});
    /// Of a comparison.
    void setChanges(const ChangeTree& changes, const QString& subject);
    /// Further than by the filter's words.
    void setEntryFilter(const EntryFilter& filter);
    /// Who wrote what is shown, and from whom alone it is (a process's name; empty: all).
    void setWriters(std::shared_ptr<const ChangeWriters> writers, bool told);
    void setOnlyWriter(const std::string& name);
    const std::string& onlyWriter() const { return m_onlyWriter; }
    const WrittenBy* writerOf(const QByteArray& path) const; ///< null when not known
    /// Below the row with the filter.
    void addRow(QWidget* row);
    /// The same with what has been arranged already: at once, where that was by the present query(). stop: of
    /// several trees of one subject, each of which opens some rows when it is first looked at.
    void setArranged(std::shared_ptr<const TreeArrangement> arrangement,
                     QVector<FileTreeModel::LayerLabel> labels, const QString& subject,
                     const QString& stop = {});
    /// Goes to a path and opens it, as soon as the tree that was set last shows. A filter is taken away.
    void openPath(const QByteArray& path);
    /// Only if it is another subject than the one shown, and said only where it takes its time.
    void showLoading(const QString& subject);
    void showMessage(const QString& title, const QString& explanation);
    void showFailure(const ErrorText& error);

    /// Those that are there, and not only were.
    QList<QByteArray> presentAmong(const QList<QByteArray>& paths) const;
    NodeIndex nodeOf(const QByteArray& path) const; ///< kNoNode if there is none

signals:
    void shown(); ///< the tree wanted, or the same by another query
    void pathSelected(const QByteArray& path);
    void pathOpened(const QByteArray& path);
    void returned(const QByteArray& path); ///< to where one was when the window was left
    void contextMenuWanted(const QByteArray& path, const QPoint& globalPos);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildToolbar(FileTreeModel::Layout layout);
    Chip* addChip(int mark, const char* name);
    std::array<Chip*, 4> chips() const { return {m_added, m_changed, m_removed, m_renamed}; }
    void showCounts(const TreeArrangement* arrangement);
    void fitChips();
    void arrange();
    void take(std::shared_ptr<const TreeArrangement> arrangement);
    void showNoMatch(const TreeQuery& asked);
    void showBadFilter(const Error& error);
    void goToWanted();
    void goToKept();
    void openRows(const TreeQuery& query);
    void setSubject(const QString& subject, const QString& stop);

    Bridge& m_bridge;
    Request m_request;
    QString m_subject;
    QSet<QString> m_seen;                           ///< stops of the subject that have been shown
    bool m_firstLook = false;                       ///< nothing of this stop has been opened yet
    std::shared_ptr<const MergedTree> m_tree;       ///< wanted; the model shows it once it is arranged
    std::shared_ptr<const ChangeDetails> m_details; ///< of it, where it is a comparison's
    QVector<FileTreeModel::LayerLabel> m_labels;
    std::shared_ptr<const ChangeWriters> m_writers;
    bool m_told = false;
    std::string m_onlyWriter;
    FreshList m_fresh;        ///< since what the model shows
    bool m_arranging = false; ///< for a tree of this subject
    QByteArray m_wantedPath;  ///< see openPath()
    QString m_keptSubject;    ///< in which m_keptPath was chosen when the window was left
    QByteArray m_keptPath;
    TreeQuery::Order m_order = TreeQuery::Order::Name;
    EntryFilter m_entryFilter;
    QTimer m_slow; ///< after which it is said that something is read
    QHBoxLayout *m_leading = nullptr, *m_trailing = nullptr;
    Chip *m_added = nullptr, *m_changed = nullptr, *m_removed = nullptr, *m_renamed = nullptr;
    PathFilterField* m_filter = nullptr;
    QStackedWidget* m_stack = nullptr;
    FileTreeView* m_view = nullptr;
    FileTreeModel* m_model = nullptr;
    EmptyState* m_message = nullptr;
};

} // namespace outcrop::ui
