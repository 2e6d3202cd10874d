// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/port_list.h"

#include "core/base/error.h"

namespace outcrop {

namespace {

constexpr unsigned kMaxPort = 65535;

[[noreturn]] void throwInvalid(const std::string& text) {
    throw Error(ErrorCode::BadInput, "read port", text, "invalid container port");
}

unsigned portNumber(const std::string& digits, const std::string& text) {
    unsigned number = 0;
    if (digits.empty() || digits.size() > 5)
        throwInvalid(text);
    for (const char c : digits) {
        if (c < '0' || c > '9')
            throwInvalid(text);
        number = number * 10 + static_cast<unsigned>(c - '0');
    }
    if (number > kMaxPort)
        throwInvalid(text);
    return number;
}

std::string protocolOf(const std::string& text, size_t slash) {
    std::string protocol = slash == std::string::npos ? "tcp" : text.substr(slash + 1);
    for (char& c : protocol)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (protocol != "tcp" && protocol != "udp" && protocol != "sctp")
        throw Error(ErrorCode::BadInput, "read port", text, "invalid protocol: " + protocol);
    return protocol;
}

} // namespace

std::vector<std::string> exposedPorts(const std::string& text) {
    const size_t slash = text.find('/');
    const std::string protocol = protocolOf(text, slash);
    const std::string range = text.substr(0, slash);
    const size_t dash = range.find('-');
    const unsigned first = portNumber(range.substr(0, dash), text);
    const unsigned last = dash == std::string::npos ? first : portNumber(range.substr(dash + 1), text);
    if (last < first)
        throwInvalid(text);
    std::vector<std::string> ports;
    for (unsigned port = first; port <= last; ++port)
        ports.push_back(std::to_string(port) + "/" + protocol);
    return ports;
}

} // namespace outcrop
