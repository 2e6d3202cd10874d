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

} // namespace outcrop::ui
