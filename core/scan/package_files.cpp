// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/scan/package_files.h"

#include <algorithm>
#include <initializer_list>

namespace outcrop {

namespace {

std::string_view lastName(std::string_view& path) {
    const size_t slash = path.rfind('/');
    if (slash == std::string_view::npos) {
        const std::string_view name = path;
        path = {};
        return name;
    }
    const std::string_view name = path.substr(slash + 1);
    path = path.substr(0, slash);
    return name;
}

/// node_modules/NAME/package.json or node_modules/@SCOPE/NAME/package.json, at any depth.
bool isNodeModule(std::string_view path) {
    if (lastName(path) != "package.json" || lastName(path).empty())
        return false;
    std::string_view parent = lastName(path);
    if (parent.starts_with('@'))
        parent = lastName(path);
    return parent == "node_modules";
}

bool isPythonPackage(std::string_view path) {
    if (path.ends_with(".egg-info"))
        return true;
    const std::string_view name = lastName(path);
    return (name == "METADATA" && path.ends_with(".dist-info")) ||
           (name == "PKG-INFO" && path.ends_with(".egg-info"));
}

bool isOfRpm(std::string_view path, std::initializer_list<std::string_view> names) {
    for (const std::string_view directory : {"/var/lib/rpm/", "/usr/lib/sysimage/rpm/"})
        if (path.starts_with(directory) && std::ranges::count(names, path.substr(directory.size())) > 0)
            return true;
    return false;
}

} // namespace

std::optional<PackageManager> packageFile(std::string_view path) {
    constexpr std::string_view kStatusDirectory = "/var/lib/dpkg/status.d/";
    if (path == "/var/lib/dpkg/status" ||
        (path.starts_with(kStatusDirectory) && !path.ends_with(".md5sums") &&
         path.find('/', kStatusDirectory.size()) == std::string_view::npos))
        return PackageManager::Dpkg;
    if (path == "/lib/apk/db/installed" || path == "/usr/lib/apk/db/installed")
        return PackageManager::Apk;
    if (isPythonPackage(path))
        return PackageManager::Pip;
    if (isNodeModule(path))
        return PackageManager::Npm;
    if (isOfRpm(path, {"rpmdb.sqlite", "Packages.db", "Packages"}))
        return PackageManager::Rpm;
    return std::nullopt;
}

bool isRpmJournal(std::string_view path) {
    return isOfRpm(path, {"rpmdb.sqlite-wal"});
}

} // namespace outcrop
