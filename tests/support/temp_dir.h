// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <filesystem>

namespace outcrop::test {

/// A directory of its own on a disk that overlayfs takes as upper (OUTCROP_TEST_DIR, else /var/tmp), removed
/// at the end with everything in it, also what a rootless worker made under subordinate ids.
class TempDir {
public:
    TempDir();
    ~TempDir();
    TempDir(const TempDir&) = delete;
    TempDir& operator=(const TempDir&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace outcrop::test
