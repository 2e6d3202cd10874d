// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QLabel>
#include <QStringList>

class QMimeData;

namespace outcrop::ui {

/// Local paths of a drop; empty if it holds something else.
QStringList droppedPaths(const QMimeData* data);
bool isDirectory(const QString& path); ///< asked only while something is dragged over us

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
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_highlighted = false;
};

} // namespace outcrop::ui
