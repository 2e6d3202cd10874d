// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/file_sources.h"

#include "core/base/error.h"
#include "core/engine/copy_files.h"

#include <QDir>
#include <QSet>
#include <utility>

namespace outcrop::ui {

OpenFile imageFile(const std::string& image, int topLayer, const QByteArray& path) {
    return [image, topLayer, raw = path.toStdString()](
               const Engine& engine, const std::stop_token& stop) -> std::optional<UniqueFd> {
        if (topLayer < 0)
            return std::nullopt;
        return engine.openImageFile(image, topLayer, raw, stop);
    };
}

OpenFile containerFile(const std::string& id, FileSide side, const QByteArray& path) {
    return [id, side, raw = path.toStdString()](const Engine& engine, const std::stop_token& stop) {
        return engine.openContainerFile(id, raw, side, stop);
    };
}

FindRoot imageRoot(const std::string& image) {
    return [image](const Engine& engine, Progress& progress, const std::stop_token& stop) {
        return FilesRoot::ofImage(engine, image, progress, stop);
    };
}

FindRoot containerRoot(const std::string& id) {
    return [id](const Engine& engine, Progress&, const std::stop_token&) {
        return FilesRoot::ofContainer(engine, id);
    };
}

FindRoot volumeRoot(const std::string& name) {
    return [name](const Engine& engine, Progress&, const std::stop_token&) {
        return FilesRoot::ofVolume(engine, name);
    };
}

namespace {

/// Each in a directory of its own, as two may have one name.
LayOut layingOut(const FindRoot& root, const std::vector<std::string>& paths) {
    return [root, paths](const Engine& engine, const QString& dir, Progress& progress,
                         const std::stop_token& stop) {
        const FilesRoot from = root(engine, progress, stop);
        QStringList laid;
        for (const std::string& path : paths) {
            const QDir own(dir + u'/' + QString::number(laid.size()));
            const QString name = nameToSave(QByteArray::fromStdString(path));
            if (!own.mkpath(QStringLiteral(".")))
                throw Error(ErrorCode::Io, "make directory", own.path().toStdString(), "it was refused");
            handOver(from, path, own.path().toStdString(), name.toStdString(), progress, stop);
            laid += own.filePath(name);
        }
        return laid;
    };
}

} // namespace

Saving folderSaving(FindRoot root, const QByteArray& path) {
    LayOut laid = layingOut(root, {path.toStdString()});
    WriteOut tar = [root = std::move(root), raw = path.toStdString()](
                       const Engine& engine, int fd, Progress& progress, const std::stop_token& stop) {
        copyOutTar(root(engine, progress, stop), raw, fd, {}, progress, stop);
    };
    return {nameToSave(path) + QStringLiteral(".tar"), std::move(tar), std::move(laid)};
}

Saving severalSaving(FindRoot root, std::vector<std::string> paths) {
    LayOut laid = layingOut(root, paths);
    WriteOut tar = [root = std::move(root), paths = std::move(paths)](
                       const Engine& engine, int fd, Progress& progress, const std::stop_token& stop) {
        copyOutTar(root(engine, progress, stop), paths, fd, progress, stop);
    };
    return {{}, std::move(tar), std::move(laid)};
}

std::vector<std::string> topmostPaths(const QList<QByteArray>& paths) {
    const QSet<QByteArray> all(paths.begin(), paths.end());
    std::vector<std::string> top;
    for (const QByteArray& path : paths) {
        qsizetype end = path.size();
        do
            end = path.lastIndexOf('/', end - 1);
        while (end > 0 && !all.contains(path.left(end)));
        if (end <= 0)
            top.push_back(path.toStdString());
    }
    return top;
}

} // namespace outcrop::ui
