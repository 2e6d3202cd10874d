// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/subject_field.h"

#include "core/inspect/git/git_tree.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>

namespace outcrop::ui {

SubjectField::SubjectField(const QString& accessibleName, QWidget* parent) : QComboBox(parent) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMinimumHeight(space::field);
    setMinimumContentsLength(8);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setSpokenName(accessibleName);
    setAcceptDrops(true);
    lineEdit()->setPlaceholderText(tr("Image, container, volume or path"));
    lineEdit()->setAcceptDrops(false); // it would take the text of a path's address
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QComboBox::activated, this, &SubjectField::subjectEntered);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &SubjectField::subjectEntered);
}

void SubjectField::setSpokenName(const QString& name) {
    setAccessibleName(name);
    view()->setAccessibleName(name);
    lineEdit()->setAccessibleName(name); // what has the focus is the line
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
    event->acceptProposedAction();
    if (holdsRepository(paths.first().toStdString()))
        offerCommit(paths.first(), mapToGlobal(event->position().toPoint()));
    else
        take(paths.first());
}

void SubjectField::take(const QString& subject) {
    setSubject(subject);
    emit subjectEntered();
}

/// The menu goes away by itself; nothing is entered where none is chosen.
void SubjectField::offerCommit(const QString& repository, const QPoint& globalPos) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("repositoryMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // An "@" in the name would be taken for a revision's; without one the last commit is meant as well.
    const QString commit = QStringLiteral("git:") + repository +
                           (repository.contains(u'@') ? QString() : QStringLiteral("@HEAD"));
    connect(menu->addAction(icon(QStringLiteral("folder")), tr("The folder as it is")), &QAction::triggered,
            this, [this, repository] { take(repository); });
    connect(menu->addAction(icon(QStringLiteral("commit")), tr("Its last commit (git HEAD)")),
            &QAction::triggered, this, [this, commit] { take(commit); });
    menu->popup(globalPos);
}

} // namespace outcrop::ui
