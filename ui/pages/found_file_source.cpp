// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/found_file_source.h"

#include "core/base/error.h"
#include "core/engine/content_source.h"

#include <QFile>
#include <QSaveFile>
#include <sys/stat.h>
#include <vector>

namespace outcrop::ui {

std::string sourceOf(const FoundPlace& place, const FoundFile& file) {
    const std::string layer = std::to_string(file.layer);
    switch (place.kind) {
    case FoundPlace::Kind::Image:
        return "image:" + place.name + "@" + layer + ".." + layer + ":" + file.path;
    case FoundPlace::Kind::Container:
        return file.visibility == Visibility::Shown ? "container:" + place.name + ":" + file.path
                                                    : std::string();
    case FoundPlace::Kind::Volume:
        break;
    }
    return "volume:" + place.name + ":" + file.path;
}

void saveSource(const Engine& engine, const std::string& source, const QString& target, Progress& progress,
                const std::stop_token& stop) {
    const auto failed = [&](const QSaveFile& file) {
        return Error(ErrorCode::Io, "save", target.toStdString(), file.errorString().toStdString());
    };
    const ContentSource from = openContentSource(engine, source, stop);
    struct stat facts {};
    progress.phase("save", target.toStdString(),
                   ::fstat(from.file.get(), &facts) == 0 ? static_cast<uint64_t>(facts.st_size) : 0);
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        throw failed(file);
    std::vector<char> buffer(1U << 18);
    uint64_t done = 0;
    for (size_t got = buffer.size(); got == buffer.size();) {
        throwIfCancelled(stop, "save");
        got = readFull(from.file.get(), buffer.data(), buffer.size(), source);
        if (file.write(buffer.data(), static_cast<qint64>(got)) != static_cast<qint64>(got))
            throw failed(file);
        progress.advance(done += got);
    }
    if (!file.commit())
        throw failed(file);
}

} // namespace outcrop::ui
