// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// outcrop-picture OP INPUTS [ARGUMENT…]: the pixels of a picture, in a process that is started when one is
// shown and confined like outcrop-worker.

#include "app/worker/sandbox.h"
#include "app/worker/sanitizers.h"
#include "app/worker/serve.h"
#include "core/base/error.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <array>
#include <charconv>

namespace {

using namespace outcrop;

constexpr int kMegabytes = 256; ///< of pixels, before they are made smaller

/// Plugins cannot be loaded once the process is confined.
void loadPlugins() {
    for (const QByteArray& format : QImageReader::supportedImageFormats()) {
        QByteArray nothing;
        QBuffer buffer(&nothing);
        buffer.open(QIODevice::ReadOnly);
        QImageReader(&buffer, format).canRead();
    }
    QImageReader::setAllocationLimit(kMegabytes);
}

int edgeOf(const std::string& text) {
    int edge = 0;
    std::from_chars(text.data(), text.data() + text.size(), edge);
    return edge;
}

/// Width and height of the file's picture, then those of what follows, then its pixels.
void runDecodePicture(WorkerSide& side) {
    QFile file;
    if (!file.open(side.input(0), QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, "read", "picture", file.errorString().toStdString());
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    const QSize whole = reader.size();
    const int edge = edgeOf(side.argument(0));
    if (whole.width() > edge || whole.height() > edge)
        reader.setScaledSize(whole.scaled(edge, edge, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.isNull())
        throw Error(ErrorCode::BadInput, "show", "picture", reader.errorString().toStdString());
    const QSize size = whole.isValid() ? whole : image.size();
    if (image.width() > edge || image.height() > edge)
        image = image.scaled(edge, edge, Qt::KeepAspectRatio);
    image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const std::array<int32_t, 4> head{size.width(), size.height(), image.width(), image.height()};
    writeFull(side.input(1), reinterpret_cast<const char*>(head.data()), sizeof head, "picture");
    for (int y = 0; y < image.height(); ++y)
        writeFull(side.input(1), reinterpret_cast<const char*>(image.constScanLine(y)),
                  static_cast<size_t>(image.width()) * 4, "picture");
}

constexpr std::array kOps{
    WorkerOp{"decode-picture", Sandbox::Parse, -1, runDecodePicture}, // inputs: file, memory file
};

} // namespace

int main(int argc, char** argv) {
    constexpr rlim_t kMemory = 1ULL << 30;
    constexpr rlim_t kSeconds = 30;
    if (!kSanitized)
        limitResource(RLIMIT_DATA, kMemory);
    limitResource(RLIMIT_CPU, kSeconds);
    loadPlugins();
    return serveCall(argc, argv, kOps);
}
