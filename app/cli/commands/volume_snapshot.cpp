// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/volume_snapshot.h"
#include "app/cli/commands/change_name.h"
#include "app/cli/commands/commands.h"
#include "app/cli/human.h"
#include "app/cli/row_format.h"
#include "app/cli/template/template.h"
#include "app/cli/times.h"
#include "core/base/error.h"
#include "core/engine/scheduled_snapshots.h"
#include "core/inspect/comparison_rows.h"
#include "core/oci/time.h"
#include "core/volume/snapshot_schedule.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kSnapshotCreateOptions[] = {
    {'\0', "live", OptionKind::Flag, "Let containers write meanwhile: files may be of different moments"},
    {'q', "quiet", OptionKind::Flag, "Print only the name"},
};
constexpr OptionSpec kSnapshotLsOptions[] = {
    {'\0', "format", OptionKind::Text,
     "Format output using a custom template (\"table\", \"table TEMPLATE\", \"json\" or a Go template)"},
    {'\0', "json", OptionKind::Flag, "Print one JSON object per snapshot"},
    {'q', "quiet", OptionKind::Flag, "Only display names, as VOLUME@SNAPSHOT"},
};
constexpr OptionSpec kSnapshotDiffOptions[] = {
    {'\0', "json", OptionKind::Flag, "Print one JSON object per path"},
};
constexpr OptionSpec kSnapshotRestoreOptions[] = {
    {'\0', "live", OptionKind::Flag,
     "Also while running containers have the volume: they stand still meanwhile,\nand what they have open "
     "stays the old file"},
    {'q', "quiet", OptionKind::Flag, "Print nothing"},
};

constexpr OptionSpec kSnapshotScheduleOptions[] = {
    {'\0', "before-start", OptionKind::Flag, "Take one before a container that has the volume starts"},
    {'\0', "every", OptionKind::Text, "Take one when the last is so old (30m, 1h, 24h)"},
    {'\0', "keep", OptionKind::Text, "Keep so many of those that were taken so (0: all)"},
    {'\0', "off", OptionKind::Flag, "Take none any more"},
};

SnapshotOf snapshotNamed(const std::string& text) {
    if (auto name = SnapshotOf::parse(text); name && !name->volume.empty() && !name->snapshot.empty())
        return *name;
    throw Error(ErrorCode::BadInput, "find snapshot", text, "it is not written as VOLUME@SNAPSHOT")
        .withHint("volume snapshot ls lists them");
}

int createSnapshot(Invocation& invocation) {
    const std::vector<std::string>& words = invocation.arguments();
    WarningProgress progress(invocation.console());
    const Snapshot snapshot = takeSnapshot(invocation.engine(), words[0], words.size() > 1 ? words[1] : "",
                                           invocation.options().flag("live"), progress, {});
    invocation.console().line(invocation.options().flag("quiet") ? snapshot.name : snapshot.label());
    return 0;
}

RowStyle snapshotStyle() {
    RowStyle style;
    style.goType = "*formatter.snapshotContext";
    style.table =
        "{{.Volume}}\t{{.Name}}\t{{.CreatedSince}}\t{{.Files}}\t{{.Size}}\t{{.Added}}\t{{.Writers}}";
    style.quiet = "{{.Volume}}@{{.Name}}";
    style.titles = {{"Added", "ADDED"}, {"CreatedAt", "CREATED AT"}, {"CreatedSince", "CREATED"},
                    {"Files", "FILES"}, {"ID", "SNAPSHOT ID"},       {"Name", "SNAPSHOT"},
                    {"Size", "SIZE"},   {"Volume", "VOLUME"},        {"Writers", "WRITERS"}};
    return style;
}

tmpl::Json snapshotRow(const Snapshot& snapshot) {
    return {{"Added", humanSize(snapshot.added)},
            {"CreatedAt", snapshot.createdAt},
            {"CreatedSince", ago(epochSeconds(snapshot.createdAt))},
            {"Files", std::to_string(snapshot.files)},
            {"ID", snapshot.id},
            {"Name", snapshot.name},
            {"Size", humanSize(snapshot.bytes)},
            {"Volume", snapshot.volume},
            {"Writers", snapshotRestName(snapshot.rest)}};
}

int listSnapshots(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    const Engine& engine = invocation.engine();
    std::vector<std::string> volumes;
    if (!invocation.arguments().empty())
        volumes.push_back(engine.volumes().find(invocation.arguments().front()).name);
    else
        for (const Volume& volume : engine.volumes().list())
            volumes.push_back(volume.name);
    std::vector<tmpl::Json> rows;
    for (const std::string& volume : volumes)
        for (const Snapshot& snapshot : VolumeSnapshots(engine.store()).list(volume))
            rows.push_back(snapshotRow(snapshot));
    printRows(invocation.console(), snapshotStyle(), rows,
              options.flag("json") ? "json" : options.text("format"), options.flag("quiet"));
    return 0;
}

