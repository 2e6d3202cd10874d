// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/widgets/size_chart.h"
#include "ui/widgets/treemap_layout.h"

namespace outcrop::ui {

/// Sizes as rectangles within each other: a directory's around its children's, each in its layer's colour.
class Treemap : public SizeChart {
    Q_OBJECT
public:
    explicit Treemap(QWidget* parent = nullptr);
    QRect partRect(int index) const override;

protected:
    void layOut() override;
    void keepLayout() override;
    int partAt(const QPointF& pos) const override;
    void paintParts(QPainter& painter) const override;
    bool isShown(int index) const override;

private:
    QRectF placed(int index) const; ///< where it is painted now
    void paintTile(QPainter& painter, int index) const;
    void paintHeader(QPainter& painter, int index, const QRectF& rect) const;
    void paintLabel(QPainter& painter, int index, const QRectF& rect, const QColor& ink) const;
    void paintFrame(QPainter& painter, const QRectF& rect) const;

    std::vector<TreemapTile> m_tiles;
    std::vector<TreemapTile> m_old;
};

} // namespace outcrop::ui
