// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace outcrop {

/// One port of a container and where it is reached on this computer, as -p says it.
struct PortBinding {
    std::string hostIp;   ///< empty: every address
    std::string hostPort; ///< "8080", "8000-8010" (any of them), empty: any that is free
    uint16_t port = 0;    ///< the container's
    std::string protocol = "tcp";

    std::string containerPort() const { return std::to_string(port) + "/" + protocol; }
    /// As -p takes it: "127.0.0.1:8080:80/udp".
    std::string str() const;
    bool operator==(const PortBinding&) const = default;
};

/// -p's "[[ip:]hostPort:]port[/protocol]", a range as one of each. Throws Error(BadInput) with
/// docker's words. Ports of sctp are read, though none can be published.
std::vector<PortBinding> parsePublish(const std::string& text);
/// --expose's "80", "53/udp", "100-102" as "80/tcp", … Throws Error(BadInput) with docker's words.
std::vector<std::string> parseExpose(const std::string& text);
/// The same of what `ps --filter publish=…` and `expose=…` take, named by key.
std::vector<std::string> parsePortFilter(const std::string& key, const std::string& text);

} // namespace outcrop