Change changeOf(RowKind kind) {
    switch (kind) {
    case RowKind::Added:
        return Change::Added;
    case RowKind::Removed:
        return Change::Removed;
    default:
        return Change::Changed;
    }
}

int diffSnapshots(Invocation& invocation) {
    const std::vector<std::string>& words = invocation.arguments();
    const Engine& engine = invocation.engine();
    const SnapshotOf before = snapshotNamed(words[0]);
    const std::string after = words.size() > 1 ? words[1] : before.volume;
    CompareOptions how;
    how.renames = false;
    const Subject first = engine.subject("volume:" + words[0], {});
    const Subject second = engine.subject("volume:" + after, {});
    how.owners = second.owners;
    const auto comparison = Comparison::ofStacks(first.tree.layers(), second.tree.layers(), how);
    const std::vector<ComparisonRow> rows = comparisonRows(*comparison);
    Console& console = invocation.console();
    if (rows.empty())
        console.noteNothing("nothing has changed");
    for (const ComparisonRow& row : rows) {
        const Change change = changeOf(row.kind);
        if (invocation.options().flag("json"))
            console.line(tmpl::toGoJson({{"change", changeName(change)}, {"path", row.path}}, false));
        else
            console.line(std::string(1, changeLetter(change)) + " " + console.shown(row.path));
    }
    return 0;
}

std::string counted(uint64_t count, const char* one, const char* many) {
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

/// "etc/hosts" and "/etc/hosts/" are "/etc/hosts".
std::string cleanArgument(const std::string& text) {
    const std::string path = std::filesystem::path("/" + text).lexically_normal().string();
    return path.size() > 1 && path.back() == '/' ? path.substr(0, path.size() - 1) : path;
}

int restore(Invocation& invocation) {
    const std::vector<std::string>& words = invocation.arguments();
    const SnapshotOf name = snapshotNamed(words[0]);
    std::vector<std::string> paths;
    std::transform(words.begin() + 1, words.end(), std::back_inserter(paths), cleanArgument);
    WarningProgress progress(invocation.console());
    const RestoredSnapshot restored =
        restoreSnapshot(invocation.engine(), name, paths, invocation.options().flag("live"), progress, {});
    if (!invocation.options().flag("quiet"))
        invocation.console().line(words[0] + ": " +
                                  counted(restored.restored, "entry restored, ", "entries restored, ") +
                                  std::to_string(restored.removed) + " removed");
    return 0;
}

Error badSchedule(const std::string& value, const char* why) {
    return Error(ErrorCode::BadInput, "set schedule", value, why);
}

std::chrono::seconds everyOf(const std::string& text) {
    constexpr int64_t kNanoseconds = 1'000'000'000;
    constexpr int64_t kLeast = 60; // what looks whether one is due looks so often
    const std::optional<int64_t> asked = parseGoDuration(text);
    if (!asked || *asked < kLeast * kNanoseconds)
        throw badSchedule(text, "not a duration of a minute or more").withHint("30m, 1h, 24h");
    return std::chrono::seconds(*asked / kNanoseconds);
}

uint64_t keepOf(const std::string& text) {
    uint64_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || end != text.data() + text.size())
        throw badSchedule(text, "not a number");
    return count;
}

std::string everyText(std::chrono::seconds every) {
    const auto count = every.count();
    if (count % 3600 == 0)
        return std::to_string(count / 3600) + "h";
    return count % 60 == 0 ? std::to_string(count / 60) + "m" : std::to_string(count) + "s";
}

std::string scheduleText(const SnapshotSchedule& schedule) {
    if (schedule.off())
        return "off";
    std::string text;
    if (schedule.beforeStart)
        text += "before each start";
    if (schedule.every.count() > 0)
        text += (text.empty() ? "" : ", ") + ("every " + everyText(schedule.every));
    return text + ", " +
           (schedule.keep == 0 ? "all are kept" : "the last " + std::to_string(schedule.keep) + " are kept");
}

int scheduleSnapshots(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    const Store& store = invocation.engine().store();
    const std::string& volume = invocation.arguments().front();
    invocation.engine().volumes().find(volume);
    SnapshotSchedule schedule = readSnapshotSchedule(store, volume);
    const SnapshotSchedule before = schedule;
    if (options.flag("off"))
        schedule = {};
    if (options.has("before-start"))
        schedule.beforeStart = options.flag("before-start");
    if (options.has("every"))
        schedule.every = everyOf(options.text("every"));
    if (options.has("keep"))
        schedule.keep = keepOf(options.text("keep"));
    if (schedule != before)
        writeSnapshotSchedule(store, volume, schedule);
    invocation.console().line(volume + ": " + scheduleText(schedule));
    return 0;
}

