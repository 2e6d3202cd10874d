// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/weight_tab.h"

#include "ui/dialogs/error_text.h"
#include "ui/models/format.h"
#include "ui/pages/size_map.h"
#include "ui/pages/view_state.h"
#include "ui/pages/weight_rows.h"
#include "ui/pages/what_if.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_control.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTreeWidget>

namespace outcrop::ui {

namespace {

constexpr decltype(&WeightRows::fillLayers) kFill[] = {nullptr,
                                                       nullptr,
                                                       &WeightRows::fillLayers,
                                                       &WeightRows::fillWasted,
                                                       &WeightRows::fillCopies,
                                                       &WeightRows::fillDirectories};

} // namespace

WeightTab::WeightTab(Bridge& bridge, QWidget* parent) : QWidget(parent), m_bridge(bridge) {}

/// Its parts cost the window's start more than a tab may that is not in sight.
WeightTab& WeightTab::made() {
    if (m_stack == nullptr) {
        build();
        restoreViewState(*this);
    }
    return *this;
}

void WeightTab::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::m, space::m, space::m, space::m);
    head->setSpacing(10);
    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(m_summary);
    m_lists = new SegmentedControl(
        {tr("Map"), tr("Rings"), tr("Layers"), tr("Wasted"), tr("Copies"), tr("Directories"), tr("What if")},
        this);
    m_lists->setObjectName(QStringLiteral("weightViews"));
    m_lists->setAccessibleName(tr("What is listed"));
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_lists);
    choice->addStretch();
    m_more = new QLabel(this);
    setLook(m_more, TextLook::Secondary);
    choice->addWidget(m_more);
    head->addLayout(choice);
    layout->addLayout(head);
    m_stack = new QStackedWidget(this);
    m_map = new SizeMap(m_bridge, m_stack);
    m_stack->addWidget(m_map);
    connect(m_map, &SizeMap::fileActivated, this, [this](int layer, const QByteArray& path) {
        if (m_image)
            emit fileActivated(*m_image, layer, path);
    });
    m_whatIf = new WhatIf(m_bridge, m_stack);
    m_stack->addWidget(m_whatIf);
    connect(m_whatIf, &WhatIf::imageWritten, this, &WeightTab::imageWritten);
    buildTables();
    m_message = new EmptyState(QStringLiteral("layers"), m_stack);
    m_stack->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_lists);
    connect(m_lists, &SegmentedControl::currentChanged, this, &WeightTab::showList);
}

void WeightTab::buildTables() {
    m_tables[Layers] = WeightRows::layersTable(m_stack);
    m_tables[Wasted] = WeightRows::wastedTable(m_stack);
    m_tables[Copies] = WeightRows::copiesTable(m_stack);
    m_tables[Directories] = WeightRows::directoriesTable(m_stack);
    const char* const names[] = {"weightLayers", "weightWasted", "weightCopies", "weightDirectories"};
    const auto lead = [this](const QTreeWidgetItem* item, int role) {
        if (const QVariant layer = item->data(0, role); m_weight && layer.isValid())
            emit fileActivated(m_weight->image, layer.toInt(),
                               item->data(0, WeightRows::kPathRole).toByteArray());
    };
    auto* ships = new QAction(tr("Show in the layer that ships it"), m_tables[Wasted]);
    m_tables[Wasted]->addAction(ships);
    connect(ships, &QAction::triggered, this, [this, lead] {
        if (const QTreeWidgetItem* item = m_tables[Wasted]->currentItem())
            lead(item, WeightRows::kShipsRole);
    });
    for (size_t i = 0; i < std::size(names); ++i) {
        QTreeWidget* table = m_tables[Layers + i];
        table->setObjectName(QLatin1String(names[i]));
        m_stack->addWidget(table);
        connect(table, &QTreeWidget::itemActivated, this,
                [lead](const QTreeWidgetItem* item) { lead(item, WeightRows::kLayerRole); });
    }
}

void WeightTab::clear() {
    m_image.reset();
    m_weight.reset();
    m_request.cancel();
    m_sharingRequest.cancel();
    m_asked = false;
    if (m_stack == nullptr)
        return;
    m_map->clear();
    m_whatIf->clear();
    for (QTreeWidget* table : m_tables)
        if (table != nullptr)
            table->clear();
    m_summary->clear();
    m_more->clear();
}

