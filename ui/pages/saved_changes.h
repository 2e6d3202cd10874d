// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/compared_subjects.h"
#include "ui/pages/save_as.h"

#include <QByteArray>
#include <QList>

class QMenu;

namespace outcrop::ui {

// What differs, written out: at and below paths, of none everything. As a patch these are the bytes of
// `outcrop compare -u`, as a layer those of --tar.

WriteOut comparedPatch(const ComparedPtr& compared, const QList<QByteArray>& paths);
WriteOut comparedLayer(const ComparedPtr& compared, const QList<QByteArray>& paths);

/// Of a container, against its image.
WriteOut containerPatch(const ContainerRecord& container, const QList<QByteArray>& paths);
WriteOut containerLayer(const ContainerRecord& container, const QList<QByteArray>& paths);

/// Both in a menu. name: what the files are proposed to be called.
void addSavingChanges(QMenu* menu, const QString& name, Bridge& bridge, WriteOut patch, WriteOut layer);
/// Both of several paths.
void addSavingSeveralChanges(QMenu* menu, int count, Bridge& bridge, WriteOut patch, WriteOut layer);
/// Both for everything. The menu is shown there, and goes away by itself.
void popupSavingAll(QWidget* parent, const QPoint& globalPos, const QString& name, Bridge& bridge,
                    WriteOut patch, WriteOut layer);

} // namespace outcrop::ui
