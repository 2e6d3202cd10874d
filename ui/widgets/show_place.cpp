// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/show_place.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QToolTip>
#include <QUrl>
#include <QWidget>

namespace outcrop::ui {

namespace {
struct ShowPlaceTexts {
    Q_DECLARE_TR_FUNCTIONS(ShowPlace)
};
} // namespace

void showPlace(const QString& path, QWidget* asking) {
    const QFileInfo place(path);
    const QString folder = place.isDir() ? path : place.path();
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return;
    QToolTip::showText(asking->mapToGlobal(QPoint(asking->width() / 2, 0)),
                       ShowPlaceTexts::tr("No file manager answers here. The folder is %1.").arg(folder),
                       asking);
}

} // namespace outcrop::ui
