// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/picture_call.h"

#include <QVector>
#include <QWidget>

namespace outcrop::ui {

/// One picture, or two beside each other, each with a line that says what it is.
class PictureView : public QWidget {
    Q_OBJECT

public:
    struct Shown {
        Picture picture; ///< null where it could not be read
        QString words;   ///< "Before, 31 × 17 pixels, 1.2 kB"
    };

    explicit PictureView(QWidget* parent = nullptr);

    void show(const QVector<Shown>& pictures);
    const QVector<Shown>& pictures() const { return m_pictures; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintOne(QPainter& painter, const Shown& shown, const QRect& place) const;

    QVector<Shown> m_pictures;
};

} // namespace outcrop::ui
