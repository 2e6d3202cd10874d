// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/picture_call.h"

#include <QVector>
#include <QWidget>

namespace outcrop::ui {

/// One picture, or two beside each other or over each other, each with a line that says what it is.
class PictureView : public QWidget {
    Q_OBJECT

public:
    struct Shown {
        Picture picture; ///< null where it could not be read
        QString words;   ///< "Before, 31 × 17 pixels, 1.2 kB"
    };
    /// Over each other: the second one shines through, or covers what is behind the handle.
    enum class Way { Beside, Onion, Swipe };

    explicit PictureView(QWidget* parent = nullptr);

    void show(const QVector<Shown>& pictures);
    const QVector<Shown>& pictures() const { return m_pictures; }
    void setWay(Way way);
    Way way() const { return m_way; }
    /// How much of the second one is seen, in percent.
    void setShare(int share);
    int share() const { return m_share; }
    /// Where pictures over each other lie; null if they do not.
    QRect commonPlace() const;

signals:
    void shareChanged(int share); ///< by mouse or key

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool over() const { return m_way != Way::Beside && m_pictures.size() == 2; }
    QSize commonSize() const;
    QRect partOf(const Shown& shown) const;
    void takeShare(int share);
    void takeShareAt(const QPoint& place);
    void paintOne(QPainter& painter, const Shown& shown, const QRect& place) const;
    void paintOver(QPainter& painter) const;
    void paintOnion(QPainter& painter, const QRect& place) const;
    void paintSwipe(QPainter& painter, const QRect& place) const;

    QVector<Shown> m_pictures;
    Way m_way = Way::Beside;
    int m_share = 50;
};

} // namespace outcrop::ui
