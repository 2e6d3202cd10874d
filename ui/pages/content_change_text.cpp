// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/content_change_text.h"

#include "ui/models/format.h"
#include "ui/pages/content_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace outcrop::ui {

namespace {

constexpr size_t kShownRanges = 200;

template <class Changes>
std::array<int, 3> countsOf(const Changes& changes) {
    std::array<int, 3> counts{};
    for (const auto& change : changes)
        ++counts[static_cast<size_t>(change.kind)];
    return counts;
}

/// Cut, not rounded: only what is the same all over is 100 %.
QString percentOf(uint64_t part, uint64_t whole) {
    const double tenths = whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole) * 1000;
    return QLocale().toString(std::floor(tenths) / 10, 'f', 1);
}

QString rowText(const SqlRow& row) {
    QStringList values;
    for (const SqlValue& value : row)
        values += ContentText::valueText(value);
    return values.join(QStringLiteral(", "));
}

QString sqlLines(const std::string& sql, QChar sign) {
    QString text;
    for (const QString& line : QString::fromStdString(sql).split(u'\n'))
        if (!sql.empty())
            text += sign + QStringLiteral("  ") + format::text(line.toStdString()) + u'\n';
    return text;
}

} // namespace

QString ContentChangeText::kindWord(ChangeKind kind) {
    return kind == ChangeKind::Added     ? tr("added")
           : kind == ChangeKind::Removed ? tr("removed")
                                         : tr("changed");
}

QString ContentChangeText::memberText(const MemberChange& change) {
    static const std::pair<const char*, const char*> kWords[] = {
        {"content", QT_TR_NOOP("content")}, {"mode", QT_TR_NOOP("mode")},     {"owner", QT_TR_NOOP("owner")},
        {"type", QT_TR_NOOP("type")},       {"target", QT_TR_NOOP("target")}, {"time", QT_TR_NOOP("time")},
    };
    if (change.kind != ChangeKind::Changed)
        return kindWord(change.kind);
    QStringList words;
    for (const auto& [name, word] : kWords)
        if (std::ranges::find(change.what, name) != change.what.end())
            words += tr(word);
    return words.join(QStringLiteral(", "));
}

QString ContentChangeText::archives(const ContentComparison& comparison) {
    const auto only = static_cast<int>(comparison.membersOnlyTime);
    const QString times = only > 0 ? u' ' + tr("%Ln members differ only in time.", nullptr, only) : QString();
    if (comparison.members.empty())
        return (only > 0 ? tr("The archives have the same members.")
                         : tr("The archives have the same members, packed in another way.")) +
               times;
    const auto [added, removed, changed] = countsOf(comparison.members);
    return tr("Of the archive's members %1 were added, %2 removed, %3 changed.")
               .arg(format::count(added), format::count(removed), format::count(changed)) +
           times;
}

QString ContentChangeText::databases(const ContentComparison& comparison) {
    if (comparison.schema.empty() && comparison.tables.empty())
        return tr("The databases have the same schema and rows, stored in another way.");
    qint64 added = 0;
    qint64 removed = 0;
    qint64 changed = 0;
    for (const TableChange& table : comparison.tables) {
        added += static_cast<qint64>(table.added);
        removed += static_cast<qint64>(table.removed);
        changed += static_cast<qint64>(table.changed);
    }
    const QString rows = tr("Of the rows %1 were added, %2 removed, %3 changed.")
                             .arg(format::count(added), format::count(removed), format::count(changed));
    if (comparison.schema.empty())
        return tr("The schema is the same.") + u' ' + rows;
    const auto [newOnes, gone, others] = countsOf(comparison.schema);
    return tr("Of the schema %1 were added, %2 removed, %3 changed.")
               .arg(format::count(newOnes), format::count(gone), format::count(others)) +
           u' ' + rows;
}

QString ContentChangeText::chunks(const ContentComparison& comparison) {
    const ChunkTotals& totals = *comparison.totals;
    return tr("%1 % of the file was there before (%2 in place, %3 moved). %4 were removed, %5 inserted.")
        .arg(percentOf(totals.equal + totals.moved, comparison.after.size),
             ContentText::sizeText(totals.equal), ContentText::sizeText(totals.moved),
             ContentText::sizeText(totals.removed), ContentText::sizeText(totals.inserted));
}

bool ContentChangeText::tells(const ContentComparison& comparison) {
    const ContentKind kind = comparison.after.kind;
    return comparison.identical || comparison.totals || kind == ContentKind::Archive ||
           kind == ContentKind::Database || !comparison.damage.empty();
}

QString ContentChangeText::verdict(const ContentComparison& comparison) {
    const ContentKind before = comparison.before.kind;
    const ContentKind after = comparison.after.kind;
    QString text;
    if (comparison.identical)
        text = tr("The content is the same.");
    else if (comparison.totals)
        text = (before == after ? QString()
                                : tr("Before it was of another kind: %1, now: %2.")
                                          .arg(ContentText::kindText(before), ContentText::kindText(after)) +
                                      u' ') +
               chunks(comparison);
    else if (!comparison.damage.empty())
        text = tr("The files differ.");
    else
        text = after == ContentKind::Archive ? archives(comparison) : databases(comparison);
    for (const Content* side : {&comparison.before, &comparison.after})
        if (!side->notes.empty() || !side->damage.empty())
            text += u'\n' + ContentText::notes(side->notes, side->damage).trimmed();
    return (text + u'\n' + ContentText::notes(comparison.notes, comparison.damage)).trimmed();
}

