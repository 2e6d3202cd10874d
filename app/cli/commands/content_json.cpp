// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/content_print.h"
#include "core/base/hex.h"

#include <charconv>

namespace outcrop::cli {

namespace {

tmpl::Json numberOf(const std::string& text) {
    int64_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc() && end == text.data() + text.size() ? tmpl::Json(value) : tmpl::Json(text);
}

const char* memberTypeName(FileType type) {
    constexpr const char* kNames[] = {"directory", "file", "symlink", "char",
                                      "block",     "fifo", "socket",  "whiteout"};
    return kNames[static_cast<size_t>(type)];
}

tmpl::Json rowJson(const ContentMember& member) {
    char mode[8];
    std::snprintf(mode, sizeof mode, "%04o", member.mode & 07777U);
    tmpl::Json row = {{"path", member.path}, {"type", memberTypeName(member.type)}, {"mode", mode}};
    row["uid"] = member.uid;
    row["gid"] = member.gid;
    if (member.size)
        row["size"] = *member.size;
    if (member.mtime)
        row["mtime"] = *member.mtime;
    if (!member.linkTarget.empty())
        row[member.hardlink ? "hardlink" : "target"] = member.linkTarget;
    if (member.encrypted)
        row["encrypted"] = true;
    return row;
}

tmpl::Json rowJson(const SchemaObject& object) {
    tmpl::Json row = {
        {"kind", object.kind}, {"name", object.name}, {"table", object.table}, {"sql", object.sql}};
    if (object.rows)
        row["rows"] = *object.rows;
    return row;
}

tmpl::Json rowJson(const ElfSection& section) {
    return {{"name", section.name},
            {"type", section.type},
            {"flags", section.flags},
            {"offset", section.offset},
            {"size", section.size}};
}

/// A value as SQL has it; what JSON has no word for, or is not told whole, is an object.
tmpl::Json rowJson(const SqlValue& value) {
    switch (value.type) {
    case SqlType::Null:
        return nullptr;
    case SqlType::Integer:
        return numberOf(value.text);
    case SqlType::Real: {
        double number = 0;
        std::from_chars(value.text.data(), value.text.data() + value.text.size(), number);
        return number;
    }
    case SqlType::Blob:
        return {{"blob", toHex(value.text)}, {"size", value.size}};
    case SqlType::Text:
        break;
    }
    if (value.size > value.text.size())
        return {{"text", value.text}, {"size", value.size}};
    return value.text;
}

tmpl::Json rowJson(const ContentFact& fact) {
    if (fact.form == FactForm::List)
        return fact.values;
    const std::string value = fact.values.empty() ? std::string() : fact.values.front();
    if (fact.form == FactForm::Flag)
        return value == "true";
    return fact.form == FactForm::Text ? tmpl::Json(value) : numberOf(value);
}

tmpl::Json factsOf(const std::vector<ContentFact>& facts) {
    tmpl::Json object = tmpl::Json::object();
    for (const ContentFact& fact : facts)
        object[fact.name] = rowJson(fact);
    return object;
}

tmpl::Json rowJson(const SqlRow& row) {
    tmpl::Json list = tmpl::Json::array();
    for (const SqlValue& value : row)
        list.push_back(rowJson(value));
    return list;
}

tmpl::Json rowJson(const FactChange& change) {
    tmpl::Json row = {{"fact", change.after.name}, {"change", changeKindName(change.kind)}};
    row["before"] = change.before.values.empty() ? tmpl::Json(nullptr) : rowJson(change.before);
    row["after"] = change.after.values.empty() ? tmpl::Json(nullptr) : rowJson(change.after);
    return row;
}

tmpl::Json rowJson(const MemberChange& change) {
    tmpl::Json row = {{"change", changeKindName(change.kind)}, {"path", change.path}, {"what", change.what}};
    if (change.sizeBefore)
        row["sizeBefore"] = *change.sizeBefore;
    if (change.sizeAfter)
        row["sizeAfter"] = *change.sizeAfter;
    return row;
}

tmpl::Json rowJson(const SchemaChange& change) {
    const SchemaObject& either = change.kind == ChangeKind::Removed ? change.before : change.after;
    tmpl::Json row = {{"change", changeKindName(change.kind)}, {"kind", either.kind}, {"name", either.name}};
    if (change.kind != ChangeKind::Added)
        row["before"] = change.before.sql;
    if (change.kind != ChangeKind::Removed)
        row["after"] = change.after.sql;
    return row;
}

tmpl::Json rowJson(const RowChange& change) {
    tmpl::Json row = {{"change", changeKindName(change.kind)}, {"key", rowJson(change.key)}};
    if (change.kind != ChangeKind::Added)
        row["before"] = rowJson(change.before);
    if (change.kind != ChangeKind::Removed)
        row["after"] = rowJson(change.after);
    return row;
}

tmpl::Json rowJson(const ChunkRange& range) {
    return {{"kind", chunkKindName(range.kind)},
            {"before", range.before},
            {"after", range.after},
            {"size", range.size}};
}

tmpl::Json rowJson(const TableChange& change);

template <class T>
tmpl::Json listOf(const std::vector<T>& values) {
    tmpl::Json list = tmpl::Json::array();
    for (const T& value : values)
        list.push_back(rowJson(value));
    return list;
}

tmpl::Json rowJson(const TableChange& change) {
    return {{"table", change.table},      {"key", change.key},         {"columns", change.columns},
            {"added", change.added},      {"removed", change.removed}, {"changed", change.changed},
            {"rows", listOf(change.rows)}};
}

void putIfAny(tmpl::Json& object, const char* name, tmpl::Json list) {
    if (!list.empty())
        object[name] = std::move(list);
}

void putTroubles(tmpl::Json& object, const std::vector<std::string>& notes, const std::string& damage) {
    if (!notes.empty())
        object["notes"] = notes;
    if (!damage.empty())
        object["damage"] = damage;
}

} // namespace

tmpl::Json contentJson(const Content& content) {
    tmpl::Json object = {
        {"name", content.name}, {"kind", contentKindName(content.kind)}, {"size", content.size}};
    if (!content.sha256.empty())
        object["sha256"] = content.sha256;
    object["description"] = content.description;
    object["mediaType"] = content.mediaType;
    object["facts"] = factsOf(content.facts);
    putIfAny(object, "members", listOf(content.members));
    putIfAny(object, "schema", listOf(content.schema));
    if (content.rows)
        object["rows"] = {{"table", content.rows->table},
                          {"columns", content.rows->columns},
                          {"values", listOf(content.rows->rows)},
                          {"more", content.rows->more}};
    putIfAny(object, "sections", listOf(content.sections));
    if (content.bytes)
        object["bytes"] = {{"offset", content.bytesOffset}, {"hex", toHex(*content.bytes)}};
    if (content.kind == ContentKind::Text)
        object["lines"] = content.lines;
    putTroubles(object, content.notes, content.damage);
    return object;
}

tmpl::Json contentJson(const ContentComparison& comparison) {
    tmpl::Json object = {{"identical", comparison.identical},
                         {"verdict", contentVerdict(comparison)},
                         {"before", contentJson(comparison.before)},
                         {"after", contentJson(comparison.after)}};
    putIfAny(object, "facts", listOf(comparison.facts));
    putIfAny(object, "members", listOf(comparison.members));
    if (comparison.membersOnlyTime > 0)
        object["membersOnlyTime"] = comparison.membersOnlyTime;
    putIfAny(object, "schema", listOf(comparison.schema));
    putIfAny(object, "tables", listOf(comparison.tables));
    putIfAny(object, "sectionsBefore", listOf(comparison.sectionsBefore));
    putIfAny(object, "sectionsAfter", listOf(comparison.sectionsAfter));
    if (comparison.totals)
        object["chunks"] = {{"equal", comparison.totals->equal},
                            {"moved", comparison.totals->moved},
                            {"removed", comparison.totals->removed},
                            {"inserted", comparison.totals->inserted},
                            {"ranges", listOf(comparison.ranges)}};
    putTroubles(object, comparison.notes, comparison.damage);
    return object;
}

} // namespace outcrop::cli
