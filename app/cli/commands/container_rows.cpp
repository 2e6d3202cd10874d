// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/container_rows.h"

#include "app/cli/commands/ports_text.h"
#include "app/cli/human.h"
#include "app/cli/template/go_text.h"
#include "app/cli/times.h"
#include "core/base/error.h"
#include "core/engine/disk_use.h"

#include <algorithm>

namespace outcrop::cli {

namespace {

int64_t secondsOf(const std::string& time) {
    return parseTime(time).value_or(Moment{}).seconds;
}

/// As docker's engine joins it: arguments with blanks in single quotes.
std::string commandText(const ContainerRecord& record) {
    std::string out;
    for (const std::string& word : record.command()) {
        const bool quote = !out.empty() && word.find(' ') != std::string::npos;
        out += (out.empty() ? "" : " ") + (quote ? "'" + word + "'" : word);
    }
    return out;
}

std::string statusText(const ContainerState& state) {
    switch (state.status) {
    case ContainerStatus::Created:
        return "Created";
    case ContainerStatus::Running:
        return "Up " + humanDuration(now().seconds - secondsOf(state.startedAt));
    case ContainerStatus::Exited:
        break;
    }
    return "Exited (" + std::to_string(state.exitCode) + ") " + ago(secondsOf(state.finishedAt));
}

std::string mountsText(const ContainerRecord& record, bool truncate) {
    std::string out;
    for (const MountPoint& mount : record.mounts) {
        const std::string& name = mount.name.empty() ? mount.source : mount.name;
        out += (out.empty() ? "" : ",") + (truncate ? ellipsis(name, 15) : name);
    }
    return out;
}

std::string labelsText(const ContainerRecord& record) {
    std::string out;
    for (const auto& [key, value] : record.config.labels)
        out += (out.empty() ? "" : ",") + key + "=" + value;
    return out;
}

/// The name it was made from, while that still names its image; else the image's id.
std::string imageText(const std::vector<ImageSummary>& images, const ContainerRecord& record, bool truncate) {
    const std::string id = truncate ? record.image.shortHex() : record.image.str();
    const bool isId = record.imageName.rfind("sha256:", 0) == 0 ||
                      (!record.imageName.empty() && record.image.hex().rfind(record.imageName, 0) == 0);
    if (isId)
        return id;
    const auto reference = Reference::tryParse(record.imageName);
    for (const ImageSummary& image : images) {
        const bool named =
            reference && std::find(image.tags.begin(), image.tags.end(), *reference) != image.tags.end();
        if (named && image.id != record.image)
            return id;
    }
    return record.imageName;
}

std::string sizeText(const Engine& engine, const std::vector<ImageSummary>& images,
                     const ContainerRecord& record) {
    const uint64_t own = writtenBytes(engine, record, {});
    uint64_t total = own;
    for (const ImageSummary& image : images)
        if (image.id == record.image)
            total += image.size;
    return humanSize(own) + " (virtual " + humanSize(total) + ")";
}

} // namespace

std::vector<tmpl::Json> containerRows(const Engine& engine, const std::vector<Container>& containers,
                                      const ContainerRowOptions& options) {
    std::vector<tmpl::Json> rows;
    const std::vector<ImageSummary> images =
        containers.empty() ? std::vector<ImageSummary>() : engine.images().list();
    for (const Container& container : containers) {
        const ContainerRecord& record = container.record;
        const std::string command = commandText(record);
        const auto volumes = std::count_if(record.mounts.begin(), record.mounts.end(),
                                           [](const MountPoint& mount) { return mount.type == "volume"; });
        const int64_t created = secondsOf(record.created);
        rows.push_back({
            {"Command", tmpl::quoteGo(options.truncate ? ellipsis(command, 20) : command)},
            {"CreatedAt", goTimeString(created)},
            {"ID", options.truncate ? record.id.shortId() : record.id.str()},
            {"Image", imageText(images, record, options.truncate)},
            {"Labels", labelsText(record)},
            {"LocalVolumes", std::to_string(volumes)},
            {"Mounts", mountsText(record, options.truncate)},
            {"Names", record.name},
            {"Networks", record.network},
            {"Platform", nullptr},
            {"Ports", portsText(container)},
            {"RunningFor", ago(created)},
            {"Size", options.size ? sizeText(engine, images, record) : "0B"},
            {"State", statusName(container.state.status)},
            {"Status", statusText(container.state)},
        });
    }
    return rows;
}

RowStyle containerRowStyle(bool withSize) {
    RowStyle style;
    style.goType = "*formatter.ContainerContext";
    style.table =
        withSize ? "{{.ID}}\t{{.Image}}\t{{.Command}}\t{{.RunningFor}}\t{{.Status}}\t{{.Ports}}\t{{.Names}}"
                   "\t{{.Size}}"
                 : "{{.ID}}\t{{.Image}}\t{{.Command}}\t{{.RunningFor}}\t{{.Status}}\t{{.Ports}}\t{{.Names}}";
    style.quiet = "{{.ID}}";
    style.titles = {{"Command", "COMMAND"},   {"CreatedAt", "CREATED AT"}, {"ID", "CONTAINER ID"},
                    {"Image", "IMAGE"},       {"Labels", "LABELS"},        {"LocalVolumes", "LOCAL VOLUMES"},
                    {"Mounts", "MOUNTS"},     {"Names", "NAMES"},          {"Networks", "NETWORKS"},
                    {"Platform", "PLATFORM"}, {"Ports", "PORTS"},          {"RunningFor", "CREATED"},
                    {"Size", "SIZE"},         {"State", "STATE"},          {"Status", "STATUS"}};
    return style;
}

} // namespace outcrop::cli
