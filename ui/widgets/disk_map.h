// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/disk_chart.h"
#include "ui/widgets/disk_map_layout.h"

#include <QSet>
#include <QWidget>
#include <vector>

class QVariantAnimation;

namespace outcrop::ui {

/// All that takes room in the store, each byte once: shared layers, what single images add, what containers
/// wrote, what volumes hold. What goes with what is ticked is crossed out; what only something else keeps is
/// edged. A tile is chosen by mouse or arrow keys, Space ticks what it belongs to, Return opens it. Another
/// chart is moved to from where its tiles lay; where they lie is settled at once.
class DiskMap : public QWidget {
    Q_OBJECT
public:
    explicit DiskMap(QWidget* parent = nullptr);

    /// Keeps the current tile by its key.
    void setChart(const DiskChartPtr& chart);
    const DiskChart& chart() const { return *m_chart; }
    void setFates(std::vector<DiskFate> fates); ///< of the chart's tiles
    /// Whose tiles stand out, by their indexes.
    void setChosen(const QSet<int>& things);
    void setHovered(const QSet<int>& things);
    int current() const { return m_current; } ///< -1: none
    void setCurrent(int tile);
    const std::vector<int>& shownTiles() const { return m_shown; } ///< large enough to be seen
    QRect tileRect(int tile) const;                                ///< null: it is not shown
    QString nameOf(int tile) const;  ///< "alpine:3.10", "Layers shared by 3 images"
    QString factsOf(int tile) const; ///< "12 MB · in alpine:3.10, web:1 · goes"

signals:
    void hovered(int tile); ///< -1: none
    /// By mouse or arrow keys: what the tile belongs to. further: besides what is chosen.
    void tileChosen(int tile, bool further);
    void tickWanted(int tile);
    void activated(int tile);
    void contextMenuWanted(int tile, const QPoint& globalPos);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    QSize sizeHint() const override { return {640, 300}; }

private:
    void relayout();
    int tileAt(const QPointF& pos) const;
    void hover(int tile);
    void go(int tile);
    void step(Qt::Key towards);
    QRectF placed(int tile) const; ///< where it is painted now
    bool touches(int tile, const QSet<int>& things) const;
    QColor groundOf(int tile) const;
    void paintRegion(QPainter& painter, const DiskMapLayout::Region& region) const;
    void paintTile(QPainter& painter, int tile) const;
    void paintFate(QPainter& painter, const QRectF& rect, DiskFate fate) const;
    void paintLabel(QPainter& painter, int tile, const QRectF& rect, const QColor& ink) const;
    void paintFrames(QPainter& painter) const;

    DiskChartPtr m_chart;
    DiskMapLayout m_layout;
    std::vector<DiskFate> m_fates;
    std::vector<int> m_shown;
    QHash<QString, QRectF> m_before; ///< by key, in the chart before
    QSet<int> m_chosen;
    QSet<int> m_hoveredThings;
    int m_current = -1;
    int m_hover = -1;
    double m_moved = 1; ///< 1: all lies where it belongs
    QVariantAnimation* m_motion = nullptr;
};

/// As regions and legends call them.
QString diskGroupName(DiskTile::Group group);
/// The ground of its tiles.
QColor diskGroupColour(DiskTile::Group group, const QWidget* widget);

} // namespace outcrop::ui
