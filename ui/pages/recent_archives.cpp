// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/recent_archives.h"

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
