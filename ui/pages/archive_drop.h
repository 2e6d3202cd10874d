// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/widgets/dragged_paths.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace outcrop::ui {

/// Takes image archives dropped anywhere on a window where nothing more special takes them. Install with the
/// window; connect archivesDropped to ImagesPage::importArchives.
class ArchiveDrop : public QObject {
    Q_OBJECT

public:
    explicit ArchiveDrop(QWidget* window);

signals:
    void archivesDropped(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
    QWidget* m_veil;
    DraggedPaths m_dragged;
};

} // namespace outcrop::ui
