// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/widgets/size_chart.h"
#include "ui/widgets/sunburst_layout.h"

class QPainterPath;

namespace outcrop::ui {

/// Sizes as rings around the directory that is looked at: what lies deeper is further out.
class Sunburst : public SizeChart {
    Q_OBJECT
public:
    explicit Sunburst(QWidget* parent = nullptr);
    QRect partRect(int index) const override;
    QPoint partCentre(int index) const; ///< on the arc itself, halfway of its angle and its ring

protected:
    void layOut() override;
    void keepLayout() override;
    int partAt(const QPointF& pos) const override;
    void paintParts(QPainter& painter) const override;
    bool isShown(int index) const override;

private:
    double ringWidth() const;
    QPointF middle() const;
    SunburstArc placed(int index) const; ///< as it is painted now
    QPainterPath shapeOf(const SunburstArc& arc) const;
    void paintLabel(QPainter& painter, int index, const SunburstArc& arc) const;
    void paintMiddle(QPainter& painter) const;

    std::vector<SunburstArc> m_arcs;
    std::vector<SunburstArc> m_old;
    int m_rings = 1; ///< that hold something
};

} // namespace outcrop::ui
