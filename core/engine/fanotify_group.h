// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace outcrop {

/// One event of fanotify(7).
struct FileEvent {
    uint64_t mask = 0;
    pid_t pid = 0;
    UniqueFd pidFd;        ///< none when the process is gone
    UniqueFd file;         ///< of a group that gives files
    std::string handle;    ///< of the directory, of a group that gives names: see handleOf()
    std::string_view name; ///< in there; "." is the directory itself
};

/// A queue of file events. For root alone: others are not told of processes.
class FanotifyGroup {
public:
    enum class Gives { Files, Names };
    /// Throws Error where the kernel or our rights do not allow it.
    explicit FanotifyGroup(Gives gives);

    int fd() const { return m_fd.get(); }
    /// Reads what fits a buffer. False when there is nothing.
    bool read(const std::function<void(FileEvent&)>& visit);
    /// Whether events were lost since this was asked.
    bool takeLost();
    /// A directory as events of names tell of it; empty when it has no handle.
    static std::string handleOf(int directoryFd);

private:
    UniqueFd m_fd;
    std::vector<char> m_buffer;
    bool m_lost = false;
};

} // namespace outcrop
