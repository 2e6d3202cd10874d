// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/content_text.h"

#include "ui/models/format.h"

#include <algorithm>
#include <charconv>

namespace outcrop::ui {

namespace {

constexpr qsizetype kWidestCell = 60;

QString withoutIsolates(QString text) {
    text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
    return text;
}

} // namespace

QString ContentText::cellText(const std::string& text) {
    const QString shown = format::text(text);
    return shown.size() > kWidestCell ? shown.left(kWidestCell - 1) + QStringLiteral("…") : shown;
}

QString ContentText::sizeText(uint64_t bytes) {
    return withoutIsolates(format::bytes(bytes));
}

QString ContentText::modeText(const ContentMember& member) {
    return withoutIsolates(format::mode(member.type, static_cast<uint16_t>(member.mode)));
}

QString ContentText::valueText(const SqlValue& value) {
    if (value.type == SqlType::Null)
        return QStringLiteral("NULL");
    return value.type == SqlType::Blob ? tr("%1 of binary data").arg(sizeText(value.size))
                                       : cellText(value.text);
}

QString ContentText::kindText(ContentKind kind) {
    switch (kind) {
    case ContentKind::Archive:
        return tr("archive");
    case ContentKind::Database:
        return tr("database");
    case ContentKind::Elf:
        return tr("program or library");
    case ContentKind::Picture:
        return tr("picture");
    case ContentKind::Text:
        return tr("text");
    case ContentKind::Empty:
        return tr("empty");
    case ContentKind::Binary:
        break;
    }
    return tr("binary data");
}

QString ContentText::factLabel(const std::string& name) {
    static const std::pair<const char*, const char*> kLabels[] = {
        {"format", QT_TR_NOOP("Format")},
        {"compression", QT_TR_NOOP("Compression")},
        {"members", QT_TR_NOOP("Members")},
        {"files", QT_TR_NOOP("Files")},
        {"unpacked", QT_TR_NOOP("Unpacked")},
        {"width", QT_TR_NOOP("Width")},
        {"height", QT_TR_NOOP("Height")},
        {"bitsPerSample", QT_TR_NOOP("Bits per sample")},
        {"bitsPerPixel", QT_TR_NOOP("Bits per pixel")},
        {"components", QT_TR_NOOP("Components")},
        {"colour", QT_TR_NOOP("Colour")},
        {"class", QT_TR_NOOP("Class")},
        {"byteOrder", QT_TR_NOOP("Byte order")},
        {"machine", QT_TR_NOOP("Machine")},
        {"type", QT_TR_NOOP("Type")},
        {"pie", QT_TR_NOOP("Position independent")},
        {"interpreter", QT_TR_NOOP("Interpreter")},
        {"linkage", QT_TR_NOOP("Linkage")},
        {"needed", QT_TR_NOOP("Needs")},
        {"soname", QT_TR_NOOP("Library name")},
        {"rpath", QT_TR_NOOP("RPATH")},
        {"runpath", QT_TR_NOOP("RUNPATH")},
        {"buildId", QT_TR_NOOP("Build ID")},
        {"relro", QT_TR_NOOP("RELRO")},
        {"bindNow", QT_TR_NOOP("BIND_NOW")},
        {"nxStack", QT_TR_NOOP("NX stack")},
        {"stripped", QT_TR_NOOP("Stripped")},
        {"pageSize", QT_TR_NOOP("Page size")},
        {"pages", QT_TR_NOOP("Pages")},
        {"freePages", QT_TR_NOOP("Free pages")},
        {"encoding", QT_TR_NOOP("Encoding")},
        {"journal", QT_TR_NOOP("Journal")},
        {"userVersion", QT_TR_NOOP("User version")},
        {"applicationId", QT_TR_NOOP("Application ID")},
        {"entropy", QT_TR_NOOP("Entropy")},
        {"distinctBytes", QT_TR_NOOP("Distinct bytes")},
    };
    for (const auto& [known, label] : kLabels)
        if (name == known)
            return tr(label);
    return format::text(name); // of a helper that knows more than we do
}

QString ContentText::factText(const ContentFact& fact) {
    QStringList values;
    for (const std::string& value : fact.values) {
        uint64_t number = 0;
        switch (fact.form) {
        case FactForm::Flag:
            values += value == "true" ? tr("yes") : tr("no");
            break;
        case FactForm::Size:
            std::from_chars(value.data(), value.data() + value.size(), number);
            values += sizeText(number);
            break;
        default:
            values += format::text(value);
        }
    }
    return values.join(QStringLiteral(", "));
}

QString ContentText::facts(const Content& content) {
    Table table{{tr("Kind"), kindText(content.kind)}, {tr("Size"), format::exactBytes(content.size)}};
    if (!content.description.empty())
        table.append({tr("Description"), format::text(content.description)});
    if (!content.sha256.empty())
        table.append({tr("SHA-256"), format::text(content.sha256)});
    for (const ContentFact& fact : content.facts)
        table.append({factLabel(fact.name), factText(fact)});
    return aligned(table);
}

QString ContentText::schema(const Content& content) {
    Table table{{tr("Kind"), tr("Name"), tr("Rows")}};
    QString sql;
    for (const SchemaObject& object : content.schema) {
        table.append({format::text(object.kind), cellText(object.name),
                      object.rows ? format::count(static_cast<qint64>(*object.rows)) : QString()});
        for (const QString& line : QString::fromStdString(object.sql).split(u'\n'))
            if (!object.sql.empty())
                sql += format::text(line.toStdString()) + u'\n';
    }
    return aligned(table, {2}) + u'\n' + sql;
}

QString ContentText::rows(const TableRows& table) {
    Table cells(1);
    for (const std::string& column : table.columns)
        cells[0].append(cellText(column));
    for (const SqlRow& row : table.rows) {
        QStringList line;
        for (const SqlValue& value : row)
            line += valueText(value);
        cells.append(line);
    }
    QString text = tr("Table %1").arg(format::text(table.table)) + QStringLiteral("\n\n") + aligned(cells);
    if (table.more)
        text += tr("… there are more rows") + u'\n';
    return text;
}

QString ContentText::sections(const Content& content) {
    Table table{{tr("Section"), tr("Type"), tr("Flags"), tr("Size")}};
    for (const ElfSection& section : content.sections)
        table.append({cellText(section.name), format::text(section.type), format::text(section.flags),
                      sizeText(section.size)});
    return aligned(table, {3});
}

QString ContentText::notes(const std::vector<std::string>& notes, const std::string& damage) {
    QString text;
    for (const std::string& note : notes)
        text += format::text(note) + u'\n';
    if (!damage.empty())
        text += tr("Not everything could be read: %1").arg(format::text(damage)) + u'\n';
    return text;
}

QString ContentText::summary(const Content& content) {
    QStringList words{content.description.empty() ? kindText(content.kind)
                                                  : format::text(content.description)};
    for (const ContentFact& fact : content.facts)
        words += tr("%1: %2").arg(factLabel(fact.name), factText(fact));
    QString text = format::facts(words) + u'\n' + notes(content.notes, content.damage);
    return text.trimmed();
}

QString ContentText::aligned(const Table& table, const QVector<int>& right) {
    QVector<qsizetype> widths;
    for (const QStringList& row : table)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], row[i].size());
        }
    QString text;
    for (const QStringList& row : table) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += (right.contains(static_cast<int>(i)) ? row[i].rightJustified(widths[i])
                                                         : row[i].leftJustified(widths[i])) +
                    QStringLiteral("  ");
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString ContentText::of(const FileLook& look) {
    const Content& content = look.content;
    QStringList parts{facts(content)};
    if (const QString words = notes(content.notes, content.damage); !words.isEmpty())
        parts += words;
    if (!content.schema.empty())
        parts += schema(content);
    for (const TableRows& table : look.tables)
        parts += rows(table);
    if (!content.sections.empty())
        parts += sections(content);
    return parts.join(u'\n');
}

} // namespace outcrop::ui
