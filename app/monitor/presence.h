// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"

#include <filesystem>
#include <string>

namespace outcrop {

/// What shows others that this monitor lives: <run>/<id>/ with a lock held until we end, however we end, and
/// a socket.
class Presence {
public:
    /// Throws Conflict if another monitor of this container lives.
    Presence(const std::filesystem::path& runDir, const std::string& id);
    ~Presence() { leave(); }
    Presence(const Presence&) = delete;
    Presence& operator=(const Presence&) = delete;

    int listener() const { return m_listener.get(); }
    /// Takes all of it away; another monitor may start from now on. Idempotent.
    void leave();

private:
    void takeLock(const std::string& id);
    void listenOn();

    std::filesystem::path m_directory;
    UniqueFd m_lock;
    UniqueFd m_listener;
};

} // namespace outcrop
