// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What ContainerActions does to several at once.
#include "core/engine/scheduled_snapshots.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/pages/container_actions.h"
#include "ui/pages/removal_texts.h"

namespace outcrop::ui {

namespace {

std::vector<BatchItem> batchOf(const std::vector<Container>& containers) {
    std::vector<BatchItem> items;
    for (const Container& container : containers)
        items.push_back({container.record.id.str(), container.record.name, container.record.stopTimeout,
                         container.state.status == ContainerStatus::Running});
    return items;
}

} // namespace

void ContainerActions::startSeveral(const std::vector<Container>& containers) {
    runBatch(batchOf(containers),
             {tr("Start %n containers", nullptr, static_cast<int>(containers.size())),
              [](int n) { return tr("Started %n containers.", nullptr, n); },
              [](int n) { return tr("%n containers could not be started.", nullptr, n); }},
             [](const Engine& engine, const BatchItem& item, Progress& progress, std::stop_token stop) {
                 const ContainerId id = ContainerId::parse(item.id);
                 snapshotsBeforeStart(engine, id, progress, stop);
                 engine.containers().start(id, false, {}, progress);
             });
}

void ContainerActions::stopSeveral(const std::vector<Container>& containers) {
    runBatch(batchOf(containers),
             {tr("Stop %n containers", nullptr, static_cast<int>(containers.size())),
              [](int n) { return tr("Stopped %n containers.", nullptr, n); },
              [](int n) { return tr("%n containers could not be stopped.", nullptr, n); }},
             [](const Engine& engine, const BatchItem& item, Progress&, std::stop_token stop) {
                 engine.containers().stop(ContainerId::parse(item.id), item.timeout, stop);
             });
}

void ContainerActions::killSeveral(const std::vector<Container>& containers) {
    runBatch(batchOf(containers),
             {tr("Kill %n containers", nullptr, static_cast<int>(containers.size())),
              [](int n) { return tr("Killed %n containers.", nullptr, n); },
              [](int n) { return tr("%n containers could not be killed.", nullptr, n); }},
             [](const Engine& engine, const BatchItem& item, Progress&, std::stop_token) {
                 engine.containers().kill(ContainerId::parse(item.id), "KILL");
             });
}

void ContainerActions::removeSeveral(const std::vector<Container>& containers) {
    using Sizes = std::vector<std::optional<uint64_t>>;
    askFirst(
        m_request,
        [items = batchOf(containers)](const Engine& engine, Progress&, std::stop_token stop) {
            Sizes sizes;
            for (const BatchItem& item : items)
                try {
                    sizes.emplace_back(summarize(engine.containerDiff(item.id, stop)).bytes);
                } catch (const Error&) {
                    sizes.emplace_back(std::nullopt);
                }
            return sizes;
        },
        this, [this, containers](const Sizes& sizes) { confirmSeveral(containers, sizes); },
        [this, containers](const Error&) { confirmSeveral(containers, Sizes(containers.size())); });
}

void ContainerActions::confirmSeveral(const std::vector<Container>& containers,
                                      const std::vector<std::optional<uint64_t>>& bytes) {
    auto* dialog = new ConfirmDialog(containersRemoval(containers, bytes), window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, containers](bool withVolumes) {
        runBatch(batchOf(containers),
                 {tr("Remove %n containers", nullptr, static_cast<int>(containers.size())),
                  [](int n) { return tr("Removed %n containers.", nullptr, n); },
                  [](int n) { return tr("%n containers could not be removed.", nullptr, n); }},
                 [withVolumes](const Engine& engine, const BatchItem& item, Progress&, std::stop_token) {
                     engine.removeContainer(item.id, item.force, withVolumes);
                 });
    });
    dialog->open();
}

} // namespace outcrop::ui
