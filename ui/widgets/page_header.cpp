// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/page_header.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/elided_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

constexpr int kHeaderHeight = 76;
constexpr int kTitleHeight = 26;
constexpr int kFactsHeight = 18;

void follow(QPushButton* button, const QAction* action, bool primary) {
    button->setText(action->text());
    button->setEnabled(action->isEnabled());
    button->setVisible(action->isVisible());
    button->setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
    // The icon's own ink would not read on the filled button.
    setIconBeside(button, primary ? icon(action->icon().name(), IconTone::OnAccent) : action->icon());
}

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent), m_title(new ElidedLabel(this)), m_dot(new Dot(this)), m_state(new QLabel(this)),
      m_facts(new ElidedLabel(this)), m_digest(new QLabel(this)),
      m_afterState(new QLabel(QStringLiteral("·"), this)),
      m_afterFacts(new QLabel(QStringLiteral("·"), this)), m_buttons(new QHBoxLayout) {
    setLook(m_title, TextLook::Title);
    setLook(m_facts, TextLook::Secondary);
    setLook(m_state, TextLook::Strong);
    setLook(m_digest, TextLook::Mono);
    m_digest->setForegroundRole(QPalette::PlaceholderText); // the secondary one
    m_digest->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel* between : {m_afterState, m_afterFacts})
        setLook(between, TextLook::Secondary);
    for (QWidget* some : {m_dot, static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_digest),
                          static_cast<QWidget*>(m_afterState), static_cast<QWidget*>(m_afterFacts)})
        some->hide();

    auto* facts = new QHBoxLayout;
    facts->setSpacing(space::xs);
    facts->addWidget(m_dot);
    facts->addWidget(m_state);
    facts->addWidget(m_afterState);
    facts->addWidget(m_facts, 0);
    facts->addWidget(m_afterFacts);
    facts->addWidget(m_digest);
    facts->addStretch(1);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addLayout(facts);
    texts->addStretch(1);

    m_buttons->setSpacing(space::s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, space::l, space::xl, space::m);
    row->setSpacing(space::l);
    row->addLayout(texts, 1);
    row->addLayout(m_buttons);
    row->setAlignment(m_buttons, Qt::AlignTop);
    m_title->setFixedHeight(kTitleHeight);
    for (QWidget* fact : {m_dot, static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_facts),
                          static_cast<QWidget*>(m_digest), static_cast<QWidget*>(m_afterState),
                          static_cast<QWidget*>(m_afterFacts)})
        fact->setFixedHeight(kFactsHeight); // so that one without a digest stands as high as one with
    setFixedHeight(kHeaderHeight);
}

void PageHeader::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setFacts(const QString& facts, const QString& digest) {
    m_facts->setText(facts);
    m_digest->setText(digest);
    m_digest->setVisible(!digest.isEmpty());
    m_afterFacts->setVisible(!digest.isEmpty() && !facts.isEmpty());
}

void PageHeader::setState(DotKind dot, const QString& word) {
    static_cast<Dot*>(m_dot)->setKind(dot);
    m_dot->setVisible(dot != DotKind::None);
    m_state->setText(word);
    m_state->setVisible(!word.isEmpty());
    m_afterState->setVisible(!word.isEmpty());
}

void PageHeader::addAction(QAction* action, bool primary) {
    auto* button = new QPushButton(this);
    setLook(button, primary ? ButtonLook::Primary : ButtonLook::Plain);
    follow(button, action, primary);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button,
            [button, action, primary] { follow(button, action, primary); });
    m_buttons->addWidget(button);
}

} // namespace outcrop::ui
