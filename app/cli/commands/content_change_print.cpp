// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/content_print.h"
#include "app/cli/human.h"
#include "app/cli/table.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace outcrop::cli {

namespace {

std::string cell(std::string_view text) {
    return text.empty() ? "-" : escapeControls(text, false);
}

template <class Rows>
std::string counted(const Rows& rows) {
    std::array<uint64_t, 3> counts{};
    for (const auto& row : rows)
        ++counts[static_cast<size_t>(row.kind)];
    return std::to_string(counts[0]) + " added, " + std::to_string(counts[1]) + " removed, " +
           std::to_string(counts[2]) + " changed";
}

std::string archiveVerdict(const ContentComparison& comparison) {
    const std::string times = std::to_string(comparison.membersOnlyTime) + " differ only in time";
    if (!comparison.members.empty())
        return "the archives differ: " + counted(comparison.members) +
               (comparison.membersOnlyTime > 0 ? "; " + times : "");
    return comparison.membersOnlyTime > 0 ? "the archives have the same members: " + times
                                          : "the archives have the same members, packed in another way";
}

std::string databaseVerdict(const ContentComparison& comparison) {
    if (comparison.schema.empty() && comparison.tables.empty())
        return "the databases have the same schema and rows, stored in another way";
    uint64_t added = 0;
    uint64_t removed = 0;
    uint64_t changed = 0;
    for (const TableChange& table : comparison.tables) {
        added += table.added;
        removed += table.removed;
        changed += table.changed;
    }
    return "the databases differ: of the schema " + counted(comparison.schema) + "; of the rows " +
           std::to_string(added) + " added, " + std::to_string(removed) + " removed, " +
           std::to_string(changed) + " changed";
}

/// Cut, not rounded: only what is the same all over is 100 %.
std::string percentText(uint64_t part, uint64_t whole) {
    const double tenths = whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole) * 1000;
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f%%", std::floor(tenths) / 10);
    return text.data();
}

std::string chunkVerdict(const ContentComparison& comparison) {
    const ChunkTotals& totals = *comparison.totals;
    return "the files differ: " + percentText(totals.equal + totals.moved, comparison.after.size) +
           " of the second is in the first, too (" + humanSize(totals.equal) + " in place, " +
           humanSize(totals.moved) + " moved); " + humanSize(totals.removed) + " removed, " +
           humanSize(totals.inserted) + " inserted";
}

void printFactChanges(Console& console, const ContentComparison& comparison) {
    std::string text = "FACT\tBEFORE\tAFTER\n";
    for (const FactChange& change : comparison.facts)
        text += factLabel(change.after.name) + '\t' + cell(factText(change.before)) + '\t' +
                cell(factText(change.after)) + '\n';
    console.print("\n" + alignColumns(text));
}

void printMemberChanges(Console& console, const ContentComparison& comparison) {
    const auto size = [](const std::optional<uint64_t>& bytes) { return bytes ? humanSize(*bytes) : "-"; };
    std::string text = "CHANGE\tWHAT\tBEFORE\tAFTER\tPATH\n";
    for (const MemberChange& change : comparison.members) {
        std::string what;
        for (const std::string& word : change.what)
            what += (what.empty() ? "" : ", ") + word;
        text += std::string(changeKindName(change.kind)) + '\t' + cell(what) + '\t' +
                size(change.sizeBefore) + '\t' + size(change.sizeAfter) + '\t' + cell(change.path) + '\n';
    }
    console.print("\n" + alignColumns(text));
}

void printSchemaChanges(Console& console, const ContentComparison& comparison) {
    console.print("\n");
    for (const SchemaChange& change : comparison.schema) {
        const SchemaObject& either = change.kind == ChangeKind::Removed ? change.before : change.after;
        console.line(std::string(changeKindName(change.kind)) + " " + either.kind + " " + cell(either.name));
        if (change.kind != ChangeKind::Added && !change.before.sql.empty())
            console.line("- " + escapeControls(change.before.sql, true));
        if (change.kind != ChangeKind::Removed && !change.after.sql.empty())
            console.line("+ " + escapeControls(change.after.sql, true));
    }
}

std::string rowText(const SqlRow& row) {
    std::string text;
    for (const SqlValue& value : row)
        text += (text.empty() ? "" : ", ") + sqlText(value);
    return text;
}