int takeDue(Invocation& invocation) {
    WarningProgress progress(invocation.console());
    for (const Snapshot& snapshot : takeDueSnapshots(invocation.engine(), progress, {}))
        invocation.console().line(snapshot.label());
    return 0;
}

int removeSnapshots(Invocation& invocation) {
    return invocation.forEachArgument([&](const std::string& text) {
        VolumeSnapshots(invocation.engine().store()).remove({snapshotNamed(text)});
        invocation.console().line(text);
        return 0;
    });
}

} // namespace

const CommandSpec kVolumeSnapshotCreateCommand{
    .path = "volume snapshot create",
    .aliases = {},
    .usage = "[OPTIONS] VOLUME [NAME]",
    .summary = "Keep the state that a volume has now",
    .options = kSnapshotCreateOptions,
    .minimum = 1,
    .maximum = 2,
    .run = createSnapshot,
    .notes =
        "Without a name it gets one of the time. What has not changed since the snapshot before is neither "
        "read nor kept\nagain. Containers that run and have the volume stand still meanwhile, unless "
        "--live. VOLUME@SNAPSHOT is taken by\ncompare, tree and content as well."};

const CommandSpec kVolumeSnapshotLsCommand{
    .path = "volume snapshot ls",
    .aliases = "volume snapshot list",
    .usage = "[OPTIONS] [VOLUME]",
    .summary = "List snapshots, the oldest first",
    .options = kSnapshotLsOptions,
    .maximum = 1,
    .run = listSnapshots,
    .notes = "ADDED is what a snapshot took on the disk when it was made; the rest it shares with others. "
             "WRITERS says what the\ncontainers did meanwhile: \"unused\" (none ran), \"paused\", \"live\"."};

const CommandSpec kVolumeSnapshotDiffCommand{
    .path = "volume snapshot diff",
    .aliases = {},
    .usage = "[OPTIONS] VOLUME@SNAPSHOT [VOLUME[@SNAPSHOT]]",
    .summary = "List what has changed since a snapshot, or between two",
    .options = kSnapshotDiffOptions,
    .minimum = 1,
    .maximum = 2,
    .run = diffSnapshots,
    .notes =
        "A is added, C changed, D removed, as diff has it for containers. compare tells more: lines, facts, "
        "renames."};

const CommandSpec kVolumeSnapshotRestoreCommand{
    .path = "volume snapshot restore",
    .aliases = {},
    .usage = "[OPTIONS] VOLUME@SNAPSHOT [PATH...]",
    .summary = "Put a volume, or paths of it, back to what a snapshot has",
    .options = kSnapshotRestoreOptions,
    .minimum = 1,
    .run = restore,
    .notes =
        "Paths are those inside the volume. What came since the snapshot goes, within the paths; diff shows "
        "it before. Each\nfile is replaced at once; a restore that was interrupted is finished by another."};

const CommandSpec kVolumeSnapshotScheduleCommand{
    .path = "volume snapshot schedule",
    .aliases = {},
    .usage = "[OPTIONS] VOLUME",
    .summary = "Set or show when snapshots of a volume are taken by themselves",
    .options = kSnapshotScheduleOptions,
    .minimum = 1,
    .maximum = 1,
    .run = scheduleSnapshots,
    .notes =
        "What is not named stays as it was; without options it shows what is set. Before each start means by "
        "run, start, restart\nand the desktop. There is no daemon: by the clock they are taken by the "
        "desktop "
        "while it is open, and by \"volume snapshot\ndue\", for a timer of cron or systemd. What was asked "
        "for "
        "by hand is never removed by --keep."};

const CommandSpec kVolumeSnapshotDueCommand{
    .path = "volume snapshot due",
    .aliases = {},
    .usage = "",
    .summary = "Take the snapshots that are due by the schedules of their volumes",
    .options = {},
    .maximum = 0,
    .run = takeDue};

const CommandSpec kVolumeSnapshotRmCommand{.path = "volume snapshot rm",
                                           .aliases = "volume snapshot remove",
                                           .usage = "VOLUME@SNAPSHOT [VOLUME@SNAPSHOT...]",
                                           .summary = "Remove snapshots, and free what only they had",
                                           .options = {},
                                           .minimum = 1,
                                           .run = removeSnapshots};

} // namespace outcrop::cli
