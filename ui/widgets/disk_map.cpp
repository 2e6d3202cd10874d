// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/disk_map.h"

#include "ui/models/format.h"
#include "ui/theme/motion.h"
#include "ui/widgets/accessible_disk_map.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVariantAnimation>
#include <algorithm>

namespace outcrop::ui {

namespace {
constexpr int kMostNames = 12; ///< of what has a tile, in its facts
}

DiskMap::DiskMap(QWidget* parent)
    : QWidget(parent), m_chart(std::make_shared<DiskChart>()), m_motion(new QVariantAnimation(this)) {
    installDiskMapAccessibility();
    setAccessibleName(tr("Map of the disk"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(160, 96);
    m_motion->setStartValue(0.0);
    m_motion->setEndValue(1.0);
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        m_moved = share.toDouble();
        update();
    });
}

void DiskMap::setChart(const DiskChartPtr& chart) {
    const QString current = m_current < 0 ? QString() : m_chart->tiles[size_t(m_current)].key;
    m_before.clear();
    for (const int tile : m_shown)
        m_before.insert(m_chart->tiles[size_t(tile)].key, m_layout.tiles[size_t(tile)]);
    m_chart = chart;
    m_fates.assign(chart->tiles.size(), DiskFate::Stays);
    m_chosen.clear();
    m_hoveredThings.clear();
    m_hover = m_current = -1;
    for (int i = 0; i < int(chart->tiles.size()); ++i)
        if (chart->tiles[size_t(i)].key == current)
            m_current = i;
    relayout();
    bool moves = chart->tiles.size() != size_t(m_before.size());
    for (const int tile : m_shown)
        moves |= m_before.value(chart->tiles[size_t(tile)].key) != m_layout.tiles[size_t(tile)];
    m_motion->stop();
    m_moved = 1;
    if (motionMs() > 0 && isVisible() && moves && !m_before.isEmpty()) {
        m_motion->setDuration(motionMs());
        m_motion->start();
    }
    announceDiskMapChange(this);
}

void DiskMap::setFates(std::vector<DiskFate> fates) {
    if (fates == m_fates)
        return;
    m_fates = std::move(fates);
    update();
    announceDiskMapChange(this);
}

void DiskMap::setChosen(const QSet<int>& things) {
    m_chosen = things;
    update();
}

void DiskMap::setHovered(const QSet<int>& things) {
    if (things == m_hoveredThings)
        return;
    m_hoveredThings = things;
    update();
}

void DiskMap::setCurrent(int tile) {
    if (tile == m_current || tile < -1 || tile >= int(m_chart->tiles.size()))
        return;
    m_current = tile;
    update();
    announceCurrentTile(this);
}

void DiskMap::relayout() {
    m_layout = layOutDiskMap(*m_chart, size());
    if (isRightToLeft()) {
        for (QRectF& tile : m_layout.tiles)
            if (!tile.isEmpty())
                tile.moveLeft(width() - tile.right());
        for (DiskMapLayout::Region& region : m_layout.regions)
            region.rect.moveLeft(width() - region.rect.right());
    }
    m_shown.clear();
    for (int i = 0; i < int(m_layout.tiles.size()); ++i)
        if (!m_layout.tiles[size_t(i)].isEmpty())
            m_shown.push_back(i);
    update();
}

QRect DiskMap::tileRect(int tile) const {
    return tile < 0 || tile >= int(m_layout.tiles.size()) ? QRect()
                                                          : m_layout.tiles[size_t(tile)].toAlignedRect();
}

int DiskMap::tileAt(const QPointF& pos) const {
    const auto at =
        std::ranges::find_if(m_shown, [&](int tile) { return m_layout.tiles[size_t(tile)].contains(pos); });
    return at == m_shown.end() ? -1 : *at;
}

bool DiskMap::touches(int tile, const QSet<int>& things) const {
    const std::vector<int>& owners = m_chart->tiles[size_t(tile)].holders;
    return std::ranges::any_of(owners, [&](int thing) { return things.contains(thing); });
}

QString DiskMap::nameOf(int tile) const {
    const DiskTile& facts = m_chart->tiles[size_t(tile)];
    if (facts.group != DiskTile::Group::Shared)
        return m_chart->things[size_t(facts.owners.front())].name;
    const int count = int(facts.owners.size());
    return m_chart->things[size_t(facts.owners.front())].kind == DiskItem::Kind::Image
               ? tr("Layers shared by %Ln images", nullptr, count)
               : tr("Layers shared by %Ln containers", nullptr, count);
}

QString DiskMap::factsOf(int tile) const {
    const DiskTile& facts = m_chart->tiles[size_t(tile)];
    QStringList said{format::bytes(facts.bytes)};
    if (facts.group == DiskTile::Group::Shared) {
        QStringList names;
        for (size_t i = 0; i < facts.owners.size() && i < kMostNames; ++i)
            names.append(m_chart->things[size_t(facts.owners[i])].name);
        const int more = int(facts.owners.size()) - int(names.size());
        if (more > 0)
            names.append(tr("%Ln more", nullptr, more));
        said << names.join(QStringLiteral(", ")) << tr("stored once");
    } else {
        said << diskGroupName(facts.group);
    }
    if (m_fates[size_t(tile)] == DiskFate::Goes)
        said << tr("goes with what is ticked");
    else if (m_fates[size_t(tile)] == DiskFate::Wanted)
        said << tr("stays: something else has it too");
    return format::facts(said);
}

void DiskMap::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_motion->stop();
    m_moved = 1;
    relayout();
}

