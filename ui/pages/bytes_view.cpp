// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/bytes_view.h"

#include "core/base/error.h"
#include "core/base/read_at.h"
#include "ui/bridge/bridge.h"
#include "ui/models/format.h"
#include "ui/pages/file_finder.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>
#include <sys/stat.h>
#include <utility>

namespace outcrop::ui {

namespace {

constexpr qint64 kMostCopied = 1 << 20;

qint64 sizeOfFile(const std::shared_ptr<const UniqueFd>& file) {
    struct stat status = {};
    return file && ::fstat(file->get(), &status) == 0 ? status.st_size : 0;
}

QByteArray bytesAt(int fd, qint64 offset, qint64 length, const std::string& object) {
    return QByteArray::fromStdString(
        readAt(fd, static_cast<uint64_t>(offset), static_cast<uint64_t>(length), object));
}

} // namespace

BytesView::BytesView(Bridge& bridge, QWidget* parent) : HexView(parent), m_bridge(bridge) {
    connect(this, &HexView::piecesWanted, this, &BytesView::read);
    connect(this, &HexView::copyWanted, this, &BytesView::copy);
    m_finder = new FileFinder(bridge, this);
    connect(m_finder, &FileFinder::found, this,
            [this](qint64 offset, qint64 length) { select(offset, length, m_foundAfter); });
    connect(m_finder, &FileFinder::said, this, &BytesView::said);
    connect(m_finder, &FileFinder::failed, this, &BytesView::failed);
}

void BytesView::stop() {
    for (Request* request : {&m_openRequest, &m_pieceRequest, &m_copyRequest})
        request->cancel();
    m_finder->stop();
    m_files = {};
    clear();
}

void BytesView::show(const OpenFile& before, const OpenFile& after, const FilePlace& place,
                     const std::vector<ChunkRange>& ranges) {
    m_pieceRequest.cancel();
    m_finder->stop();
    m_bridge.ask(
        m_openRequest,
        [before, after, place](const Engine& engine, Progress&, std::stop_token stop) {
            const auto openSide = [&](const OpenFile& file) {
                std::optional<UniqueFd> opened =
                    file ? openBytes(file(engine, stop), place, stop) : std::nullopt;
                return opened ? std::make_shared<const UniqueFd>(std::move(*opened)) : nullptr;
            };
            return Files{openSide(before), openSide(after), place.name};
        },
        this,
        [this, ranges](const Files& files) {
            m_files = files;
            ++m_serial;
            const bool two = files.before && files.after;
            if (!files.after)
                m_files.after = files.before; // the only one there is
            setLayoutOf(two ? HexLayout::ofTwo(sizeOfFile(files.before), sizeOfFile(files.after), ranges)
                            : HexLayout::ofOne(sizeOfFile(m_files.after)),
                        two);
            emit opened();
        },
        [this](const Error& error) { emit failed(error); });
}

void BytesView::read(const QList<Piece>& pieces) {
    m_bridge.ask(
        m_pieceRequest,
        [files = m_files, pieces](const Engine&, Progress&, std::stop_token) {
            QList<QByteArray> bytes;
            for (const Piece& piece : pieces)
                bytes += files.side(piece.after) ? bytesAt(files.side(piece.after)->get(),
                                                           piece.number * kPiece, kPiece, files.name)
                                                 : QByteArray();
            return bytes;
        },
        this,
        [this, pieces](const QList<QByteArray>& bytes) {
            for (qsizetype i = 0; i < pieces.size(); ++i)
                addPiece(pieces[i], bytes[i]);
        },
        [this](const Error& error) { emit failed(error); });
}

void BytesView::find(const QString& words, bool backwards) {
    const bool after = caretAfter();
    if (!m_files.side(after))
        return;
    m_finder->setFile([file = m_files.side(after)](const Engine&, const std::stop_token&) { return file; },
                      m_files.name, QStringLiteral("%1 %2").arg(m_serial).arg(after));
    m_foundAfter = after;
    const auto [start, length] = selection();
    m_finder->find(words, BytePattern::ofWords(words),
                   backwards    ? start
                   : length > 0 ? start + 1
                                : caret(),
                   backwards);
}

void BytesView::copy(bool asText) {
    const auto [start, length] = selection();
    const std::shared_ptr<const UniqueFd> file = m_files.side(caretAfter());
    if (length == 0 || !file)
        return;
    if (length > kMostCopied)
        return emit said(tr("Up to %1 can be copied.").arg(format::bytes(kMostCopied)));
    m_bridge.ask(
        m_copyRequest,
        [file, start = start, length = length, name = m_files.name](
            const Engine&, Progress&, std::stop_token) { return bytesAt(file->get(), start, length, name); },
        this,
        [this, asText](const QByteArray& bytes) {
            QGuiApplication::clipboard()->setText(
                asText ? format::text({bytes.constData(), size_t(bytes.size())})
                       : QString::fromLatin1(bytes.toHex(' ')));
            emit said(tr("Copied %1.").arg(format::bytes(static_cast<uint64_t>(bytes.size()))));
        },
        [this](const Error& error) { emit failed(error); });
}

} // namespace outcrop::ui
