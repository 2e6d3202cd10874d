// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/commands/container_rows.h"
#include "app/cli/commands/ports_text.h"
#include "app/cli/filters.h"
#include "app/cli/row_format.h"
#include "app/cli/times.h"
#include "core/base/error.h"
#include "core/options/ports.h"

#include <algorithm>
#include <charconv>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kPsOptions[] = {
    {'a', "all", OptionKind::Flag, "Show all containers (default shows just running)"},
    {'f', "filter", OptionKind::List, "Filter output based on conditions provided", "filter"},
    {'\0', "format", OptionKind::Text,
     "Format output using a custom template:\n'table':            Print output in table format with column "
     "headers "
     "(default)\n'table TEMPLATE':   Print output in table format using the given Go template\n'json':       "
     "      "
     "Print in JSON format\n'TEMPLATE':         Print output using the given Go template."},
    {'n', "last", OptionKind::Integer, "Show n last created containers (includes all states)", {}, "-1"},
    {'l', "latest", OptionKind::Flag, "Show the latest created container (includes all states)"},
    {'\0', "no-trunc", OptionKind::Flag, "Don't truncate output"},
    {'q', "quiet", OptionKind::Flag, "Only display container IDs"},
    {'s', "size", OptionKind::Flag, "Display total file sizes"},
};

constexpr std::string_view kPsFilters[] = {"id",     "name",   "status", "ancestor", "label",   "volume",
                                           "exited", "before", "since",  "network",  "publish", "expose"};

/// ancestor=IMAGE: containers of the image, or of one built on all of its layers.
bool descendsFrom(const Engine& engine, const Filters& filters, const ContainerRecord& record) {
    if (!filters.has("ancestor"))
        return true;
    for (const std::string& name : filters.values("ancestor")) {
        try {
            const ImageSummary image = engine.images().find(name);
            const std::vector<Digest> layers = engine.images().layers(image);
            const bool below = layers.size() <= record.layers.size() &&
                               std::equal(layers.begin(), layers.end(), record.layers.begin());
            if (image.id == record.image || (below && !layers.empty()))
                return true;
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound) // no image of that name has descendants
                throw;
        }
    }
    return false;
}

bool usesVolume(const Filters& filters, const ContainerRecord& record) {
    if (!filters.has("volume"))
        return true;
    return std::any_of(record.mounts.begin(), record.mounts.end(), [&](const MountPoint& mount) {
        return (!mount.name.empty() && filters.equals("volume", mount.name)) ||
               filters.equals("volume", mount.destination) ||
               (mount.type == "bind" && filters.equals("volume", mount.source));
    });
}

/// publish=PORT: reached on that port of this computer; expose=PORT: of the container. As docker has it, what
/// does not run has neither.
bool hasPorts(const Filters& filters, const Container& container) {
    std::vector<std::string> published;
    std::vector<std::string> exposed;
    if (hasPortsNow(container)) {
        exposed = container.record.config.exposedPorts;
        for (const PublishedPort& port : container.state.ports) {
            published.push_back(std::to_string(port.first) + "/" + port.protocol);
            exposed.push_back(port.containerPort());
        }
    }
    const auto holds = [&](const std::string& key, const std::vector<std::string>& ports) {
        if (!filters.has(key))
            return true;
        for (const std::string& text : filters.values(key))
            for (const std::string& wanted : parsePortFilter(key, text))
                if (std::find(ports.begin(), ports.end(), wanted) != ports.end())
                    return true;
        return false;
    };
    return holds("publish", published) && holds("expose", exposed);
}

bool hasExited(const Filters& filters, const ContainerState& state) {
    if (!filters.has("exited"))
        return true;
    return state.status == ContainerStatus::Exited &&
           filters.equals("exited", std::to_string(state.exitCode));
}

/// before=C and since=C compare creation times.
bool inOrder(const Engine& engine, const Filters& filters, const ContainerRecord& record) {
    const auto created = parseTime(record.created).value_or(Moment{});
    const auto other = [&](const std::string& name) {
        return parseTime(engine.containers().find(name).record.created).value_or(Moment{});
    };
    for (const std::string& name : filters.values("before"))
        if (created >= other(name))
            return false;
    for (const std::string& name : filters.values("since"))
        if (created <= other(name))
            return false;
    return true;
}

bool accepted(const Engine& engine, const Filters& filters, const Container& container) {
    const ContainerRecord& record = container.record;
    return filters.matches("id", record.id.str()) &&
           (filters.matches("name", "/" + record.name) || filters.matches("name", record.name)) &&
           filters.equals("status", statusName(container.state.status)) &&
           filters.labels("label", record.config.labels) && filters.equals("network", record.network) &&
           hasExited(filters, container.state) && hasPorts(filters, container) &&
           usesVolume(filters, record) && inOrder(engine, filters, record) &&
           descendsFrom(engine, filters, record);
}

void checkFilters(const Filters& filters) {
    constexpr std::string_view kStates[] = {"created", "restarting", "running", "removing",
                                            "paused",  "exited",     "dead"};
    for (const std::string& status : filters.values("status"))
        if (std::find(std::begin(kStates), std::end(kStates), status) == std::end(kStates))
            throw Error(ErrorCode::BadInput, "invalid filter 'status=" + status + "'");
    for (const char* key : {"publish", "expose"})
        for (const std::string& text : filters.values(key))
            parsePortFilter(key, text);
    for (const std::string& code : filters.values("exited")) {
        int number = 0;
        const char* const end = code.data() + code.size();
        if (const auto [stop, problem] = std::from_chars(code.data(), end, number);
            problem != std::errc() || stop != end)
            throw Error(ErrorCode::BadInput, "invalid filter 'exited=" + code + "'");
    }
}

std::vector<Container> chosen(const Engine& engine, const ParsedOptions& options, const Filters& filters) {
    int64_t last = options.integer("last").value_or(-1);
    if (options.flag("latest"))
        last = 1;
    const bool all = options.flag("all") || last > 0 || filters.has("status") || filters.has("exited");
    std::vector<Container> result;
    for (Container& container : engine.containers().list()) {
        if (last > 0 && static_cast<int64_t>(result.size()) == last)
            break;
        if ((all || container.state.status == ContainerStatus::Running) &&
            accepted(engine, filters, container))
            result.push_back(std::move(container));
    }
    return result;
}

int ps(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    const Filters filters =
        Filters::parse(options.list("filter"), {std::begin(kPsFilters), std::end(kPsFilters)});
    checkFilters(filters);
    const std::string format = options.text("format");
    const std::vector<Container> containers = chosen(invocation.engine(), options, filters);
    ContainerRowOptions rows;
    rows.truncate = !options.flag("no-trunc");
    rows.size = options.flag("size") || format.find(".Size") != std::string::npos ||
                format.find("json .}}") != std::string::npos;
    std::vector<RowLabels> labels;
    for (const Container& container : containers)
        labels.push_back(container.record.config.labels);
    printRows(invocation.console(), containerRowStyle(options.flag("size")),
              containerRows(invocation.engine(), containers, rows), format, options.flag("quiet"), labels);
    return 0;
}

} // namespace

const CommandSpec kPsCommand{.path = "ps",
                             .aliases = "container ls, container list, container ps",
                             .usage = "[OPTIONS]",
                             .summary = "List containers",
                             .options = kPsOptions,
                             .maximum = 0,
                             .run = ps};

} // namespace outcrop::cli
