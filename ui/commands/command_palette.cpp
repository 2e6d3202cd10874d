// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/commands/command_palette.h"

#include "ui/commands/palette_delegate.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/search_field.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>
#include <utility>

namespace outcrop::ui {

namespace {
constexpr int kWidth = 600;
constexpr int kTop = 48;
constexpr int kMostRows = 12;
} // namespace

CommandPalette::CommandPalette(QWidget* window) : QFrame(window), m_model(new PaletteModel(this)) {
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(wordsOfActs().name);
    hide();
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* now) { onFocusChanged(now); });
}

/// When it first opens: the window is in sight sooner without.
void CommandPalette::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    m_field = new SearchField({}, this);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->installEventFilter(this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it, and moves the choice
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_nothing = new QLabel(this);
    setLook(m_nothing, TextLook::Secondary);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(space::field);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    connect(m_field, &SearchField::textChanged, this, &CommandPalette::applyNeedle);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
}

void CommandPalette::open(std::vector<PaletteEntry> entries, const QStringList& recent) {
    setWords(wordsOfActs());
    m_ask = nullptr;
    m_model->setEntries(std::move(entries), recent);
    appear();
}

void CommandPalette::openFor(const Words& words, std::function<void(const QString&)> ask) {
    setWords(words);
    m_ask = std::move(ask);
    appear();
}

CommandPalette::Words CommandPalette::wordsOfActs() {
    return {tr("Command palette"), tr("Type an act, or a name to go to"), tr("What can be done"), {}};
}

void CommandPalette::setWords(const Words& words) {
    if (m_field == nullptr)
        build();
    setAccessibleName(words.name);
    for (QAction* action : m_field->actions()) // the magnifier is named as the field is
        if (action->text() == m_field->placeholderText())
            action->setText(words.placeholder);
    m_field->setPlaceholderText(words.placeholder);
    m_field->setAccessibleName(words.placeholder);
    m_list->setAccessibleName(words.listName);
    m_hint = words.hint;
}

void CommandPalette::appear() {
    if (!isVisible())
        m_before = window()->focusWidget();
    m_field->clear();
    applyNeedle({});
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::showAnswer(std::vector<PaletteEntry> entries, bool looked) {
    m_nothing->setText(looked ? tr("Nothing matches.") : m_hint);
    m_model->setAnswer(std::move(entries));
    arrange();
    moveTo(0);
}

void CommandPalette::dismiss() {
    if (!isVisible())
        return;
    const QPointer<QWidget> before = m_before;
    const bool ours = isAncestorOf(QApplication::focusWidget());
    hide();
    if (ours && before)
        before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::applyNeedle(const QString& text) {
    if (m_ask)
        return m_ask(text);
    m_nothing->setText(tr("Nothing matches."));
    m_model->setNeedle(text);
    arrange();
    moveTo(0);
}

/// As high as its rows, at the top of the window, in its middle.
void CommandPalette::arrange() {
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    const int rowHeight = rows == 0 ? 0 : m_list->sizeHintForRow(0);
    const int room = parentWidget()->height() - 2 * kTop - m_field->sizeHint().height() - 3 * space::s;
    const int fitting = rowHeight == 0 ? 0 : qBound(1, room / rowHeight, kMostRows);
    m_list->setFixedHeight(std::min(rows, fitting) * rowHeight);
    const int width = std::min(kWidth, parentWidget()->width() - 2 * space::l);
    layout()->activate();
    setGeometry((parentWidget()->width() - width) / 2, kTop, width, sizeHint().height());
}

void CommandPalette::moveTo(int row) {
    if (m_model->rowCount() == 0)
        return;
    row = (row + m_model->rowCount()) % m_model->rowCount();
    m_list->setCurrentIndex(m_model->index(row, 0));
    // The list never has the focus, so it tells nobody which row is the one.
    if (QAccessible::isActive() && isVisible()) {
        QAccessibleEvent event(m_list, QAccessible::Focus);
        event.setChild(row);
        QAccessible::updateAccessibility(&event);
    }
}

/// Gone before the act begins: that may open a dialog, or be about what has the focus.
void CommandPalette::choose(int row) {
    if (row < 0 || row >= m_model->rowCount())
        return;
    const PaletteEntry entry = m_model->entry(row);
    if (!entry.enabled)
        return;
    dismiss();
    if (!entry.key.isEmpty())
        emit used(entry.key);
    entry.go();
}

bool CommandPalette::handleKey(int key) {
    const int row = m_list->currentIndex().row();
    const int page = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    const int last = m_model->rowCount() - 1;
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(row);
        return true;
    case Qt::Key_Down:
        moveTo(row + 1);
        return true;
    case Qt::Key_Up:
        moveTo(row - 1);
        return true;
    case Qt::Key_PageDown:
        moveTo(std::min(row + page, last));
        return true;
    case Qt::Key_PageUp:
        moveTo(std::max(row - page, 0));
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nothing else to go to
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        arrange();
    if (watched == parentWidget() && event->type() == QEvent::MouseButtonPress)
        dismiss();
    return QFrame::eventFilter(watched, event);
}

/// Nothing has it while another program does: then it waits.
void CommandPalette::onFocusChanged(const QWidget* now) {
    if (isVisible() && now != nullptr && !isAncestorOf(now))
        hide();
}

void CommandPalette::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.hairline);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

} // namespace outcrop::ui
