// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/picture_view.h"

class QSlider;

namespace outcrop::ui {

class SegmentedControl;

/// Pictures with what chooses how two of them are set against each other.
class PicturePane : public QWidget {
    Q_OBJECT

public:
    explicit PicturePane(QWidget* parent = nullptr);

    void show(const QVector<PictureView::Shown>& pictures);
    void nextWay(); ///< beside, onion skin, swipe, and from the beginning
    bool comparesTwo() const { return m_view->pictures().size() == 2; }
    PictureView* view() const { return m_view; }

private:
    void takeWay(int way);

    QWidget* m_ways = nullptr;
    SegmentedControl* m_way = nullptr;
    QSlider* m_share = nullptr;
    PictureView* m_view = nullptr;
};

} // namespace outcrop::ui
