// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/container/network_files.h"

#include <functional>
#include <optional>

namespace outcrop {

namespace {

constexpr const char* kFallback = "nameserver 8.8.8.8\nnameserver 8.8.4.4\n";

std::string_view trimmed(std::string_view text) {
    const size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// The address of a "nameserver ADDRESS" line (resolv.conf(5)).
std::optional<std::string_view> nameserver(std::string_view line) {
    constexpr std::string_view keyword = "nameserver";
    line = trimmed(line);
    if (line.substr(0, keyword.size()) != keyword || line.size() == keyword.size())
        return std::nullopt;
    const std::string_view rest = line.substr(keyword.size());
    if (rest.front() != ' ' && rest.front() != '\t')
        return std::nullopt;
    const std::string_view address = trimmed(rest);
    return address.substr(0, address.find_first_of(" \t"));
}

bool isLoopback(std::string_view address) {
    return address.substr(0, 4) == "127." || address == "::1" || address == "0:0:0:0:0:0:0:1";
}

bool isReachable(std::string_view address) {
    return !isLoopback(address) && address.find('%') == std::string_view::npos;
}

void forEachLine(std::string_view text, const std::function<void(std::string_view)>& visit) {
    while (!text.empty()) {
        const size_t end = text.find('\n');
        visit(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

} // namespace

std::string hostsText(const std::string& ownAddress, const std::string& hostname) {
    std::string text = "127.0.0.1\tlocalhost\n"
                       "::1\tlocalhost ip6-localhost ip6-loopback\n"
                       "fe00::0\tip6-localnet\n"
                       "ff00::0\tip6-mcastprefix\n"
                       "ff02::1\tip6-allnodes\n"
                       "ff02::2\tip6-allrouters\n";
    if (!ownAddress.empty())
        text += ownAddress + "\t" + hostname + "\n";
    return text;
}

std::string containerResolvConf(std::string_view host) {
    std::string text;
    bool anyResolver = false;
    forEachLine(host, [&](std::string_view line) {
        const auto address = nameserver(line);
        if (address && !isReachable(*address))
            return;
        anyResolver = anyResolver || address.has_value();
        text.append(line);
        text += '\n';
    });
    return anyResolver ? text : text + kFallback;
}

bool onlyLoopbackResolvers(std::string_view resolvConf) {
    bool any = false;
    bool other = false;
    forEachLine(resolvConf, [&](std::string_view line) {
        if (const auto address = nameserver(line)) {
            any = true;
            other = other || !isLoopback(*address);
        }
    });
    return any && !other;
}

} // namespace outcrop
