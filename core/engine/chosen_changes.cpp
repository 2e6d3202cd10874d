// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/chosen_changes.h"

#include "core/base/error.h"

#include <algorithm>
#include <filesystem>

namespace outcrop {

namespace {

std::vector<std::string> cleaned(const std::vector<std::string>& paths) {
    std::vector<std::string> clean;
    for (const std::string& path : paths) {
        if (!path.starts_with('/'))
            throw Error(ErrorCode::BadInput, "choose changes", path, "not an absolute path");
        clean.push_back(std::filesystem::path(path).lexically_normal().string());
        if (clean.back().size() > 1 && clean.back().ends_with('/'))
            clean.back().pop_back();
    }
    return clean;
}

bool isAtOrBelow(const std::string& path, const std::string& top) {
    return top == "/" || path == top ||
           (path.size() > top.size() && path.starts_with(top) && path[top.size()] == '/');
}

bool isCovered(const std::string& path, const std::vector<std::string>& tops) {
    return std::any_of(tops.begin(), tops.end(), [&](const auto& top) { return isAtOrBelow(path, top); });
}

void refuseUnchanged(const LayerChanges& changes, const std::vector<std::string>& only) {
    for (const std::string& top : only) {
        const auto covered = [&](const std::string& path) { return isAtOrBelow(path, top); };
        if (std::none_of(changes.present.begin(), changes.present.end(), covered) &&
            std::none_of(changes.removed.begin(), changes.removed.end(), covered))
            throw Error(ErrorCode::NotFound, "choose changes", top, "the container changed nothing there")
                .withHint("outcrop diff shows what it changed");
    }
}

/// One whiteout removes a whole directory: it cannot spare a file in it.
void refuseSparing(const LayerChanges& changes, const std::vector<std::string>& except) {
    for (const std::string& top : except)
        for (const std::string& removed : changes.removed)
            if (top != removed && isAtOrBelow(top, removed) && !isCovered(removed, except))
                throw Error(ErrorCode::Conflict, "choose changes", top, "it went with " + removed)
                    .withHint("leave out " + removed + " as a whole");
}

} // namespace

void addWithParents(const std::string& path, std::set<std::string>& paths) {
    for (size_t end = path.find('/', 1); end != std::string::npos; end = path.find('/', end + 1))
        paths.insert(path.substr(0, end));
    paths.insert(path);
}

void chooseChanges(LayerChanges& changes, const std::vector<std::string>& only,
                   const std::vector<std::string>& except) {
    if (only.empty() && except.empty())
        return;
    const std::vector<std::string> wanted = only.empty() ? std::vector<std::string>{"/"} : cleaned(only);
    const std::vector<std::string> unwanted = cleaned(except);
    if (!only.empty())
        refuseUnchanged(changes, wanted);
    refuseSparing(changes, unwanted);
    const auto stays = [&](const std::string& path) {
        return isCovered(path, wanted) && !isCovered(path, unwanted);
    };
    LayerChanges left;
    for (const std::string& path : changes.present)
        if (stays(path))
            addWithParents(path, left.present);
    for (const std::string& path : changes.removed)
        if (stays(path))
            left.removed.push_back(path);
    changes = std::move(left);
}

bool isChosen(const std::string& path, const std::vector<std::string>& only,
              const std::vector<std::string>& except) {
    return (only.empty() || isCovered(path, cleaned(only))) && !isCovered(path, cleaned(except));
}

} // namespace outcrop
