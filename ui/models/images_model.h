// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/snapshot.h"
#include "ui/models/roles.h"
#include "ui/models/tree_model.h"

#include <memory>

namespace outcrop::ui {

/// The store's images as a tree: by repository (repository → tags), or by ancestry (images as branches of the
/// layers they share). Reconciles by id.
class ImagesModel : public TreeModel {
    Q_OBJECT
public:
    enum class Grouping { Repository, Ancestry };
    enum Role : int {
        ImageIdOf = role::FirstPrivate, ///< QString "sha256:…"; empty for a group
        ReferenceOf, ///< QString "alpine:3.20"; the id where there is no tag: what engine calls take
        KindOf,      ///< int(Kind)
    };
    enum class Kind { Repository, Image, Layers };

    explicit ImagesModel(QObject* parent = nullptr);
    ~ImagesModel() override;

    void setSnapshot(SnapshotPtr snapshot);
    void setGrouping(Grouping grouping); ///< another subject: resets
    Grouping grouping() const { return m_grouping; }
    int imageCount() const; ///< images, however many names they have
    /// First row of an image (by "sha256:…"), or of a reference. Invalid if absent.
    QModelIndex indexOfImage(const QString& idOrReference) const;

    struct Item; ///< public for the file that builds the tree

protected:
    Node root() const override;
    int childCount(Node node) const override;
    Node child(Node node, int row) const override;
    Node parentOf(Node node) const override;
    int rowOf(Node node) const override;
    QStringList columns() const override;
    QVariant cell(Node node, int column, int role) const override;

private:
    friend class ImagesReconciler;
    std::unique_ptr<Item> build() const;

    Grouping m_grouping = Grouping::Repository;
    SnapshotPtr m_snapshot;
    std::unique_ptr<Item> m_root;
};

} // namespace outcrop::ui
