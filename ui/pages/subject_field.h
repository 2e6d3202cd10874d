// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/snapshot.h"
#include "ui/widgets/dragged_paths.h"

#include <QComboBox>

namespace outcrop::ui {

/// Names anything that has files: an image, a container or a volume of the store by choosing or typing, a
/// layer range of an image as NAME@2..3, a directory or archive of the host by its path or by dropping it
/// here, a commit of a git repository as git:DIR@REVISION; a repository that is dropped is asked about.
class SubjectField : public QComboBox {
    Q_OBJECT

public:
    explicit SubjectField(const QString& accessibleName, QWidget* parent = nullptr);

    void setSnapshot(const Snapshot& snapshot);
    QString subject() const { return currentText().trimmed(); }
    void setSubject(const QString& subject);
    void setSpokenName(const QString& name); ///< to those who do not see its label

signals:
    void subjectEntered(); ///< chosen, dropped, or Return was pressed

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addSubject(const QString& iconName, const QString& name);
    void take(const QString& subject);
    void offerCommit(const QString& repository, const QPoint& globalPos);

    DraggedPaths m_paths;
};

} // namespace outcrop::ui
