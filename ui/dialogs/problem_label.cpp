// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/problem_label.h"

#include "ui/theme/tokens.h"

#include <QEvent>

namespace outcrop::ui {

ProblemLabel::ProblemLabel(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    recolour();
    hide();
}

void ProblemLabel::setProblem(const QString& sentence) {
    m_problem = sentence;
    showText();
}

void ProblemLabel::setHint(const QString& sentence) {
    m_hint = sentence;
    showText();
}

void ProblemLabel::showText() {
    setText(m_problem.isEmpty() ? m_hint : QStringLiteral("⚠ ") + m_problem);
    setVisible(!text().isEmpty());
    recolour();
}

void ProblemLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        recolour();
}

void ProblemLabel::recolour() {
    QPalette colours = palette();
    const QColor ink = m_problem.isEmpty() ? tokens(this).secondary : tokens(this).removed;
    if (colours.color(QPalette::WindowText) == ink)
        return;
    colours.setColor(QPalette::WindowText, ink);
    setPalette(colours);
}

} // namespace outcrop::ui
