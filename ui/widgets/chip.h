// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QAbstractButton>
#include <QChar>
#include <QString>

class QPainter;
class QRect;

namespace outcrop::ui {

/// A small outlined label with a coloured square in front ("9,398 added"). Checkable ones are switches: off
/// is faded and struck through.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    enum class Mark { None, Added, Changed, Removed, Renamed, Mount };
    explicit Chip(Mark mark = Mark::None, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mark m_mark;
};

/// The letter square of a change (A C D R) as trees and legends show it.
void paintChangeMark(QPainter& painter, const QRect& rect, QChar letter, const QWidget* widget);

} // namespace outcrop::ui
