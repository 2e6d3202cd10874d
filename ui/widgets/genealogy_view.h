// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/genealogy_chart.h"
#include "ui/widgets/genealogy_painter.h"

#include <QAbstractScrollArea>
#include <QVariantMap>
#include <optional>

namespace outcrop::ui {

/// The genealogy to be walked through: by mouse and keyboard, near or far. What is chosen shows what it
/// stands on and what stands on it; one thing is dragged onto another to compare them.
class GenealogyView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit GenealogyView(QWidget* parent = nullptr);

    /// What is chosen, how near one is and what is in sight stay as they were.
    void setChart(GenealogyChartPtr chart);
    const GenealogyChart& chart() const { return *m_chart; }
    int current() const { return m_look.current; } ///< index of a box; -1: none
    void setCurrent(int index);
    /// Chooses it and brings it into sight.
    void goTo(int index);
    /// The boxes that a search has found; empty: nothing is searched.
    void setMatches(const QVector<bool>& matches);
    /// The first of two to be compared; empty: none.
    void setMarked(const QString& key);
    QString marked() const { return m_marked; }

    double zoom() const { return m_zoom; }
    void zoomIn();
    void zoomOut();
    /// All of it in sight, no larger than it is.
    void fit();

    QRect boxRect(int index) const; ///< in viewport coordinates
    int boxAt(const QPoint& pos) const;
    QVariantMap state() const;
    void setState(const QVariantMap& state);

signals:
    void currentChanged(int index);
    void activated(int index);
    void contextMenuWanted(const QPoint& globalPos);
    void compareWanted(const QString& before, const QString& after);
    void markWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    QSize sizeHint() const override { return {800, 600}; }

private:
    enum class Fit { Readable, Whole, No };
    GenealogyPainter painterOf() const;
    /// Where the chart begins, in a viewport that is read from the left.
    QPointF origin() const;
    QPointF toChart(const QPointF& pos) const;
    void setZoom(double zoom, const QPointF& fixed);
    void applyFit();
    void relayout();
    void restoreScroll();
    void scrollTo(const QPointF& origin);
    void ensureVisible(int index);
    void setHover(int index);
    void showRelated();
    void showToolTip(const QPoint& pos, const QPoint& globalPos);
    void startDrag();
    int dropTarget(const QPoint& pos, const QMimeData* carried) const;
    void scrollAtEdge(const QPoint& pos);
    void pan(int dx, int dy);
    bool moveBy(int key);
    int nearestChild(int index) const;
    int inColumn(int index, bool down) const;

    GenealogyChartPtr m_chart;
    GenealogyLook m_look;
    QString m_currentKey, m_marked;
    QString m_wanted; ///< chosen in another session: comes with the first chart that has it
    double m_zoom = 1;
    Fit m_fit = Fit::Readable;
    std::optional<QPoint> m_wantedScroll;
    QPoint m_pressed;
    QPoint m_panned; ///< where the mouse was last while it drags the ground
    bool m_panning = false, m_mayDrag = false;
};

} // namespace outcrop::ui