void DiskMap::hover(int tile) {
    if (tile == m_hover)
        return;
    m_hover = tile;
    update();
    emit hovered(tile);
}

void DiskMap::mousePressEvent(QMouseEvent* event) {
    const int tile = tileAt(event->position());
    if (event->button() != Qt::LeftButton || tile < 0)
        return;
    setCurrent(tile);
    emit tileChosen(tile, (event->modifiers() & Qt::ControlModifier) != 0);
}

void DiskMap::mouseMoveEvent(QMouseEvent* event) {
    hover(tileAt(event->position()));
}

void DiskMap::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int tile = tileAt(event->position()); event->button() == Qt::LeftButton && tile >= 0)
        emit activated(tile);
}

void DiskMap::go(int tile) {
    if (tile < 0)
        return;
    setCurrent(tile);
    emit tileChosen(tile, false);
}

void DiskMap::step(Qt::Key towards) {
    if (m_shown.empty())
        return;
    const bool there = m_current >= 0 && !m_layout.tiles[size_t(m_current)].isEmpty();
    go(there ? m_layout.neighbour(m_current, towards) : m_shown.front());
}

void DiskMap::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return step(Qt::Key(event->key()));
    case Qt::Key_Home:
        return go(m_shown.empty() ? -1 : m_shown.front());
    case Qt::Key_End:
        return go(m_shown.empty() ? -1 : m_shown.back());
    case Qt::Key_Space:
        if (m_current >= 0)
            emit tickWanted(m_current);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DiskMap::contextMenuEvent(QContextMenuEvent* event) {
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const int tile = keyboard ? m_current : tileAt(mapFromGlobal(event->globalPos()));
    if (tile < 0)
        return;
    if (!keyboard && !touches(tile, m_chosen))
        go(tile);
    emit contextMenuWanted(tile, keyboard ? mapToGlobal(tileRect(tile).center()) : event->globalPos());
}

bool DiskMap::event(QEvent* event) {
    if (event->type() == QEvent::Leave)
        hover(-1);
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int tile = tileAt(help->pos());
    if (tile < 0) {
        QToolTip::hideText();
        return true;
    }
    const QString text =
        nameOf(tile) + u'\n' + factsOf(tile) + u'\n' + format::exactBytes(m_chart->tiles[size_t(tile)].bytes);
    QToolTip::showText(help->globalPos(),
                       QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped()),
                       this, tileRect(tile));
    return true;
}

void DiskMap::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        relayout();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

} // namespace outcrop::ui
