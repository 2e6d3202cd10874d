// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/line_gutter.h"

#include "ui/models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/accessible_gutter.h"
#include "ui/widgets/focus_frame.h"
#include "ui/widgets/source_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>
#include <algorithm>
#include <utility>

namespace outcrop::ui {

namespace {

constexpr int kStripe = 4;       ///< in the layer's colour
constexpr double kTint = 0.16;   ///< of it, under the number
constexpr int kLinesOfPage = 20; ///< where the view's height says nothing

QColor mixed(const QColor& ground, const QColor& colour, double part) {
    const auto mix = [part](float a, float b) { return static_cast<float>(a * (1 - part) + b * part); };
    return QColor::fromRgbF(mix(ground.redF(), colour.redF()), mix(ground.greenF(), colour.greenF()),
                            mix(ground.blueF(), colour.blueF()));
}

} // namespace

LineGutter::LineGutter(SourceView* text) : QWidget(text), m_text(text) {
    installGutterAccessibility();
    setObjectName(QStringLiteral("lineLayers"));
    setAccessibleName(tr("The layer that brought each line"));
    setLayoutDirection(Qt::LeftToRight); // as the text
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMouseTracking(true);
    hide();
    connect(text, &SourceView::resized, this, &LineGutter::layOut);
    connect(text, &QPlainTextEdit::updateRequest, this, QOverload<>::of(&QWidget::update));
    connect(text, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (isHidden() || m_current == currentLine())
            return;
        m_current = currentLine();
        update();
        announceCurrentLine(this);
        emit currentLineChanged();
    });
}

void LineGutter::setLines(std::vector<int> lines, QVector<Layer> layers, int first) {
    m_lines = std::move(lines);
    m_layers = std::move(layers);
    m_first = first;
    m_current = currentLine();
    const bool had = hasFocus();
    setVisible(!m_lines.empty());
    if (had && isHidden())
        m_text->setFocus();
    int width = 0;
    for (const Layer& layer : std::as_const(m_layers))
        width = std::max(width, QFontMetrics(monoFont()).horizontalAdvance(format::count(layer.number)));
    m_text->setGutterWidth(isHidden() ? 0 : kStripe + width + 2 * space::s);
    update();
}

void LineGutter::blank() {
    std::fill(m_lines.begin(), m_lines.end(), -1);
    update();
}

void LineGutter::layOut() {
    const QRect view = m_text->viewport()->geometry();
    const int left = m_text->contentsRect().left();
    setGeometry(left, view.top(), view.left() - left, view.height());
}

int LineGutter::layerOf(int line) const {
    return line >= 0 && line < lineCount() ? m_lines[static_cast<size_t>(line)] : -1;
}

int LineGutter::currentLine() const {
    return m_text->textCursor().blockNumber();
}

void LineGutter::setCurrentLine(int line) {
    const QTextBlock block = m_text->document()->findBlockByNumber(std::clamp(line, 0, lineCount() - 1));
    if (!block.isValid())
        return;
    m_text->setTextCursor(QTextCursor(block));
    m_text->ensureCursorVisible();
}

QString LineGutter::wordsOf(int line) const {
    const int layer = layerOf(line);
    if (layer < 0 || layer >= m_layers.size())
        return {};
    return format::facts({tr("Line %1").arg(format::count(m_first + line + 1)),
                          tr("layer %1").arg(format::count(m_layers[layer].number)), m_layers[layer].made});
}

QString LineGutter::lineText(int line) const {
    return m_text->document()->findBlockByNumber(line).text();
}

QRect LineGutter::lineRect(int line) const {
    QRect found;
    m_text->eachLineInSight([&](int at, const QRect& place) {
        if (at == line)
            found = QRect(0, place.top(), width(), place.height());
    });
    return found;
}

int LineGutter::lineAt(int y) const {
    int found = -1;
    m_text->eachLineInSight([&](int at, const QRect& place) {
        if (y >= place.top() && y < place.top() + place.height() && at < lineCount())
            found = at;
    });
    return found;
}

QString LineGutter::wholeText() const {
    QString all;
    int line = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && line < lineCount();
         block = block.next(), ++line) {
        const Layer layer = m_layers.value(layerOf(line));
        all += QStringLiteral("%1\t%2\t%3\n").arg(QString::number(layer.number), layer.made, block.text());
    }
    return all;
}

