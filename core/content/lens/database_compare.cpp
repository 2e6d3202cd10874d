// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/content/lens/database.h"
#include "core/content/lens/lenses.h"

#include <algorithm>
#include <compare>
#include <map>

namespace outcrop {

namespace {

using SchemaByName = std::map<std::pair<std::string, std::string>, SchemaObject>;

SchemaByName schemaByName(const Database& database) {
    SchemaByName schema;
    for (SchemaObject& object : schemaOf(database)) {
        const std::pair key(object.kind, object.name);
        schema.insert_or_assign(key, std::move(object));
    }
    return schema;
}

void compareSchema(const SchemaByName& before, const SchemaByName& after, ContentComparison& comparison) {
    for (const auto& [key, object] : before)
        if (!after.contains(key))
            comparison.schema.push_back({ChangeKind::Removed, object, {}});
    for (const auto& [key, object] : after) {
        const auto old = before.find(key);
        if (old == before.end())
            comparison.schema.push_back({ChangeKind::Added, {}, object});
        else if (old->second.sql != object.sql || old->second.table != object.table)
            comparison.schema.push_back({ChangeKind::Changed, old->second, object});
    }
}

/// SQLite's order without collations: nothing, numbers, texts, blobs.
std::weak_ordering orderOf(const SqlStatement& a, const SqlStatement& b, int column) {
    const auto rank = [](SqlType type) { return type == SqlType::Real ? SqlType::Integer : type; };
    const SqlType typeA = a.type(column);
    const SqlType typeB = b.type(column);
    if (rank(typeA) != rank(typeB))
        return rank(typeA) <=> rank(typeB);
    if (typeA == SqlType::Null)
        return std::weak_ordering::equivalent;
    if (typeA == SqlType::Integer && typeB == SqlType::Integer)
        return a.integer(column) <=> b.integer(column);
    if (rank(typeA) == SqlType::Integer) {
        const long double first =
            typeA == SqlType::Integer ? static_cast<long double>(a.integer(column)) : a.real(column);
        const long double second =
            typeB == SqlType::Integer ? static_cast<long double>(b.integer(column)) : b.real(column);
        return first < second   ? std::weak_ordering::less
               : first > second ? std::weak_ordering::greater
                                : std::weak_ordering::equivalent;
    }
    return a.bytes(column) <=> b.bytes(column);
}

bool sameValue(const SqlStatement& a, const SqlStatement& b, int column) {
    return a.type(column) == b.type(column) && orderOf(a, b, column) == std::weak_ordering::equivalent;
}

/// Both sides of a table, in the order of its key.
class TableMerge {
public:
    TableMerge(TableChange& change, size_t maxRows) : m_change(change), m_maxRows(maxRows) {}

    void run(const Database& before, const Database& after) {
        SqlStatement was = select(before);
        SqlStatement is = select(after);
        bool hasBefore = was.step();
        bool hasAfter = is.step();
        while (hasBefore || hasAfter) {
            const auto order = !hasBefore  ? std::weak_ordering::greater
                               : !hasAfter ? std::weak_ordering::less
                                           : keyOrder(was, is);
            if (order == std::weak_ordering::equivalent && !sameRow(was, is))
                note(ChangeKind::Changed, m_change.changed, &was, &is);
            else if (order == std::weak_ordering::less)
                note(ChangeKind::Removed, m_change.removed, &was, nullptr);
            else if (order == std::weak_ordering::greater)
                note(ChangeKind::Added, m_change.added, nullptr, &is);
            hasBefore = order <= 0 ? was.step() : hasBefore;
            hasAfter = order >= 0 ? is.step() : hasAfter;
        }
    }

private:
    SqlStatement select(const Database& database) const {
        std::string sql;
        std::string order;
        for (const std::string& column : m_change.key) {
            const std::string name = column == "rowid" ? column : sqlName(column);
            sql += (sql.empty() ? "SELECT " : ", ") + name;
            // A collation would order by what this program cannot compare by.
            order +=
                (order.empty() ? " ORDER BY " : ", ") + name + (column == "rowid" ? "" : " COLLATE BINARY");
        }
        for (const std::string& column : m_change.columns)
            sql += ", " + sqlName(column);
        return database.prepare(sql + " FROM " + sqlName(m_change.table) + order);
    }
    int keys() const { return static_cast<int>(m_change.key.size()); }
    std::weak_ordering keyOrder(const SqlStatement& was, const SqlStatement& is) const {
        for (int i = 0; i < keys(); ++i)
            if (const auto order = orderOf(was, is, i); order != std::weak_ordering::equivalent)
                return order;
        return std::weak_ordering::equivalent;
    }
    bool sameRow(const SqlStatement& was, const SqlStatement& is) const {
        for (int i = keys(); i < was.columns(); ++i)
            if (!sameValue(was, is, i))
                return false;
        return true;
    }
    static SqlRow valuesOf(const SqlStatement* row, int first, int end) {
        SqlRow values;
        for (int i = first; row && i < end; ++i)
            values.push_back(row->value(i));
        return values;
    }
    void note(ChangeKind kind, uint64_t& count, const SqlStatement* was, const SqlStatement* is) {
        ++count;
        if (m_change.rows.size() >= m_maxRows)
            return;
        const SqlStatement* either = was ? was : is;
        m_change.rows.push_back({kind, valuesOf(either, 0, keys()), valuesOf(was, keys(), either->columns()),
                                 valuesOf(is, keys(), either->columns())});
    }

    TableChange& m_change;
    size_t m_maxRows;
};

TableChange shapeOfBoth(const Database& before, const Database& after, const std::string& table) {
    const TableShape was = shapeOf(before, table);
    const TableShape is = shapeOf(after, table);
    TableChange change;
    change.table = table;
    change.key = was.key == is.key ? is.key : std::vector<std::string>{"rowid"};
    for (const std::string& column : is.columns)
        if (std::ranges::find(was.columns, column) != was.columns.end() &&
            std::ranges::find(change.key, column) == change.key.end())
            change.columns.push_back(column);
    return change;
}

} // namespace

void compareDatabases(const ContentFile& before, const ContentFile& after, uint64_t maxRows,
                      ContentComparison& comparison) {
    const Database was(before);
    const Database is(after);
    const SchemaByName schemaBefore = schemaByName(was);
    const SchemaByName schemaAfter = schemaByName(is);
    compareSchema(schemaBefore, schemaAfter, comparison);
    for (const auto& [key, object] : schemaAfter) {
        // The library's own tables follow from the others, but for its counters.
        if (object.kind != "table" || !schemaBefore.contains(key) || object.name.starts_with("sqlite_"))
            continue;
        TableChange change = shapeOfBoth(was, is, object.name);
        TableMerge(change, std::min(maxRows, kMaxShownRows)).run(was, is);
        if (change.added + change.removed + change.changed > 0)
            comparison.tables.push_back(std::move(change));
    }
}

} // namespace outcrop
