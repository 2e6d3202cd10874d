// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/environment_table.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

constexpr int kFromImageRole = Qt::UserRole;
constexpr int kImageValueRole = Qt::UserRole + 1;

} // namespace

EnvironmentTable::EnvironmentTable(const std::vector<EnvironmentRow>& rows, QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::s, 0, 0);
    layout->setSpacing(space::s);
    m_table = new QTableWidget(0, 2, this);
    m_table->setProperty("look", QStringLiteral("field"));
    m_table->setObjectName(QStringLiteral("environment"));
    m_table->setAccessibleName(tr("Environment variables"));
    m_table->setHorizontalHeaderLabels({tr("Variable"), tr("Value")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::field);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, 150);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    layout->addWidget(m_table, 1);
    for (const EnvironmentRow& row : rows)
        appendRow(row);

    auto* buttons = new QHBoxLayout;
    auto* add = new QPushButton(icon(QStringLiteral("plus")), tr("Add variable"), this);
    add->setAutoDefault(false);
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setAutoDefault(false);
    buttons->addWidget(add);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        appendRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, 0));
    });
    connect(m_remove, &QPushButton::clicked, this, &EnvironmentTable::removeCurrent);
    connect(m_table, &QTableWidget::currentCellChanged, this, &EnvironmentTable::updateRemove);
    connect(m_table, &QTableWidget::itemChanged, this, &EnvironmentTable::rowsChanged);
    updateRemove();
}

void EnvironmentTable::appendRow(const EnvironmentRow& row) {
    const int number = m_table->rowCount();
    m_table->insertRow(number);
    auto* name = new QTableWidgetItem(row.name);
    name->setData(kFromImageRole, row.fromImage);
    name->setData(kImageValueRole, row.imageValue);
    if (row.fromImage) {
        name->setFlags(name->flags() & ~Qt::ItemIsEditable);
        name->setToolTip(tr("This variable comes from the image. It can be changed but not removed."));
    }
    m_table->setItem(number, 0, name);
    m_table->setItem(number, 1, new QTableWidgetItem(row.value));
}

std::vector<EnvironmentRow> EnvironmentTable::rows() const {
    std::vector<EnvironmentRow> rows;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const QTableWidgetItem* name = m_table->item(i, 0);
        const QTableWidgetItem* value = m_table->item(i, 1);
        if (name != nullptr && value != nullptr)
            rows.push_back({name->text(), value->text(), name->data(kImageValueRole).toString(),
                            name->data(kFromImageRole).toBool()});
    }
    return rows;
}

void EnvironmentTable::updateRemove() {
    const QTableWidgetItem* name = m_table->item(m_table->currentRow(), 0);
    m_remove->setEnabled(name != nullptr && !name->data(kFromImageRole).toBool());
}

void EnvironmentTable::removeCurrent() {
    m_table->removeRow(m_table->currentRow());
    updateRemove();
    emit rowsChanged();
}

} // namespace outcrop::ui
