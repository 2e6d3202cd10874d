// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/docker_mount.h"

#include "core/base/error.h"
#include "core/options/mount_flag.h"
#include "core/volume/local_mount.h"
#include "core/volume/mount_mode.h"

#include <QDir>
#include <QStringList>
#include <algorithm>

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

/// Whether a row says all of it.
bool isPlain(const MountFlag& flag) {
    MountFlag plain;
    plain.type = flag.type;
    plain.source = flag.source;
    plain.target = flag.target;
    plain.readOnly = flag.readOnly;
    return flag == plain && (flag.type == "bind" || flag.type == "volume");
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

MountRow mountOfFields(const QString& text) {
    const MountFlag flag = parseMountFlag(text.toStdString());
    if (flag.type != "bind" && flag.type != "volume" && flag.type != "tmpfs" && flag.type != "image")
        MountRequest::parseMount(text.toStdString(), "/"); // says that there is no such type
    MountRow row;
    row.type = flag.type == "bind"    ? MountRequest::Type::Bind
               : flag.type == "tmpfs" ? MountRequest::Type::Tmpfs
               : flag.type == "image" ? MountRequest::Type::Image
                                      : MountRequest::Type::Volume;
    row.source = withHome(QString::fromStdString(flag.source));
    row.target = QString::fromStdString(flag.target);
    row.readOnly = flag.readOnly;
    if (!isPlain(flag))
        row.said = QStringLiteral("--mount ") + text;
    return row;
}

MountRow mountOfMemory(const QString& text) {
    const MountRequest request = MountRequest::parseTmpfs(text.toStdString());
    const QStringList words = QString::fromStdString(request.mode).split(QLatin1Char(','));
    return {MountRequest::Type::Tmpfs,
            {},
            QString::fromStdString(request.target),
            words.contains(QStringLiteral("ro")),
            QStringLiteral("--tmpfs ") + text};
}

QString mountExtras(const MountRow& row) {
    if (row.said.isEmpty())
        return {};
    try {
        MountRequest request = toMountRequest(row);
        if (request.form == MountRequest::Form::Tmpfs)
            return QString::fromStdString(request.mode);
        request.driverOptions = maskedOptions(request.driverOptions);
        QStringList fields;
        for (const std::string& field : csvFields(request.str()))
            fields.append(QString::fromStdString(field));
        fields.erase(std::remove_if(fields.begin(), fields.end(),
                                    [](const QString& field) {
                                        return field == QLatin1String("readonly") ||
                                               QStringList{QStringLiteral("type"), QStringLiteral("source"),
                                                           QStringLiteral("target")}
                                                   .contains(field.section(QLatin1Char('='), 0, 0));
                                    }),
                     fields.end());
        return fields.join(QLatin1Char(','));
    } catch (const Error&) {
        return {}; // the row says what is wrong
    }
}

} // namespace outcrop::ui
