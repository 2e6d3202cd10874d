// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/container/log_file.h"

#include "core/base/error.h"
#include "core/oci/json_fields.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr size_t kChunk = 64 * 1024;

/// Where the last `lines` lines of the file begin, found from its end.
off_t tailOffset(int file, off_t size, long lines) {
    std::array<char, kChunk> chunk{};
    off_t end = size;
    long seen = -1; // the line end of the last line is no beginning
    while (end > 0) {
        const size_t length = static_cast<size_t>(std::min<off_t>(end, kChunk));
        const ssize_t got = ::pread(file, chunk.data(), length, end - static_cast<off_t>(length));
        if (got != static_cast<ssize_t>(length))
            throw Error::fromErrno("read log");
        for (size_t i = length; i > 0; --i)
            if (chunk[i - 1] == '\n' && ++seen == lines)
                return end - static_cast<off_t>(length) + static_cast<off_t>(i);
        end -= static_cast<off_t>(length);
    }
    return 0;
}

} // namespace

std::optional<LogLine> parseLogLine(std::string_view line) {
    constexpr const char* object = "container.log";
    try {
        const nlohmann::json json = parseJsonBounded(line, object);
        LogLine entry;
        entry.text = jsonString(json, "log", object);
        entry.standardError = jsonString(json, "stream", object) == "stderr";
        entry.time = jsonString(json, "time", object);
        return entry;
    } catch (const Error&) {
        return std::nullopt;
    }
}

bool LogFileReader::ensureOpen() {
    if (!m_file)
        m_file.reset(::open(m_path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!m_file && errno != ENOENT)
        throw Error::fromErrno("open log", m_path.string());
    return static_cast<bool>(m_file);
}

void LogFileReader::skipToTail(long lines) {
    if (lines < 0 || !ensureOpen())
        return;
    struct stat st {};
    if (::fstat(m_file.get(), &st) != 0)
        throw Error::fromErrno("read log", m_path.string());
    const off_t from = lines == 0 ? st.st_size : tailOffset(m_file.get(), st.st_size, lines);
    if (::lseek(m_file.get(), from, SEEK_SET) < 0)
        throw Error::fromErrno("read log", m_path.string());
}

void LogFileReader::readAvailable(const std::function<void(const LogLine&)>& sink) {
    if (!ensureOpen())
        return;
    std::array<char, kChunk> chunk{};
    while (const size_t got = readFull(m_file.get(), chunk.data(), chunk.size(), m_path.string())) {
        m_pending.append(chunk.data(), got);
        size_t from = 0;
        for (size_t end; (end = m_pending.find('\n', from)) != std::string::npos; from = end + 1)
            if (const auto entry = parseLogLine(std::string_view(m_pending).substr(from, end - from)))
                sink(*entry);
        m_pending.erase(0, from);
    }
}

} // namespace outcrop
