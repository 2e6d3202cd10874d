// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/graft/helper_mount.h"

#include "core/base/fd.h"
#include "core/base/mounted.h"
#include "core/base/spawn.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr std::array<const char*, 4> kPlaces{"/sbin/", "/usr/sbin/", "/usr/local/sbin/", "/usr/bin/"};
constexpr uint64_t kMaxSaid = 64 * 1024;
constexpr size_t kMaxWhy = 400; ///< of that, the end

/// Absolute: nobody's PATH decides what root runs.
std::string programAt(const std::string& name) {
    for (const char* place : kPlaces)
        if (const std::string path = place + name; ::access(path.c_str(), X_OK) == 0)
            return path;
    return {};
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        if (!word.starts_with("x-"))
            text += (text.empty() ? "" : ",") + word;
    return text;
}

bool isMountedAt(const std::string& place) {
    const std::vector<MountEntry> mounts = mountTable();
    return std::any_of(mounts.begin(), mounts.end(),
                       [&](const MountEntry& mount) { return mount.place == place; });
}

/// Its lines as one: the reason may be in any of them.
std::string inOneLine(const std::string& text) {
    std::string line;
    for (size_t from = 0; from < text.size();) {
        const size_t end = std::min(text.find('\n', from), text.size());
        if (end > from)
            line += (line.empty() ? "" : "; ") + text.substr(from, end - from);
        from = end + 1;
    }
    return line.size() <= kMaxWhy ? line : "…" + line.substr(line.size() - kMaxWhy);
}

std::string whyOf(int status, const std::string& said) {
    if (!said.empty())
        return said;
    return WIFEXITED(status)
               ? "nothing is mounted, and it ended with code " + std::to_string(WEXITSTATUS(status))
               : "it was ended";
}

void runHelper(SpawnOptions options, const std::string& place, HelperResult& result) {
    // Into a file: what serves the mount from now on may keep a pipe open.
    const UniqueFd said = makeMemoryFile("what it says");
    options.descriptors = {{said.get(), STDOUT_FILENO}, {said.get(), STDERR_FILENO}};
    result.tried = true;
    const int status = spawn(options).wait();
    // Some end well although they failed.
    result.mounted = WIFEXITED(status) && WEXITSTATUS(status) == 0 && isMountedAt(place);
    ::lseek(said.get(), 0, SEEK_SET);
    result.why = options.program.substr(options.program.rfind('/') + 1) + ": " +
                 whyOf(status, inOneLine(readAll(said.get(), options.program, kMaxSaid)));
}

} // namespace

HelperResult mountByHelper(const VolumeRequest& request) {
    SpawnOptions options;
    options.program = programAt("mount." + request.type);
    options.arguments = {request.device, request.place};
    const bool fuse = request.type.starts_with("fuse.");
    if (options.program.empty() && fuse) // "fuse.glusterfs" is what the table of mounts calls glusterfs
        options.program = programAt("mount." + request.type.substr(5));
    if (options.program.empty() && fuse) {
        options.program = programAt("mount.fuse3");
        if (options.program.empty())
            options.program = programAt("mount.fuse");
        options.arguments.insert(options.arguments.end(), {"-t", request.type});
    }
    HelperResult result;
    if (options.program.empty()) {
        result.why = "there is no program mount." + request.type + (fuse ? " and no mount.fuse3" : "");
        result.hint = fuse ? "install fuse3 and the program " + request.type.substr(5) : "";
        return result;
    }
    if (const std::string words = joined(request.words); !words.empty())
        options.arguments.insert(options.arguments.end(), {"-o", words});
    runHelper(options, request.place, result);
    if (fuse && !result.mounted)
        result.hint = "look whether the program " + request.type.substr(5) + " is installed";
    return result;
}

} // namespace outcrop