/// Only what differs: "name: 'a' -> 'b'".
std::string changedColumns(const TableChange& table, const RowChange& row) {
    std::string text;
    for (size_t i = 0; i < table.columns.size() && i < row.before.size() && i < row.after.size(); ++i)
        if (row.before[i] != row.after[i])
            text += (text.empty() ? "" : "; ") + cell(table.columns[i]) + ": " + sqlText(row.before[i]) +
                    " -> " + sqlText(row.after[i]);
    return text.empty() ? "(beyond what is shown)" : text;
}

void printTableChange(Console& console, const TableChange& table) {
    std::string key;
    for (const std::string& column : table.key)
        key += (key.empty() ? "" : ", ") + cell(column);
    console.line("\ntable " + cell(table.table) + ", by " + key + ": " + std::to_string(table.added) +
                 " added, " + std::to_string(table.removed) + " removed, " + std::to_string(table.changed) +
                 " changed");
    std::string text = "CHANGE\tKEY\tVALUES\n";
    for (const RowChange& row : table.rows)
        text += std::string(changeKindName(row.kind)) + '\t' + rowText(row.key) + '\t' +
                (row.kind == ChangeKind::Changed
                     ? changedColumns(table, row)
                     : rowText(row.kind == ChangeKind::Added ? row.after : row.before)) +
                '\n';
    console.print(alignColumns(text));
    if (const uint64_t all = table.added + table.removed + table.changed; all > table.rows.size())
        console.line("… and " + std::to_string(all - table.rows.size()) + " more: see --limit");
}

void printSectionChanges(Console& console, const ContentComparison& comparison) {
    std::string text = "SECTION\tBEFORE\tAFTER\n";
    const auto find = [](const std::vector<ElfSection>& sections, const std::string& name) {
        const auto found = std::ranges::find(sections, name, &ElfSection::name);
        return found == sections.end() ? std::string("-") : humanSize(found->size);
    };
    for (const ElfSection& section : comparison.sectionsBefore)
        text += cell(section.name) + '\t' + humanSize(section.size) + '\t' +
                find(comparison.sectionsAfter, section.name) + '\n';
    for (const ElfSection& section : comparison.sectionsAfter)
        if (find(comparison.sectionsBefore, section.name) == "-")
            text += cell(section.name) + "\t-\t" + humanSize(section.size) + '\n';
    console.print("\n" + alignColumns(text));
}

void printRanges(Console& console, const std::vector<ChunkRange>& ranges, uint64_t most) {
    std::string text = "RANGE\tBEFORE\tAFTER\tSIZE\n";
    const auto place = [](bool there, uint64_t offset) {
        return there ? std::to_string(offset) : std::string("-");
    };
    for (size_t i = 0; i < ranges.size() && i < most; ++i) {
        const ChunkRange& range = ranges[i];
        text += std::string(chunkKindName(range.kind)) + '\t' +
                place(range.kind != ChunkRange::Kind::Inserted, range.before) + '\t' +
                place(range.kind != ChunkRange::Kind::Removed, range.after) + '\t' +
                std::to_string(range.size) + '\n';
    }
    console.print("\n" + alignColumns(text));
    if (ranges.size() > most)
        console.line("… and " + std::to_string(ranges.size() - most) + " more: see --limit");
}

} // namespace

std::string contentVerdict(const ContentComparison& comparison) {
    if (comparison.identical)
        return "the files are identical";
    if (comparison.totals && comparison.before.kind == comparison.after.kind)
        return chunkVerdict(comparison);
    if (comparison.totals)
        return std::string("the files are of different kinds: ") + contentKindName(comparison.before.kind) +
               " and " + contentKindName(comparison.after.kind) + "; " + chunkVerdict(comparison);
    if (!comparison.damage.empty())
        return "the files differ";
    if (comparison.after.kind == ContentKind::Archive)
        return archiveVerdict(comparison);
    return comparison.after.kind == ContentKind::Database ? databaseVerdict(comparison) : "the texts differ";
}

void printContentChanges(Console& console, const ContentComparison& comparison, uint64_t maxRanges) {
    const bool database = comparison.after.kind == ContentKind::Database; // whose pages are no news
    if (!comparison.facts.empty() && !database)
        printFactChanges(console, comparison);
    if (!comparison.sectionsBefore.empty() || !comparison.sectionsAfter.empty())
        printSectionChanges(console, comparison);
    if (!comparison.members.empty())
        printMemberChanges(console, comparison);
    if (!comparison.schema.empty())
        printSchemaChanges(console, comparison);
    for (const TableChange& table : comparison.tables)
        printTableChange(console, table);
    if (!comparison.ranges.empty())
        printRanges(console, comparison.ranges, maxRanges);
}

} // namespace outcrop::cli
