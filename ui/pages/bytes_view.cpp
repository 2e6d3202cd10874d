// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/bytes_view.h"

#include "core/base/error.h"
#include "ui/bridge/bridge.h"
#include "ui/models/format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace outcrop::ui {

namespace {

constexpr qint64 kSearchBlock = 1 << 20;
constexpr qint64 kMostCopied = 1 << 20;

qint64 sizeOfFile(const std::shared_ptr<const UniqueFd>& file) {
    struct stat status = {};
    return file && ::fstat(file->get(), &status) == 0 ? status.st_size : 0;
}

QByteArray bytesAt(int fd, qint64 offset, qint64 length, const std::string& object) {
    QByteArray bytes(length, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < length) {
        const ssize_t got =
            ::pread(fd, bytes.data() + filled, static_cast<size_t>(length - filled), offset + filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw Error::fromErrno("read", object);
        if (got == 0)
            break;
        filled += got;
    }
    bytes.truncate(filled);
    return bytes;
}

/// The first place from start on, or the last one before it; -1.
qint64 placeOf(int fd, const QByteArray& needle, qint64 start, bool backwards, const std::string& object,
               const std::stop_token& stop) {
    qint64 at = backwards ? start - kSearchBlock : start;
    for (;; at += backwards ? -kSearchBlock : kSearchBlock) {
        if (stop.stop_requested())
            throw Error(ErrorCode::Cancelled, "search", object);
        const qint64 from = std::max<qint64>(0, at);
        const qint64 length = std::min<qint64>(kSearchBlock, at + kSearchBlock - from) + needle.size() - 1;
        if (length < needle.size())
            return -1;
        const QByteArray block = bytesAt(fd, from, length, object);
        const qint64 found = backwards ? block.lastIndexOf(needle) : block.indexOf(needle);
        if (found >= 0)
            return from + found;
        if (backwards ? from == 0 : block.size() < length)
            return -1;
    }
}

QByteArray wantedBytes(const QString& text) {
    if (text.startsWith(QStringLiteral("0x")) && text.size() > 2)
        return QByteArray::fromHex(text.mid(2).toLatin1());
    return text.toUtf8();
}

} // namespace

BytesView::BytesView(Bridge& bridge, QWidget* parent) : HexView(parent), m_bridge(bridge) {
    connect(this, &HexView::piecesWanted, this, &BytesView::read);
    connect(this, &HexView::copyWanted, this, &BytesView::copy);
}

void BytesView::stop() {
    for (Request* request : {&m_openRequest, &m_pieceRequest, &m_findRequest, &m_copyRequest})
        request->cancel();
    m_files = {};
    clear();
}

void BytesView::show(const OpenFile& before, const OpenFile& after, const FilePlace& place,
                     const std::vector<ChunkRange>& ranges) {
    m_pieceRequest.cancel();
    m_findRequest.cancel();
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

void BytesView::find(const QString& text, bool backwards) {
    const QByteArray needle = wantedBytes(text);
    const bool after = caretAfter();
    const std::shared_ptr<const UniqueFd> file = m_files.side(after);
    if (needle.isEmpty() || !file)
        return;
    const auto [start, length] = selection();
    const qint64 from = backwards ? start : length > 0 ? start + 1 : caret();
    m_bridge.ask(
        m_findRequest,
        [file, needle, from, backwards, name = m_files.name](const Engine&, Progress&, std::stop_token stop) {
            const qint64 found = placeOf(file->get(), needle, from, backwards, name, stop);
            if (found >= 0)
                return found;
            return placeOf(file->get(), needle, backwards ? sizeOfFile(file) : 0, backwards, name, stop);
        },
        this,
        [this, after, length = needle.size(), text](qint64 found) {
            if (found < 0)
                return emit said(tr("“%1” is not in the file.").arg(text));
            emit said({});
            select(found, length, after);
        },
        [this](const Error& error) { emit failed(error); });
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
