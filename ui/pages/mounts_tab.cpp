// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/mounts_tab.h"

#include "ui/commands/action_table.h"
#include "ui/models/format.h"
#include "ui/pages/table.h"
#include "ui/pages/view_commands.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace outcrop::ui {

namespace {

enum MountColumn { DestinationColumn, KindColumn, SourceColumn, AccessColumn };

bool sameRow(const MountPoint& a, const MountPoint& b) {
    return a.destination == b.destination && a.source == b.source && a.readWrite == b.readWrite;
}

/// With --tmpfs, which docker keeps apart from the others.
std::vector<MountPoint> shownMounts(const ContainerRecord& record) {
    std::vector<MountPoint> mounts = record.mounts;
    for (const auto& [destination, options] : record.tmpfs) {
        MountPoint mount;
        mount.type = "tmpfs";
        mount.destination = destination;
        mounts.push_back(std::move(mount));
    }
    return mounts;
}

} // namespace

MountsTab::MountsTab(QAction* add, QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack = new QStackedWidget(this);
    m_table = makeTable(tr("Mounts of the container"),
                        {tr("In the container"), tr("Kind"), tr("Where it lies"), tr("Access")},
                        {200, 190, 0, 140}, m_stack);
    m_table->setObjectName(QStringLiteral("mounts"));
    m_hidden = addAct("eye", tr("Show what lies under it"), &MountsTab::showHidden);
    m_unmount = addAct("x", tr("Unmount"), &MountsTab::unmount);
    addCopying(m_table, tr("Copy where it lies"),
               [](const QTreeWidgetItem& item) { return item.toolTip(SourceColumn); });
    for (QAction* act : {add, m_hidden, m_unmount})
        m_table->addAction(act);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    row->addStretch(1);
    for (QAction* act : {m_hidden, m_unmount, add})
        row->addWidget(button(act));
    layout->addLayout(row);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &MountsTab::updateActs);
    connect(m_table, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const QString volume = item->data(0, Qt::UserRole).toString();
        if (!volume.isEmpty())
            emit volumeActivated(volume);
    });
    m_message = new EmptyState(QStringLiteral("volume"), m_stack);
    m_message->setTexts(tr("No mounts"),
                        tr("This container keeps everything in its writable layer. Folders and volumes are "
                           "chosen when a container is run; folders can also be mounted while it runs: drop "
                           "one on it."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    updateActs();
}

QAction* MountsTab::addAct(const char* iconName, const QString& text, void (MountsTab::*slot)()) {
    auto* act = new QAction(icon(QLatin1String(iconName)), text, this);
    connect(act, &QAction::triggered, this, slot);
    return act;
}

QPushButton* MountsTab::button(QAction* act) {
    auto* button = new QPushButton(this);
    setLook(button, ButtonLook::Small);
    const auto follow = [button, act] {
        button->setText(act->text());
        button->setEnabled(act->isEnabled());
        button->setToolTip(act->isEnabled() ? QString() : whyNot(act));
    };
    setIconBeside(button, act->icon());
    follow();
    connect(act, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, act, &QAction::trigger);
    return button;
}

QList<QAction*> MountsTab::viewActs() {
    updateActs();
    return {m_hidden, m_unmount};
}

/// Those of the chosen mount, and the one that lists what was added.
QList<QAction*> MountsTab::viewCommands() {
    if (m_lines)
        m_lines->deleteLater(); // the palette may show them
    m_lines = new QMenu(this);
    CommandLines lines;
    if (const MountPoint* mount = current(); mount != nullptr && currentIsAdded()) {
        lines.push_back({"outcrop", "mount", "add", m_name,
                         mount->source + ":" + mount->destination + (mount->readWrite ? "" : ":ro")});
        lines.push_back({"outcrop", "mount", "rm", m_name, mount->destination});
    }
    if (!m_name.empty())
        lines.push_back({"outcrop", "mount", "ls", m_name});
    addCommands(m_lines, lines);
    return commandsOf(*m_lines);
}

void MountsTab::setContainer(const Container& container, const std::vector<MountPoint>& added) {
    const std::string id = container.record.id.str();
    std::vector<MountPoint> mounts = shownMounts(container.record);
    const size_t own = mounts.size();
    mounts.insert(mounts.end(), added.begin(), added.end());
    m_name = container.record.name;
    if (id == m_container &&
        std::equal(mounts.begin(), mounts.end(), m_mounts.begin(), m_mounts.end(), sameRow))
        return updateActs(); // what is selected stays
    const MountPoint* chosen = id == m_container ? current() : nullptr;
    const std::string kept = chosen != nullptr ? chosen->destination : std::string();
    m_container = id;
    m_mounts = std::move(mounts);
    m_own = own;
    m_table->clear();
    for (size_t i = 0; i < m_mounts.size(); ++i) {
        addRow(m_mounts[i], i >= m_own);
        if (m_mounts[i].destination == kept)
            m_table->setCurrentItem(m_table->topLevelItem(static_cast<int>(i)));
    }
    m_stack->setCurrentWidget(m_mounts.empty() ? static_cast<QWidget*>(m_message) : m_table);
    updateActs();
}

void MountsTab::addRow(const MountPoint& mount, bool added) {
    const bool bind = mount.type == "bind";
    const bool memory = mount.type == "tmpfs";
    const bool image = mount.type == "image";
    auto* item = new QTreeWidgetItem(m_table);
    item->setText(DestinationColumn, format::text(mount.destination));
    item->setIcon(DestinationColumn, icon(bind     ? QStringLiteral("folder")
                                          : memory ? QStringLiteral("clock")
                                          : image  ? QStringLiteral("image")
                                                   : QStringLiteral("database"),
                                          IconTone::Mount));
    item->setFont(DestinationColumn, monoFont());
    item->setText(KindColumn, added             ? tr("folder, until it stops")
                              : bind            ? tr("folder")
                              : memory          ? tr("memory (tmpfs)")
                              : image           ? tr("image")
                              : mount.anonymous ? tr("volume without a name")
                                                : tr("volume"));
    if (added)
        item->setToolTip(KindColumn,
                         tr("It was mounted while the container runs, and is gone when it stops."));
    item->setText(SourceColumn, memory ? tr("Only while the container runs")
                                       : format::text(bind              ? mount.source
                                                      : mount.anonymous ? mount.name.substr(0, 12)
                                                                        : mount.name));
    item->setToolTip(SourceColumn, format::text(mount.source));
    if (!memory)
        item->setFont(SourceColumn, monoFont());
    item->setText(AccessColumn, mount.readWrite ? tr("read and write") : tr("read-only"));
    item->setData(0, Qt::UserRole, bind || image ? QString() : QString::fromStdString(mount.name));
}

const MountPoint* MountsTab::current() const {
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return row < 0 || size_t(row) >= m_mounts.size() ? nullptr : &m_mounts[size_t(row)];
}

bool MountsTab::currentIsAdded() const {
    return size_t(m_table->indexOfTopLevelItem(m_table->currentItem())) >= m_own;
}

void MountsTab::updateActs() {
    const QString choose = tr("Choose a mount first.");
    const bool chosen = current() != nullptr;
    allow(m_hidden, chosen, choose);
    allow(m_unmount, chosen && currentIsAdded(),
          chosen ? tr("The container was made with it: it stays as long as the container.") : choose);
}

void MountsTab::unmount() {
    if (const MountPoint* mount = current())
        emit unmountWanted(*mount);
}

void MountsTab::showHidden() {
    if (const MountPoint* mount = current())
        emit hiddenFilesWanted(QByteArray::fromStdString(mount->destination));
}

} // namespace outcrop::ui
