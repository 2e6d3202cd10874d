// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/file_sources.h"

#include "core/engine/copy_files.h"

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

WriteOut imageFolder(const std::string& image, const QByteArray& path) {
    return [image, raw = path.toStdString()](const Engine& engine, int fd, Progress& progress,
                                             const std::stop_token& stop) {
        copyOutTar(FilesRoot::ofImage(engine, image, progress, stop), raw, fd, {}, progress, stop);
    };
}

WriteOut containerFolder(const std::string& id, const QByteArray& path) {
    return [id, raw = path.toStdString()](const Engine& engine, int fd, Progress& progress,
                                          const std::stop_token& stop) {
        copyOutTar(FilesRoot::ofContainer(engine, id), raw, fd, {}, progress, stop);
    };
}

} // namespace outcrop::ui
