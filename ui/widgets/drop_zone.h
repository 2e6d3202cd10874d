// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/widgets/dragged_paths.h"

#include <QLabel>
#include <QStringList>

namespace outcrop::ui {

/// The dashed place in a list's foot that says what may be dropped, and takes it.
class DropZone : public QLabel {
    Q_OBJECT
public:
    explicit DropZone(const QString& text, QWidget* parent = nullptr);
    void setHighlighted(bool on);

signals:
    void pathsDropped(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    DraggedPaths m_paths;
    bool m_highlighted = false;
};

} // namespace outcrop::ui
