// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/blanks_button.h"

#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QMenu>
#include <algorithm>

namespace outcrop::ui {

namespace {

QString blanksKey() {
    return QStringLiteral("blanks");
}

} // namespace

BlanksButton::BlanksButton(QWidget* parent) : QToolButton(parent) {
    auto* menu = new QMenu(this);
    auto* group = new QActionGroup(this);
    for (const QString& text :
         {tr("All spaces count in the difference"), tr("Ignore how many spaces there are"),
          tr("Ignore all spaces"), tr("Ignore spaces at line ends")}) {
        auto* act = new QAction(text, this);
        act->setCheckable(true);
        act->setChecked(m_acts.isEmpty());
        group->addAction(act);
        menu->addAction(act);
        m_acts.append(act);
        connect(act, &QAction::toggled, this, [this](bool on) {
            if (!on)
                return; // another one is
            showChoice();
            emit blanksChanged();
        });
    }
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setAccessibleName(tr("Spaces in the difference"));
    showChoice();
}

Blanks BlanksButton::blanks() const {
    const auto chosen = std::ranges::find_if(m_acts, &QAction::isChecked);
    return static_cast<Blanks>(chosen - m_acts.begin());
}

/// That something is left out is seen without opening the menu.
void BlanksButton::showChoice() {
    const bool all = blanks() == Blanks::Count;
    setIcon(ui::icon(QStringLiteral("filter"), all ? IconTone::Secondary : IconTone::Accent));
    const QString words = m_acts.at(static_cast<int>(blanks()))->text();
    setToolTip(words);
    setAccessibleDescription(words);
}

QVariantMap BlanksButton::state() const {
    return {{blanksKey(), static_cast<int>(blanks())}};
}

void BlanksButton::setState(const QVariantMap& state) {
    const int kept = state.value(blanksKey()).toInt();
    if (kept >= 0 && kept < m_acts.size())
        m_acts.at(kept)->setChecked(true);
}

} // namespace outcrop::ui
