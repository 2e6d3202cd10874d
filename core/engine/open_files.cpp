// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/open_files.h"

#include "core/engine/process_facts.h"
#include "core/runtime/process_list.h"

#include <algorithm>
#include <array>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace outcrop {

namespace {

constexpr size_t kMostProcessesSeen = 256;
constexpr int kMostFilesOfOne = 1024;

/// What a link of /proc/PID/fd leads to, as the process sees it; empty unless that is open for writing.
std::string writtenTarget(int directory, const char* name) {
    struct stat facts {};
    std::array<char, 4096> target{};
    if (::fstatat(directory, name, &facts, AT_SYMLINK_NOFOLLOW) != 0 || (facts.st_mode & S_IWUSR) == 0)
        return {};
    const ssize_t length = ::readlinkat(directory, name, target.data(), target.size());
    return length > 0 && target[0] == '/' ? std::string(target.data(), static_cast<size_t>(length))
                                          : std::string();
}

} // namespace

void OpenFiles::gather() {
    m_open.clear();
    m_now = currentTime();
    const ino_t space = pidSpaceOf(m_pid);
    if (space == 0 || space == pidSpaceOf(::getpid()))
        return;
    std::vector<pid_t> pids = allProcesses();
    std::ranges::sort(pids);
    size_t seen = 0;
    // The oldest first: others may have it open only because they are its children.
    for (const pid_t pid : pids)
        if (pidSpaceOf(pid) == space && seen++ < kMostProcessesSeen)
            lookAt(pid);
}

void OpenFiles::lookAt(pid_t pid) {
    const std::string path = "/proc/" + std::to_string(pid) + "/fd";
    const std::unique_ptr<DIR, int (*)(DIR*)> files(::opendir(path.c_str()), ::closedir);
    std::shared_ptr<const WritingProcess> process;
    int left = kMostFilesOfOne;
    while (const dirent* file = files && left-- > 0 ? ::readdir(files.get()) : nullptr) {
        const std::string target = writtenTarget(::dirfd(files.get()), file->d_name);
        if (target.empty())
            continue;
        if (!process) {
            std::optional<WritingProcess> facts = readProcess(pid);
            if (!facts)
                return;
            process = std::make_shared<const WritingProcess>(std::move(*facts));
        }
        m_open.try_emplace(target, WrittenBy{process, m_now, false});
    }
}

std::optional<WrittenBy> OpenFiles::of(const std::string& path, bool went) const {
    const auto found = m_open.find(path);
    return went || found == m_open.end() ? std::optional<WrittenBy>() : found->second;
}

} // namespace outcrop
