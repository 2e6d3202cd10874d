// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/recent_archives.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace outcrop::ui::recent_archives {

namespace {
constexpr int kKeptArchives = 8;
const QString kArchivesSetting = QStringLiteral("import/recent");
} // namespace

QStringList paths() {
    return QSettings().value(kArchivesSetting).toStringList().mid(0, kKeptArchives);
}

QString entryText(const QString& path, const QFontMetrics& metrics, int width) {
    const QFileInfo file(path);
    QString directory = file.path();
    if (directory == QDir::homePath() || directory.startsWith(QDir::homePath() + u'/'))
        directory.replace(0, QDir::homePath().size(), QStringLiteral("~"));
    const QString text = file.fileName() + QStringLiteral("  —  ") + directory;
    return metrics.elidedText(text, Qt::ElideMiddle, width).replace(u'&', QStringLiteral("&&"));
}

QStringList thereAmong(const QStringList& paths) {
    QStringList there;
    for (const QString& path : paths)
        if (QFileInfo::exists(path))
            there.append(path);
    return there;
}

void remember(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList kept = paths();
    kept.removeAll(absolute);
    kept.prepend(absolute);
    QSettings().setValue(kArchivesSetting, QStringList(kept.mid(0, kKeptArchives)));
}

void clear() {
    QSettings().remove(kArchivesSetting);
}

} // namespace outcrop::ui::recent_archives
