// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/path_filter_field.h"

#include "ui/theme/icons.h"

#include <QAction>

namespace outcrop::ui {

namespace {

constexpr int kFilterWidth = 168; ///< so that its hint can be read
constexpr int kMostFilterWidth = 220;

} // namespace

PathFilterField::PathFilterField(QWidget* parent) : SearchField(tr("Filter paths"), parent) {
    setObjectName(QStringLiteral("pathFilter"));
    setMinimumWidth(kFilterWidth);
    setMaximumWidth(kMostFilterWidth);
    setToolTip(tr("A part of a name, or of the path with a slash in it; *, ? and [ ] make it a pattern such "
                  "as *.so* or /etc/*"));
    m_regex = new QAction(tr("Filter by a regular expression"), this);
    m_regex->setCheckable(true);
    m_regex->setToolTip(tr("The filter is a regular expression, for whole paths"));
    const auto show = [this](bool on) {
        m_regex->setIcon(icon(QStringLiteral("regex"), on ? IconTone::Accent : IconTone::Secondary));
        if (!text().isEmpty())
            emit filterChanged();
    };
    show(false);
    connect(m_regex, &QAction::toggled, this, show);
    connect(this, &SearchField::searchChanged, this, &PathFilterField::filterChanged);
    addAction(m_regex, QLineEdit::TrailingPosition);
}

void PathFilterField::fill(TreeQuery& query) const {
    query.needle = text();
    query.regex = m_regex->isChecked();
}

} // namespace outcrop::ui