void LineGutter::activate(int line) {
    if (const int layer = layerOf(line); layer >= 0)
        emit layerActivated(layer);
}

void LineGutter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // not the window's
    const Tokens& t = tokens(this);
    painter.fillRect(rect(), t.surface);
    painter.setFont(monoFont());
    int before = -1;
    m_text->eachLineInSight([&](int line, const QRect& place) {
        if (layerOf(line) < 0)
            return;
        paintLine(painter, line, place, layerOf(line) != before);
        before = layerOf(line);
    });
    paintFocusFrame(painter, this);
}

/// begins: the line above is another layer's.
void LineGutter::paintLine(QPainter& painter, int line, const QRect& place, bool begins) const {
    const Tokens& t = tokens(this);
    const int layer = layerOf(line);
    const QRect row(0, place.top(), width(), place.height());
    const QColor colour = t.stratum(m_layers[layer].stratum);
    painter.fillRect(row, line == m_current ? t.selection : mixed(t.surface, colour, kTint));
    painter.fillRect(QRect(row.left(), row.top(), kStripe, row.height()), colour);
    if (begins && line > 0)
        painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), colour);
    painter.setPen(t.text);
    const int first = QFontMetrics(m_text->font()).height(); // of a line that is wrapped
    painter.drawText(QRect(kStripe, row.top(), row.width() - kStripe - space::s, first),
                     Qt::AlignRight | Qt::AlignVCenter, format::count(m_layers[layer].number));
}

bool LineGutter::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int line = lineAt(help->pos().y());
        const QString words = wordsOf(line);
        QToolTip::showText(help->globalPos(),
                           words.isEmpty() ? words : QStringLiteral("<qt>%1</qt>").arg(words.toHtmlEscaped()),
                           this, lineRect(line));
        return true;
    }
    return QWidget::event(event);
}

void LineGutter::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? lineAt(event->position().toPoint().y()) : -1;
    if (m_pressed >= 0)
        setCurrentLine(m_pressed);
}

void LineGutter::mouseReleaseEvent(QMouseEvent* event) {
    const int line = std::exchange(m_pressed, -1);
    if (line >= 0 && event->button() == Qt::LeftButton && lineAt(event->position().toPoint().y()) == line)
        activate(line);
}

void LineGutter::keyPressEvent(QKeyEvent* event) {
    const int page = std::max(1, height() / std::max(1, lineRect(currentLine()).height()) - 1);
    const int step = lineRect(currentLine()).isEmpty() ? kLinesOfPage : page;
    if (event->matches(QKeySequence::Copy))
        return QGuiApplication::clipboard()->setText(wordsOf(currentLine()) + u'\t' +
                                                     lineText(currentLine()));
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrentLine(currentLine() - 1);
    case Qt::Key_Down:
        return setCurrentLine(currentLine() + 1);
    case Qt::Key_PageUp:
        return setCurrentLine(currentLine() - step);
    case Qt::Key_PageDown:
        return setCurrentLine(currentLine() + step);
    case Qt::Key_Home:
        return setCurrentLine(0);
    case Qt::Key_End:
        return setCurrentLine(lineCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(currentLine());
    default:
        QWidget::keyPressEvent(event);
    }
}

void LineGutter::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const int line = byMouse ? lineAt(event->pos().y()) : currentLine();
    const int layer = layerOf(line);
    if (layer < 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setLayoutDirection(QGuiApplication::layoutDirection());
    const auto copy = [menu](const QString& words, const QString& text) {
        connect(menu->addAction(icon(QStringLiteral("copy")), words), &QAction::triggered, menu,
                [text] { QGuiApplication::clipboard()->setText(text); });
    };
    connect(menu->addAction(icon(QStringLiteral("layers")),
                            tr("Go to layer %1").arg(format::count(m_layers[layer].number))),
            &QAction::triggered, this, [this, layer] { emit layerActivated(layer); });
    copy(tr("Copy instruction"), m_layers[layer].made);
    connect(menu->addAction(icon(QStringLiteral("copy")), tr("Copy all lines with their layers")),
            &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(wholeText()); });
    menu->popup(byMouse ? event->globalPos() : mapToGlobal(lineRect(line).bottomLeft()));
}

void LineGutter::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    setCurrentLine(currentLine()); // in sight
    announceCurrentLine(this);
}

} // namespace outcrop::ui
