// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/graft/address.h"

#include "core/base/error.h"

#include <arpa/inet.h>
#include <array>
#include <netdb.h>
#include <netinet/in.h>

namespace outcrop {

namespace {

Error unknownHost(const std::string& host, int failure) {
    return {ErrorCode::Io,
            {},
            {},
            "error resolving passed in network volume address: lookup " + host + ": " +
                ::gai_strerror(failure)};
}

std::string addressOf(const std::string& host) {
    addrinfo* list = nullptr;
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    if (const int failure = ::getaddrinfo(host.c_str(), nullptr, &wanted, &list); failure != 0)
        throw unknownHost(host, failure);
    std::array<char, INET6_ADDRSTRLEN> text{};
    const int failure =
        ::getnameinfo(list->ai_addr, list->ai_addrlen, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST);
    ::freeaddrinfo(list);
    if (failure != 0)
        throw unknownHost(host, failure);
    return text.data();
}

} // namespace

void resolveAddresses(VolumeRequest& request) {
    const bool windows = request.type == "cifs" || request.type == "smb3";
    if (!windows && request.type != "nfs" && request.type != "nfs4")
        return;
    bool addressed = false;
    for (std::string& word : request.words) {
        const size_t value = word.starts_with("addr=") || word.starts_with("ip=") ? word.find('=') + 1 : 0;
        if (value > 0 && word.size() > value)
            word = word.substr(0, value) + addressOf(word.substr(value));
        addressed = addressed || value > 0;
    }
    if (windows && !addressed && request.device.starts_with("//"))
        request.words.push_back("ip=" + addressOf(request.device.substr(2, request.device.find('/', 2) - 2)));
}

} // namespace outcrop
