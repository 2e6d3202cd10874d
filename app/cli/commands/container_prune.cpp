// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/filters.h"
#include "app/cli/human.h"
#include "app/cli/times.h"
#include "core/base/error.h"
#include "core/engine/disk_use.h"

#include <algorithm>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kPruneOptions[] = {
    {'\0',
     "filter",
     OptionKind::List,
     "Provide filter values (e.g. \"until=<timestamp>\")",
     "filter",
     {},
     false,
     {},
     whyNotFilter},
    {'f', "force", OptionKind::Flag, "Do not prompt for confirmation"},
};

/// The latest moment at which a container may have been made; none given, any.
std::optional<Moment> untilOf(const Filters& filters) {
    if (filters.values("until").size() > 1)
        throw Error(ErrorCode::BadInput, "more than one until filter specified");
    if (!filters.has("until"))
        return std::nullopt;
    const std::string& text = filters.values("until").front();
    const auto moment = parseSince(text, now());
    if (!moment)
        throw Error(ErrorCode::BadInput, "failed to parse value as time or duration: \"" + text + "\"");
    return moment;
}

bool isWanted(const Container& container, const Filters& filters, const std::optional<Moment>& until) {
    if (!canRemove(container.state.status) || !filters.chosenByLabel(container.record.config.labels))
        return false;
    const auto created = parseTime(container.record.created);
    return !until || !created || *created <= *until;
}

/// False if somebody else removed or started it meanwhile.
bool remove(const Engine& engine, const Container& container, uint64_t& bytes) {
    try {
        const uint64_t written = writtenBytes(engine, container.record, {});
        engine.removeContainer(container.record.id.str(), false, false);
        bytes += written;
        return true;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound && error.code() != ErrorCode::Conflict)
            throw;
        return false;
    }
}

int prune(Invocation& invocation) {
    Console& console = invocation.console();
    const Filters filters = Filters::parse(invocation.options().list("filter"), {"until", "label", "label!"});
    const std::optional<Moment> until = untilOf(filters);
    if (!invocation.options().flag("force") && !console.confirmed("all stopped containers"))
        return 0;
    const Engine& engine = invocation.engine();
    std::vector<std::string> removed;
    uint64_t bytes = 0;
    for (const Container& container : engine.containers().list())
        if (isWanted(container, filters, until) && remove(engine, container, bytes))
            removed.push_back(container.record.id.str());
    if (!removed.empty()) {
        console.line("Deleted Containers:");
        for (const std::string& id : removed)
            console.line(id);
        console.line("");
    }
    console.line("Total reclaimed space: " + humanSize(bytes, 4));
    return 0;
}

} // namespace

const CommandSpec kContainerPruneCommand{
    .path = "container prune",
    .aliases = {},
    .usage = "[OPTIONS]",
    .summary = "Remove all stopped containers",
    .options = kPruneOptions,
    .maximum = 0,
    .run = prune,
    .notes = "Filters: until=TIMESTAMP or a duration back from now, label=KEY[=VALUE], label!=KEY[=VALUE]."};

} // namespace outcrop::cli
