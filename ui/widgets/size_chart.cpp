// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/size_chart.h"

#include "ui/models/format.h"
#include "ui/theme/motion.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/accessible_chart.h"
#include "ui/widgets/focus_frame.h"

#include <QHash>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QVariantAnimation>
#include <algorithm>

namespace outcrop::ui {

SizeChart::SizeChart(QWidget* parent)
    : QWidget(parent), m_tree(std::make_shared<SizeTree>()), m_motion(new QVariantAnimation(this)) {
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(160, 120);
    m_motion->setStartValue(0.0);
    m_motion->setEndValue(1.0);
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        m_moved = share.toDouble();
        update();
    });
}

void SizeChart::setTree(std::shared_ptr<const SizeTree> tree, const QStringList& instructions) {
    const QByteArray chosen = m_current < 0 ? QByteArray() : m_tree->path(m_current);
    const std::shared_ptr<const SizeTree> old = std::exchange(m_tree, std::move(tree));
    m_instructions = instructions;
    m_hover = -1;
    keepLayout();
    m_before = matchNodes(*m_tree, *old);
    m_current = chosen.isEmpty() ? -1 : std::max(-1, m_tree->find(chosen));
    if (m_current == 0)
        m_current = -1;
    findAll();
    relayout();
    m_motion->stop();
    m_moved = 1;
    if (motionMs() > 0 && isVisible() && !old->isEmpty()) {
        m_motion->setDuration(motionMs());
        m_motion->start();
    }
    update();
    emit currentChanged(m_current);
}

std::vector<int> matchNodes(const SizeTree& now, const SizeTree& old) {
    std::vector<int> match(static_cast<size_t>(now.size()), -1);
    if (now.isEmpty() || old.isEmpty())
        return match;
    if (const int place = old.find(now.top()); place >= 0)
        match.front() = place;
    else if (const int below = now.find(old.top()); below >= 0)
        match[static_cast<size_t>(below)] = 0;
    for (int i = 0; i < now.size(); ++i) {
        const int same = match[static_cast<size_t>(i)];
        if (same < 0)
            continue;
        QHash<QString, int> children; // the rest goes by its empty name
        const SizeTree::Node& there = old.node(same);
        for (int child = there.firstChild; child < there.firstChild + there.childCount; ++child)
            children.insert(old.node(child).name, child);
        const SizeTree::Node& here = now.node(i);
        for (int child = here.firstChild; child < here.firstChild + here.childCount; ++child)
            match[static_cast<size_t>(child)] = children.value(now.node(child).name, -1);
    }
    return match;
}

int SizeChart::before(int index) const {
    return m_before[static_cast<size_t>(index)];
}

void SizeChart::relayout() {
    layOut();
    m_shown.clear();
    for (int i = 1; i < m_tree->size(); ++i)
        if (isShown(i))
            m_shown.push_back(i);
    update();
}

void SizeChart::setCurrent(int index) {
    if (index == m_current || index < -1 || index >= m_tree->size())
        return;
    m_current = index == 0 ? -1 : index;
    update();
    announceCurrentPart(this);
    emit currentChanged(m_current);
}

void SizeChart::setFind(const QString& text) {
    m_find = text;
    findAll();
    update();
}

void SizeChart::findAll() {
    m_found.clear();
    if (m_find.isEmpty())
        return;
    m_found.resize(static_cast<size_t>(m_tree->size()));
    for (int i = 1; i < m_tree->size(); ++i) { // what lies in a directory that is found, is found
        const SizeTree::Node& node = m_tree->node(i);
        m_found[static_cast<size_t>(i)] =
            m_found[static_cast<size_t>(node.parent)] || node.name.contains(m_find, Qt::CaseInsensitive);
    }
}

bool SizeChart::findNext() {
    if (m_find.isEmpty() || m_shown.empty())
        return false;
    const auto fits = [this](int index) {
        return m_tree->node(index).name.contains(m_find, Qt::CaseInsensitive);
    };
    const auto after = std::ranges::upper_bound(m_shown, m_current);
    auto next = std::find_if(after, m_shown.end(), fits);
    if (next == m_shown.end())
        next = std::ranges::find_if(m_shown, fits); // from the start again
    if (next == m_shown.end())
        return false;
    setCurrent(*next);
    return true;
}

QString SizeChart::nameOf(int index) const {
    const SizeTree::Node& node = m_tree->node(index);
    const QString path = format::ltr(format::text(m_tree->path(index).toStdString()));
    return node.isRest() ? tr("%Ln more in %1", nullptr, static_cast<int>(node.entries)).arg(path) : path;
}

QString SizeChart::factsOf(int index) const {
    const SizeTree::Node& node = m_tree->node(index);
    const quint64 all = std::max<quint64>(1, m_tree->node(0).bytes);
    const double share = 100.0 * static_cast<double>(node.bytes) / static_cast<double>(all);
    QStringList facts{format::bytes(node.bytes),
                      tr("%1 %").arg(QLocale().toString(share, 'f', share < 10 ? 1 : 0))};
    if (!node.isRest() && index > 0) {
        const QString layer = format::count(node.layer + 1);
        const QString instruction = m_instructions.value(node.layer);
        facts += instruction.isEmpty() ? tr("layer %1").arg(layer)
                                       : tr("layer %1: %2").arg(layer, format::ltr(instruction));
    }
    return format::facts(facts);
}

