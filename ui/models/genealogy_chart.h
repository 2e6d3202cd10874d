// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/genealogy.h"
#include "ui/bridge/snapshot.h"
#include "ui/models/roles.h"

#include <QHash>
#include <QRectF>
#include <QString>
#include <QVector>
#include <memory>

namespace outcrop::ui {

/// One thing of the genealogy as it is drawn: what it says, and where it lies.
struct GenealogyBox {
    enum class Kind { Layers, Image, Container, Volume };
    /// A layer of its own, base first.
    struct Band {
        int layer = 0; ///< in the stack, the lowest being 0: its colour
        double height = 0;
    };
    Kind kind = Kind::Layers;
    QString key; ///< stays with the thing
    QString title, facts;
    QString tip;     ///< digests, exact bytes, instructions
    QString subject; ///< as `compare` and the pages' select() take it; of shared layers empty
    QString id;      ///< the image's or container's; a volume's name
    DotKind dot = DotKind::None;
    int images = 0; ///< that stand on it
    bool used = true;
    QVector<Band> bands;
    int parent = -1;
    QVector<int> children;
    QRectF rect; ///< where it lies; the base begins at 0
};

/// The store as one picture. Immutable once it is made, so that threads may share it.
struct GenealogyChart {
    /// A container's use of a volume that does not hang on it.
    struct Link {
        int container = -1;
        int volume = -1;
    };
    QVector<GenealogyBox> boxes; ///< parents before their children
    QVector<int> roots;
    QVector<Link> links;
    QSizeF size;

    int indexOf(const QString& key) const { return m_indexes.value(key, -1); }
    /// What stands on it, and what it stands on; of a volume also all that use it.
    QVector<bool> relatives(int index) const;
    /// The first image at or above; -1: there is none.
    int firstImage(int index) const;

private:
    friend std::shared_ptr<const GenealogyChart> chartOf(const Snapshot& snapshot);
    QHash<QString, int> m_indexes;
};
using GenealogyChartPtr = std::shared_ptr<const GenealogyChart>;

/// For a worker.
GenealogyChartPtr chartOf(const Snapshot& snapshot);

} // namespace outcrop::ui
