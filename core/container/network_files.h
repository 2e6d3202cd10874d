// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>
#include <string_view>

namespace outcrop {

// Texts of the three files every container gets of its own, made without touching the disk.

/// /etc/hosts: docker's names for the loopback, and with an address of its own the host name.
std::string hostsText(const std::string& ownAddress, const std::string& hostname);

/// /etc/resolv.conf made from the host's. A resolver on a loopback address can't be reached from a network of
/// the container's own: it is left out, and when none remains public ones take its place, as docker does. An
/// IPv6 resolver with a zone is bound to a host interface and left out too.
std::string containerResolvConf(std::string_view host);

/// True if every resolver of the text is on a loopback address (systemd-resolved's stub, a local cache).
bool onlyLoopbackResolvers(std::string_view resolvConf);

} // namespace outcrop
