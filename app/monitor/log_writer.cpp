// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/monitor/log_writer.h"

#include "core/base/error.h"
#include "core/runtime/runtime_state.h"

#include <array>
#include <cstring>
#include <fcntl.h>

namespace outcrop {

namespace {

constexpr size_t maxRecords = 256 * 1024; ///< written at once
constexpr size_t maxLine = 16 * 1024;     ///< longer lines become several records, as docker's

constexpr std::array<bool, 256> makePlainTable() {
    std::array<bool, 256> plain{};
    for (size_t byte = 0x20; byte < 0x7f; ++byte)
        plain[byte] = byte != '"' && byte != '\\';
    return plain;
}
constexpr std::array<bool, 256> plainBytes = makePlainTable();

/// Length of the well-formed UTF-8 sequence at the front of text, 0 if there is none.
size_t sequenceLength(std::string_view text) {
    const auto at = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = at(0);
    const size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < length)
        return 0;
    for (size_t i = 1; i < length; ++i)
        if ((at(i) & 0xc0) != 0x80)
            return 0;
    // Overlong forms, surrogates and what lies beyond U+10FFFF.
    if ((first == 0xe0 && at(1) < 0xa0) || (first == 0xed && at(1) > 0x9f) ||
        (first == 0xf0 && at(1) < 0x90) || (first == 0xf4 && at(1) > 0x8f))
        return 0;
    return length;
}

void appendControl(std::string& out, unsigned char byte) {
    static const char digits[] = "0123456789abcdef";
    switch (byte) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out += "\\u00";
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
}

} // namespace

void appendJsonEscaped(std::string& out, std::string_view text) {
    while (!text.empty()) {
        size_t plain = 0;
        while (plain < text.size() && plainBytes[static_cast<unsigned char>(text[plain])])
            ++plain;
        out.append(text.data(), plain);
        text.remove_prefix(plain);
        if (text.empty())
            return;
        const auto byte = static_cast<unsigned char>(text[0]);
        size_t used = 1;
        if (byte < 0x80) {
            appendControl(out, byte);
        } else if (const size_t length = sequenceLength(text)) {
            out.append(text.data(), length);
            used = length;
        } else {
            out += "\\ufffd";
        }
        text.remove_prefix(used);
    }
}

void LogWriter::refreshTail() {
    const std::string time = nowText();
    m_tail[0] = "\",\"stream\":\"stdout\",\"time\":\"" + time + "\"}\n";
    m_tail[1] = "\",\"stream\":\"stderr\",\"time\":\"" + time + "\"}\n";
}

void LogWriter::append(bool standardError, std::string_view line) {
    m_records += "{\"log\":\"";
    appendJsonEscaped(m_records, line);
    m_records += m_tail[standardError];
    if (m_records.size() >= maxRecords)
        flush();
}

void LogWriter::write(bool standardError, std::string_view bytes) {
    // One look at the clock for all lines of a read: they came together.
    refreshTail();
    std::string& partial = m_partial[standardError];
    while (!bytes.empty()) {
        const void* end = std::memchr(bytes.data(), '\n', bytes.size());
        const size_t length =
            end ? static_cast<size_t>(static_cast<const char*>(end) - bytes.data()) + 1 : bytes.size();
        const std::string_view piece = bytes.substr(0, std::min(length, maxLine - partial.size()));
        bytes.remove_prefix(piece.size());
        if (partial.empty() && piece.back() == '\n') {
            append(standardError, piece);
            continue;
        }
        partial += piece;
        if (partial.back() == '\n' || partial.size() >= maxLine) {
            append(standardError, partial);
            partial.clear();
        }
    }
}

void LogWriter::flush() {
    if (m_records.empty())
        return;
    // A full disk must not end the container: what cannot be written is lost.
    try {
        if (!m_file)
            m_file = openFile(m_path, O_WRONLY | O_CREAT | O_APPEND, 0640);
        writeFull(m_file.get(), m_records.data(), m_records.size(), "container.log");
    } catch (const Error&) {
        m_records.clear();
    }
    m_records.clear();
}

void LogWriter::flushPartial() {
    refreshTail();
    for (const bool standardError : {false, true}) {
        if (!m_partial[standardError].empty())
            append(standardError, m_partial[standardError]);
        m_partial[standardError].clear();
    }
    flush();
}

} // namespace outcrop
