// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/process_list.h"

#include <charconv>
#include <dirent.h>
#include <memory>
#include <string>
#include <string_view>
#include <sys/stat.h>

namespace outcrop {

ino_t pidSpaceOf(pid_t pid) {
    struct stat facts {};
    const std::string path = "/proc/" + std::to_string(pid) + "/ns/pid";
    return ::stat(path.c_str(), &facts) == 0 ? facts.st_ino : 0;
}

std::vector<pid_t> allProcesses() {
    std::vector<pid_t> pids;
    const std::unique_ptr<DIR, int (*)(DIR*)> dir(::opendir("/proc"), ::closedir);
    while (const dirent* entry = dir ? ::readdir(dir.get()) : nullptr) {
        const std::string_view name = entry->d_name;
        pid_t pid = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), pid);
        if (error == std::errc() && end == name.data() + name.size())
            pids.push_back(pid);
    }
    return pids;
}

} // namespace outcrop
