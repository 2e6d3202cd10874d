// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/snapshots_tab.h"

#include "ui/commands/action_table.h"
#include "ui/models/format.h"
#include "ui/pages/files_tab.h"
#include "ui/pages/number_delegate.h"
#include "ui/pages/table.h"
#include "ui/pages/tree_browser.h"
#include "ui/pages/view_commands.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_tree_view.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

enum StateColumn { NameColumn, TakenColumn, FilesColumn, BytesColumn, AddedColumn, RestColumn };

QString restWords(const std::string& rest) {
    if (rest == "paused")
        return SnapshotsTab::tr("stood still meanwhile");
    return rest == "live" ? SnapshotsTab::tr("wrote meanwhile") : SnapshotsTab::tr("none ran");
}

} // namespace

SnapshotsTab::SnapshotsTab(Bridge& bridge, QWidget* parent)
    : QWidget(parent), m_do(new SnapshotActs(bridge, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack = new QStackedWidget(this);
    auto* content = new QWidget(m_stack);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildActs();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    m_when = new ElidedLabel(content);
    m_when->setObjectName(QStringLiteral("snapshotSchedule"));
    setLook(m_when, TextLook::Secondary);
    row->addWidget(m_when, 1);
    for (QAction* act : {m_schedule, m_compare, m_restore, m_take})
        row->addWidget(button(act));
    column->addLayout(row);
    auto* splitter = new QSplitter(Qt::Vertical, content);
    splitter->setObjectName(QStringLiteral("snapshotsSplitter"));
    splitter->setChildrenCollapsible(false);
    buildTable(splitter);
    m_files = new FilesTab(bridge, "snapshotFilesSplitter", splitter);
    m_files->addAct(m_restorePath);
    splitter->addWidget(m_files);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({160, 400});
    column->addWidget(splitter, 1);
    m_message = new EmptyState(QStringLiteral("history"), m_stack);
    m_message->setTexts(tr("No snapshots yet"),
                        tr("A snapshot keeps the files of the volume as they are now. What several have the "
                           "same is kept only once, and all of it or a single file can be put back later."));
    m_message->setAction(tr("Take snapshot"));
    m_message->setSecondAction(tr("Schedule…"));
    m_stack->addWidget(content);
    m_stack->addWidget(m_message);
    layout->addWidget(m_stack);
    setFocusProxy(m_table);
    connect(m_message, &EmptyState::actionTriggered, m_take, &QAction::trigger);
    connect(m_message, &EmptyState::secondActionTriggered, m_schedule, &QAction::trigger);
    connect(m_do, &SnapshotActs::scheduleKnown, m_when, &QLabel::setText);
    connect(m_do, &SnapshotActs::said, this, &SnapshotsTab::said);
    clear();
}

void SnapshotsTab::buildActs() {
    m_take = addAct("history", tr("Take snapshot"), QKeySequence(tr("Ctrl+Alt+K")), &SnapshotsTab::take);
    m_compare = addAct("compare", tr("Compare with now"), {}, &SnapshotsTab::compare);
    m_restore = addAct("undo", tr("Put all back…"), {}, &SnapshotsTab::restore);
    m_restorePath = addAct("undo", tr("Put this back…"), {}, &SnapshotsTab::restorePath);
    m_remove = addAct("trash", tr("Remove snapshot…"), {}, &SnapshotsTab::remove);
    m_schedule = addAct("clock", tr("Schedule…"), {}, &SnapshotsTab::schedule);
    m_schedule->setObjectName(QStringLiteral("schedule")); // as PageActions names those that ask first
}

QAction* SnapshotsTab::addAct(const char* iconName, const QString& text, const QKeySequence& keys,
                              void (SnapshotsTab::*slot)()) {
    auto* act = new QAction(icon(QLatin1String(iconName)), text, this);
    act->setShortcut(keys);
    act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(act);
    connect(act, &QAction::triggered, this, slot);
    return act;
}

QPushButton* SnapshotsTab::button(QAction* act) {
    auto* button = new QPushButton(act->text(), this);
    setLook(button, ButtonLook::Small);
    setIconBeside(button, act->icon());
    connect(act, &QAction::changed, button, [button, act] {
        button->setEnabled(act->isEnabled());
        button->setToolTip(act->isEnabled() ? QString() : whyNot(act));
    });
    connect(button, &QPushButton::clicked, act, &QAction::trigger);
    return button;
}

void SnapshotsTab::buildTable(QSplitter* splitter) {
    m_table =
        makeTable(tr("Snapshots of the volume"),
                  {tr("Snapshot"), tr("Taken"), tr("Files"), tr("Size"), tr("New bytes"), tr("Containers")},
                  {0, 130, 90, 100, 110, 170}, splitter);
    m_table->setObjectName(QStringLiteral("snapshots"));
    for (const StateColumn numbers : {FilesColumn, BytesColumn, AddedColumn}) {
        m_table->setItemDelegateForColumn(numbers, new NumberDelegate(m_table));
        m_table->headerItem()->setTextAlignment(numbers, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_table->headerItem()->setToolTip(AddedColumn,
                                      tr("What it took on the disk when it was made; the rest it shares."));
    m_table->headerItem()->setToolTip(RestColumn, tr("What containers that have the volume did meanwhile."));
    addCopying(m_table, tr("Copy name"), [this](const QTreeWidgetItem& item) {
        return m_volume + QLatin1Char('@') + item.text(NameColumn);
    });
    for (QAction* act : {m_compare, m_restore, m_remove, m_take, m_schedule})
        m_table->addAction(act);
    splitter->addWidget(m_table);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &SnapshotsTab::showChosen);
    connect(m_table, &QTreeWidget::itemActivated, this, [this] { m_files->setFocus(); });
}

void SnapshotsTab::setVolume(const QString& volume, const std::vector<KeptState>& states,
                             const QStringList& running) {
    const bool another = volume != m_volume;
    m_running = running;
    if (another || states != m_states) {
        // A new one is shown to who looked at the newest; another choice stays.
        const bool atTop = m_table->indexOfTopLevelItem(m_table->currentItem()) <= 0;
        const bool toNewest = another || (states.size() > m_states.size() && atTop);
        const QString kept = toNewest ? QString() : state();
        m_volume = volume;
        m_states = states;
        fill(kept);
    }
    if (another)
        m_when->clear();
    m_do->askSchedule(volume);
    updateActs();
}

/// Without a choice the newest.
void SnapshotsTab::fill(const QString& chosen) {
    {
        const QSignalBlocker quiet(m_table);
        m_table->clear();
        for (auto one = m_states.rbegin(); one != m_states.rend(); ++one) {
            auto* item = new QTreeWidgetItem(m_table);
            const qint64 taken = format::secondsFromRfc3339(one->createdAt);
            item->setText(NameColumn, format::text(one->name));
            item->setFont(NameColumn, monoFont());
            item->setText(TakenColumn, format::ago(taken));
            item->setToolTip(TakenColumn, format::exactTime(taken));
            item->setText(FilesColumn, format::count(static_cast<qint64>(one->files)));
            item->setText(BytesColumn, format::bytes(one->bytes));
            item->setToolTip(BytesColumn, format::exactBytes(one->bytes));
            item->setText(AddedColumn, format::bytes(one->added));
            item->setToolTip(AddedColumn, format::exactBytes(one->added));
            item->setText(RestColumn, restWords(one->rest));
            if (item->text(NameColumn) == chosen)
                m_table->setCurrentItem(item);
        }
        if (m_table->currentItem() == nullptr)
            m_table->setCurrentItem(m_table->topLevelItem(0));
    }
    m_stack->setCurrentIndex(m_states.empty() ? 1 : 0);
    showChosen();
}

void SnapshotsTab::clear() {
    m_volume.clear();
    m_states.clear();
    m_running.clear();
    fill({});
}

QString SnapshotsTab::state() const {
    const QTreeWidgetItem* item = m_table->currentItem();
    return item == nullptr ? QString() : item->text(NameColumn);
}

/// Its files, which are read when they are looked at.
void SnapshotsTab::showChosen() {
    updateActs();
    if (state().isEmpty())
        return m_files->clear();
    const std::string name = m_volume.toStdString() + "@" + state().toStdString();
    m_files->setSource(
        QString::fromStdString(name), QStringLiteral("kept"),
        [name](const Engine& engine, std::stop_token stop) { return engine.volumes().tree(name, stop); },
        [name](const Engine& engine, const std::string& path, const std::stop_token&) {
            return std::optional(engine.volumes().openFile(name, path));
        },
        {});
    m_files->setCommands([name](const QByteArray& path, FileType) {
        return CommandLines{{"outcrop", "volume", "snapshot", "restore", name, path.toStdString()}};
    });
    m_files->refuseCopies(tr("A snapshot stays as it is: copy into the volume's own files."));
}

QList<QAction*> SnapshotsTab::viewActs() {
    updateActs();
    return {m_take, m_compare, m_restore, m_restorePath, m_remove, m_schedule};
}

QList<QAction*> SnapshotsTab::viewCommands() {
    if (m_lines)
        m_lines->deleteLater(); // the palette may show them
    m_lines = new QMenu(this);
    if (m_volume.isEmpty())
        return {};
    const std::string volume = m_volume.toStdString();
    CommandLines lines{{"outcrop", "volume", "snapshot", "create", volume},
                       {"outcrop", "volume", "snapshot", "ls", volume},
                       {"outcrop", "volume", "snapshot", "schedule", volume}};
    if (!state().isEmpty())
        for (const char* act : {"diff", "restore", "rm"})
            lines.push_back({"outcrop", "volume", "snapshot", act, volume + "@" + state().toStdString()});
    addCommands(m_lines, lines);
    return commandsOf(*m_lines);
}

void SnapshotsTab::updateActs() {
    for (QAction* act : {m_take, m_schedule})
        allow(act, !m_volume.isEmpty(), tr("Choose a volume first."));
    for (QAction* act : {m_compare, m_restore, m_remove})
        allow(act, !state().isEmpty(), tr("Choose a snapshot first."));
    allow(m_restorePath, !state().isEmpty(), tr("Choose a file of a snapshot first."));
}

void SnapshotsTab::take() {
    m_do->take(m_volume);
}

void SnapshotsTab::compare() {
    emit comparisonWanted(QStringLiteral("volume:%1@%2").arg(m_volume, state()),
                          QStringLiteral("volume:") + m_volume);
}

void SnapshotsTab::restore() {
    m_do->restore(chosen(), {});
}

void SnapshotsTab::restorePath() {
    const QByteArray path = m_files->browser()->view()->currentPath();
    if (path.isEmpty())
        return emit said(tr("Choose a file of a snapshot first."));
    m_do->restore(chosen(), path);
}

void SnapshotsTab::schedule() {
    m_do->schedule(m_volume);
}

void SnapshotsTab::remove() {
    m_do->remove(chosen());
}

} // namespace outcrop::ui
