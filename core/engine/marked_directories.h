// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/fanotify_group.h"

#include <functional>
#include <map>
#include <string>
#include <unordered_map>

namespace outcrop {

/// The directories below one, marked so that events tell of their names, and known again by their handles.
class MarkedDirectories {
public:
    /// Marks all that are there. Throws Error where that file system's events can't be had.
    MarkedDirectories(const FanotifyGroup& group, int topFd);

    /// Marks one that has appeared, with all below it; found is told of what is in there already.
    void add(const std::string& path, const std::function<void(const std::string&)>& found);
    void forget(const std::string& path);                       ///< with all below it
    const std::string* pathOf(const std::string& handle) const; ///< null when it is none of ours
    /// False once there are more than can be marked.
    bool complete() const { return m_complete; }

private:
    bool mark(int fd, const std::string& path);

    const FanotifyGroup& m_group;
    int m_top;
    std::map<std::string, std::string> m_handles;         ///< by path
    std::unordered_map<std::string, std::string> m_paths; ///< by handle
    bool m_complete = true;
};

} // namespace outcrop
