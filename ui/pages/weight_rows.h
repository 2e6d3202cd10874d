// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/image_weight.h"

#include <QCoreApplication>

class QTreeWidget;
class QWidget;

namespace outcrop::ui {

/// The tables of the Weight view and their rows. A row's first column holds what its activation leads
/// to: of what is wasted the instruction that made it so.
class WeightRows {
    Q_DECLARE_TR_FUNCTIONS(WeightRows)

public:
    static constexpr int kLayerRole = Qt::UserRole;     ///< int: index of the layer; unset: leads nowhere
    static constexpr int kPathRole = Qt::UserRole + 1;  ///< QByteArray: empty for a layer as a whole
    static constexpr int kShipsRole = Qt::UserRole + 2; ///< int: of what is wasted the layer that ships it

    static QTreeWidget* layersTable(QWidget* parent);
    static QTreeWidget* wastedTable(QWidget* parent);
    static QTreeWidget* copiesTable(QWidget* parent);
    static QTreeWidget* directoriesTable(QWidget* parent);

    static void fillLayers(QTreeWidget* table, const ImageWeight& weight);
    static void fillSharing(QTreeWidget* layers, const ImageWeight& weight); ///< of rows that are there
    static void fillWasted(QTreeWidget* table, const ImageWeight& weight);
    static void fillCopies(QTreeWidget* table, const ImageWeight& weight);
    static void fillDirectories(QTreeWidget* table, const ImageWeight& weight);

    /// "612 MB in 5 layers · 3.2 MB wasted (…) · 14 MB in copies · efficiency 98.7 %".
    static QString summary(const ImageWeight& weight);
};

} // namespace outcrop::ui
