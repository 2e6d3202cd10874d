// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/mounted.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/base/spawn.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <sstream>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace outcrop {

namespace {

/// mountinfo writes blanks and backslashes as "\040".
std::string unescaped(const std::string& text) {
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 3 >= text.size()) {
            out += text[i];
            continue;
        }
        out += static_cast<char>(std::stoi(text.substr(i + 1, 3), nullptr, 8));
        i += 3;
    }
    return out;
}

/// Who is not root has the program that was allowed to mount it take it away.
void unmountByProgram(const std::filesystem::path& place, bool evenInUse) {
    Pipe pipe = makePipe();
    SpawnOptions options;
    options.program = "fusermount3";
    options.arguments = {evenInUse ? "-uz" : "-u", "--", place.string()};
    options.descriptors.emplace_back(pipe.write.get(), STDERR_FILENO);
    Child child = spawn(options);
    pipe.write.reset();
    std::string said = readAll(pipe.read.get(), "fusermount3");
    const int status = child.wait();
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return;
    said.erase(std::find(said.begin(), said.end(), '\n'), said.end());
    throw Error(ErrorCode::Conflict, "unmount", place.string(), said).withHint("close what uses files in it");
}

} // namespace

std::vector<MountEntry> mountTable(const std::string& process) {
    std::vector<MountEntry> entries;
    std::ifstream mounts("/proc/" + process + "/mountinfo");
    for (std::string line; std::getline(mounts, line);) {
        const size_t dash = line.find(" - ");
        if (dash == std::string::npos)
            continue;
        std::istringstream words(line);
        std::istringstream rest(line.substr(dash + 3));
        std::string skipped;
        std::string place;
        MountEntry entry;
        words >> skipped >> skipped >> skipped >> skipped >> place;
        rest >> entry.type >> entry.source;
        entry.place = unescaped(place);
        entry.source = unescaped(entry.source);
        entries.push_back(std::move(entry));
    }
    return entries;
}

void unmountPlace(const std::filesystem::path& place, bool evenInUse) {
    if (::umount2(place.c_str(), UMOUNT_NOFOLLOW | (evenInUse ? MNT_DETACH : 0)) == 0)
        return;
    if (errno == EBUSY)
        throw Error::fromErrno("unmount", place.string()).withHint("close what uses files in it");
    if (errno != EPERM)
        throw Error::fromErrno("unmount", place.string());
    unmountByProgram(place, evenInUse);
}

} // namespace outcrop
