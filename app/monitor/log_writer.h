// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace outcrop {

/// Appends a container's output to container.log: one JSON object a line, {"log":…,"stream":…,"time":…}, as
/// docker's json-file driver. Buffers; the owner flushes when nothing more is coming in.
class LogWriter {
public:
    /// The file is made with the first line.
    explicit LogWriter(std::filesystem::path file) : m_path(std::move(file)) {}

    void write(bool standardError, std::string_view bytes);
    /// Complete lines go to the file.
    void flush();
    /// Lines still without their end too.
    void flushPartial();
    bool buffered() const { return !m_records.empty(); }
    bool partial() const { return !m_partial[0].empty() || !m_partial[1].empty(); }

private:
    void append(bool standardError, std::string_view line);
    void refreshTail();

    std::filesystem::path m_path;
    UniqueFd m_file;
    std::string m_records;
    std::string m_partial[2];
    std::string m_tail[2]; ///< what follows the text in a record, with the time
};

/// Appends text as the inside of a JSON string; what is no UTF-8 becomes U+FFFD, as docker does.
void appendJsonEscaped(std::string& out, std::string_view text);

} // namespace outcrop
