// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/commands/container_rows.h"
#include "core/options/go_text.h"

#include <algorithm>

namespace outcrop::cli {

namespace {

/// "80" is "80/tcp"; docker reads the number first.
std::string wantedPort(const std::string& text) {
    const size_t slash = std::min(text.find('/'), text.size());
    const std::string number = text.substr(0, slash);
    const bool digits = !number.empty() && number.find_first_not_of("0123456789") == std::string::npos;
    if (!digits || number.size() > 5 || std::stoul(number) > UINT16_MAX)
        throw Error(ErrorCode::BadInput, "invalid port (" + number + "): strconv.ParseUint: parsing " +
                                             go::quoteGo(number) +
                                             (digits ? ": value out of range" : ": invalid syntax"));
    return number + (slash < text.size() ? text.substr(slash) : "/tcp");
}

int port(Invocation& invocation) {
    const std::vector<std::string>& arguments = invocation.arguments();
    const auto container = invocation.findContainer(arguments[0]);
    if (!container)
        return 1;
    const std::string wanted = arguments.size() > 1 ? wantedPort(arguments[1]) : std::string();
    std::vector<std::string> lines;
    for (const PublishedPort& published : container->state.ports)
        for (const std::string& address : published.hostAddresses()) {
            const std::string place = hostPlace(address, published.first);
            if (wanted.empty())
                lines.push_back(published.containerPort() + " -> " + place);
            else if (wanted == published.containerPort())
                lines.push_back(place);
        }
    if (!wanted.empty() && lines.empty()) {
        invocation.console().error("No public port '" + arguments[1] + "' published for " + arguments[0]);
        return 1;
    }
    std::sort(lines.begin(), lines.end());
    for (const std::string& line : lines)
        invocation.console().line(line);
    return 0;
}

} // namespace

const CommandSpec kPortCommand{.path = "port",
                               .aliases = "container port",
                               .usage = "CONTAINER [PRIVATE_PORT[/PROTO]]",
                               .summary = "List port mappings or a specific mapping for the container",
                               .options = {},
                               .minimum = 1,
                               .maximum = 2,
                               .run = port};

} // namespace outcrop::cli
