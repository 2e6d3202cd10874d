// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// A port of a running container, and where on this computer it is to be reached.
struct PublishedPort {
    std::string hostIp; ///< empty: every address
    uint16_t first = 0; ///< of the host's ports that may be taken; 0: any that is free
    uint16_t last = 0;
    uint16_t port = 0; ///< the container's
    std::string protocol = "tcp";

    std::string containerPort() const { return std::to_string(port) + "/" + protocol; }
    /// "0.0.0.0" and "::" for every address.
    std::vector<std::string> hostAddresses() const;
    bool operator==(const PublishedPort&) const = default;
};

/// "0.0.0.0:8080", "[::]:8080".
std::string hostPlace(const std::string& address, uint16_t port);

/// "tcp 127.0.0.1 8000-8010 80", one a line, as the bundle's annotation and the state hold them.
std::string publishedPortsText(const std::vector<PublishedPort>& ports);
/// What is no such line is left out.
std::vector<PublishedPort> publishedPortsFrom(std::string_view text);

/// Settles on one free host port for each. Throws Error(Conflict) for one that is taken, Error(Unsupported)
/// for one that this user may not take. What is free now is only held once somebody listens there.
std::vector<PublishedPort> chosenHostPorts(std::vector<PublishedPort> ports);
/// Whether somebody else listens there already.
bool isHostPortTaken(const std::string& hostIp, uint16_t port, const std::string& protocol);

} // namespace outcrop
