// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QAbstractButton>
#include <QChar>
#include <QString>

class QPainter;
class QRect;

namespace outcrop::ui {

/// A small outlined label with its change's letter square in front ("9,398 added"). Checkable ones are
/// switches: off is hollow and struck through.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    enum class Mark { Added, Changed, Removed, Renamed };
    explicit Chip(Mark mark, QWidget* parent = nullptr);
    /// What it says where there is room, and where there is not; the long text is its name and tip as well.
    void setTexts(const QString& text, const QString& shortText);
    void setShort(bool on);
    int widthOf(bool shortened) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< the short text's: nothing is pushed aside by the long one

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_long;
    QString m_short;
    bool m_shortened = false;
    Mark m_mark;
};

/// The letter square of a change (A C D R) as trees and legends show it.
void paintChangeMark(QPainter& painter, const QRect& rect, QChar letter, const QWidget* widget);
/// In the place of the letter, of a directory that only leads to changes: an empty square with a dot in it.
void paintLeadMark(QPainter& painter, const QRect& rect, const QWidget* widget);

} // namespace outcrop::ui
