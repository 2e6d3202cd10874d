// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/stack_view.h"

#include "ui/commands/action_table.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/search_field.h"

#include <QKeyEvent>
#include <QMenu>

namespace outcrop::ui {

namespace {

constexpr int kFieldHeight = 28;
constexpr double kZoomStep = 1.25;

} // namespace

StackView::StackView(QWidget* parent)
    : LayerStack(parent), m_field(new SearchField(tr("Find a layer"), this)) {
    m_field->setFixedHeight(kFieldHeight);
    m_field->installEventFilter(this);
    m_field->hide();
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        setFind(text);
        findNext(true);
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { findNext(); });
    connect(this, &LayerStack::findWanted, this, &StackView::openField);
    connect(this, &LayerStack::contextMenuWanted, this,
            [this](int, const QPoint& globalPos) { popup(globalPos); });
    m_copyAct = addAct("copy", tr("Copy the layer's instruction"), {QKeySequence::Copy}, [this] { copy(); });
    addAct("search", tr("Find a layer…"), {QKeySequence(tr("Ctrl+Alt+L"))}, [this] { openField({}); });
    addAct("zoom-in", tr("Taller layers"),
           {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
           [this] { zoomBy(kZoomStep); });
    addAct("zoom-out", tr("Flatter layers"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
           [this] { zoomBy(1 / kZoomStep); });
    addAct("fit", tr("Layers in their usual height"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
           [this] { resetZoom(); });
}

template <class Slot>
QAction* StackView::addAct(const char* iconName, const QString& text, const QList<QKeySequence>& keys,
                           Slot slot) {
    auto* act = new QAction(icon(QLatin1String(iconName)), text, this);
    act->setShortcuts(keys);
    act->setShortcutContext(Qt::WidgetShortcut); // the field copies its own text
    connect(act, &QAction::triggered, this, slot);
    addAction(act);
    m_acts.append(act);
    return act;
}

QList<QAction*> StackView::viewActs() {
    for (QAction* act : std::as_const(m_acts))
        allow(act, isVisible() && !strata().isEmpty(), tr("Show the layers of an image first."));
    if (m_copyAct->isEnabled())
        allow(m_copyAct, current() >= 0, tr("Choose a layer first."));
    const bool layer =
        current() >= 0 && current() < strata().size() && strata().at(current()).layerIndex >= 0;
    for (QAction* act : std::as_const(m_layerActs))
        if (act->isEnabled())
            allow(act, layer, tr("Choose a layer that has files first."));
    return m_acts;
}

void StackView::addLayerAct(QAction* act) {
    addAction(act);
    m_acts.append(act);
    m_layerActs.append(act);
}

void StackView::popup(const QPoint& globalPos) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(viewActs());
    menu->popup(globalPos);
}

void StackView::openField(const QString& typed) {
    placeField();
    m_field->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    if (typed.isEmpty())
        m_field->selectAll();
    else
        m_field->setText(typed);
}

void StackView::closeField() {
    m_field->clear();
    m_field->hide();
    setFocus();
}

/// Over the caption, which does not move then.
void StackView::placeField() {
    m_field->setGeometry(space::m, space::xs, width() - 2 * space::m, kFieldHeight);
}

void StackView::resizeEvent(QResizeEvent* event) {
    LayerStack::resizeEvent(event);
    placeField();
}

/// Escape ends the search, an empty one without a further key; up and down lead on in the stack.
bool StackView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            closeField();
            return true;
        }
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            keyPressEvent(key);
            return true;
        }
    }
    return LayerStack::eventFilter(watched, event);
}

} // namespace outcrop::ui
