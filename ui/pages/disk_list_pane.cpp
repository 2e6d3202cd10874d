// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/disk_list_pane.h"

#include "ui/dialogs/command_strip.h"
#include "ui/models/format.h"
#include "ui/pages/disk_actions.h"
#include "ui/pages/disk_removal.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/disk_map.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

constexpr DiskTile::Group kGroups[] = {DiskTile::Group::Shared, DiskTile::Group::Image,
                                       DiskTile::Group::Container, DiskTile::Group::Volume};
constexpr int kMostStaying = 8;
constexpr int kSwatch = 12;

/// The colour that a group has on the map.
class Swatch : public QWidget {
public:
    Swatch(DiskTile::Group group, QWidget* parent) : QWidget(parent), m_group(group) {
        setFixedSize(kSwatch, kSwatch);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(diskGroupColour(m_group, this));
        painter.drawRoundedRect(rect(), 3, 3);
    }

private:
    DiskTile::Group m_group;
};

} // namespace

DiskListPane::DiskListPane(DiskThingsModel* things, DiskActions* actions, QWidget* parent)
    : QScrollArea(parent), m_things(things), m_actions(actions), m_body(new QWidget) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_body);
    m_body->setAutoFillBackground(false); // the ground is that of the lists
    viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    m_search = new SearchField(tr("Search the disk"), m_body);
    m_search->setObjectName(QStringLiteral("diskSearch"));
    m_search->setAccessibleName(m_search->placeholderText());
    column->addWidget(m_search);
    buildGroups(column);
    buildStrokes(column);
    buildStaying(column);
    column->addStretch(1);
    connect(things, &DiskThingsModel::removalChanged, this, &DiskListPane::showDisk);
    setFocusProxy(m_search);
    showDisk();
}

QLabel* DiskListPane::addCaption(QVBoxLayout* column, const QString& text) {
    column->addSpacing(space::s);
    auto* caption = new QLabel(text, m_body);
    setLook(caption, TextLook::Strong);
    column->addWidget(caption);
    return caption;
}

void DiskListPane::buildGroups(QVBoxLayout* column) {
    addCaption(column, tr("What takes room"));
    const auto addRow = [&](QWidget* mark, const QString& name) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::s);
        if (mark != nullptr)
            row->addWidget(mark);
        auto* label = new ElidedLabel(m_body);
        label->setText(name);
        row->addWidget(label, 1);
        auto* bytes = new QLabel(m_body);
        bytes->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addWidget(bytes);
        column->addLayout(row);
        m_groups.append(bytes);
    };
    for (const DiskTile::Group group : kGroups)
        addRow(new Swatch(group, m_body), diskGroupName(group));
    column->addWidget(makeHairline(Qt::Horizontal, m_body));
    addRow(nullptr, tr("All together"));
}

QPushButton* DiskListPane::addButton(QAction* act) {
    auto* button = new QPushButton(act->text(), m_body);
    setIconBeside(button, act->icon());
    setLook(button, ButtonLook::Small);
    const auto follow = [button, act] {
        button->setEnabled(act->isEnabled());
        button->setToolTip(act->isEnabled() ? QString() : act->toolTip());
    };
    follow();
    connect(act, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, act, &QAction::trigger);
    return button;
}

void DiskListPane::buildStrokes(QVBoxLayout* column) {
    addCaption(column, tr("Tick at one stroke"));
    for (QAction* act : m_actions->tickActions()) {
        Stroke stroke{act, addButton(act), new QLabel(m_body)};
        setLook(stroke.gain, TextLook::Secondary);
        stroke.gain->setWordWrap(true);
        column->addWidget(stroke.button);
        column->addWidget(stroke.gain);
        m_strokes.append(stroke);
    }
    column->addWidget(addButton(m_actions->untickAction()));
}

void DiskListPane::buildStaying(QVBoxLayout* column) {
    m_staying = new QWidget(m_body);
    auto* within = new QVBoxLayout(m_staying);
    within->setContentsMargins(0, 0, 0, 0);
    within->setSpacing(space::s);
    addCaption(within, tr("What stays, although it is ticked"));
    m_stays = new QLabel(m_staying);
    m_stays->setObjectName(QStringLiteral("diskStays"));
    m_stays->setTextFormat(Qt::PlainText);
    m_stays->setWordWrap(true);
    m_stays->setTextInteractionFlags(Qt::TextSelectableByMouse);
    within->addWidget(m_stays);
    within->addWidget(addButton(m_actions->inTheWayAction()));
    column->addWidget(m_staying);
    column->addSpacing(space::s);
    m_command = new CommandStrip(m_body);
    column->addWidget(m_command);
}

void DiskListPane::showDisk() {
    const DiskChart& chart = m_things->chart();
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const quint64 bytes = i < qsizetype(std::size(kGroups)) ? chart.bytesOf(kGroups[i]) : chart.bytes();
        m_groups[i]->setText(format::bytes(bytes));
        m_groups[i]->setToolTip(format::exactBytes(bytes));
    }
    for (const Stroke& stroke : std::as_const(m_strokes)) {
        const QSet<QString> more = m_actions->wouldTick(stroke.act);
        const DiskRemoval with = removalOf(chart.use, chart.indexesOf(more | m_things->ticked()));
        const quint64 gain = with.bytes - std::min<quint64>(with.bytes, m_things->removal().bytes);
        stroke.gain->setText(more.isEmpty() ? tr("Nothing more")
                                            : format::facts({tr("%Ln more", nullptr, int(more.size())),
                                                             tr("frees %1").arg(format::bytes(gain))}));
        stroke.button->setAccessibleDescription(stroke.gain->text());
    }
    showStaying();
    m_command->setWords(m_actions->measuring());
}

void DiskListPane::showStaying() {
    QStringList lines = stayingLines(m_things->chart(), m_things->removal());
    m_staying->setVisible(!lines.isEmpty());
    m_stays->setToolTip(lines.size() > kMostStaying ? lines.join(u'\n') : QString());
    if (const int more = int(lines.size()) - kMostStaying; more > 0)
        lines = lines.mid(0, kMostStaying) << tr("and %n more", "things that stay", more);
    m_stays->setText(lines.join(u'\n'));
}

void DiskListPane::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace outcrop::ui
