// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/published_port.h"

#include "core/base/error.h"
#include "core/base/fd.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <iterator>
#include <netinet/in.h>
#include <sstream>
#include <sys/socket.h>
#include <utility>

namespace outcrop {

namespace {

constexpr const char* kEveryAddress = "*";
constexpr const char* kSctp = "sctp";

using Sockets = std::vector<UniqueFd>;

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;
};

SocketAddress socketAddress(const std::string& ip, uint16_t port) {
    SocketAddress address;
    auto* four = reinterpret_cast<sockaddr_in*>(&address.storage);
    auto* six = reinterpret_cast<sockaddr_in6*>(&address.storage);
    if (::inet_pton(AF_INET, ip.c_str(), &four->sin_addr) == 1) {
        four->sin_family = AF_INET;
        four->sin_port = htons(port);
        address.size = sizeof *four;
    } else if (::inet_pton(AF_INET6, ip.c_str(), &six->sin6_addr) == 1) {
        six->sin6_family = AF_INET6;
        six->sin6_port = htons(port);
        address.size = sizeof *six;
    }
    return address;
}

/// 0 with the port that is bound as long as the socket is there, or an errno. A machine without that family
/// has nothing to bind.
int tryBind(const std::string& ip, uint16_t& port, const std::string& protocol, Sockets& bound) {
    const SocketAddress address = socketAddress(ip, port);
    const int type = protocol == "udp" ? SOCK_DGRAM : SOCK_STREAM;
    UniqueFd socket(::socket(address.storage.ss_family, type | SOCK_CLOEXEC, 0));
    if (!socket)
        return errno == EAFNOSUPPORT ? 0 : errno;
    const int on = 1;
    if (type == SOCK_STREAM)
        ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (address.storage.ss_family == AF_INET6)
        ::setsockopt(socket.get(), IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
    if (::bind(socket.get(), reinterpret_cast<const sockaddr*>(&address.storage), address.size) != 0)
        return errno == EADDRNOTAVAIL && ip == "::" ? 0 : errno;
    // Two may be bound to one address for reuse; only one can listen.
    if (type == SOCK_STREAM && ::listen(socket.get(), 1) != 0)
        return errno;
    sockaddr_storage name{};
    socklen_t size = sizeof name;
    if (::getsockname(socket.get(), reinterpret_cast<sockaddr*>(&name), &size) != 0)
        return errno;
    port = ntohs(name.ss_family == AF_INET6 ? reinterpret_cast<sockaddr_in6*>(&name)->sin6_port
                                            : reinterpret_cast<sockaddr_in*>(&name)->sin_port);
    bound.push_back(std::move(socket));
    return 0;
}

/// On every address that is meant; with port 0 the first one chooses for all.
int tryBindAll(const PublishedPort& wanted, uint16_t& port, Sockets& bound) {
    for (const std::string& address : wanted.hostAddresses())
        if (const int error = tryBind(address, port, wanted.protocol, bound))
            return error;
    return 0;
}

Error cannotBind(const PublishedPort& port, int error) {
    const std::string bind = "Bind for " + hostPlace(port.hostAddresses().front(), port.first) + " failed: ";
    if (error == EADDRINUSE)
        return Error(ErrorCode::Conflict, bind + "port is already allocated")
            .withHint("choose another port, or end what listens there");
    if (error == EACCES)
        return Error(ErrorCode::Unsupported, bind + "permission denied")
            .withHint("ordinary users may take ports from 1024 on");
    return {ErrorCode::Unsupported, bind + std::strerror(error)};
}

PublishedPort chosen(PublishedPort wanted, Sockets& bound) {
    constexpr int kAttempts = 16; // a port that is free on one address may be taken on the other
    int error = EADDRINUSE;
    const unsigned tries = wanted.first == 0 ? kAttempts : wanted.last - wanted.first + 1U;
    for (unsigned i = 0; i < tries && error == EADDRINUSE; ++i) {
        auto port = static_cast<uint16_t>(wanted.first == 0 ? 0 : wanted.first + i);
        Sockets attempt;
        error = tryBindAll(wanted, port, attempt);
        if (error == 0) {
            std::move(attempt.begin(), attempt.end(), std::back_inserter(bound));
            wanted.first = wanted.last = port;
            return wanted;
        }
    }
    throw cannotBind(wanted, error);
}

} // namespace

std::vector<std::string> PublishedPort::hostAddresses() const {
    if (!hostIp.empty())
        return {hostIp};
    return {"0.0.0.0", "::"};
}

std::string hostPlace(const std::string& address, uint16_t port) {
    const bool version6 = address.find(':') != std::string::npos;
    return (version6 ? "[" + address + "]" : address) + ":" + std::to_string(port);
}

std::string publishedPortsText(const std::vector<PublishedPort>& ports) {
    std::string text;
    for (const PublishedPort& port : ports)
        text += port.protocol + " " + (port.hostIp.empty() ? kEveryAddress : port.hostIp) + " " +
                std::to_string(port.first) + "-" + std::to_string(port.last) + " " +
                std::to_string(port.port) + "\n";
    return text;
}

std::vector<PublishedPort> publishedPortsFrom(std::string_view text) {
    std::vector<PublishedPort> ports;
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        PublishedPort port;
        char dash = '\0';
        if (!(words >> port.protocol >> port.hostIp >> port.first >> dash >> port.last >> port.port) ||
            dash != '-')
            continue;
        if (port.hostIp == kEveryAddress)
            port.hostIp.clear();
        ports.push_back(std::move(port));
    }
    return ports;
}

std::vector<PublishedPort> chosenHostPorts(std::vector<PublishedPort> ports) {
    Sockets bound; // until all are chosen: none may be given twice
    for (PublishedPort& port : ports) {
        if (port.protocol == kSctp)
            throw Error(ErrorCode::Unsupported, "publish port " + port.containerPort(), {},
                        "ports of sctp can't be published: pasta forwards tcp and udp only");
        port = chosen(port, bound);
    }
    return ports;
}

bool isHostPortTaken(const std::string& hostIp, uint16_t port, const std::string& protocol) {
    if (protocol == kSctp) // see chosenHostPorts()
        return false;
    const PublishedPort wanted{hostIp, port, port, 0, protocol};
    uint16_t tried = port;
    Sockets bound;
    return port != 0 && tryBindAll(wanted, tried, bound) == EADDRINUSE;
}

} // namespace outcrop
