// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/users.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace outcrop {

namespace {

constexpr size_t maxGroups = 65536; // the kernel's NGROUPS_MAX

std::optional<uint32_t> number(std::string_view text) {
    uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    // 4294967295 is -1: "no change" to the kernel.
    if (error != std::errc() || end != text.data() + text.size() || text.empty() || value == ~0U)
        return std::nullopt;
    return value;
}

/// Takes the next piece up to separator off the front of text.
std::string_view next(std::string_view& text, char separator) {
    const size_t end = text.find(separator);
    const std::string_view piece = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return piece;
}

/// Calls visit with the fields of every line until it returns true.
template <size_t Fields, typename Visit>
bool findLine(std::string_view file, Visit visit) {
    while (!file.empty()) {
        std::string_view line = next(file, '\n');
        std::array<std::string_view, Fields> fields;
        for (std::string_view& field : fields)
            field = next(line, ':');
        if (!fields[0].empty() && fields[0][0] != '#' && visit(fields))
            return true;
    }
    return false;
}

/// name:password:uid:gid:gecos:home:shell
bool findUser(std::string_view passwd, std::string_view name, std::optional<uint32_t> id,
              ResolvedUser& resolved, std::string& foundName) {
    return findLine<6>(passwd, [&](const auto& fields) {
        const auto uid = number(fields[2]);
        const auto gid = number(fields[3]);
        if (!uid || !gid || !(fields[0] == name || (id && *uid == *id)))
            return false;
        resolved.uid = *uid;
        resolved.gid = *gid;
        foundName = fields[0];
        if (!fields[5].empty())
            resolved.home = fields[5];
        return true;
    });
}

/// name:password:gid:members
std::optional<uint32_t> findGroup(std::string_view group, std::string_view name) {
    std::optional<uint32_t> found;
    findLine<3>(group, [&](const auto& fields) {
        if (fields[0] == name)
            found = number(fields[2]);
        return found.has_value();
    });
    return found;
}

void addMemberships(std::string_view group, std::string_view user, std::vector<uint32_t>& groups) {
    findLine<4>(group, [&](const auto& fields) {
        std::string_view members = fields[3];
        const auto gid = number(fields[2]);
        while (gid && !members.empty())
            if (next(members, ',') == user && std::find(groups.begin(), groups.end(), *gid) == groups.end())
                groups.push_back(*gid);
        return groups.size() >= maxGroups;
    });
}

bool resolveText(std::string_view text, std::string_view passwd, std::string_view group,
                 ResolvedUser& resolved, std::string& why) {
    const bool hasGroup = text.find(':') != std::string_view::npos;
    std::string_view rest = text;
    std::string_view userPart = next(rest, ':');
    if (userPart.empty())
        userPart = "0";
    const auto uid = number(userPart);
    std::string name;
    if (!findUser(passwd, userPart, uid, resolved, name)) {
        if (!uid) {
            why = "no matching entry in the container's passwd file";
            return false;
        }
        resolved.uid = *uid;
    }
    if (!hasGroup || rest.empty()) {
        if (!name.empty())
            addMemberships(group, name, resolved.groups);
        return true;
    }
    const auto named = findGroup(group, rest);
    const auto gid = named ? named : number(rest);
    if (!gid) {
        why = "no matching entry in the container's group file";
        return false;
    }
    resolved.gid = *gid;
    return true;
}

} // namespace

bool resolveUser(const SpecUser& user, std::string_view passwd, std::string_view group,
                 ResolvedUser& resolved, std::string& why) {
    if (user.text) {
        if (!resolveText(*user.text, passwd, group, resolved, why))
            return false;
    } else {
        std::string name;
        ResolvedUser entry;
        if (findUser(passwd, {}, user.uid, entry, name))
            resolved.home = entry.home;
        resolved.uid = user.uid;
        resolved.gid = user.gid;
    }
    // Also the primary one, or dropping it would lift a ban of its group (CVE-2022-2989).
    if (std::find(resolved.groups.begin(), resolved.groups.end(), resolved.gid) == resolved.groups.end())
        resolved.groups.insert(resolved.groups.begin(), resolved.gid);
    resolved.groups.insert(resolved.groups.end(), user.additionalGids.begin(), user.additionalGids.end());
    return true;
}

} // namespace outcrop
