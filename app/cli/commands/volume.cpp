// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/commands/volume_rows.h"
#include "app/cli/filters.h"
#include "app/cli/human.h"
#include "app/cli/row_format.h"
#include "core/base/error.h"
#include "core/volume/local_mount.h"
#include "core/volume/snapshots.h"

#include <algorithm>
#include <set>

namespace outcrop::cli {

namespace {

std::string whyNotLabel(std::string_view /*name*/, std::string_view value) {
    return value.rfind('=', 0) == 0 ? "invalid label '" + std::string(value) + "': empty name" : "";
}

constexpr OptionSpec kCreateOptions[] = {
    {'d', "driver", OptionKind::Text, "Specify volume driver name", {}, "local"},
    {'\0', "label", OptionKind::List, "Set metadata for a volume", {}, {}, false, {}, whyNotLabel},
    {'\0', "name", OptionKind::Text, "Specify volume name", {}, {}, true},
    {'o', "opt", OptionKind::List, "Set driver specific options", "map"},
};
constexpr OptionSpec kLsOptions[] = {
    {'f',
     "filter",
     OptionKind::List,
     "Provide filter values (e.g. \"dangling=true\")",
     "filter",
     {},
     false,
     {},
     whyNotFilter},
    {'\0', "format", OptionKind::Text,
     "Format output using a custom template:\n'table':            Print output in table format with column "
     "headers "
     "(default)\n'table TEMPLATE':   Print output in table format using the given Go template\n'json':       "
     "      "
     "Print in JSON format\n'TEMPLATE':         Print output using the given Go template."},
    {'q', "quiet", OptionKind::Flag, "Only display volume names"},
};
constexpr OptionSpec kVolumeRmOptions[] = {
    {'f', "force", OptionKind::Flag, "Force the removal of one or more volumes"},
    {'\0', "snapshots", OptionKind::Flag, "Remove their snapshots with them"},
};
constexpr OptionSpec kPruneOptions[] = {
    {'a', "all", OptionKind::Flag, "Remove all unused volumes, not just anonymous ones"},
    {'\0', "filter", OptionKind::List, "Provide filter values (e.g. \"label=<label>\")", "filter"},
    {'f', "force", OptionKind::Flag, "Do not prompt for confirmation"},
};

std::map<std::string, std::string> pairs(const std::vector<std::string>& words) {
    std::map<std::string, std::string> result;
    for (const std::string& word : words) {
        const size_t equals = word.find('=');
        result[word.substr(0, equals)] = equals == std::string::npos ? "" : word.substr(equals + 1);
    }
    return result;
}

int createVolume(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    std::string name = options.text("name");
    if (!invocation.arguments().empty()) {
        if (!name.empty())
            return usageError(invocation.console(), invocation.spec(),
                              "conflicting options: cannot specify a volume name through both --name and as "
                              "a positional arg",
                              1);
        name = invocation.arguments().front();
    }
    if (const std::string driver = options.text("driver", "local"); driver != "local")
        throw missingDriver(name, driver);
    std::map<std::string, std::string> labels = pairs(options.list("label"));
    if (name.empty())
        labels["com.docker.volume.anonymous"] = "";
    const VolumeName volume = name.empty() ? VolumeName::anonymous() : VolumeName::parse(name);
    invocation.console().line(
        invocation.engine().volumes().create(volume, labels, pairs(options.list("opt"))).name);
    return 0;
}

int releaseAll(Invocation& invocation) {
    invocation.engine().releaseVolumes();
    return 0;
}

std::set<std::string> usedVolumes(const Engine& engine) {
    std::set<std::string> used;
    for (const VolumeUse& use : engine.volumeUses())
        used.insert(use.volume);
    return used;
}

std::string labelsText(const Volume& volume) {
    std::string out;
    for (const auto& [key, value] : volume.labels)
        out += (out.empty() ? "" : ",") + key + "=" + value;
    return out;
}

int list(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    const Filters filters = Filters::parse(options.list("filter"), {"dangling", "driver", "label", "name"});
    const bool wantDangling = filters.boolean("dangling", false);
    const std::set<std::string> used =
        filters.has("dangling") ? usedVolumes(invocation.engine()) : std::set<std::string>();
    std::vector<tmpl::Json> rows;
    std::vector<RowLabels> labels;
    for (const Volume& volume : invocation.engine().volumes().list()) {
        const bool dangling = used.count(volume.name) == 0;
        if ((filters.has("dangling") && dangling != wantDangling) ||
            !filters.equals("driver", volume.driver) || !filters.matches("name", volume.name) ||
            !filters.labels("label", volume.labels))
            continue;
        labels.push_back(volume.labels);
        rows.push_back(volumeRow(volume));
    }
    printRows(invocation.console(), volumeRowStyle(), rows, options.text("format"), options.flag("quiet"),
              labels);
    return 0;
}

bool volumeExists(const Engine& engine, const std::string& name) {
    const std::vector<Volume> volumes = engine.volumes().list();
    return std::any_of(volumes.begin(), volumes.end(),
                       [&](const Volume& volume) { return volume.name == name; });
}

int removeNamedVolume(Invocation& invocation, const std::string& name) {
    if (!volumeExists(invocation.engine(), name)) {
        if (!invocation.options().flag("force")) {
            invocation.console().error("get " + name + ": no such volume");
            return 1;
        }
    } else {
        invocation.engine().removeVolume(name, invocation.options().flag("snapshots"));
    }
    invocation.console().line(name);
    return 0;
}

int removeVolumes(Invocation& invocation) {
    return invocation.forEachArgument(
        [&](const std::string& name) { return removeNamedVolume(invocation, name); });
}

/// Pruning takes no volume whose states somebody wanted kept, and says so.
bool hasSnapshots(const Engine& engine, const std::string& volume) {
    return !VolumeSnapshots(engine.store()).list(volume).empty();
}

void sayKept(Invocation& invocation, const Filters& filters, bool all) {
    const Engine& engine = invocation.engine();
    const std::set<std::string> used = usedVolumes(engine);
    for (const Volume& volume : engine.volumes().list())
        if ((all || volume.anonymous()) && used.count(volume.name) == 0 &&
            filters.chosenByLabel(volume.labels) && hasSnapshots(engine, volume.name))
            invocation.console().warn("volume " + volume.name + " stays: it has snapshots");
}

/// The engine's prune knows no labels; with a label filter the volumes are chosen here and removed one by
/// one.
PruneResult prunedByLabel(const Engine& engine, const Filters& filters, bool all) {
    PruneResult result;
    const std::set<std::string> used = usedVolumes(engine);
    for (const Volume& volume : engine.volumes().list()) {
        const bool wanted = (all || volume.anonymous()) && volume.options.empty() &&
                            used.count(volume.name) == 0 && filters.chosenByLabel(volume.labels) &&
                            !hasSnapshots(engine, volume.name);
        if (!wanted)
            continue;
        const uint64_t bytes = engine.volumes().tree(volume.name, {})->totalBytes();
        engine.removeVolume(volume.name);
        result.bytes += bytes;
        result.removed.push_back(volume.name);
    }
    return result;
}

int prune(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    Console& console = invocation.console();
    const Filters filters = Filters::parse(options.list("filter"), {"all", "label", "label!"});
    if (options.flag("all") && filters.has("all"))
        return usageError(console, invocation.spec(),
                          "conflicting options: cannot specify both --all and --filter all=1", 1);
    const bool all = options.flag("all") || filters.boolean("all", false);
    if (!options.flag("force") &&
        !console.confirmed(all ? "all local volumes not used by at least one container"
                               : "anonymous local volumes not used by at least one container"))
        return 0;
    const bool byLabel = filters.has("label") || filters.has("label!");
    const PruneResult result =
        byLabel ? prunedByLabel(invocation.engine(), filters, all) : invocation.engine().pruneVolumes(all);
    if (!result.removed.empty()) {
        console.line("Deleted Volumes:");
        for (const std::string& name : result.removed)
            console.line(name);
        console.line("");
    }
    sayKept(invocation, filters, all);
    console.line("Total reclaimed space: " + humanSize(result.bytes, 4));
    return 0;
}

} // namespace

tmpl::Json volumeRow(const Volume& volume) {
    return {{"Availability", "N/A"}, {"Driver", volume.driver},
            {"Group", "N/A"},        {"Labels", labelsText(volume)},
            {"Links", "N/A"},        {"Mountpoint", volume.mountpoint.string()},
            {"Name", volume.name},   {"Scope", "local"},
            {"Size", "N/A"},         {"Status", "N/A"}};
}

RowStyle volumeRowStyle() {
    RowStyle style;
    style.goType = "*formatter.volumeContext";
    style.table = "{{.Driver}}\t{{.Name}}";
    style.quiet = "{{.Name}}";
    style.titles = {{"Availability", "AVAILABILITY"},
                    {"Driver", "DRIVER"},
                    {"Group", "GROUP"},
                    {"Labels", "LABELS"},
                    {"Links", "LINKS"},
                    {"Mountpoint", "MOUNTPOINT"},
                    {"Name", "VOLUME NAME"},
                    {"Scope", "SCOPE"},
                    {"Size", "SIZE"},
                    {"Status", "STATUS"}};
    return style;
}

const CommandSpec kVolumeCreateCommand{.path = "volume create",
                                       .aliases = {},
                                       .usage = "[OPTIONS] [VOLUME]",
                                       .summary = "Create a volume",
                                       .options = kCreateOptions,
                                       .maximum = 1,
                                       .run = createVolume};

const CommandSpec kVolumeLsCommand{.path = "volume ls",
                                   .aliases = "volume list",
                                   .usage = "[OPTIONS]",
                                   .summary = "List volumes",
                                   .options = kLsOptions,
                                   .maximum = 0,
                                   .run = list};

const CommandSpec kVolumeRmCommand{.path = "volume rm",
                                   .aliases = "volume remove",
                                   .usage = "[OPTIONS] VOLUME [VOLUME...]",
                                   .summary = "Remove one or more volumes",
                                   .options = kVolumeRmOptions,
                                   .minimum = 1,
                                   .run = removeVolumes,
                                   .notes =
                                       "You cannot remove a volume that is in use by a container. A volume\n"
                                       "with snapshots stays unless they may go as well: --snapshots."};

const CommandSpec kVolumeReleaseCommand{
    .path = "volume release",
    .aliases = {},
    .usage = "",
    .summary = "Unmount volumes that no running container uses",
    .options = {},
    .maximum = 0,
    .run = releaseAll,
    .notes =
        "Volumes with options are mounted with the first container that uses them and unmounted after the\n"
        "last. This does what could not be done then, because something was killed."};

const CommandSpec kVolumePruneCommand{.path = "volume prune",
                                      .aliases = {},
                                      .usage = "[OPTIONS]",
                                      .summary = "Remove unused local volumes",
                                      .options = kPruneOptions,
                                      .maximum = 0,
                                      .run = prune};

} // namespace outcrop::cli
