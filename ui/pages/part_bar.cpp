// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/part_bar.h"

#include "ui/models/format.h"
#include "ui/pages/file_content.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

namespace outcrop::ui {

PartBar::PartBar(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::xs, space::s, space::xs);
    row->setSpacing(space::s);
    m_said = new QLabel(this);
    m_said->setObjectName(QStringLiteral("filePart"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a whole sentence for some
    setLook(m_said, TextLook::Secondary);
    row->addWidget(m_said, 1);
    const QStringList names{tr("First part of the text"), tr("Previous part of the text"),
                            tr("Next part of the text"), tr("Last part of the text")};
    const QStringList words{tr("First"), tr("Previous"), tr("Next"), tr("Last")};
    for (int part = First; part <= Last; ++part) {
        auto* act = new QAction(names.at(part), this);
        act->setIconText(words.at(part));
        act->setToolTip(names.at(part));
        connect(act, &QAction::triggered, this, [this, part] { emit wanted(startOf(part)); });
        auto* button = new QToolButton(this);
        button->setDefaultAction(act);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAccessibleName(names.at(part));
        row->addWidget(button);
        m_acts.append(act);
    }
    hide();
}

void PartBar::show(qint64 from, qint64 length, qint64 size) {
    m_from = from;
    m_length = length;
    m_size = size;
    m_starts.clear();
    m_said->setToolTip({});
    m_said->setText(tr("From %1 to %2 of %3")
                        .arg(format::bytes(static_cast<uint64_t>(from)),
                             format::bytes(static_cast<uint64_t>(from + length)),
                             format::bytes(static_cast<uint64_t>(size))));
    setVisible(length < size);
}

void PartBar::showOf(const QList<qint64>& starts, int part, qint64 size, const QString& about) {
    const qint64 from = starts.value(part);
    const qint64 end = part + 1 < starts.size() ? starts.at(part + 1) : size;
    show(from, end - from, size);
    m_starts = starts;
    m_part = part;
    m_said->setText(starts.size() < 2
                        ? about
                        : tr("Part %1 of %2 of the difference. %3")
                              .arg(format::count(part + 1), format::count(starts.size()), about));
    m_said->setToolTip(m_said->text());
    setVisible(!starts.isEmpty());
}

bool PartBar::leads(const QAction* act) const {
    const auto part = m_acts.indexOf(act);
    if (!m_starts.isEmpty())
        return !isHidden() && (part <= Previous ? m_part > 0 : m_part + 1 < m_starts.size());
    return !isHidden() && (part <= Previous ? m_from > 0 : m_from + m_length < m_size);
}

/// Parts overlap rather than leave out a line.
qint64 PartBar::startOf(int part) const {
    if (!m_starts.isEmpty()) {
        const qsizetype last = m_starts.size() - 1;
        const qsizetype wanted = part == First      ? 0
                                 : part == Last     ? last
                                 : part == Previous ? m_part - 1
                                                    : m_part + 1;
        return m_starts.at(std::clamp<qsizetype>(wanted, 0, last));
    }
    constexpr auto kStep = static_cast<qint64>(kPreviewBytes);
    switch (part) {
    case Previous:
        return std::max<qint64>(0, m_from - kStep);
    case Next:
        return m_from + m_length;
    case Last:
        return std::max<qint64>(0, m_size - kStep);
    default:
        return 0;
    }
}

} // namespace outcrop::ui
