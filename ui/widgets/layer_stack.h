// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QAbstractScrollArea>
#include <QString>
#include <QVector>

class QSlider;
class QVariantAnimation;

namespace outcrop::ui {

/// One band of the stack.
struct Stratum {
    QString instruction; ///< "RUN npm ci --omit=dev"
    QString age;         ///< "2 days"
    QString exact;       ///< for the tooltip: exact time, bytes, digest
    quint64 bytes = 0;
    quint32 entries = 0;
    quint32 sharedWith = 0;
    int layerIndex = -1;   ///< -1: a step that changed no file (thin slate band)
    bool writable = false; ///< the container's layer: hatched, dashed, on top
    QString detail;        ///< for the writable one: "14 changes · live"
    int column = -1;       ///< of two stacks that part: 0 or 1; -1: of both
};

/// An image's (and a container's) layers as strata, base at the bottom: height by the logarithm of the size
/// with a floor that keeps the instruction readable, unless one looks from further away. Selecting is by
/// mouse, arrow keys or the slider under it, the timeline. Two stacks stand side by side above what they have
/// in common; then there is none.
class LayerStack : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit LayerStack(QWidget* parent = nullptr);

    /// Base first. Keeps the selection if the same number of bands is there.
    void setStrata(QVector<Stratum> strata);
    const QVector<Stratum>& strata() const { return m_strata; }
    /// The line above: "TOP" left and "243 MB" right; of two stacks their names.
    void setCaption(const QString& left, const QString& right);
    int current() const { return m_current; } ///< index into strata(), -1: none
    void setCurrent(int index);
    /// "2 days · shared with 4".
    static QString factsOf(const Stratum& stratum);
    /// Whose stratum it is, of two stacks: a name, or that it is of both.
    QString sideOf(const Stratum& stratum) const;
    QRect stratumRect(int index) const; ///< in viewport coordinates; null if there is none

    /// Bands that do not have it in their instruction are faded; empty: none is.
    void setFind(const QString& text);
    bool isFound(int index) const;
    /// Makes the next one below that is found the current one, from the top again after the last.
    /// fromHere: unless the present one is found, too.
    bool findNext(bool fromHere = false);

    double zoom() const { return m_zoom; } ///< 1: as usual
    void zoomBy(double factor);
    void resetZoom();

public slots:
    void copy(); ///< the current instruction, as it was given

signals:
    void findWanted(const QString& typed);
    void currentChanged(int index);
    void activated(int index);
    void contextMenuWanted(int index, const QPoint& globalPos);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    QSize sizeHint() const override;

private:
    void grow();
    void relayout();
    void place(double scale);
    double extraShare() const;
    bool joined() const;
    int neighbour(int key) const;
    void syncSlider();
    int stratumAt(const QPoint& pos) const;
    int bandHeight(const Stratum& stratum) const;
    void ensureVisible(int index);
    void paintCaption(QPainter& painter) const;
    void paintStratum(QPainter& painter, int index) const;
    void paintWritable(QPainter& painter, const QRect& rect) const;
    void paintTexts(QPainter& painter, int index, const QRect& rect, const QColor& ink) const;
    void paintFrame(QPainter& painter, const QRect& rect) const;

    QVector<Stratum> m_strata;
    QVector<QRect> m_rects; ///< content coordinates
    QString m_captionLeft, m_captionRight;
    int m_current = -1;
    int m_hover = -1;
    int m_contentHeight = 0;
    QString m_find;
    double m_zoom = 1;
    double m_grown = 1; ///< share of its height at which each band is painted
    QVariantAnimation* m_growth = nullptr;
    QWidget* m_timeline = nullptr;
    QSlider* m_slider = nullptr;
};

} // namespace outcrop::ui
