// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/picture_pane.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QSlider>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {
constexpr int kPictureWays = 3;
constexpr int kShareWidth = 180;
} // namespace

PicturePane::PicturePane(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_ways = new QWidget(this);
    auto* row = new QHBoxLayout(m_ways);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::m);
    m_way = new SegmentedControl({tr("Side by side"), tr("Onion skin"), tr("Swipe")}, m_ways);
    m_way->setObjectName(QStringLiteral("pictureWay"));
    m_way->setAccessibleName(tr("How the pictures are compared"));
    m_share = new QSlider(Qt::Horizontal, m_ways);
    m_share->setObjectName(QStringLiteral("pictureShare"));
    m_share->setRange(0, 100);
    m_share->setFixedWidth(kShareWidth);
    m_share->setAccessibleName(tr("How much of the later picture is seen"));
    m_share->setToolTip(m_share->accessibleName());
    row->addWidget(m_way);
    row->addWidget(m_share);
    row->addStretch(1);
    m_view = new PictureView(this);
    column->addWidget(m_ways);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_way, &SegmentedControl::currentChanged, this, &PicturePane::takeWay);
    connect(m_share, &QSlider::valueChanged, m_view, &PictureView::setShare);
    connect(m_view, &PictureView::shareChanged, m_share, &QSlider::setValue);
    m_share->setValue(m_view->share());
    takeWay(m_way->current());
}

/// The way stays, so that one goes through several pictures with it.
void PicturePane::show(const QVector<PictureView::Shown>& pictures) {
    m_view->show(pictures);
    m_ways->setVisible(comparesTwo());
    takeWay(m_way->current());
}

void PicturePane::nextWay() {
    m_way->setCurrent((m_way->current() + 1) % kPictureWays);
}

void PicturePane::takeWay(int way) {
    m_view->setWay(static_cast<PictureView::Way>(way));
    m_share->setVisible(m_view->way() != PictureView::Way::Beside);
}

} // namespace outcrop::ui
