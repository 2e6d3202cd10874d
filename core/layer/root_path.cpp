// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/root_path.h"

#include "core/base/error.h"
#include "core/layer/extract_walker.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace outcrop {

namespace {

std::string joined(const std::vector<std::string>& names) {
    std::string path;
    for (const std::string& name : names)
        path.append("/").append(name);
    return path.empty() ? "/" : path;
}

std::optional<std::string> linkAt(int rootFd, const std::string& path) {
    std::array<char, PATH_MAX> target{};
    const ssize_t length = ::readlinkat(rootFd, path.c_str() + 1, target.data(), target.size());
    if (length < 0)
        return std::nullopt;
    return std::string(target.data(), static_cast<size_t>(length));
}

} // namespace

UniqueFd openOwnRoot() {
    return openFile("/", O_RDONLY | O_DIRECTORY);
}

bool meansDirectory(std::string_view path) {
    return path.ends_with('/') || path.ends_with("/.");
}

std::string resolvedInRoot(int rootFd, std::string_view path) {
    std::vector<std::string> names;
    std::string rest(path);
    int links = 0;
    while (!rest.empty()) {
        const size_t slash = std::min(rest.find('/'), rest.size());
        const std::string name = rest.substr(0, slash);
        rest.erase(0, std::min(slash + 1, rest.size()));
        if (name.empty() || name == ".")
            continue;
        if (name == "..") {
            if (!names.empty())
                names.pop_back();
            continue;
        }
        names.push_back(name);
        const std::optional<std::string> link = linkAt(rootFd, joined(names));
        if (!link)
            continue;
        names.pop_back();
        if (link->starts_with('/'))
            names.clear();
        rest = *link + "/" + rest;
        if (++links > kMaxLinks || rest.size() > kMaxRest)
            throw Error(ErrorCode::BadInput, "follow links of", std::string(path), "too many");
    }
    return joined(names);
}

std::string placeInRoot(int rootFd, std::string_view path) {
    if (meansDirectory(path))
        return resolvedInRoot(rootFd, path);
    const size_t slash = path.rfind('/');
    const std::string parent = resolvedInRoot(rootFd, path.substr(0, slash + 1));
    return (parent == "/" ? "" : parent) + std::string(path.substr(slash));
}

std::optional<FileFacts> factsInRoot(int rootFd, const std::string& place) {
    try {
        return fileFacts(rootFd, place.c_str() + 1);
    } catch (const Error& error) {
        if (error.errnoValue() == ENOTDIR || error.errnoValue() == ELOOP)
            return std::nullopt;
        throw;
    }
}

ParentAndName openParent(int rootFd, const std::string& place) {
    const size_t slash = place.rfind('/');
    ParentAndName found;
    found.parent = openInRoot(rootFd, slash == 0 ? "/" : place.substr(0, slash), O_RDONLY | O_DIRECTORY);
    found.name = place.size() > 1 ? place.substr(slash + 1) : ".";
    return found;
}

} // namespace outcrop
