// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/environment.h"

#include <cstdlib>
#include <unistd.h>

namespace outcrop::test {

std::filesystem::path sourceDir() {
    const char* dir = std::getenv("OUTCROP_SOURCE_DIR");
    return dir ? dir : OUTCROP_TEST_SOURCE_DIR;
}

std::filesystem::path binDir() {
    if (const char* dir = std::getenv("OUTCROP_BIN_DIR"))
        return dir;
    return std::filesystem::read_symlink("/proc/self/exe").parent_path().parent_path();
}

std::optional<std::filesystem::path> sharedFile(const std::string& relative) {
    const char* dir = std::getenv("OUTCROP_SHARED");
    const std::filesystem::path file =
        (dir ? std::filesystem::path(dir) : sourceDir().parent_path() / "shared") / relative;
    if (::access(file.c_str(), R_OK) != 0)
        return std::nullopt;
    return file;
}

std::optional<std::filesystem::path> sharedImages() {
    return sharedFile("images");
}

std::string whyNoNamespaces() {
    static const std::string why = [] {
        const char* command = ::geteuid() == 0
                                  ? "unshare --mount --pid --fork true 2>/dev/null"
                                  : "unshare --user --map-root-user --mount --pid --fork true 2>/dev/null";
        return std::system(command) == 0
                   ? std::string()
                   : std::string("this machine does not let us make mount, pid or user namespaces");
    }();
    return why;
}

} // namespace outcrop::test
