// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/empty_state.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace outcrop::ui {

namespace {
constexpr int kIcon = 40;
constexpr int kTextWidth = 380;
} // namespace

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent), m_iconName(iconName), m_icon(new QLabel(this)), m_title(new QLabel(this)),
      m_text(new QLabel(this)), m_button(new QPushButton(this)), m_second(new QPushButton(this)) {
    QFont title = bodyFont();
    title.setPixelSize(16);
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_title->setFixedWidth(kTextWidth);
    setLook(m_text, TextLook::Secondary);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(kTextWidth);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_icon->setAlignment(Qt::AlignCenter);
    setLook(m_button, ButtonLook::Primary);
    m_button->hide();
    m_second->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondActionTriggered);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(m_second);
    buttons->addWidget(m_button);
    buttons->addStretch();

    // The texts' column has one width and no alignment: only so do wrapped labels get the height they need.
    auto* column = new QVBoxLayout;
    m_column = column;
    column->setSpacing(space::s);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addSpacing(space::xs);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(space::s);
    column->addLayout(buttons);
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    showIcon();
}

void EmptyState::setTexts(const QString& title, const QString& nextStep) {
    m_title->setText(title);
    m_text->setText(nextStep);
    m_text->setVisible(!nextStep.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(nextStep);
}

void EmptyState::setIconName(const QString& name) {
    m_iconName = name;
    showIcon();
}

void EmptyState::setAction(const QString& text) {
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::setSecondAction(const QString& text) {
    m_second->setText(text);
    m_second->setVisible(!text.isEmpty());
}

void EmptyState::setLinks(const QString& heading, const QList<Link>& links) {
    delete std::exchange(m_links, nullptr);
    if (links.isEmpty())
        return;
    m_links = new QWidget(this);
    auto* lines = new QVBoxLayout(m_links);
    lines->setContentsMargins(0, space::m, 0, 0);
    lines->setSpacing(space::xs);
    auto* title = new QLabel(heading, m_links);
    title->setAlignment(Qt::AlignCenter);
    setLook(title, TextLook::Secondary);
    lines->addWidget(title);
    for (qsizetype i = 0; i < links.size(); ++i) {
        auto* button = new QPushButton(m_links);
        button->setText(links[i].name);
        button->setAccessibleName(links[i].whole);
        button->setToolTip(links[i].whole);
        button->setObjectName(QStringLiteral("link%1").arg(i));
        setLook(button, ButtonLook::Small);
        connect(button, &QPushButton::clicked, this, [this, i] { emit linkTriggered(static_cast<int>(i)); });
        lines->addWidget(button, 0, Qt::AlignHCenter);
    }
    m_column->insertWidget(m_column->count() - 1, m_links); // the room below stays the last
}

void EmptyState::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

void EmptyState::showIcon() {
    m_icon->setPixmap(icon(m_iconName, IconTone::Accent).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
}

} // namespace outcrop::ui
