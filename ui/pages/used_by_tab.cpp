// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/used_by_tab.h"

#include "ui/models/format.h"
#include "ui/pages/table.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/empty_state.h"

#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace outcrop::ui {

UsedByTab::UsedByTab(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_table = makeTable(tr("Containers that use the volume"),
                        {tr("Container"), tr("In the container"), tr("State"), tr("Id")}, {200, 0, 130, 120},
                        m_stack);
    m_table->setObjectName(QStringLiteral("usedBy"));
    connect(m_table, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        emit containerActivated(item->data(0, Qt::UserRole).toString());
    });
    m_message = new EmptyState(QStringLiteral("container"), m_stack);
    m_message->setTexts(tr("No container uses it"),
                        tr("It can be mounted when a container is run, or removed."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_message);
    layout->addWidget(m_stack);
    setFocusProxy(m_table);
}

void UsedByTab::setUses(const std::vector<VolumeUse>& uses) {
    const QTreeWidgetItem* before = m_table->currentItem();
    const QString current = before ? before->data(0, Qt::UserRole).toString() : QString();
    m_table->clear();
    for (const VolumeUse& use : uses) {
        auto* item = new QTreeWidgetItem(m_table);
        item->setText(0, format::text(use.containerName));
        item->setText(1, format::text(use.destination));
        item->setText(2, use.running ? tr("● running") : tr("○ not running"));
        item->setText(3, QString::fromStdString(use.container.shortId()));
        item->setFont(1, monoFont());
        item->setFont(3, monoFont());
        item->setToolTip(0, tr("Press Return to see the container."));
        item->setData(0, Qt::UserRole, QString::fromStdString(use.container.str()));
        if (!current.isEmpty() && item->data(0, Qt::UserRole) == current)
            m_table->setCurrentItem(item);
    }
    m_stack->setCurrentWidget(uses.empty() ? static_cast<QWidget*>(m_message) : m_table);
}

} // namespace outcrop::ui
