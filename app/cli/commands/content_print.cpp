// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/content_print.h"

#include "app/cli/human.h"
#include "app/cli/mode_text.h"
#include "app/cli/table.h"
#include "core/base/hex.h"

#include <array>
#include <cctype>
#include <charconv>
#include <cinttypes>
#include <cstdio>
#include <ctime>
#include <map>

namespace outcrop::cli {

namespace {

std::string safe(std::string_view text) {
    return escapeControls(text, false);
}

std::string labelled(const std::string& label, const std::string& value) {
    return label + ":\t" + safe(value) + '\n';
}

std::string printHeader(const Content& content) {
    std::string text =
        labelled("Name", content.name) + labelled("Kind", contentKindName(content.kind)) +
        labelled("Size", humanSize(content.size) + " (" + std::to_string(content.size) + " bytes)");
    if (!content.description.empty())
        text += labelled("Description", content.description);
    if (!content.mediaType.empty())
        text += labelled("Media type", content.mediaType);
    if (!content.sha256.empty())
        text += labelled("SHA-256", content.sha256);
    for (const ContentFact& fact : content.facts)
        text += labelled(factLabel(fact.name), factText(fact));
    return text;
}

/// A hard link by tar's letter.
std::string memberMode(const ContentMember& member) {
    std::string text = modeText(member.type, member.mode);
    if (member.hardlink)
        text[0] = 'h';
    return text;
}

/// In UTC, as an image's times mean the same everywhere.
std::string timeText(const std::optional<int64_t>& seconds) {
    const auto time = static_cast<time_t>(seconds.value_or(0));
    std::tm parts{};
    if (!seconds || !::gmtime_r(&time, &parts))
        return "-";
    std::array<char, 64> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &parts);
    return text.data();
}

std::string membersTable(const Content& content) {
    std::string text = "MODE\tOWNER\tSIZE\tMODIFIED\tPATH\n";
    for (const ContentMember& member : content.members) {
        const bool sized = member.type == FileType::Regular && member.size;
        text += memberMode(member) + '\t' + std::to_string(member.uid) + ':' + std::to_string(member.gid) +
                '\t' + (sized ? humanSize(*member.size) : "-") + '\t' + timeText(member.mtime) + '\t' +
                safe(member.path);
        if (!member.linkTarget.empty())
            text += " -> " + safe(member.linkTarget);
        text += member.encrypted ? " (encrypted)\n" : "\n";
    }
    return text;
}

std::string schemaTable(const Content& content) {
    std::string text = "KIND\tNAME\tTABLE\tROWS\n";
    for (const SchemaObject& object : content.schema)
        text += object.kind + '\t' + safe(object.name) + '\t' +
                (object.table == object.name ? "-" : safe(object.table)) + '\t' +
                (object.rows ? std::to_string(*object.rows) : "-") + '\n';
    return text;
}

std::string schemaSql(const Content& content) {
    std::string text;
    for (const SchemaObject& object : content.schema)
        if (!object.sql.empty())
            text += escapeControls(object.sql, true) + ";\n";
    return text;
}

std::string rowsTable(const TableRows& rows) {
    std::string text;
    for (const std::string& column : rows.columns)
        text += (text.empty() ? "" : "\t") + safe(column);
    text += '\n';
    for (const SqlRow& row : rows.rows) {
        for (size_t i = 0; i < row.size(); ++i)
            text += (i == 0 ? "" : "\t") + sqlText(row[i]);
        text += '\n';
    }
    return text;
}

std::string sectionsTable(const Content& content) {
    std::string text = "SECTION\tTYPE\tFLAGS\tSIZE\n";
    for (const ElfSection& section : content.sections)
        text += (section.name.empty() ? "-" : safe(section.name)) + '\t' + section.type + '\t' +
                (section.flags.empty() ? "-" : section.flags) + '\t' + humanSize(section.size) + '\n';
    return text;
}

} // namespace

std::string factLabel(const std::string& name) {
    static const std::map<std::string, const char*> kOwn = {
        {"bindNow", "BIND_NOW"}, {"nxStack", "NX stack"}, {"pie", "PIE"},
        {"relro", "RELRO"},      {"rpath", "RPATH"},      {"runpath", "RUNPATH"},
        {"soname", "SONAME"},    {"needed", "NEEDED"},    {"buildId", "Build ID"},
    };
    if (const auto own = kOwn.find(name); own != kOwn.end())
        return own->second;
    std::string label;
    for (const char c : name) {
        const auto letter = static_cast<unsigned char>(c);
        if (label.empty())
            label += static_cast<char>(std::toupper(letter));
        else if (std::isupper(letter) != 0)
            (label += ' ') += static_cast<char>(std::tolower(letter));
        else
            label += c;
    }
    return label;
}

std::string factText(const ContentFact& fact) {
    std::string text;
    for (const std::string& value : fact.values) {
        text += text.empty() ? "" : ", ";
        if (fact.form == FactForm::Flag) {
            text += value == "true" ? "yes" : "no";
        } else if (fact.form == FactForm::Size) {
            uint64_t bytes = 0;
            std::from_chars(value.data(), value.data() + value.size(), bytes);
            text += humanSize(bytes);
        } else {
            text += value;
        }
    }
    return text;
}

std::string sqlText(const SqlValue& value) {
    constexpr size_t kMaxCell = 60;
    if (value.type == SqlType::Null)
        return "NULL";
    if (value.type == SqlType::Blob)
        return "blob of " + humanSize(value.size);
    std::string text = safe(value.text);
    size_t end = std::min(text.size(), kMaxCell);
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80)
        --end; // no character is cut
    return end < text.size() || value.size > value.text.size() ? text.substr(0, end) + "…" : text;
}

std::string hexDump(const std::string& bytes, uint64_t offset) {
    constexpr size_t kPerLine = 16;
    std::string text;
    std::array<char, 32> number{};
    for (size_t line = 0; line < bytes.size(); line += kPerLine) {
        std::snprintf(number.data(), number.size(), "%08" PRIx64 " ", offset + line);
        text += number.data();
        std::string letters;
        for (size_t i = line; i < line + kPerLine; ++i) {
            text += i % 8 == 0 ? " " : "";
            if (i >= bytes.size()) {
                text += "   ";
                continue;
            }
            const auto byte = static_cast<unsigned char>(bytes[i]);
            std::snprintf(number.data(), number.size(), "%02x ", byte);
            text += number.data();
            letters += byte >= 0x20 && byte < 0x7f ? static_cast<char>(byte) : '.';
        }
        text += " |" + letters + "|\n";
    }
    return text;
}

void printContent(Console& console, const Content& content) {
    console.print(alignColumns(printHeader(content)));
    const auto table = [&](const std::string& text) { console.print("\n" + alignColumns(text)); };
    if (!content.members.empty())
        table(membersTable(content));
    if (!content.schema.empty() && !content.rows) {
        table(schemaTable(content));
        console.print("\n" + schemaSql(content));
    }
    if (content.rows) {
        table(rowsTable(*content.rows));
        if (content.rows->more)
            console.line("… there are more rows: see --limit");
    }
    if (!content.sections.empty())
        table(sectionsTable(content));
    if (content.bytes) {
        console.print("\n" + hexDump(*content.bytes, content.bytesOffset));
    } else if (!content.lines.empty()) {
        console.print("\n");
        for (const std::string& line : content.lines)
            console.line(safe(line));
    }
}

} // namespace outcrop::cli
