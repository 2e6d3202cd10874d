// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/member_path.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace outcrop::ui {

namespace {
constexpr int kWidestStep = 180;
}

MemberPath::MemberPath(QWidget* parent) : QWidget(parent) {
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::xs);
    m_back = new QToolButton(this);
    m_back->setObjectName(QStringLiteral("memberBack"));
    m_back->setIcon(icon(isRightToLeft() ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left"),
                         IconTone::Secondary));
    m_back->setAutoRaise(true);
    m_back->setAccessibleName(tr("Back to the archive"));
    m_back->setToolTip(tr("Back to the archive (Backspace)"));
    m_row->addWidget(m_back);
    connect(m_back, &QToolButton::clicked, this,
            [this] { emit wanted(static_cast<int>(m_steps.size()) / 2 - 1); });
    hide();
}

void MemberPath::setWay(const QStringList& archives) {
    for (QWidget* step : m_steps)
        step->deleteLater();
    m_steps.clear();
    for (int i = 0; i < archives.size(); ++i) {
        auto* sign = new QLabel(isRightToLeft() ? QStringLiteral("‹") : QStringLiteral("›"), this);
        setLook(sign, TextLook::Secondary);
        m_steps += addStep(archives.at(i), i);
        m_steps += sign;
    }
    for (QWidget* step : m_steps)
        m_row->addWidget(step);
    setVisible(!archives.isEmpty());
    setShort(m_short);
}

void MemberPath::setShort(bool on) {
    m_short = on;
    for (QWidget* step : m_steps)
        step->setVisible(!on);
}

QToolButton* MemberPath::addStep(const QString& path, int depth) {
    auto* step = new QToolButton(this);
    const QString name = path.section(u'/', -1);
    step->setText(fontMetrics().elidedText(name, Qt::ElideMiddle, kWidestStep));
    step->setAutoRaise(true);
    step->setToolTip(path);
    step->setAccessibleName(tr("Back to %1").arg(path));
    connect(step, &QToolButton::clicked, this, [this, depth] { emit wanted(depth); });
    return step;
}

} // namespace outcrop::ui
