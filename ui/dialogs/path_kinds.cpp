// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/path_kinds.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace outcrop::ui {

namespace {

bool isOciLayout(const QFileInfo& info) {
    return info.isDir() && QFileInfo::exists(info.absoluteFilePath() + QStringLiteral("/oci-layout"));
}

} // namespace

QStringList foldersAmong(const QStringList& paths) {
    QStringList folders;
    for (const QString& path : paths)
        if (QFileInfo(path).isDir() && !isOciLayout(QFileInfo(path)))
            folders.append(QFileInfo(path).absoluteFilePath());
    return folders;
}

QStringList archivesAmong(const QStringList& paths) {
    QStringList archives;
    for (const QString& path : paths)
        if (QFileInfo(path).isFile() || isOciLayout(QFileInfo(path)))
            archives.append(QFileInfo(path).absoluteFilePath());
    return archives;
}

QStringList namedAsArchivesAmong(const QStringList& paths) {
    static const QRegularExpression endings(QStringLiteral("\\.(tar(\\.(gz|zst|xz|bz2))?|tgz)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return paths.filter(endings);
}

} // namespace outcrop::ui
