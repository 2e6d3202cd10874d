// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

namespace outcrop {

/// Receives what a long call is doing. Called on the calling thread of the engine; must be cheap.
class Progress {
public:
    virtual ~Progress() = default;
    /// A new phase ("Reading archive"-like machine word, e.g. "read", "unpack", "pack"); total in bytes or 0
    /// if unknown.
    virtual void phase(const std::string& name, const std::string& object, uint64_t total) {
        (void)name, (void)object, (void)total;
    }
    /// Bytes done in this phase so far.
    virtual void advance(uint64_t done) { (void)done; }
    /// Something the user should know that is not an error ("cgroup limits are not available: …").
    virtual void warn(const std::string& fact) { (void)fact; }
};

/// Throws Error(Cancelled) when stop was requested.
void throwIfCancelled(const std::stop_token& stop, const char* operation);

} // namespace outcrop
