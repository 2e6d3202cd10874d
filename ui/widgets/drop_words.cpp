// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/drop_words.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <algorithm>

namespace outcrop::ui {

namespace {
constexpr int kWidestWords = 560;
}

DropWords::DropWords(QWidget* parent) : QFrame(parent), m_label(new QLabel(this)) {
    setObjectName(QStringLiteral("dropWords"));
    m_label->setObjectName(QStringLiteral("dropWordsText"));
    m_label->setWordWrap(true);
    m_agree = new QPushButton(tr("Copy in"), this);
    m_agree->setObjectName(QStringLiteral("agreeToDrop"));
    m_mount = new QPushButton(tr("Mount here…"), this);
    m_mount->setObjectName(QStringLiteral("mountDrop"));
    m_decline = new QPushButton(tr("Cancel"), this);
    m_decline->setObjectName(QStringLiteral("declineDrop"));
    setLook(m_agree, ButtonLook::Primary);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_decline);
    layout->addWidget(m_mount);
    layout->addWidget(m_agree);
    connect(m_agree, &QPushButton::clicked, this, &DropWords::agreed);
    connect(m_mount, &QPushButton::clicked, this, &DropWords::mountWanted);
    connect(m_decline, &QPushButton::clicked, this, &DropWords::declined);
    setButtonsShown(false);
    setMountShown(false);
    hide();
}

void DropWords::say(const QStringList& words, bool warns) {
    const QString text = words.join(u'\n');
    const bool news = text != m_label->text() || isHidden();
    m_warns = warns;
    m_label->setText(text);
    colour();
    setAccessibleName(words.join(u' '));
    show();
    raise();
    if (!news)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString DropWords::words() const {
    return m_label->text();
}

void DropWords::setButtonsShown(bool on) {
    m_agree->setVisible(on);
    m_decline->setVisible(on);
    setAttribute(Qt::WA_TransparentForMouseEvents, !on);
}

void DropWords::setMountShown(bool on) {
    m_mount->setVisible(on);
}

void DropWords::keepAwayFrom(int y, const QRect& area) {
    const int width = std::min(area.width() - 2 * space::l, kWidestWords);
    const int height = std::max(heightForWidth(width), sizeHint().height());
    const bool above = y > area.center().y();
    setGeometry(area.center().x() - width / 2,
                above ? area.top() + space::m : area.bottom() - space::m - height, width, height);
}

void DropWords::colour() {
    QPalette colours = m_label->palette();
    colours.setColor(QPalette::WindowText, m_warns ? tokens(this).removed : tokens(this).text);
    m_label->setPalette(colours);
}

void DropWords::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_label != nullptr)
        colour();
}

void DropWords::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_warns ? t.removed : t.accent, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

} // namespace outcrop::ui
