// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/mounts_tab.h"

#include "ui/models/format.h"
#include "ui/pages/table.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/empty_state.h"

#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

enum MountColumn { DestinationColumn, KindColumn, SourceColumn, AccessColumn };

} // namespace

MountsTab::MountsTab(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_table = makeTable(tr("Mounts of the container"),
                        {tr("In the container"), tr("Kind"), tr("Where it lies"), tr("Access")},
                        {200, 160, 0, 160}, m_stack);
    m_table->setObjectName(QStringLiteral("mounts"));
    addCopying(m_table, tr("Copy where it lies"),
               [](const QTreeWidgetItem& item) { return item.toolTip(SourceColumn); });
    connect(m_table, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const QString volume = item->data(0, Qt::UserRole).toString();
        if (!volume.isEmpty())
            emit volumeActivated(volume);
    });
    m_message = new EmptyState(QStringLiteral("volume"), m_stack);
    m_message->setTexts(tr("No mounts"),
                        tr("This container keeps everything in its writable layer. Folders and volumes "
                           "are chosen when a container is run."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_message);
    layout->addWidget(m_stack);
    setFocusProxy(m_table);
}

void MountsTab::setContainer(const Container& container) {
    const QString id = QString::fromStdString(container.record.id.str());
    if (id == m_container)
        return; // what is selected stays
    m_container = id;
    m_table->clear();
    for (const MountPoint& mount : container.record.mounts) {
        const bool bind = mount.type == "bind";
        auto* item = new QTreeWidgetItem(m_table);
        item->setText(DestinationColumn, format::text(mount.destination));
        item->setIcon(DestinationColumn,
                      icon(bind ? QStringLiteral("folder") : QStringLiteral("database"), IconTone::Mount));
        item->setFont(DestinationColumn, monoFont());
        item->setText(KindColumn, bind              ? tr("folder")
                                  : mount.anonymous ? tr("volume without a name")
                                                    : tr("volume"));
        item->setText(SourceColumn, format::text(bind              ? mount.source
                                                 : mount.anonymous ? mount.name.substr(0, 12)
                                                                   : mount.name));
        item->setToolTip(SourceColumn, format::text(mount.source));
        item->setFont(SourceColumn, monoFont());
        item->setText(AccessColumn, mount.readWrite ? tr("read and write") : tr("read-only"));
        item->setData(0, Qt::UserRole, bind ? QString() : QString::fromStdString(mount.name));
    }
    m_stack->setCurrentWidget(container.record.mounts.empty() ? static_cast<QWidget*>(m_message) : m_table);
}

} // namespace outcrop::ui
