// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/empty_table_hint.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QTableWidget>

namespace outcrop::ui {

void EmptyTableHint::add(QTableWidget* table, const QString& text) {
    new EmptyTableHint(table, text); // its parent's
}

EmptyTableHint::EmptyTableHint(QTableWidget* table, const QString& text)
    : QLabel(text, table->viewport()), m_table(table) {
    setObjectName(QStringLiteral("emptyTableHint"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setContentsMargins(space::l, space::s, space::l, space::s);
    setLook(this, TextLook::Secondary);
    const QAbstractItemModel* model = table->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyTableHint::showIfEmpty);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyTableHint::showIfEmpty);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyTableHint::showIfEmpty);
    table->viewport()->installEventFilter(this);
    showIfEmpty();
}

bool EmptyTableHint::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        setGeometry(m_table->viewport()->rect());
    return QLabel::eventFilter(watched, event);
}

/// Who does not see the middle of the table hears it with the table's name.
void EmptyTableHint::showIfEmpty() {
    const bool empty = m_table->rowCount() == 0;
    setVisible(empty);
    m_table->setAccessibleDescription(empty ? text() : QString());
}

} // namespace outcrop::ui