/// A directory that is looked into is paper, what weighs has its layer's colour.
QColor SizeChart::groundOf(int index) const {
    const Tokens& t = tokens(this);
    const SizeTree::Node& node = m_tree->node(index);
    QColor ground = node.isRest() ? t.hairline : t.stratum(node.layer);
    if (index == m_hover && index != m_current)
        ground = t.inkOn(ground).lightness() < 128 ? ground.lighter(106) : ground.darker(108);
    if (isFaded(index))
        ground.setAlphaF(0.25F);
    return ground;
}

void SizeChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens(this).surface);
    paintParts(painter);
    if (m_current < 0)
        paintFocusFrame(painter, this);
}

void SizeChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_motion->stop();
    m_moved = 1;
    relayout();
}

void SizeChart::setHover(int index) {
    if (index == m_hover)
        return;
    m_hover = index;
    update();
    emit hovered(index);
}

void SizeChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        setCurrent(partAt(event->position()));
}

void SizeChart::mouseMoveEvent(QMouseEvent* event) {
    setHover(partAt(event->position()));
}

void SizeChart::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        activate(partAt(event->position()));
}

void SizeChart::activate(int index) {
    if (index < 0)
        return;
    const SizeTree::Node& node = m_tree->node(index);
    if (index == 0)
        emit outWanted();
    else if (node.directory || node.isRest())
        emit directoryActivated(m_tree->path(index));
    else
        emit fileActivated(node.layer, m_tree->path(index));
}

/// To the neighbour that is seen, of the same directory.
void SizeChart::step(int by) {
    if (m_current < 0 || m_shown.empty())
        return setCurrent(m_shown.empty() ? -1 : m_shown.front());
    const SizeTree::Node& parent = m_tree->node(m_tree->node(m_current).parent);
    int next = m_current + by;
    while (next >= parent.firstChild && next < parent.firstChild + parent.childCount && !isShown(next))
        next += by;
    if (next >= parent.firstChild && next < parent.firstChild + parent.childCount)
        setCurrent(next);
}

/// One directory further in, of those that the part lies in.
void SizeChart::goNearer(int index) {
    while (index > 0 && m_tree->node(index).parent > 0)
        index = m_tree->node(index).parent;
    if (index > 0 && m_tree->node(index).directory)
        emit directoryActivated(m_tree->path(index));
}

/// A fine wheel turns by less than a notch at a time.
void SizeChart::wheelEvent(QWheelEvent* event) {
    if ((event->modifiers() & Qt::ControlModifier) == 0)
        return QWidget::wheelEvent(event);
    constexpr int kNotch = 120;
    m_turned += event->angleDelta().y();
    if (m_turned >= kNotch)
        goNearer(partAt(event->position()));
    else if (m_turned <= -kNotch)
        emit outWanted();
    m_turned %= kNotch;
    event->accept();
}

bool SizeChart::zoomByKey(int key) {
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        goNearer(m_current);
        return true;
    case Qt::Key_Minus:
        emit outWanted();
        return true;
    case Qt::Key_0:
        emit topWanted();
        return true;
    default:
        return false;
    }
}

void SizeChart::keyPressEvent(QKeyEvent* event) {
    const int ahead = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return step(ahead);
    case Qt::Key_Left:
        return step(-ahead);
    case Qt::Key_Up:
        if (m_current > 0 && m_tree->node(m_current).parent > 0)
            setCurrent(m_tree->node(m_current).parent);
        return;
    case Qt::Key_Down: {
        const SizeTree::Node* node = m_current < 0 ? nullptr : &m_tree->node(m_current);
        if (node == nullptr)
            return step(1);
        if (node->childCount > 0 && isShown(node->firstChild))
            setCurrent(node->firstChild);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate(m_current);
    case Qt::Key_Backspace:
        emit outWanted();
        return;
    case Qt::Key_PageUp:
        emit layerStepWanted(1);
        return;
    case Qt::Key_PageDown:
        emit layerStepWanted(-1);
        return;
    default:
        if (!zoomByKey(event->key()))
            QWidget::keyPressEvent(event);
    }
}

void SizeChart::contextMenuEvent(QContextMenuEvent* event) {
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const int index = keyboard ? m_current : partAt(mapFromGlobal(event->globalPos()));
    if (index < 0)
        return;
    setCurrent(index);
    emit contextMenuWanted(index, keyboard ? mapToGlobal(partRect(index).center()) : event->globalPos());
}

bool SizeChart::event(QEvent* event) {
    if (event->type() == QEvent::Leave)
        setHover(-1);
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int index = partAt(help->pos());
    if (index <= 0) {
        QToolTip::hideText();
        return true;
    }
    const QString text =
        nameOf(index) + u'\n' + factsOf(index) + u'\n' + format::exactBytes(m_tree->node(index).bytes);
    QToolTip::showText(help->globalPos(),
                       QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped()),
                       this, partRect(index));
    return true;
}

void SizeChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        relayout();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

} // namespace outcrop::ui