QString ContentChangeText::facts(const ContentComparison& comparison) {
    ContentText::Table rows{{tr("Fact"), tr("Before"), tr("After")},
                            {tr("Size"), ContentText::sizeText(comparison.before.size),
                             ContentText::sizeText(comparison.after.size)}};
    if (comparison.before.description != comparison.after.description)
        rows.append({tr("Description"), ContentText::cellText(comparison.before.description),
                     ContentText::cellText(comparison.after.description)});
    for (const FactChange& change : comparison.facts)
        rows.append({ContentText::factLabel(change.after.name), ContentText::factText(change.before),
                     ContentText::factText(change.after)});
    return ContentText::aligned(rows);
}

QString ContentChangeText::sections(const ContentComparison& comparison) {
    std::map<std::string, std::pair<QString, QString>> sizes;
    for (const ElfSection& section : comparison.sectionsBefore)
        sizes[section.name].first = ContentText::sizeText(section.size);
    for (const ElfSection& section : comparison.sectionsAfter)
        sizes[section.name].second = ContentText::sizeText(section.size);
    ContentText::Table rows{{tr("Section"), tr("Before"), tr("After")}};
    for (const auto& [name, both] : sizes)
        rows.append({ContentText::cellText(name), both.first, both.second});
    return ContentText::aligned(rows, {1, 2});
}

QString ContentChangeText::schema(const ContentComparison& comparison) {
    QString text;
    for (const SchemaChange& change : comparison.schema) {
        const SchemaObject& either = change.kind == ChangeKind::Removed ? change.before : change.after;
        text += QStringLiteral("%1 %2: %3\n")
                    .arg(format::text(either.kind), format::text(either.name), kindWord(change.kind));
        if (change.kind != ChangeKind::Added)
            text += sqlLines(change.before.sql, u'-');
        if (change.kind != ChangeKind::Removed)
            text += sqlLines(change.after.sql, u'+');
    }
    return text;
}

QString ContentChangeText::table(const TableChange& table) {
    ContentText::Table rows{{tr("Change"), tr("Key"), tr("Values")}};
    for (const RowChange& row : table.rows) {
        QStringList values;
        for (size_t i = 0; i < std::min({table.columns.size(), row.before.size(), row.after.size()}); ++i)
            if (row.before[i] != row.after[i])
                values +=
                    QStringLiteral("%1: %2 → %3")
                        .arg(ContentText::cellText(table.columns[i]), ContentText::valueText(row.before[i]),
                             ContentText::valueText(row.after[i]));
        rows.append({kindWord(row.kind), rowText(row.key),
                     row.kind == ChangeKind::Changed
                         ? values.join(QStringLiteral("; "))
                         : rowText(row.kind == ChangeKind::Added ? row.after : row.before)});
    }
    QString text = tr("Table %1: %2 rows added, %3 removed, %4 changed")
                       .arg(format::text(table.table), format::count(static_cast<qint64>(table.added)),
                            format::count(static_cast<qint64>(table.removed)),
                            format::count(static_cast<qint64>(table.changed))) +
                   QStringLiteral("\n\n") + ContentText::aligned(rows);
    const uint64_t all = table.added + table.removed + table.changed;
    if (all > table.rows.size())
        text += tr("… and %Ln more", nullptr, static_cast<int>(all - table.rows.size())) + u'\n';
    return text;
}

QString ContentChangeText::ranges(const ContentComparison& comparison) {
    ContentText::Table rows{{tr("Range"), tr("From, before"), tr("From, after"), tr("Size")}};
    const auto place = [](bool there, uint64_t offset) {
        return there ? format::count(static_cast<qint64>(offset)) : QString();
    };
    for (size_t i = 0; i < std::min(comparison.ranges.size(), kShownRanges); ++i) {
        const ChunkRange& range = comparison.ranges[i];
        const QString kind = range.kind == ChunkRange::Kind::Equal     ? tr("the same")
                             : range.kind == ChunkRange::Kind::Moved   ? tr("moved")
                             : range.kind == ChunkRange::Kind::Removed ? tr("removed")
                                                                       : tr("inserted");
        rows.append({kind, place(range.kind != ChunkRange::Kind::Inserted, range.before),
                     place(range.kind != ChunkRange::Kind::Removed, range.after),
                     ContentText::sizeText(range.size)});
    }
    QString text = ContentText::aligned(rows, {1, 2, 3});
    if (comparison.ranges.size() > kShownRanges)
        text +=
            tr("… and %Ln more", nullptr, static_cast<int>(comparison.ranges.size() - kShownRanges)) + u'\n';
    return text;
}

QString ContentChangeText::of(const ContentComparison& comparison) {
    // Nothing wraps here, so each sentence has a line.
    QStringList parts{verdict(comparison).replace(QStringLiteral(". "), QStringLiteral(".\n")) + u'\n'};
    if (comparison.identical)
        return parts.first();
    if (comparison.after.kind != ContentKind::Database) // whose pages are no news
        parts += facts(comparison);
    if (!comparison.sectionsBefore.empty() || !comparison.sectionsAfter.empty())
        parts += sections(comparison);
    if (!comparison.schema.empty())
        parts += schema(comparison);
    for (const TableChange& change : comparison.tables)
        parts += table(change);
    if (!comparison.ranges.empty())
        parts += ranges(comparison);
    return parts.join(u'\n');
}

} // namespace outcrop::ui
