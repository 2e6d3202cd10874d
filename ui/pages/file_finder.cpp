// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/file_finder.h"

#include "core/base/error.h"
#include "core/base/read_at.h"
#include "ui/bridge/bridge.h"
#include "ui/models/format.h"

#include <algorithm>
#include <sys/stat.h>
#include <utility>

namespace outcrop::ui {

namespace {

constexpr qint64 kFindBlock = 1 << 20;
constexpr size_t kMostPlaces = 1'000'000; ///< that are kept: 8 MB

struct Place {
    qint64 offset = -1;
    qint64 length = 0;
};

/// Blocks of a file with so much of what follows that a place which begins in one is whole.
class Blocks {
public:
    Blocks(int file, const BytePattern& pattern, std::string name, std::stop_token stop)
        : m_file(file), m_pattern(pattern), m_name(std::move(name)), m_stop(std::move(stop)) {}

    qint64 size() const {
        struct stat status = {};
        return ::fstat(m_file, &status) == 0 ? status.st_size : 0;
    }
    /// All places that begin in [from, until), in order, until take() returns false.
    template <class Take>
    bool forEach(qint64 from, qint64 until, Take take) const {
        if (m_stop.stop_requested())
            throw Error(ErrorCode::Cancelled, "search", m_name);
        const std::string read =
            readAt(m_file, static_cast<uint64_t>(from),
                   static_cast<uint64_t>(until - from + m_pattern.longest() - 1), m_name);
        const auto bytes = QByteArray::fromRawData(read.data(), static_cast<qsizetype>(read.size()));
        const qsizetype most = std::min<qsizetype>(until - from, bytes.size());
        qsizetype length = 0;
        for (qsizetype at = m_pattern.next(bytes, 0, most, length); at >= 0;
             at = m_pattern.next(bytes, at + 1, most, length))
            if (!take(Place{from + at, length}))
                return false;
        return true;
    }

private:
    int m_file;
    const BytePattern& m_pattern;
    std::string m_name;
    std::stop_token m_stop;
};

Place firstPlace(const Blocks& blocks, qint64 from, qint64 until) {
    Place found;
    for (qint64 at = from; at < until && found.offset < 0; at += kFindBlock)
        blocks.forEach(at, std::min(at + kFindBlock, until), [&](const Place& place) {
            found = place;
            return false;
        });
    return found;
}

Place lastPlace(const Blocks& blocks, qint64 from, qint64 until) {
    Place found;
    for (qint64 end = until; end > from && found.offset < 0; end -= kFindBlock)
        blocks.forEach(std::max(from, end - kFindBlock), end, [&](const Place& place) {
            found = place;
            return true;
        });
    return found;
}

Place nextPlace(const Blocks& blocks, qint64 from, bool backwards) {
    const qint64 size = blocks.size();
    const qint64 middle = std::clamp<qint64>(from, 0, size);
    const Place found = backwards ? lastPlace(blocks, 0, middle) : firstPlace(blocks, middle, size);
    if (found.offset >= 0)
        return found;
    return backwards ? lastPlace(blocks, middle, size) : firstPlace(blocks, 0, middle);
}

} // namespace

FileFinder::FileFinder(Bridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {}

void FileFinder::setFile(Open open, const std::string& name, const QString& key) {
    if (key == m_key && !key.isEmpty())
        return;
    stop();
    m_open = std::move(open);
    m_name = name;
    m_key = key;
}

void FileFinder::stop() {
    m_request.cancel();
    m_countRequest.cancel();
    m_open = nullptr;
    m_key.clear();
    m_pattern = {};
    m_places.reset();
    m_at = -1;
}

void FileFinder::find(const QString& words, BytePattern pattern, qint64 from, bool backwards) {
    if (pattern.isEmpty() || !m_open)
        return;
    if (!(pattern == m_pattern)) {
        m_pattern = std::move(pattern);
        m_places.reset();
        m_countRequest.cancel();
    }
    m_bridge.ask(
        m_request,
        [open = m_open, wanted = m_pattern, from, backwards, name = m_name](const Engine& engine, Progress&,
                                                                            std::stop_token stop) {
            const std::shared_ptr<const UniqueFd> file = open(engine, stop);
            return file ? nextPlace(Blocks(file->get(), wanted, name, stop), from, backwards) : Place();
        },
        this,
        [this, words](const Place& place) {
            m_at = place.offset;
            if (place.offset < 0)
                return emit said(tr("“%1” is not in the file.").arg(words));
            emit found(place.offset, place.length);
            if (m_places)
                return sayWhich();
            emit said(tr("Counting…"));
            count();
        },
        [this](const Error& error) { emit failed(error); });
}

FileFinder::Places FileFinder::placesIn(int file, const BytePattern& pattern, const std::string& name,
                                        const std::stop_token& stop) {
    const Blocks blocks(file, pattern, name, stop);
    Places places;
    const qint64 size = blocks.size();
    for (qint64 at = 0; at < size; at += kFindBlock)
        blocks.forEach(at, std::min(at + kFindBlock, size), [&places](const Place& place) {
            ++places.count;
            if (places.first.size() < kMostPlaces)
                places.first.push_back(place.offset);
            return true;
        });
    return places;
}

void FileFinder::count() {
    m_bridge.ask(
        m_countRequest,
        [open = m_open, wanted = m_pattern, name = m_name](
            const Engine& engine, Progress&, std::stop_token stop) -> std::shared_ptr<const Places> {
            const std::shared_ptr<const UniqueFd> file = open(engine, stop);
            if (!file)
                return nullptr;
            return std::make_shared<const Places>(placesIn(file->get(), wanted, name, stop));
        },
        this,
        [this](std::shared_ptr<const Places> places) {
            m_places = std::move(places);
            sayWhich();
        },
        [this](const Error& error) { emit failed(error); });
}

void FileFinder::sayWhich() {
    if (!m_places || m_at < 0)
        return;
    const auto which = std::ranges::lower_bound(m_places->first, m_at);
    if (which == m_places->first.end())
        return emit said(
            tr("One of %Ln places", nullptr, static_cast<int>(std::min<qint64>(m_places->count, INT_MAX))));
    emit said(tr("%1 of %2")
                  .arg(format::count(which - m_places->first.begin() + 1), format::count(m_places->count)));
}

} // namespace outcrop::ui
