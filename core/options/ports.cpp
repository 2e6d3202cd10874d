// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/options/ports.h"

#include "core/base/error.h"
#include "core/options/go_text.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cctype>
#include <charconv>
#include <optional>

namespace outcrop {

namespace {

Error badPort(const std::string& why) {
    return {ErrorCode::BadInput, why};
}

struct PortRange {
    uint16_t first = 0;
    uint16_t last = 0;
    unsigned size() const { return last - first + 1U; }
};

std::optional<uint16_t> portNumber(std::string_view text) {
    uint16_t number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    return problem == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<PortRange> portRange(std::string_view text) {
    const size_t dash = text.find('-');
    const auto first = portNumber(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : portNumber(text.substr(dash + 1));
    return first && last && *last >= *first ? std::optional(PortRange{*first, *last}) : std::nullopt;
}

/// "80/udp" as "udp" and "80"; nothing before the slash is nothing at all.
std::pair<std::string, std::string> protocolAndPort(const std::string& text) {
    const size_t slash = text.find('/');
    if (slash == 0 || text.empty())
        return {};
    if (slash == std::string::npos)
        return {"tcp", text};
    const std::string rest = text.substr(slash + 1);
    const std::string protocol = rest.substr(0, rest.find('/'));
    return {protocol.empty() ? "tcp" : protocol, text.substr(0, slash)};
}

/// Brackets of an IPv6 address taken off.
std::string checkedAddress(const std::string& text) {
    std::string address = text;
    if (address.starts_with('[')) {
        if (!address.ends_with(']'))
            throw badPort("invalid IP address " + text + ": address " + text + ":: missing ']' in address");
        address = address.substr(1, address.size() - 2);
    }
    in6_addr parsed{};
    if (!address.empty() && ::inet_pton(AF_INET, address.c_str(), &parsed) != 1 &&
        ::inet_pton(AF_INET6, address.c_str(), &parsed) != 1)
        throw badPort("invalid IP address: " + address);
    return address;
}

std::string checkedProtocol(std::string protocol) {
    const std::string asked = protocol;
    std::transform(protocol.begin(), protocol.end(), protocol.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (protocol != "tcp" && protocol != "udp" && protocol != "sctp")
        throw badPort("invalid proto: " + asked);
    return protocol;
}

struct PublishParts {
    std::string address;
    std::string host;
    std::string container;
};

PublishParts splitPublish(const std::string& text) {
    const size_t last = text.rfind(':');
    if (last == std::string::npos)
        return {{}, {}, text};
    const size_t before = last == 0 ? std::string::npos : text.rfind(':', last - 1);
    if (before == std::string::npos)
        return {{}, text.substr(0, last), text.substr(last + 1)};
    return {text.substr(0, before), text.substr(before + 1, last - before - 1), text.substr(last + 1)};
}

/// "100-101/udp" as "100/udp", "101/udp".
std::vector<std::string> portsOfRange(const std::string& text, const std::string& complaint) {
    const auto [protocol, port] = protocolAndPort(text);
    const auto range = portRange(port);
    if (!range) {
        const std::string bad = port.substr(0, port.find('-'));
        const bool digits = !bad.empty() && bad.find_first_not_of("0123456789") == std::string::npos;
        const std::string why = port.empty() ? "empty string specified for ports."
                                : portNumber(bad)
                                    ? "invalid range specified for port: " + port
                                    : "strconv.ParseUint: parsing " + go::quoteGo(bad) +
                                          (digits ? ": value out of range" : ": invalid syntax");
        throw badPort(complaint + why);
    }
    std::vector<std::string> ports;
    for (unsigned one = range->first; one <= range->last; ++one)
        ports.push_back(std::to_string(one) + "/" + protocol);
    return ports;
}

} // namespace

std::string PortBinding::str() const {
    const bool version6 = hostIp.find(':') != std::string::npos;
    std::string text = hostIp.empty() ? "" : version6 ? "[" + hostIp + "]:" : hostIp + ":";
    if (!hostPort.empty() || !text.empty())
        text += hostPort + ":";
    return text + std::to_string(port) + (protocol == "tcp" ? "" : "/" + protocol);
}

std::vector<PortBinding> parsePublish(const std::string& text) {
    const PublishParts parts = splitPublish(text);
    const auto [protocol, container] = protocolAndPort(parts.container);
    if (container.empty())
        throw badPort("no port specified: " + text + "<empty>");
    const std::string address = checkedAddress(parts.address);
    const auto inside = portRange(container);
    if (!inside)
        throw badPort("invalid containerPort: " + container);
    const auto outside = parts.host.empty() ? std::optional(PortRange{}) : portRange(parts.host);
    if (!outside)
        throw badPort("invalid hostPort: " + parts.host);
    if (!parts.host.empty() && outside->size() != inside->size() && inside->size() != 1)
        throw badPort("invalid ranges specified for container and host Ports: " + container + " and " +
                      parts.host);
    const std::string known = checkedProtocol(protocol);
    std::vector<PortBinding> bindings;
    for (unsigned i = 0; i < inside->size(); ++i) {
        PortBinding binding{address, {}, static_cast<uint16_t>(inside->first + i), known};
        if (!parts.host.empty())
            binding.hostPort = std::to_string(outside->first + i);
        if (inside->size() == 1 && outside->size() > 1)
            binding.hostPort += "-" + std::to_string(outside->last);
        bindings.push_back(std::move(binding));
    }
    return bindings;
}

std::vector<std::string> parseExpose(const std::string& text) {
    if (text.find(':') != std::string::npos)
        throw badPort("invalid port format for --expose: " + text);
    return portsOfRange(text, "invalid range format for --expose: " + text + ", error: ");
}

std::vector<std::string> parsePortFilter(const std::string& key, const std::string& text) {
    if (text.find(':') != std::string::npos)
        throw badPort("filter for '" + key + "' should not contain ':': " + text);
    return portsOfRange(text, "error while looking up for " + key + " " + text + ": ");
}

} // namespace outcrop
