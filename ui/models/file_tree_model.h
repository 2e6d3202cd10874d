// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/change_writers.h"
#include "core/layer/merged_tree.h"
#include "ui/models/ghost_row.h"
#include "ui/models/roles.h"
#include "ui/models/tree_arrangement.h"
#include "ui/models/tree_model.h"

#include <QVector>
#include <memory>

namespace outcrop::ui {

/// A MergedTree as rows. Holds the tree and an arrangement of it, nothing else: expansion, selection and
/// scrolling are the view's (FileTreeView keeps them by path over a reset). Ghosts are rows of
/// what would come in.
class FileTreeModel : public TreeModel {
    Q_OBJECT
public:
    enum class Column { Name, Layer, What, Writer, Size, Before, After, Mode, Owner, Modified, Share };
    enum Role : int {
        Path = role::FirstPrivate, ///< QString, "/etc/issue", for display
        RawPath,                   ///< QByteArray: the path's bytes, for the engine
        ChangeLetter,              ///< QChar 'A', 'C', 'D', 'R', ' '
        LayerIndex,                ///< int, -1 unknown
        ShareOfTotal,              ///< double 0…1
        TypeOf,                    ///< int(FileType)
        Match,                     ///< bool: matches the filter itself
        LeadsToChange,             ///< bool: a directory that is as before and holds something that is not
        Replaced,                  ///< bool: what would come in takes its place
    };
    /// Which columns a page shows: an image's layer or union, a container's changes, a volume's or
    /// container's files.
    enum class Layout { Image, Changes, Plain };
    /// What the Layer column says for MergedTree's layer index i: behind the layer's number the instruction
    /// in short.
    struct LayerLabel {
        QString text;
        int stratum = 0; ///< index for Tokens::stratum(); -1: the writable layer
    };

    explicit FileTreeModel(Layout layout, QObject* parent = nullptr);

    /// Another tree, arranged if given: resets. A null pointer empties.
    void setTree(std::shared_ptr<const MergedTree> tree, QVector<LayerLabel> labels = {},
                 std::shared_ptr<const TreeArrangement> arrangement = {});
    /// The same tree filtered or sorted (made on a worker for this tree; one of another tree is ignored).
    /// Resets. Null shows everything in the tree's own order.
    void setArrangement(std::shared_ptr<const TreeArrangement> arrangement);

    /// Who wrote which of the paths shown. told: the kernel tells; else it is only likely. Null: nobody
    /// asked.
    void setWriters(std::shared_ptr<const ChangeWriters> writers, bool told);
    bool hasWriters() const { return m_writers != nullptr; }

    /// Rows of what would come in, from a row on (of those the tree has itself); another tree or arrangement
    /// takes them away.
    void showGhosts(const QModelIndex& parent, int row, bool deeper, QVector<GhostRow> rows);
    void clearGhosts();
    /// The tree's own paths that would be others.
    void setReplaced(QSet<QByteArray> paths);
    const GhostRow* ghostAt(const QModelIndex& index) const; ///< null for the tree's own
    const GhostRows& ghosts() const { return m_ghosts; }

    Qt::ItemFlags flags(const QModelIndex& index) const override; ///< rows can be dragged

    const std::shared_ptr<const MergedTree>& tree() const { return m_tree; }
    const std::shared_ptr<const TreeArrangement>& arrangement() const { return m_arrangement; }
    NodeIndex treeNode(const QModelIndex& index) const; ///< kRootNode for an invalid index; of no ghost
    QModelIndex indexOfNode(NodeIndex node) const;      ///< invalid if it is not shown
    QModelIndex indexOfPath(const QByteArray& path) const;
    /// "content, mode 0644 → 0755"; empty if nothing did. details: what a comparison knows beside the tree.
    static QString whatChanged(const MergedTree& tree, NodeIndex node,
                               const ChangeDetails* details = nullptr);
    /// The same of two entries of any two trees; kNoNode: there is none.
    static QString whatDiffers(const MergedTree& before, NodeIndex was, const MergedTree& after, NodeIndex is,
                               Owners owners);
    /// The same of two nodes of which the second came after the first.
    static QString changeWords(const FileTree& wasTree, NodeIndex wasNode, const FileTree& nowTree,
                               NodeIndex nowNode);
    Column columnAt(int section) const { return m_columns.at(section); }
    /// What a column says in some rows of the tree, for its width: of layers all there are. With how deep
    /// each row lies.
    struct Sample {
        QString text;
        int depth = 0;
    };
    QVector<Sample> sampleOf(Column column) const;
    int sectionOf(Column column) const { return int(m_columns.indexOf(column)); }

protected:
    Node root() const override;
    int childCount(Node node) const override;
    Node child(Node node, int row) const override;
    Node parentOf(Node node) const override;
    int rowOf(Node node) const override;
    QStringList columns() const override;
    QVariant cell(Node node, int column, int role) const override;
    bool numeric(int column) const override;

private:
    static bool isGhost(Node node);
    int amongGhosts(Node parent, int own) const;
    int ownCount(Node node) const;
    Node ownChild(Node node, int row) const;
    QVariant ghostCell(Node node, int section, int role) const;
    NodeIndex treeNodeOf(Node node) const;
    QVariant text(NodeIndex node, Column column) const;
    QVariant sortKey(NodeIndex node, Column column) const;
    QVariant tip(NodeIndex node, Column column) const;
    double shareOf(NodeIndex node) const;
    FileEntry shownEntry(NodeIndex node) const;
    QString spokenName(NodeIndex node) const;
    bool leadsToChange(NodeIndex node) const;
    const WrittenBy* writerOf(NodeIndex node) const;
    QString sizeText(NodeIndex node, Column column) const;
    const ChangeDetails* details() const; ///< null of a tree that is no comparison's
    uint64_t bytesBefore(NodeIndex node) const;

    QVector<Column> m_columns;
    QVector<LayerLabel> m_labels;
    std::shared_ptr<const MergedTree> m_tree;
    std::shared_ptr<const TreeArrangement> m_arrangement;
    std::shared_ptr<const ChangeWriters> m_writers;
    bool m_told = false;
    GhostRows m_ghosts;
};

} // namespace outcrop::ui
