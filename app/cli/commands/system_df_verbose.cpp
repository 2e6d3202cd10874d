// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/container_rows.h"
#include "app/cli/commands/image_rows.h"
#include "app/cli/commands/system_df.h"
#include "app/cli/commands/volume_rows.h"
#include "app/cli/human.h"
#include "core/engine/if_found.h"

#include <algorithm>

namespace outcrop::cli {

namespace {

using Kind = DiskItem::Kind;

struct UseRows {
    std::vector<tmpl::Json> images;
    std::vector<tmpl::Json> containers;
    std::vector<tmpl::Json> volumes;
};

/// An image has one row, by the first of its names.
void addImage(UseRows& rows, const Engine& engine, const DiskItem& item, const DiskShare& share,
              bool truncate) {
    const auto image = ifFound([&] { return engine.images().find(item.key); });
    if (!image)
        return; // removed meanwhile
    const auto tag =
        std::min_element(image->tags.begin(), image->tags.end(),
                         [](const auto& a, const auto& b) { return a.familiar() < b.familiar(); });
    tmpl::Json row = imageRow(*image, tag == image->tags.end() ? nullptr : &*tag, truncate);
    row["Containers"] = std::to_string(item.users.size());
    row["Digest"] = "";
    row["SharedSize"] = humanSize(share.shared, 4);
    row["UniqueSize"] = humanSize(share.total - share.shared, 4);
    rows.images.push_back(std::move(row));
}

void addContainer(UseRows& rows, const Engine& engine, const DiskItem& item, bool truncate) {
    const auto container = ifFound([&] { return engine.containers().find(item.key); });
    if (!container)
        return;
    tmpl::Json row = containerRows(engine, {*container}, {.truncate = truncate}).front();
    row["Size"] = humanSize(item.bytes);
    rows.containers.push_back(std::move(row));
}

void addVolume(UseRows& rows, const Engine& engine, const DiskItem& item) {
    const auto volume = ifFound([&] { return engine.volumes().find(item.key); });
    if (!volume)
        return;
    tmpl::Json row = volumeRow(*volume);
    row["Links"] = std::to_string(item.users.size());
    row["Size"] = humanSize(item.bytes, 4);
    rows.volumes.push_back(std::move(row));
}

UseRows rowsOf(const Engine& engine, const DiskUse& use, bool truncate) {
    UseRows rows;
    const std::vector<DiskShare> shares = use.shares();
    for (size_t i = 0; i < use.items.size(); ++i) {
        const DiskItem& item = use.items[i];
        if (item.kind == Kind::Image)
            addImage(rows, engine, item, shares[i], truncate);
        else if (item.kind == Kind::Container)
            addContainer(rows, engine, item, truncate);
        else
            addVolume(rows, engine, item);
    }
    return rows;
}

void printTable(Console& console, const char* heading, RowStyle style, std::string_view table,
                const std::vector<tmpl::Json>& rows) {
    console.print(heading);
    style.table = table;
    printRows(console, style, rows, "table", false);
}

void printTables(Console& console, const UseRows& rows) {
    printTable(console, "Images space usage:\n\n", imageRowStyle(false),
               "{{.Repository}}\t{{.Tag}}\t{{.ID}}\t{{.CreatedSince}}\t{{.Size}}\t{{.SharedSize}}\t"
               "{{.UniqueSize}}\t{{.Containers}}",
               rows.images);
    printTable(console, "\nContainers space usage:\n\n", containerRowStyle(true),
               "{{.ID}}\t{{.Image}}\t{{.Command}}\t{{.LocalVolumes}}\t{{.Size}}\t{{.RunningFor}}\t"
               "{{.Status}}\t{{.Names}}",
               rows.containers);
    printTable(console, "\nLocal Volumes space usage:\n\n", volumeRowStyle(),
               "{{.Name}}\t{{.Links}}\t{{.Size}}", rows.volumes);
    RowStyle cache;
    cache.titles = {{"CacheType", "CACHE TYPE"},    {"CreatedSince", "CREATED"}, {"ID", "CACHE ID"},
                    {"LastUsedSince", "LAST USED"}, {"Shared", "SHARED"},        {"Size", "SIZE"},
                    {"UsageCount", "USAGE"}};
    printTable(console, "\nBuild cache usage: 0B\n\n", cache,
               "{{.ID}}\t{{.CacheType}}\t{{.Size}}\t{{.CreatedSince}}\t{{.LastUsedSince}}\t{{.UsageCount}}\t"
               "{{.Shared}}",
               {});
}

} // namespace

void printEachUse(Invocation& invocation, const DiskUse& use) {
    Console& console = invocation.console();
    const std::string format = invocation.options().text("format");
    const bool table = format.empty() || format == "table";
    const UseRows rows = rowsOf(invocation.engine(), use, table);
    if (table)
        return printTables(console, rows);
    const tmpl::Json all = {{"Images", rows.images},
                            {"Containers", rows.containers},
                            {"Volumes", rows.volumes},
                            {"BuildCache", tmpl::Json::array()}};
    tmpl::Options options;
    options.escapeHtmlRoot = true;
    options.escapeControls = console.outIsTerminal();
    console.print(tmpl::Template::parse(format == "json" ? "{{json .}}" : unescapeLayout(format))
                      .execute(all, options)); // docker ends no line here
}

} // namespace outcrop::cli