void WeightTab::setImage(const ImageId& image, const QString& name) {
    m_name = name;
    if (m_image && *m_image == image)
        return;
    clear();
    m_image = image;
    if (isVisible())
        ask();
}

void WeightTab::setVisible(bool visible) {
    if (visible)
        made();
    QWidget::setVisible(visible);
}

void WeightTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    ask();
}

void WeightTab::ask() {
    if (!m_image || m_asked)
        return;
    m_asked = true;
    m_message->setTexts(tr("The image is weighed"), {});
    m_stack->setCurrentWidget(m_message);
    m_bridge.ask(
        m_request,
        [image = *m_image](const Engine& engine, Progress&, std::stop_token stop) {
            return weighImage(engine, image, stop);
        },
        this, [this](const std::shared_ptr<const ImageWeight>& weight) { show(weight); },
        [this](const Error& error) {
            const ErrorText text = ErrorText::of(tr("The image could not be weighed."), error);
            m_asked = false; // the next look tries again
            m_message->setTexts(text.what, text.why);
            m_stack->setCurrentWidget(m_message);
        });
}

void WeightTab::show(const std::shared_ptr<const ImageWeight>& weight) {
    m_weight = weight;
    m_summary->setText(WeightRows::summary(*weight));
    QStringList instructions;
    for (const std::string& raw : weight->instructions)
        instructions += format::instruction(raw);
    m_map->setImage(weight->image, instructions);
    m_whatIf->setImage(weight->image, m_name, static_cast<int>(instructions.size()));
    showList();
}

void WeightTab::imagesChanged() {
    if (!m_weight)
        return; // it is asked for with the rest
    m_bridge.ask(
        m_sharingRequest,
        [image = *m_image](const Engine& engine, Progress&, std::stop_token) {
            return imageSharing(engine, image);
        },
        this,
        [this](const ImageSharing& sharing) {
            auto weight = std::make_shared<ImageWeight>(*m_weight);
            weight->sharing = sharing;
            m_weight = std::move(weight);
            m_summary->setText(WeightRows::summary(*m_weight));
            if (m_tables[Layers]->topLevelItemCount() > 0)
                WeightRows::fillSharing(m_tables[Layers], *m_weight);
        },
        [](const Error&) {}); // it has gone itself: the page says so
}

void WeightTab::focusFind() {
    made();
    if (m_stack->currentWidget() != m_map)
        m_lists->setCurrent(Map);
    m_map->focusFind();
}

void WeightTab::showList() {
    if (!m_weight)
        return;
    const auto list = static_cast<List>(m_lists->current());
    if (list == Map || list == Rings) {
        m_map->setShape(list == Map ? SizeMap::Map : SizeMap::Rings);
        m_more->clear();
        m_stack->setCurrentWidget(m_map);
        return;
    }
    if (list == Smaller) {
        m_more->clear();
        m_stack->setCurrentWidget(m_whatIf);
        return;
    }
    QTreeWidget* table = m_tables[list];
    if (table->topLevelItemCount() == 0) // one list at a time: thousands of rows would be felt
        kFill[list](table, *m_weight);
    const size_t all = list == Wasted ? m_weight->wastedFiles : list == Copies ? m_weight->copiedFiles : 0;
    m_more->setText(all > ImageWeight::kMostRows ? tr("The heaviest %1 of %2")
                                                       .arg(format::count(ImageWeight::kMostRows),
                                                            format::count(static_cast<qint64>(all)))
                                                 : QString());
    if (table->topLevelItemCount() > 0) {
        m_stack->setCurrentWidget(table);
        return;
    }
    m_message->setTexts(whyEmpty(list), {});
    m_stack->setCurrentWidget(m_message);
}

QString WeightTab::whyEmpty(List list) const {
    switch (list) {
    case Wasted:
        return tr("No layer hides a file of another: all that ships is seen");
    case Copies:
        return tr("No two files have the same content");
    case Directories:
        return tr("The image has no directories");
    case Map:
    case Rings:
    case Layers:
    case Smaller:
        break;
    }
    return tr("The image has no layers");
}

} // namespace outcrop::ui
