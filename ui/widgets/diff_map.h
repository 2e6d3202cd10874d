// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QScrollBar>
#include <vector>

namespace outcrop::ui {

/// A run of changed rows of a difference: on one side only, or on both.
struct DiffRun {
    enum class Kind { Added, Removed, Changed };
    int first = 0, last = 0;
    Kind kind = Kind::Changed;
};

/// The scroll bar of a difference, which shows all of it in small: what was removed at the left, what was
/// added at the right, what changed over its width, and in a frame what is in sight. A click goes there.
class DiffMap : public QScrollBar {
    Q_OBJECT

public:
    explicit DiffMap(QWidget* parent = nullptr);

    void setRuns(std::vector<DiffRun> runs, int rows);
    QRect runRect(const DiffRun& run) const;
    QRect frameRect() const; ///< of what is in sight

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int placeOf(double row) const;
    void scrollTo(int y);

    std::vector<DiffRun> m_runs;
    int m_rows = 0;
    int m_grip = 0; ///< where in the frame it is held
};

} // namespace outcrop::ui
