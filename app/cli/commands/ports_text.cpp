// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/ports_text.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace outcrop::cli {

namespace {

struct ShownPort {
    unsigned port = 0;   ///< the container's
    std::string address; ///< empty: not published
    uint16_t outside = 0;
    std::string protocol;

    bool operator<(const ShownPort& other) const {
        return std::tie(port, address, outside, protocol) <
               std::tie(other.port, other.address, other.outside, other.protocol);
    }
};

std::vector<ShownPort> shownPorts(const Container& container) {
    std::vector<ShownPort> ports;
    std::set<std::string> published;
    for (const PublishedPort& port : container.state.ports) {
        published.insert(port.containerPort());
        for (const std::string& address : port.hostAddresses())
            ports.push_back({port.port, address, port.first, port.protocol});
    }
    for (const std::string& exposed : container.record.config.exposedPorts) {
        if (published.contains(exposed))
            continue;
        const size_t slash = std::min(exposed.find('/'), exposed.size());
        const std::string protocol = slash < exposed.size() ? exposed.substr(slash + 1) : "tcp";
        ports.push_back({unsigned(std::strtoul(exposed.c_str(), nullptr, 10)), {}, 0, protocol});
    }
    std::sort(ports.begin(), ports.end());
    return ports;
}

/// Ports of one address and protocol in a row.
struct PortRun {
    ShownPort first;
    unsigned last = 0;

    bool isOf(const ShownPort& port) const {
        return port.address == first.address && port.protocol == first.protocol;
    }
    std::string text() const {
        const std::string numbers =
            std::to_string(first.port) + (last == first.port ? "" : "-" + std::to_string(last));
        const std::string place = hostPlace(first.address, first.outside);
        const std::string outside = place.substr(0, place.rfind(':') + 1) + numbers + "->";
        return (first.address.empty() ? "" : outside) + numbers + "/" + first.protocol;
    }
};

} // namespace

bool hasPortsNow(const Container& container) {
    return container.state.status == ContainerStatus::Running && container.record.network == "default";
}

std::string portsText(const Container& container) {
    if (!hasPortsNow(container))
        return {};
    // In docker's order: runs that another of their kind has ended, the last of each kind, what has another
    // number outside.
    std::vector<std::string> texts;
    std::vector<PortRun> open;
    std::vector<std::string> elsewhere;
    for (const ShownPort& port : shownPorts(container)) {
        if (!port.address.empty() && port.outside != port.port) {
            elsewhere.push_back(hostPlace(port.address, port.outside) + "->" + std::to_string(port.port) +
                                "/" + port.protocol);
            continue;
        }
        const auto run =
            std::find_if(open.begin(), open.end(), [&](const PortRun& one) { return one.isOf(port); });
        if (run == open.end()) {
            open.push_back({port, port.port});
        } else if (port.port == run->last + 1) {
            run->last = port.port;
        } else {
            texts.push_back(run->text());
            *run = {port, port.port};
        }
    }
    for (const PortRun& run : open)
        texts.push_back(run.text());
    texts.insert(texts.end(), elsewhere.begin(), elsewhere.end());
    std::string out;
    for (const std::string& text : texts)
        out += (out.empty() ? "" : ", ") + text;
    return out;
}

} // namespace outcrop::cli
