// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/size_tree.h"

#include <QWidget>
#include <memory>
#include <vector>

class QVariantAnimation;

namespace outcrop::ui {

/// A drawing of a SizeTree: what Treemap and Sunburst share. A part is chosen by mouse or arrow keys (left
/// and right: its neighbours, up: its directory, down: into it); Return or a double click asks to go into a
/// directory or to a file, Backspace out again, Page Up and Page Down to another layer. Nearer (Ctrl and the
/// wheel or plus) is a directory further in, towards what is under the hand; further away one out. Another
/// tree is moved to from where its parts lay; where they lie is settled at once.
class SizeChart : public QWidget {
    Q_OBJECT
public:
    explicit SizeChart(QWidget* parent);

    /// Keeps the current part by its path. instructions: by layer, for what is said of parts.
    void setTree(std::shared_ptr<const SizeTree> tree, const QStringList& instructions);
    const SizeTree& tree() const { return *m_tree; }
    int current() const { return m_current; } ///< -1: none; never the top
    void setCurrent(int index);
    /// What is not found is faded; empty: nothing is.
    void setFind(const QString& text);
    bool findNext(); ///< makes the next one found the current one
    const std::vector<int>& shownParts() const {
        return m_shown;
    }                                            ///< large enough to be seen, without the top
    virtual QRect partRect(int index) const = 0; ///< around it; null: it is not shown
    QString nameOf(int index) const;             ///< its path, or "3 more in /usr"
    QString factsOf(int index) const;            ///< "12 MB · 34 % · layer 3: RUN …"

signals:
    void currentChanged(int index);
    void hovered(int index); ///< -1: none
    void directoryActivated(const QByteArray& path);
    void fileActivated(int layer, const QByteArray& path);
    void outWanted();
    void topWanted(); ///< all the way out
    void layerStepWanted(int step);
    void contextMenuWanted(int index, const QPoint& globalPos);

protected:
    virtual void layOut() = 0;     ///< after another tree or size
    virtual void keepLayout() = 0; ///< as what the next one is moved from
    virtual int partAt(const QPointF& pos) const = 0;
    virtual void paintParts(QPainter& painter) const = 0;
    virtual bool isShown(int index) const = 0;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    QSize sizeHint() const override { return {640, 400}; }

    double moved() const { return m_moved; } ///< 1: all lies where it belongs
    int hover() const { return m_hover; }
    int before(int index) const; ///< its place in the tree before; -1: it is new
    QColor groundOf(int index) const;
    bool isFaded(int index) const { return !m_found.empty() && !m_found[static_cast<size_t>(index)]; }

private:
    void relayout();
    void activate(int index);
    void goNearer(int index);
    bool zoomByKey(int key);
    void step(int by);
    void setHover(int index);
    void findAll();

    std::shared_ptr<const SizeTree> m_tree;
    QStringList m_instructions;
    std::vector<int> m_shown;
    std::vector<int> m_before;
    std::vector<bool> m_found; ///< by node; empty: nothing is looked for
    QString m_find;
    int m_current = -1;
    int m_hover = -1;
    double m_moved = 1;
    int m_turned = 0; ///< of the wheel, less than a notch
    QVariantAnimation* m_motion = nullptr;
};

/// Which node of `old` each of `now` is, by path; -1: none. The top of one may lie below that of the other.
std::vector<int> matchNodes(const SizeTree& now, const SizeTree& old);

} // namespace outcrop::ui
