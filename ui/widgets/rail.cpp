// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/rail.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

constexpr int kPlaceHeight = 34;

class Brand : public QWidget {
public:
    explicit Brand(QWidget* parent) : QWidget(parent) { setFixedHeight(44); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const bool narrow = width() < 100;
        const QRect mark(narrow ? (width() - 22) / 2 : 10, (height() - 22) / 2, 22, 22);
        icon(QStringLiteral("outcrop")).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), mark));
        if (narrow)
            return;
        QFont font = bodyFont();
        font.setPixelSize(15);
        font.setWeight(QFont::Bold);
        painter.setFont(font);
        painter.setPen(tokens(this).text);
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(mark.right() + 11, 0, 0, 0)),
            Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("Outcrop"));
    }
};

} // namespace

/// One place: icon, word, count. Only the icon when the rail is folded.
class RailPlace : public QAbstractButton {
public:
    RailPlace(const QString& iconName, const QString& word, QWidget* parent)
        : QAbstractButton(parent), m_iconName(iconName) {
        setText(word);
        setToolTip(word);
        setCheckable(true);
        setAutoExclusive(true); // one of several: a radio button to those who listen
        setFocusPolicy(Qt::StrongFocus);
        setFixedHeight(kPlaceHeight);
    }
    void setCount(int count) {
        m_count = count < 0 ? QString() : QLocale().toString(count);
        setAccessibleDescription(m_count);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& t = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isChecked() || hasFocus()) {
            painter.setPen(hasFocus() ? t.accent : t.hairline);
            painter.setBrush(isChecked() ? t.surface : QColor(Qt::transparent));
            painter.drawRoundedRect(frame, space::radius, space::radius);
        } else if (underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.window);
            painter.drawRoundedRect(frame, space::radius, space::radius);
        }
        const bool narrow = width() < 80;
        const QRect mark(narrow ? (width() - 16) / 2 : 11, (height() - 16) / 2, 16, 16);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), mark), m_iconName,
                  isChecked() ? t.accent : t.secondary);
        if (!narrow)
            paintWords(painter, t, mark.right() + 11);
    }

private:
    void paintWords(QPainter& painter, const Tokens& t, int left) {
        QFont font = bodyFont();
        font.setWeight(isChecked() ? QFont::DemiBold : QFont::Medium);
        painter.setFont(font);
        painter.setPen(isChecked() ? t.text : t.secondary);
        const QRect words =
            QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width() - left - 11, height()));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
        painter.setFont(bodyFont());
        drawTabular(painter, words, Qt::AlignRight, m_count);
    }

    QString m_iconName;
    QString m_count;
};

Rail::Rail(QWidget* parent)
    : QWidget(parent), m_places(new QVBoxLayout), m_group(new QButtonGroup(this)), m_brand(new Brand(this)),
      m_foot(new QLabel(this)), m_menu(new QToolButton(this)) {
    setAccessibleName(tr("Places"));
    setFixedWidth(space::rail);
    setLook(m_foot, TextLook::Secondary);
    m_foot->setIndent(11);
    m_places->setSpacing(2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 14);
    column->setSpacing(2);
    column->addWidget(m_brand);
    column->addLayout(m_places);
    column->addStretch();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(0);
    foot->addWidget(m_foot, 1, Qt::AlignVCenter);
    foot->addWidget(m_menu, 0, Qt::AlignVCenter);
    column->addLayout(foot);
    m_menu->setIcon(icon(QStringLiteral("settings"), IconTone::Secondary));
    m_menu->setIconSize({16, 16});
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setToolTip(tr("Menu"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_menu->hide();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit currentChanged(id);
    });
}

int Rail::addPlace(const QString& iconName, const QString& word) {
    const int id = int(m_group->buttons().size());
    auto* place = new RailPlace(iconName, word, this);
    m_group->addButton(place, id);
    m_places->addWidget(place);
    return id;
}

void Rail::addGap() {
    m_places->addSpacing(space::l);
}

void Rail::setCount(int place, int count) {
    if (auto* button = static_cast<RailPlace*>(m_group->button(place)))
        button->setCount(count);
}

void Rail::setFoot(const QString& text) {
    m_foot->setText(text);
}

void Rail::setMenu(QMenu* menu) {
    m_menu->setMenu(menu);
    m_menu->setVisible(menu);
}

int Rail::current() const {
    return m_group->checkedId();
}

void Rail::setCurrent(int place) {
    if (QAbstractButton* button = m_group->button(place))
        button->setChecked(true);
}

void Rail::setFolded(bool folded) {
    if (folded == m_folded)
        return;
    m_folded = folded;
    setFixedWidth(folded ? space::railFolded : space::rail);
    m_foot->setVisible(!folded);
    emit foldedChanged(folded);
}

void Rail::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.rail);
    painter.fillRect(QRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height()), t.hairline);
}

} // namespace outcrop::ui
