// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/search_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace outcrop::ui {

namespace {
constexpr int kPauseMs = 80;
}

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent), m_pause(new QTimer(this)) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setAcceptDrops(false); // what is dropped on a page is an archive or a folder, not text
    QAction* focusing =
        addAction(icon(QStringLiteral("search"), IconTone::Secondary), QLineEdit::LeadingPosition);
    focusing->setText(placeholder);
    connect(focusing, &QAction::triggered, this, [this] { setFocus(); });
    QAction* clearing =
        addAction(icon(QStringLiteral("x"), IconTone::Secondary), QLineEdit::TrailingPosition);
    clearing->setToolTip(tr("Clear"));
    clearing->setText(tr("Clear"));
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, &QLineEdit::clear);

    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, [this] { emit searchChanged(text()); });
    connect(this, &QLineEdit::textChanged, this, [this, clearing](const QString& now) {
        clearing->setVisible(!now.isEmpty());
        if (!now.isEmpty()) {
            m_pause->start();
            return;
        }
        m_pause->stop();
        emit searchChanged(now);
    });
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace outcrop::ui
