// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/id_map.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/base/spawn.h"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <pwd.h>
#include <sstream>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>

namespace outcrop {

namespace {

/// user_namespaces(7): a map file takes at most 340 lines (Linux 4.15).
constexpr size_t kMaxRanges = 340;

std::string userName(uid_t uid) {
    char buffer[4096];
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(uid, &entry, buffer, sizeof buffer, &found) != 0 || !found)
        return {};
    return found->pw_name;
}

std::string readIfThere(const char* path) {
    try {
        return readFile(path, 4U << 20);
    } catch (const Error&) {
        return {}; // no such file: nobody has subordinate ids
    }
}

std::optional<uint32_t> parseId(std::string_view text) {
    if (text.empty() || text.size() > 10)
        return std::nullopt;
    uint64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + static_cast<uint64_t>(c - '0');
    }
    if (value >= 0xffffffffU)
        return std::nullopt;
    return static_cast<uint32_t>(value);
}

/// The ranges of one user in subuid(5) text, numbered on from inside id 1.
std::vector<IdRange> subordinateRanges(const std::string& text, const std::string& name, uid_t uid) {
    std::vector<IdRange> ranges;
    uint32_t next = 1;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line) && ranges.size() + 1 < kMaxRanges;) {
        const size_t first = line.find(':');
        const size_t second = first == std::string::npos ? first : line.find(':', first + 1);
        if (second == std::string::npos)
            continue;
        const std::string who = line.substr(0, first);
        if (who.empty() || (who != name && who != std::to_string(uid)))
            continue;
        const auto start = parseId(std::string_view(line).substr(first + 1, second - first - 1));
        const auto count = parseId(std::string_view(line).substr(second + 1));
        const bool usable =
            start && count && *count > 0 && *count < 0xffffffffU - *start && *count < 0xffffffffU - next;
        if (!usable)
            continue;
        ranges.push_back({next, *start, *count});
        next += *count;
    }
    return ranges;
}

bool inPath(const char* program) {
    const char* path = std::getenv("PATH");
    std::istringstream directories(std::string(path ? path : "") + ":/usr/bin:/usr/sbin");
    for (std::string directory; std::getline(directories, directory, ':');)
        if (!directory.empty() && ::access((directory + "/" + program).c_str(), X_OK) == 0)
            return true;
    return false;
}

/// Every id we have ourselves, mapped to itself. In the initial namespace that is all of them; as root of a
/// container it is what that container was given, and the kernel refuses more.
std::vector<IdRange> identityOf(const char* mapFile) {
    std::vector<IdRange> ranges;
    std::istringstream lines(readIfThere(mapFile));
    for (uint32_t inside = 0, outside = 0, count = 0; lines >> inside >> outside >> count;)
        ranges.push_back({inside, inside, count});
    if (ranges.empty())
        ranges.push_back({0, 0, 0xffffffffU});
    return ranges;
}

std::string mapText(const std::vector<IdRange>& ranges) {
    std::string text;
    for (const IdRange& range : ranges)
        text += std::to_string(range.inside) + " " + std::to_string(range.outside) + " " +
                std::to_string(range.count) + "\n";
    return text;
}

void writeProcFile(pid_t child, const char* name, const std::string& text) {
    const std::string path = "/proc/" + std::to_string(child) + "/" + name;
    const UniqueFd fd = openFile(path, O_WRONLY);
    // The kernel takes a map in a single write or not at all.
    if (::write(fd.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        throw Error::fromErrno("write id map", path);
}

/// newuidmap or newgidmap at work; its complaint goes to a pipe.
class MapHelper {
public:
    MapHelper(const char* program, pid_t child, const std::vector<IdRange>& ranges)
        : m_program(program), m_complaint(makePipe()) {
        SpawnOptions options;
        options.program = program;
        options.arguments.push_back(std::to_string(child));
        for (const IdRange& range : ranges)
            for (const uint32_t value : {range.inside, range.outside, range.count})
                options.arguments.push_back(std::to_string(value));
        options.descriptors = {{m_complaint.write.get(), 2}};
        m_child = spawn(options);
        m_complaint.write.reset();
    }

    void finish() {
        std::string complaint = readAll(m_complaint.read.get(), m_program, 1U << 16);
        const int status = m_child.wait();
        if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
            return;
        while (!complaint.empty() && complaint.back() == '\n')
            complaint.pop_back();
        throw Error(ErrorCode::Denied, "map subordinate ids", m_program, complaint)
            .withHint(
                "check /etc/subuid and /etc/subgid, and that newuidmap and newgidmap may gain privileges");
    }

private:
    const char* m_program;
    Pipe m_complaint;
    Child m_child;
};

} // namespace

IdMap IdMap::detect() {
    const uid_t uid = ::geteuid();
    if (uid == 0)
        return {Kind::Root, identityOf("/proc/self/uid_map"), identityOf("/proc/self/gid_map")};

    IdMap map{Kind::Single, {{0, uid, 1}}, {{0, ::getegid(), 1}}};
    const std::string name = userName(uid);
    const std::vector<IdRange> uids = subordinateRanges(readIfThere("/etc/subuid"), name, uid);
    const std::vector<IdRange> gids = subordinateRanges(readIfThere("/etc/subgid"), name, uid);
    if (uids.empty() || gids.empty() || !inPath("newuidmap") || !inPath("newgidmap"))
        return map;
    map.kind = Kind::SubIds;
    map.uids.insert(map.uids.end(), uids.begin(), uids.end());
    map.gids.insert(map.gids.end(), gids.begin(), gids.end());
    return map;
}

const char* IdMap::name() const {
    switch (kind) {
    case Kind::Root:
        return "root";
    case Kind::SubIds:
        return "subids";
    case Kind::Single:
        break;
    }
    return "single";
}

void IdMap::apply(pid_t child) const {
    if (kind == Kind::SubIds) {
        MapHelper uidHelper("newuidmap", child, uids);
        MapHelper gidHelper("newgidmap", child, gids);
        uidHelper.finish();
        gidHelper.finish();
        return;
    }
    // Without privilege a gid map is only taken once setgroups is off (user_namespaces(7), CVE-2014-8989).
    if (kind == Kind::Single)
        writeProcFile(child, "setgroups", "deny");
    writeProcFile(child, "uid_map", mapText(uids));
    writeProcFile(child, "gid_map", mapText(gids));
}

} // namespace outcrop
