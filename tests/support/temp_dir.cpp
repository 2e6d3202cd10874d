// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/temp_dir.h"

#include "core/base/error.h"

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace outcrop::test {

TempDir::TempDir() {
    const char* base = std::getenv("OUTCROP_TEST_DIR");
    std::string name = std::string(base ? base : "/var/tmp") + "/outcrop-test-XXXXXX";
    if (!::mkdtemp(name.data()))
        throw Error::fromErrno("make test directory", name);
    m_path = name;
}

TempDir::~TempDir() {
    std::error_code error;
    std::filesystem::remove_all(m_path, error);
    if (!error)
        return;
    // Rootless layers hold files of subordinate ids, which only a user namespace that maps them may delete.
    const std::string command =
        "unshare --map-root-user --map-auto rm -rf --one-file-system '" + m_path.string() + "'";
    if (std::system(command.c_str()) != 0)
        std::fprintf(stderr, "could not remove %s\n", m_path.c_str());
}

} // namespace outcrop::test
