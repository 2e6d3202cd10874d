// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstddef>
#include <dirent.h>
#include <string>
#include <vector>

namespace outcrop {

struct DirectoryItem {
    const char* name = nullptr; ///< valid until the next call
    unsigned char type = DT_UNKNOWN;
};

/// The names of a directory, from its start, without "." and "..": getdents64(2) on a descriptor that stays
/// ours (fdopendir(3) takes it away and allocates).
class DirectoryReader {
public:
    DirectoryReader(int dirFd, const std::string& object);
    /// nullptr at the end. Throws Error.
    const DirectoryItem* next();

private:
    bool fill();

    int m_fd;
    const std::string& m_object;
    std::vector<char> m_buffer;
    size_t m_at = 0;
    size_t m_end = 0;
    DirectoryItem m_item;
};

} // namespace outcrop
