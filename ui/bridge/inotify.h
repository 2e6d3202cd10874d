// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace outcrop::ui {

/// inotify(7) over directories, with the file names that matter in each. One thread.
class Inotify {
public:
    Inotify();
    int fd() const { return m_fd.get(); }
    /// False if the directory is not there (or watches ran out). Watching twice is one watch. Empty names:
    /// every name.
    bool watch(const std::filesystem::path& directory, std::vector<std::string> names = {});
    size_t watches() const { return m_names.size(); }
    /// Takes what is pending; true if any of it concerns a watched name, or events were lost.
    bool drain();

private:
    UniqueFd m_fd;
    std::map<int, std::vector<std::string>> m_names;
};

} // namespace outcrop::ui
