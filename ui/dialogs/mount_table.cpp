// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/mount_table.h"

#include "ui/dialogs/docker_mount.h"
#include "ui/dialogs/empty_table_hint.h"
#include "ui/dialogs/mount_row_delegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
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
constexpr int kSaidRole = Qt::UserRole + 100; ///< beyond those of the delegate

MountRequest::Type typeOf(const QTableWidgetItem* item) {
    return static_cast<MountRequest::Type>(item->data(kTypeRole).toInt());
}

QString iconNameOf(MountRequest::Type type) {
    switch (type) {
    case MountRequest::Type::Bind:
        return QStringLiteral("folder");
    case MountRequest::Type::Tmpfs:
        return QStringLiteral("clock");
    case MountRequest::Type::Image:
        return QStringLiteral("image");
    case MountRequest::Type::Volume:
        break;
    }
    return QStringLiteral("database");
}

} // namespace

MountTable::MountTable(const QStringList& volumes, QWidget* parent) : QWidget(parent), m_volumes(volumes) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::s, 0, 0);
    layout->setSpacing(space::s);
    buildTable();
    layout->addWidget(m_table, 1);
    m_explanation = new QLabel(this);
    m_explanation->setObjectName(QStringLiteral("mountExplanation"));
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    setLook(m_explanation, TextLook::Secondary);
    m_explanation->hide();
    layout->addWidget(m_explanation);
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
    m_table->verticalHeader()->setDefaultSectionSize(MountRowDelegate::kHeight);
    m_table->setItemDelegate(new MountRowDelegate(m_table));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(RowSource, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(RowTarget, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(RowReadOnly, QHeaderView::ResizeToContents);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    EmptyTableHint::add(m_table, tr("Nothing is mounted. Add a folder or a volume to keep data outside the "
                                    "container."));
    connect(m_table, &QTableWidget::itemChanged, this, &MountTable::rowsChanged);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_table->selectedItems().isEmpty()); });
    connect(m_table, &QTableWidget::currentCellChanged, this, &MountTable::explainCurrent);
    auto* removeKey = new QShortcut(QKeySequence::Delete, m_table);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &MountTable::removeSelected);
}

void MountTable::buildButtons() {
    auto* buttons = new QHBoxLayout;
    auto* addFolder = new QPushButton(tr("Add folder…"), this);
    setIconBeside(addFolder, icon(QStringLiteral("folder")));
    addFolder->setAutoDefault(false);
    connect(addFolder, &QPushButton::clicked, this, &MountTable::chooseFolder);
    m_addVolume = new QPushButton(tr("Add volume"), this);
    if (!isRightToLeft()) // where Qt 6.4 draws the text over the menu's arrow
        setIconBeside(m_addVolume, icon(QStringLiteral("database")));
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
    connect(menu->addAction(tr("Memory, empty at each start")), &QAction::triggered, this,
            [this] { addRow(MountRow::memory(), true); });
}

std::vector<MountRow> MountTable::rows() const {
    std::vector<MountRow> rows;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const QTableWidgetItem* source = m_table->item(i, RowSource);
        rows.push_back(
            {typeOf(source), typeOf(source) == MountRequest::Type::Tmpfs ? QString() : source->text(),
             m_table->item(i, RowTarget)->text(), m_table->item(i, RowReadOnly)->checkState() == Qt::Checked,
             source->data(kSaidRole).toString()});
    }
    return rows;
}

void MountTable::putRow(int number, const MountRow& row) {
    m_table->insertRow(number);
    const bool memory = row.type == MountRequest::Type::Tmpfs; // it has no source
    auto* source = new QTableWidgetItem(memory ? tr("Memory (tmpfs)") : row.source);
    source->setData(kTypeRole, static_cast<int>(row.type));
    source->setData(kSaidRole, row.said);
    source->setIcon(icon(iconNameOf(row.type), IconTone::Mount));
    source->setData(MountRowDelegate::LineRole, kindLine(row));
    if (memory)
        source->setFlags(source->flags() & ~Qt::ItemIsEditable);
    auto* readOnly = new QTableWidgetItem;
    readOnly->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    readOnly->setCheckState(row.readOnly ? Qt::Checked : Qt::Unchecked);
    readOnly->setData(Qt::AccessibleTextRole, tr("Read-only"));
    m_table->setItem(number, RowSource, source);
    m_table->setItem(number, RowTarget, new QTableWidgetItem(row.target));
    m_table->setItem(number, RowReadOnly, readOnly);
}

