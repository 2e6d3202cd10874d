// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/copy_in.h"

#include <QFileInfo>

namespace outcrop::ui {

CopyIn::CopyIn(Bridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {}

void CopyIn::start(const FilesOwner& owner, const QString& shownName, const QStringList& paths,
                   const QByteArray& directory) {
    std::vector<std::string> list;
    for (const QString& path : paths)
        list.push_back(path.toStdString());
    const QByteArray first =
        (directory == "/" ? QByteArray() : directory) + '/' + QFileInfo(paths.front()).fileName().toUtf8();
    m_bridge.run(
        tr("Copy into %1").arg(shownName),
        [owner, list, inside = directory.toStdString()](const Engine& engine, Progress& progress,
                                                        std::stop_token stop) {
            return copyInKept(engine, owner, list, inside, progress, stop);
        },
        this,
        [this, owner, shownName, first, count = static_cast<int>(paths.size())](const KeptCopy& copy) {
            if (Task* task = m_bridge.tasks().ending()) {
                task->setResult(tr("Copied %Ln things.", nullptr, count));
                if (!copy.undo.empty())
                    task->offerUndo(this, [this, owner, shownName, undo = copy.undo] {
                        takeBack(owner, shownName, undo);
                    });
            }
            emit changed(first);
        },
        [this, shownName](const Error& error) {
            emit failed(tr("Nothing was copied into “%1”.").arg(shownName), error);
        });
}

void CopyIn::takeBack(const FilesOwner& owner, const QString& shownName, const std::string& undo) {
    m_bridge.run(
        tr("Take back the copy into %1").arg(shownName),
        [owner, undo](const Engine& engine, Progress& progress, std::stop_token) {
            takeBackCopy(engine, owner, undo, progress);
        },
        this, [this] { emit changed({}); },
        [this, shownName](const Error& error) {
            emit failed(tr("The copy into “%1” can't be taken back.").arg(shownName), error);
        });
}

} // namespace outcrop::ui
