// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/subject_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace outcrop::ui {

SubjectField::SubjectField(const QString& accessibleName, QWidget* parent) : QComboBox(parent) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMinimumHeight(space::field);
    setMinimumContentsLength(8);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setAccessibleName(accessibleName);
    view()->setAccessibleName(accessibleName);
    lineEdit()->setAccessibleName(accessibleName); // what has the focus is the line
    setAcceptDrops(true);
    lineEdit()->setPlaceholderText(tr("Image, container, volume or path"));
    lineEdit()->setAcceptDrops(false); // it would take the text of a path's address
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QComboBox::activated, this, &SubjectField::subjectEntered);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &SubjectField::subjectEntered);
}

void SubjectField::addSubject(const QString& iconName, const QString& name) {
    if (findText(name) < 0) // an image and a container of one name are one word to the engine too
        addItem(icon(iconName), name);
}

void SubjectField::setSnapshot(const Snapshot& snapshot) {
    const QString before = currentText();
    const QSignalBlocker blocker(this);
    clear();
    for (const ImageSummary& image : snapshot.images)
        for (const Reference& name : image.tags)
            addSubject(QStringLiteral("layers"), QString::fromStdString(name.familiar()));
    for (const Container& container : snapshot.containers)
        addSubject(QStringLiteral("terminal"), QString::fromStdString(container.record.name));
    for (const Volume& volume : snapshot.volumes)
        if (!volume.anonymous())
            addSubject(QStringLiteral("database"), QString::fromStdString(volume.name));
    setSubject(before);
}

void SubjectField::setSubject(const QString& subject) {
    setCurrentIndex(findText(subject));
    setEditText(subject);
}

void SubjectField::dragEnterEvent(QDragEnterEvent* event) {
    m_paths.forget();
    if (m_paths.mayHold(event->mimeData()) && m_paths.of(event->mimeData()).size() <= 1)
        event->acceptProposedAction();
}

void SubjectField::dropEvent(QDropEvent* event) {
    const QStringList paths = m_paths.of(event->mimeData());
    if (paths.size() != 1)
        return;
    setSubject(paths.first());
    event->acceptProposedAction();
    emit subjectEntered();
}

} // namespace outcrop::ui