/// What it is, and what a command said of it that has no column.
QString MountTable::kindLine(const MountRow& row) const {
    const QString extras = mountExtras(row);
    QString kind = tr("Volume");
    if (row.type == MountRequest::Type::Tmpfs)
        return extras;
    if (row.type == MountRequest::Type::Bind)
        kind = tr("Folder of this computer");
    else if (row.type == MountRequest::Type::Image)
        kind = tr("Image");
    return extras.isEmpty() ? kind : tr("%1, with %2").arg(kind, extras);
}

void MountTable::addRow(const MountRow& row, bool edit) {
    {
        const QSignalBlocker quiet(m_table);
        putRow(m_table->rowCount(), row);
        m_table->setCurrentItem(m_table->item(m_table->rowCount() - 1, RowTarget));
    }
    m_remove->setEnabled(true);
    emit rowsChanged();
    if (edit && m_table->isVisible())
        m_table->editItem(m_table->item(m_table->rowCount() - 1, RowTarget));
}

void MountTable::setRows(const std::vector<MountRow>& rows) {
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
        for (const MountRow& row : rows)
            putRow(m_table->rowCount(), row);
        if (!rows.empty())
            m_table->setCurrentCell(0, RowTarget);
    }
    m_remove->setEnabled(!rows.empty());
    emit rowsChanged();
}

bool MountTable::volumeExists(const MountRow& row) const {
    return row.type == MountRequest::Type::Volume && m_volumes.contains(row.source.trimmed());
}

void MountTable::setHints(const std::vector<MountHint>& hints, IdMap::Kind owners) {
    m_hints = hints;
    m_owners = owners;
    {
        const QSignalBlocker quiet(m_table);
        const std::vector<MountRow> all = rows();
        for (size_t i = 0; i < all.size() && i < hints.size(); ++i) {
            QTableWidgetItem* target = m_table->item(static_cast<int>(i), RowTarget);
            const bool good = mountProblem(all[i]).isEmpty();
            const bool conflict = good && !MountText::conflict(all[i], hints[i]).isEmpty();
            const QString line =
                good ? MountText::shortly(all[i], hints[i], volumeExists(all[i])) : QString();
            target->setData(MountRowDelegate::LineRole, line);
            target->setData(MountRowDelegate::WarnRole, conflict);
            target->setData(Qt::AccessibleDescriptionRole, line);
            if (all[i].type == MountRequest::Type::Bind)
                m_table->item(static_cast<int>(i), RowSource)
                    ->setData(MountRowDelegate::LineRole, hints[i].source == MountHint::Source::File
                                                              ? tr("File of this computer")
                                                              : kindLine(all[i]));
        }
    }
    m_table->viewport()->update();
    explainCurrent();
}

void MountTable::explainCurrent() {
    const int current = m_table->currentRow();
    const std::vector<MountRow> all = rows();
    const auto number = static_cast<size_t>(current);
    if (current < 0 || number >= all.size() || number >= m_hints.size() ||
        !mountProblem(all[number]).isEmpty())
        return m_explanation->hide();
    const QString conflict = MountText::conflict(all[number], m_hints[number]);
    m_explanation->setText(conflict.isEmpty() ? MountText::fully(all[number], m_hints[number],
                                                                 volumeExists(all[number]), m_owners)
                                              : conflict);
    m_explanation->show();
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
    if (static_cast<size_t>(row) < m_hints.size())
        m_hints.erase(m_hints.begin() + row);
    m_remove->setEnabled(m_table->rowCount() > 0);
    explainCurrent();
    emit rowsChanged();
}

} // namespace outcrop::ui
