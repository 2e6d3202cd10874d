// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/mount_table.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

enum RowColumn { RowSource, RowTarget, RowReadOnly, RowColumnCount };
constexpr int kTypeRole = Qt::UserRole;

MountRequest::Type typeOf(const QTableWidgetItem* item) {
    return static_cast<MountRequest::Type>(item->data(kTypeRole).toInt());
}

} // namespace

MountTable::MountTable(const QStringList& volumes, QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::s, 0, 0);
    layout->setSpacing(space::s);
    buildTable();
    layout->addWidget(m_table, 1);
    buildButtons();
    fillVolumeMenu(m_addVolume->menu(), volumes);
}

void MountTable::buildTable() {
    m_table = new QTableWidget(0, RowColumnCount, this);
    m_table->setProperty("look", QStringLiteral("field"));
    m_table->setObjectName(QStringLiteral("mounts"));
    m_table->setAccessibleName(tr("Mounts"));
    m_table->setHorizontalHeaderLabels({tr("Folder or volume"), tr("In the container"), tr("Read-only")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::field);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(RowSource, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(RowTarget, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(RowReadOnly, QHeaderView::ResizeToContents);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    connect(m_table, &QTableWidget::itemChanged, this, &MountTable::rowsChanged);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_table->selectedItems().isEmpty()); });
    auto* removeKey = new QShortcut(QKeySequence::Delete, m_table);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &MountTable::removeSelected);
}

void MountTable::buildButtons() {
    auto* buttons = new QHBoxLayout;
    auto* addFolder = new QPushButton(icon(QStringLiteral("folder")), tr("Add folder…"), this);
    addFolder->setAutoDefault(false);
    connect(addFolder, &QPushButton::clicked, this, &MountTable::chooseFolder);
    m_addVolume = new QPushButton(icon(QStringLiteral("database")), tr("Add volume"), this);
    m_addVolume->setAutoDefault(false);
    m_addVolume->setObjectName(QStringLiteral("addVolume"));
    m_addVolume->setMenu(new QMenu(m_addVolume));
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    connect(m_remove, &QPushButton::clicked, this, &MountTable::removeSelected);
    buttons->addWidget(addFolder);
    buttons->addWidget(m_addVolume);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);
}

void MountTable::fillVolumeMenu(QMenu* menu, const QStringList& volumes) {
    const auto add = [this](const QString& name) {
        addRow({MountRequest::Type::Volume, name, {}, false}, true);
    };
    for (const QString& volume : volumes)
        connect(menu->addAction(icon(QStringLiteral("database")), volume), &QAction::triggered, this,
                [add, volume] { add(volume); });
    if (!volumes.isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("New volume")), &QAction::triggered, this, [this] {
        addRow({MountRequest::Type::Volume, {}, {}, false}, false);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, RowSource));
    });
    connect(menu->addAction(tr("Volume without a name")), &QAction::triggered, this, [add] { add({}); });
}

std::vector<MountRow> MountTable::rows() const {
    std::vector<MountRow> rows;
    for (int i = 0; i < m_table->rowCount(); ++i)
        rows.push_back({typeOf(m_table->item(i, RowSource)), m_table->item(i, RowSource)->text(),
                        m_table->item(i, RowTarget)->text(),
                        m_table->item(i, RowReadOnly)->checkState() == Qt::Checked});
    return rows;
}

void MountTable::addRow(const MountRow& row, bool edit) {
    {
        const QSignalBlocker quiet(m_table);
        const int number = m_table->rowCount();
        m_table->insertRow(number);
        const bool bind = row.type == MountRequest::Type::Bind;
        auto* source = new QTableWidgetItem(row.source);
        source->setData(kTypeRole, static_cast<int>(row.type));
        source->setIcon(icon(bind ? QStringLiteral("folder") : QStringLiteral("database"), IconTone::Mount));
        auto* target = new QTableWidgetItem(row.target);
        auto* readOnly = new QTableWidgetItem;
        readOnly->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        readOnly->setCheckState(row.readOnly ? Qt::Checked : Qt::Unchecked);
        readOnly->setData(Qt::AccessibleTextRole, tr("Read-only"));
        m_table->setItem(number, RowSource, source);
        m_table->setItem(number, RowTarget, target);
        m_table->setItem(number, RowReadOnly, readOnly);
        m_table->setCurrentItem(target);
    }
    m_remove->setEnabled(true);
    emit rowsChanged();
    if (edit && m_table->isVisible())
        m_table->editItem(m_table->item(m_table->rowCount() - 1, RowTarget));
}

void MountTable::setProblems(const std::vector<RunProblem>& problems) {
    const QSignalBlocker quiet(m_table);
    for (int i = 0; i < m_table->rowCount(); ++i)
        for (const int column : {RowSource, RowTarget}) {
            m_table->item(i, column)->setForeground(tokens(this).text);
            m_table->item(i, column)->setToolTip({});
        }
    for (const RunProblem& problem : problems) {
        if (problem.field != RunProblem::Field::Mounts || problem.row >= m_table->rowCount())
            continue;
        for (const int column : {RowSource, RowTarget}) {
            m_table->item(problem.row, column)->setForeground(tokens(this).removed);
            m_table->item(problem.row, column)->setToolTip(problem.sentence);
        }
    }
}

void MountTable::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Folder to mount"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        addRow({MountRequest::Type::Bind, path, {}, false}, true);
    });
    dialog->open();
}

void MountTable::removeSelected() {
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_table->removeRow(row);
    m_remove->setEnabled(m_table->rowCount() > 0);
    emit rowsChanged();
}

} // namespace outcrop::ui
