// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/store/store.h"

#include <cstdlib>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

namespace fs = std::filesystem;

/// The variable when it is an absolute path: XDG tells to ignore relative ones.
std::string absoluteVariable(const char* name) {
    const char* value = std::getenv(name);
    return value && value[0] == '/' ? value : std::string();
}

std::string homeDirectory() {
    const std::string home = absoluteVariable("HOME");
    if (!home.empty())
        return home;
    const passwd* entry = ::getpwuid(::geteuid());
    if (!entry || !entry->pw_dir || entry->pw_dir[0] != '/')
        throw Error(ErrorCode::NotFound, "find the home directory", {}, "HOME is not set");
    return entry->pw_dir;
}

fs::path defaultRoot() {
    if (::geteuid() == 0)
        return "/var/lib/outcrop";
    const std::string data = absoluteVariable("XDG_DATA_HOME");
    return (data.empty() ? fs::path(homeDirectory()) / ".local/share" : fs::path(data)) / "outcrop";
}

bool isOwnDirectory(const std::string& path) {
    struct stat info {};
    return ::lstat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == ::geteuid();
}

fs::path defaultRun() {
    if (::geteuid() == 0)
        return "/run/outcrop";
    const std::string variable = absoluteVariable("XDG_RUNTIME_DIR");
    // After su or runuser the variable may still name the former user's directory.
    if (!variable.empty() && isOwnDirectory(variable))
        return fs::path(variable) / "outcrop";
    const std::string uid = std::to_string(::geteuid());
    if (isOwnDirectory("/run/user/" + uid))
        return fs::path("/run/user") / uid / "outcrop";
    return "/tmp/outcrop-" + uid;
}

} // namespace

StorePaths StorePaths::defaults(const std::string& rootOverride) {
    const char* variable = std::getenv("OUTCROP_ROOT");
    const std::string chosen = !rootOverride.empty() ? rootOverride : variable ? variable : "";
    StorePaths paths{defaultRoot(), defaultRun()};
    if (chosen.empty())
        return paths;
    std::error_code ignored;
    fs::path root = fs::weakly_canonical(fs::absolute(chosen), ignored);
    if (ignored || root.empty())
        throw Error(ErrorCode::BadInput, "find the store", chosen, ignored.message());
    if (!root.has_filename() && root.has_relative_path())
        root = root.parent_path(); // one spelling, for the hash below
    if (root == paths.root)
        return paths;
    // Short, because sun_path holds 107 characters and the monitors' names come behind it.
    return {root, paths.run / ("s-" + sha256Hex(root.string()).substr(0, 10))};
}

} // namespace outcrop
