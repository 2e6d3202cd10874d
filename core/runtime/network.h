// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/runtime/published_port.h"

#include <functional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace outcrop {

/// Network "default": passt's pasta carries what a container sends out of its own network namespace, without
/// rights. It lives as long as the container. Where it is missing or fails there is only loopback, which is
/// said.
class OutsideNetwork {
public:
    using Warn = std::function<void(const std::string&)>;

    OutsideNetwork() = default;
    /// ports: to be forwarded into it, each on its one host port. Throws Error(Unsupported) if that cannot
    /// be.
    static OutsideNetwork find(const std::vector<PublishedPort>& ports, const Warn& warn);
    OutsideNetwork(OutsideNetwork&& other) noexcept;
    OutsideNetwork& operator=(OutsideNetwork&& other) noexcept;
    ~OutsideNetwork() { detach(); }

    bool wanted() const { return !m_program.empty(); }
    /// Starts it for the namespaces of pid; does not wait.
    void attach(pid_t pid, bool userNamespace);
    /// Throws Error where ports cannot be forwarded; without ports it is a warning.
    void awaitReady(const Warn& warn);
    void detach();

private:
    std::string m_program;
    std::vector<PublishedPort> m_ports;
    pid_t m_pid = -1;
    UniqueFd m_ready; ///< it writes its pid here once it carries
    UniqueFd m_errors;
};

} // namespace outcrop
