// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/disk_actions.h"

#include "ui/commands/action_table.h"
#include "ui/models/format.h"
#include "ui/pages/disk_removal.h"

namespace outcrop::ui {

DiskActions::DiskActions(Bridge& bridge, DiskThingsModel* things, QObject* parent)
    : PageActions(bridge, parent), m_things(things) {
    m_open = add(QStringLiteral("external"), tr("Open in its page"), QKeySequence(Qt::Key_Return),
                 &DiskActions::openChosen);
    m_tick = add(QStringLiteral("check"), tr("Tick or untick"), QKeySequence(Qt::Key_Space),
                 &DiskActions::toggleChosen);
    m_stopped = add(QStringLiteral("stop"), tr("Tick stopped containers"), QKeySequence(tr("Ctrl+Shift+S")),
                    &DiskActions::tickStopped);
    m_unused = add(QStringLiteral("check"), tr("Tick what is unused"), QKeySequence(tr("Ctrl+U")),
                   &DiskActions::tickUnused);
    m_dangling = add(QStringLiteral("tag"), tr("Tick dangling images"), QKeySequence(tr("Ctrl+Shift+U")),
                     &DiskActions::tickDangling);
    m_inTheWay = add(QStringLiteral("plus"), tr("Tick what stands in the way"),
                     QKeySequence(tr("Ctrl+Shift+W")), &DiskActions::tickInTheWay);
    m_untick = add(QStringLiteral("x"), tr("Untick everything"), QKeySequence(tr("Ctrl+Shift+A")),
                   &DiskActions::untick);
    m_remove = add(QStringLiteral("trash"), tr("Remove these…"), QKeySequence::Delete, &DiskActions::remove);
    m_again = add(QStringLiteral("refresh"), tr("Measure again"), QKeySequence(Qt::Key_F5),
                  &DiskActions::measureWanted);
    nameActs({{m_remove, "remove"}});
    setMenu({{m_open, m_tick}, {m_stopped, m_unused, m_dangling, m_inTheWay, m_untick}, {m_remove}});
    connect(things, &DiskThingsModel::removalChanged, this, &DiskActions::update);
    update();
}

QList<QAction*> DiskActions::keyed() const {
    QList<QAction*> keyed = actions();
    keyed.removeOne(m_open);
    keyed.removeOne(m_tick);
    return keyed;
}

QSet<QString> DiskActions::chosen() const {
    return {selection().begin(), selection().end()};
}

QString DiskActions::subject() const {
    const DiskChart& chart = m_things->chart();
    if (several())
        return tr("%Ln things", "images, containers and volumes", int(selection().size()));
    const int index = selection().isEmpty() ? -1 : chart.byKey.value(selection().front(), -1);
    return index < 0 ? QString() : chart.things[size_t(index)].name;
}

QSet<QString> DiskActions::wouldTick(const QAction* action) const {
    const DiskChart& chart = m_things->chart();
    QSet<QString> keys = action == m_stopped  ? chart.stopped()
                         : action == m_unused ? chart.unused(m_things->ticked())
                                              : chart.dangling(m_things->ticked());
    return keys.subtract(m_things->ticked());
}

std::vector<std::string> DiskActions::measuring() const {
    const auto lines = diskCommands(m_things->chart(), m_things->removal().removed, *bridge().snapshot());
    return lines.empty() ? std::vector<std::string>() : lines.front();
}

void DiskActions::update() {
    const DiskRemoval& removal = m_things->removal();
    const QString choose = tr("Choose something in the table or on the map first.");
    allow(m_open, selection().size() == 1, several() ? tr("Choose only one thing.") : choose);
    allow(m_tick, !selection().isEmpty(), choose);
    allow(m_stopped, !wouldTick(m_stopped).isEmpty(), tr("There are no further stopped containers."));
    allow(m_unused, !wouldTick(m_unused).isEmpty(),
          tr("There are no further images and volumes that no container uses."));
    allow(m_dangling, !wouldTick(m_dangling).isEmpty(),
          tr("There are no further images without a name that no container uses."));
    allow(m_inTheWay, !m_things->chart().inTheWay(removal).isEmpty(),
          tr("No stopped container stands in the way of what is ticked."));
    allow(m_untick, !m_things->ticked().isEmpty(), tr("Nothing is ticked."));
    const int count = int(removal.removed.size());
    m_remove->setText(count == 0 ? tr("Remove these…") : tr("Remove these %Ln…", nullptr, count));
    allow(m_remove, count > 0,
          m_things->ticked().isEmpty() ? tr("Tick what shall go first.") : freedSentence(removal));
    setCommands(diskCommands(m_things->chart(), removal.removed, *bridge().snapshot()));
}

void DiskActions::toggleChosen() {
    m_things->toggle(chosen());
}

void DiskActions::openChosen() {
    const DiskChart& chart = m_things->chart();
    const int index = several() || selection().isEmpty() ? -1 : chart.byKey.value(selection().front(), -1);
    if (index < 0)
        return;
    const DiskItem& item = chart.use.items[size_t(index)];
    const Thing thing = item.kind == DiskItem::Kind::Image       ? Thing::Image
                        : item.kind == DiskItem::Kind::Container ? Thing::Container
                                                                 : Thing::Volume;
    QString id = QString::fromStdString(item.key);
    if (thing == Thing::Image)
        if (const ImageSummary* image = bridge().snapshot()->image(ImageId::parse(item.key));
            image != nullptr && !image->tags.empty())
            id = QString::fromStdString(image->tags.front().familiar());
    emit opened(thing, id);
}

void DiskActions::tickStopped() {
    m_things->setTicked(m_things->ticked() | wouldTick(m_stopped));
}
void DiskActions::tickUnused() {
    m_things->setTicked(m_things->ticked() | wouldTick(m_unused));
}
void DiskActions::tickDangling() {
    m_things->setTicked(m_things->ticked() | wouldTick(m_dangling));
}
void DiskActions::tickInTheWay() {
    m_things->setTicked(m_things->ticked() | m_things->chart().inTheWay(m_things->removal()));
}
void DiskActions::untick() {
    m_things->setTicked({});
}

/// What is promised is measured once more: a container may have written since.
void DiskActions::remove() {
    const SnapshotPtr snapshot = bridge().snapshot();
    askFirst(
        m_request,
        [snapshot](const Engine& engine, Progress&, const std::stop_token& stop) {
            return diskChartOf(diskUse(engine, stop), *snapshot);
        },
        this, [this](const DiskChartPtr& chart) { confirm(chart); },
        [this](const Error& error) { fail(tr("What the store holds could not be measured."), error); });
}

void DiskActions::confirm(const DiskChartPtr& chart) {
    const DiskRemoval removal = removalOf(chart->use, chart->indexesOf(m_things->ticked()));
    if (removal.removed.empty()) {
        emit said(freedSentence(removal));
        return;
    }
    auto* dialog = new ConfirmDialog(diskRemoval(*chart, removal, *bridge().snapshot()), window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, chart, removal] { removeThem(*chart, removal); });
    dialog->open();
}

void DiskActions::removeThem(const DiskChart& chart, const DiskRemoval& removal) {
    const int all = int(removal.removed.size());
    const auto done = [all, bytes = removal.bytes](int n) {
        return n < all ? tr("Removed %n things.", nullptr, n)
                       : tr("Removed %n things: %1 are free again.", nullptr, n).arg(format::bytes(bytes));
    };
    runBatch(diskItems(chart, removal),
             {tr("Remove %n things from the disk", nullptr, all), done,
              [](int n) { return tr("%n things could not be removed.", nullptr, n); }},
             [](const Engine& engine, const BatchItem& item, Progress&, const std::stop_token&) {
                 removeFromDisk(engine, item);
             });
}

} // namespace outcrop::ui
