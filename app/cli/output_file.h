// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"

#include <functional>
#include <string>

namespace outcrop::cli {

/// A file that a command writes its answer to: all of it or nothing. It is written under another name beside
/// it and renamed by finish(); a device or a pipe is written as it comes.
class OutputFile {
public:
    explicit OutputFile(std::string path);
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    int fd() const { return m_fd.get(); }
    void finish();

private:
    std::string m_path;
    std::string m_temporary; ///< empty: nothing to rename
    UniqueFd m_fd;
};

class Console;
/// Has a tar written to the file of --tar, or for "-" to standard output if that is no terminal.
void writeTarFile(Console& console, const std::string& file, const std::function<void(int output)>& write);

} // namespace outcrop::cli
