// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/theme/text_size.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QWheelEvent>
#include <algorithm>

namespace outcrop::ui {

namespace {

const QString kTextSize = QStringLiteral("textSize");
constexpr int kNotch = 120;

QFont sizedFont(int pixels) {
    QFont font = monoFont();
    font.setPixelSize(pixels);
    return font;
}

} // namespace

TextSize& TextSize::shared() {
    static TextSize* size = new TextSize(qApp);
    return *size;
}

TextSize::TextSize(QObject* parent)
    : QObject(parent),
      m_pixels(std::clamp(QSettings().value(kTextSize, kUsual).toInt(), kSmallest, kLargest)) {}

void TextSize::set(int pixels) {
    pixels = std::clamp(pixels, kSmallest, kLargest);
    if (pixels == m_pixels)
        return;
    m_pixels = pixels;
    QSettings().setValue(kTextSize, pixels);
    emit changed();
}

void TextSize::step(int by) {
    set(m_pixels + by);
}

void TextSize::reset() {
    set(kUsual);
}

void TextSize::follow(QAbstractScrollArea* view) {
    view->setFont(sizedFont(m_pixels));
    connect(this, &TextSize::changed, view, [this, view] { view->setFont(sizedFont(m_pixels)); });
    view->viewport()->installEventFilter(this);
}

QList<QAction*> TextSize::makeActs(QWidget* pane) {
    const auto make = [pane](const char* iconName, const QString& text, const QList<QKeySequence>& keys) {
        auto* act = new QAction(icon(QLatin1String(iconName)), text, pane);
        act->setShortcuts(keys);
        act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        pane->addAction(act);
        return act;
    };
    QAction* larger = make("zoom-in", tr("Larger text"),
                           {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    QAction* smaller = make("zoom-out", tr("Smaller text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    QAction* usual = make("fit", tr("Text in its usual size"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    connect(larger, &QAction::triggered, this, [this] { step(1); });
    connect(smaller, &QAction::triggered, this, [this] { step(-1); });
    connect(usual, &QAction::triggered, this, &TextSize::reset);
    return {larger, smaller, usual};
}

/// A fine wheel turns by less than a notch at a time.
bool TextSize::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    auto* wheel = static_cast<QWheelEvent*>(event);
    if ((wheel->modifiers() & Qt::ControlModifier) == 0)
        return QObject::eventFilter(watched, event);
    m_turned += wheel->angleDelta().y();
    step(m_turned / kNotch);
    m_turned %= kNotch;
    event->accept();
    return true;
}

} // namespace outcrop::ui
