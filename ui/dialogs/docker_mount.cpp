// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/docker_mount.h"

#include "core/volume/mount_mode.h"

#include <QDir>
#include <QMap>
#include <QStringList>

namespace outcrop::ui {

namespace {

/// What a shell would have made of it, where that is certain; the folder a command was meant for is not.
QString withHome(const QString& source) {
    for (const QString& start : {QStringLiteral("~"), QStringLiteral("$HOME"), QStringLiteral("${HOME}")})
        if (source == start || source.startsWith(start + QLatin1Char('/')))
            return QDir::homePath() + source.mid(start.size());
    return source;
}

/// A path, though perhaps no full one: the form says then what is missing.
bool isFolder(const QString& source) {
    return source.contains(QLatin1Char('/')) || source.startsWith(QLatin1Char('.')) ||
           source.startsWith(QLatin1Char('~')) || source.startsWith(QLatin1Char('$')) ||
           source.startsWith(QLatin1Char('`'));
}

MountRow rowOf(const QString& source, const QString& target) {
    const QString full = withHome(source);
    return {isFolder(full) ? MountRequest::Type::Bind : MountRequest::Type::Volume, full, target, false};
}

bool isOn(const QString& value) {
    return value.isEmpty() || value == QLatin1String("true") || value == QLatin1String("1");
}

/// The value of the first of the names that is there, taken out of the fields.
QString take(QMap<QString, QString>& fields, std::initializer_list<const char*> names) {
    QString value;
    for (const char* name : names)
        if (fields.contains(QLatin1String(name)))
            value = fields.take(QLatin1String(name));
    return value;
}

} // namespace

std::optional<MountRow> mountOfVolume(const QString& text, QStringList& left) {
    const QStringList fields = text.split(QLatin1Char(':'));
    if (fields.size() > 3 || fields.contains(QString()))
        return std::nullopt;
    if (fields.size() == 1)
        return MountRow{MountRequest::Type::Volume, {}, fields.at(0), false};
    MountRow row = rowOf(fields.at(0), fields.at(1));
    if (fields.size() == 2)
        return row;
    const auto mode = parseMountMode(fields.at(2).toStdString());
    if (!mode)
        return std::nullopt;
    row.readOnly = mode->readOnly;
    for (const QString& word : fields.at(2).split(QLatin1Char(',')))
        if (word != QLatin1String("ro") && word != QLatin1String("rw"))
            left.append(word);
    return row;
}

std::optional<MountRow> mountOfFields(const QString& text) {
    QMap<QString, QString> fields;
    for (const QString& field : text.split(QLatin1Char(',')))
        fields.insert(field.section(QLatin1Char('='), 0, 0).toLower(), field.section(QLatin1Char('='), 1));
    const bool readOnly =
        (fields.contains(QStringLiteral("readonly")) || fields.contains(QStringLiteral("ro"))) &&
        isOn(take(fields, {"readonly", "ro"}));
    const QString type = take(fields, {"type"});
    const QString source = withHome(take(fields, {"source", "src"}));
    const QString target = take(fields, {"target", "destination", "dst"});
    if (!fields.isEmpty() || target.isEmpty())
        return std::nullopt;
    if (type == QLatin1String("bind"))
        return MountRow{MountRequest::Type::Bind, source, target, readOnly};
    if (type.isEmpty() || type == QLatin1String("volume"))
        return MountRow{MountRequest::Type::Volume, source, target, readOnly};
    return std::nullopt;
}

} // namespace outcrop::ui
