// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/dragged_paths.h"

#include <QMimeData>
#include <QUrl>

namespace outcrop::ui {

const QStringList& DraggedPaths::of(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (!paths.isEmpty())
        m_paths = paths;
    return m_paths;
}

bool DraggedPaths::mayHold(const QMimeData* data, QStringList (*kind)(const QStringList&)) {
    const QStringList& paths = of(data);
    if (paths.isEmpty())
        return data->hasUrls() && data->urls().isEmpty();
    return !kind || !kind(paths).isEmpty();
}

} // namespace outcrop::ui
