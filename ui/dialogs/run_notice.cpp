// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/run_notice.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

constexpr int kMostItems = 6; ///< more than that would push the form out of sight; the rest is in the tooltip

} // namespace

RunNotice::RunNotice(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("runNotice"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::s, space::s);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(QStringLiteral("runNoticeSentence"));
    m_items = new QLabel(this);
    m_items->setObjectName(QStringLiteral("runNoticeItems"));
    setLook(m_items, TextLook::Secondary);
    for (QLabel* label : {m_sentence, m_items}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(label);
    }
    layout->addLayout(texts, 1);
    auto* close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("x")));
    close->setAutoRaise(true);
    close->setFixedSize(space::row, space::row);
    close->setToolTip(tr("Close this note"));
    close->setAccessibleName(tr("Close this note"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void RunNotice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens(this).hairline);
    painter.setBrush(tokens(this).surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

void RunNotice::say(const QString& sentence, const QStringList& items) {
    m_sentence->setText(sentence);
    QStringList shown = items.mid(0, kMostItems);
    if (items.size() > kMostItems)
        shown.append(tr("… and %n more", nullptr, static_cast<int>(items.size()) - kMostItems));
    m_items->setText(shown.join(QLatin1Char('\n')));
    m_items->setToolTip(items.size() > kMostItems ? items.join(QLatin1Char('\n')) : QString());
    m_items->setVisible(!items.isEmpty());
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace outcrop::ui
