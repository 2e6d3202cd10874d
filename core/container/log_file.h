// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/container/containers.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

// container.log is docker's json-file format: one object a line,
// {"log":"text\n","stream":"stdout","time":"RFC 3339"}.

namespace outcrop {

/// One line of the file; nullopt for one that is none (a write cut short by a power failure).
std::optional<LogLine> parseLogLine(std::string_view line);

/// Reads the file's entries as they come. A half-written last line is kept until it is complete.
class LogFileReader {
public:
    /// A missing file reads as empty until it is there.
    explicit LogFileReader(std::filesystem::path path) : m_path(std::move(path)) {}
    /// Passes over all but the last `lines` entries.
    void skipToTail(long lines);
    /// Hands every complete entry from here to the present end.
    void readAvailable(const std::function<void(const LogLine&)>& sink);

private:
    bool ensureOpen();

    std::filesystem::path m_path;
    UniqueFd m_file;
    std::string m_pending;
};

} // namespace outcrop
