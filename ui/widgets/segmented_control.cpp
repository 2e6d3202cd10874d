// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/segmented_control.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace outcrop::ui {

namespace {

constexpr int kControlHeight = 28;

/// One word of the control; paints its tinted ground inside the control's outline.
class Segment : public QAbstractButton {
public:
    Segment(const QString& word, QWidget* parent) : QAbstractButton(parent) {
        setText(word);
        setCheckable(true);
        setAutoExclusive(true); // one of several: a radio button to those who listen
        setFont(secondaryFont());
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold); // so that choosing a word does not move its neighbours
        return {QFontMetrics(bold).horizontalAdvance(text()) + 2 * space::m, kControlHeight - 2};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& t = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accentTint);
            painter.drawRoundedRect(rect(), space::radius - 2, space::radius - 2);
        }
        if (hasFocus()) {
            painter.setPen(t.accent);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
        }
        QFont f = font();
        if (isChecked())
            f.setWeight(QFont::DemiBold);
        painter.setFont(f);
        QColor ink = isChecked() ? t.accent : underMouse() ? t.text : t.secondary;
        if (!isEnabled())
            ink.setAlphaF(0.5F);
        painter.setPen(ink);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QStringList& words, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setFixedHeight(kControlHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (const QString& word : words) {
        auto* segment = new Segment(word, this);
        m_group->addButton(segment, int(m_group->buttons().size()));
        row->addWidget(segment);
    }
    if (QAbstractButton* first = m_group->button(0))
        first->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit currentChanged(id);
    });
}

int SegmentedControl::current() const {
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index) {
    if (QAbstractButton* segment = m_group->button(index))
        segment->setChecked(true);
}

bool SegmentedControl::isEnabledAt(int index) const {
    const QAbstractButton* segment = m_group->button(index);
    return segment != nullptr && segment->isEnabled();
}

void SegmentedControl::setEnabledAt(int index, bool enabled) {
    if (QAbstractButton* segment = m_group->button(index))
        segment->setEnabled(enabled);
}

void SegmentedControl::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens(this).hairline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

} // namespace outcrop::ui
