// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/scan/scan_ops.h"

#include "core/base/error.h"
#include "core/layer/chunk_source.h"
#include "core/layer/decompress.h"
#include "core/layer/inflating_thread.h"
#include "core/layer/layer_path.h"
#include "core/layer/tar_reader.h"
#include "core/scan/index_choice.h"
#include "core/scan/lens.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <linux/openat2.h>
#include <optional>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <unordered_set>

namespace outcrop {

namespace {

constexpr size_t kIndexInput = 2;
constexpr uint64_t kMaxIndex = 1ULL << 30; // far more than ContentIndexMaker writes

std::unique_ptr<Lens> makeLens(const ScanRequest& request, const WorkerSide& side) {
    switch (request.lens) {
    case ScanLens::Index:
        return makeIndexLens(side.input(kIndexInput));
    case ScanLens::Content:
        return makeContentLens(request.content);
    case ScanLens::Secrets:
        return makeSecretLens();
    case ScanLens::Packages:
        break;
    }
    return makePackageLens();
}

/// What every scan has: the request, its lens, the way out.
class Scan {
public:
    explicit Scan(WorkerSide& side)
        : m_side(side), m_object(side.argument(0)), m_request(decodeScanRequest(side.inputBytes(1))),
          m_lens(makeLens(m_request, side)), m_sink(side, m_request.selection.maxRows) {}

protected:
    uint64_t maxFileSize() const { return m_request.selection.maxFileSize; }

    void take(const ScanPlace& place, std::string_view content) {
        ++m_sink.totals.files;
        m_sink.totals.bytes += content.size();
        m_lens->take(place, content, m_sink);
    }

    WorkerSide& m_side;
    std::string m_object;
    ScanRequest m_request;
    std::unique_ptr<Lens> m_lens;
    RowSink m_sink;
    std::string m_content; ///< of the current file: one buffer for all
};

/// A blob's bytes, with progress reported as they are read.
class ReportedSource final : public ByteSource {
public:
    ReportedSource(int fd, const std::string& object, WorkerSide& side)
        : m_source(fd, object), m_side(side) {}
    size_t read(void* data, size_t size) override {
        const size_t got = m_source.read(data, size);
        m_side.advance(m_source.position());
        return got;
    }

private:
    FdSource m_source;
    WorkerSide& m_side;
};

class LayerScan : private Scan {
public:
    explicit LayerScan(WorkerSide& side)
        : Scan(side), m_offsets(m_request.selection.offsets.begin(), m_request.selection.offsets.end()),
          m_paths(m_request.selection.paths.begin(), m_request.selection.paths.end()) {}

    void run() {
        const int blob = m_side.input(0);
        struct stat st {};
        if (::fstat(blob, &st) != 0)
            throw Error::fromErrno("read", m_object);
        std::array<uint8_t, 16> start{};
        const ssize_t got = ::pread(blob, start.data(), start.size(), 0);
        if (got < 0 || ::lseek(blob, 0, SEEK_SET) < 0)
            throw Error::fromErrno("read", m_object);
        ::posix_fadvise(blob, 0, 0, POSIX_FADV_SEQUENTIAL);
        m_side.phase(m_request.lens == ScanLens::Index ? "index" : "search", m_object,
                     static_cast<uint64_t>(st.st_size));
        useIndex();
        if (!nothingLeft())
            read(blob, std::span(start).first(static_cast<size_t>(got)));
        countPassed(UINT64_MAX);
        m_lens->finish();
        m_sink.finish();
    }

private:
    void read(int blob, std::span<const uint8_t> start) {
        ReportedSource file(blob, m_object, m_side);
        const Compression compression = sniffCompression(start);
        if (compression == Compression::None) {
            BufferedChunks chunks(file);
            walk(chunks);
        } else {
            InflatingThread inflating(compression, file, m_object);
            walk(inflating.chunks());
        }
    }

    /// Takes out of what is wanted what the content index rules out.
    void useIndex() {
        if (m_request.lens != ScanLens::Content || m_side.inputCount() <= kIndexInput)
            return;
        ScanSelection& selection = m_request.selection;
        const std::optional<ContentIndex> index =
            ContentIndex::of(readAll(m_side.input(kIndexInput), "content index", kMaxIndex));
        if (!index) {
            m_sink.totals.indexDamaged = true;
            return;
        }
        m_choice.emplace(*index, m_request.content, selection.maxFileSize,
                         [&](uint64_t offset) { return selection.everything || m_offsets.contains(offset); });
        m_offsets = {m_choice->offsets().begin(), m_choice->offsets().end()};
        m_unplaced = selection.everything && index->unplaced();
        selection.everything = false;
    }

    void countPassed(uint64_t offset) {
        if (m_choice && !m_sink.full())
            m_choice->countUntil(offset, m_sink.totals);
    }

    void walk(ChunkSource& chunks) {
        TarReader tar(chunks, m_object);
        while (const TarEntry* entry = tar.next()) {
            entryOf(*entry, tar);
            if (m_sink.full() || nothingLeft())
                break;
        }
    }

    /// Places stand once in a tar. A path may come again, and then counts.
    bool nothingLeft() const {
        return !m_request.selection.everything && m_offsets.empty() && m_paths.empty() && !m_unplaced;
    }

    void entryOf(const TarEntry& entry, TarReader& tar) {
        if (entry.file.type != FileType::Regular || entry.file.hardlink)
            return;
        LayerPath where = classifyLayerName(entry.name);
        if (where.kind != LayerPath::Kind::Entry || !m_lens->wants(where.path))
            return;
        TarBlock block;
        if (!tar.readBlock(block))
            return; // empty
        const ScanPlace place{std::move(where.path), entry.sparse ? 0 : tar.contentOffset()};
        if (!isWanted(place))
            return;
        countPassed(place.tarOffset);
        const uint64_t size = entry.file.size;
        if (read(tar, block)) {
            take(place, m_content);
            return;
        }
        ++m_sink.totals.tooLarge;
        m_lens->leaveOut(place, size);
    }

    bool isWanted(const ScanPlace& place) {
        return m_request.selection.everything || m_offsets.erase(place.tarOffset) != 0 ||
               m_paths.contains(place.path) || (m_unplaced && place.tarOffset == 0);
    }

    /// False when the content is larger than it may be; a hole counts as the zeros it stands for.
    bool read(TarReader& tar, TarBlock& block) {
        m_content.clear();
        do {
            const uint64_t end = block.offset + block.bytes.size();
            if (end < block.offset || end > maxFileSize())
                return false;
            m_content.resize(std::max<size_t>(block.offset, m_content.size()), '\0');
            m_content.append(reinterpret_cast<const char*>(block.bytes.data()), block.bytes.size());
        } while (tar.readBlock(block));
        return true;
    }

    std::unordered_set<uint64_t> m_offsets; ///< wanted and not yet seen
    std::unordered_set<std::string> m_paths;
    std::optional<IndexChoice> m_choice; ///< by the content index
    bool m_unplaced = false;             ///< every file without an offset is wanted
};

class DirectoryScan : private Scan {
public:
    explicit DirectoryScan(WorkerSide& side) : Scan(side) {}

    void run() {
        m_side.phase("search", m_object, 0);
        for (const std::string& path : m_request.selection.paths) {
            if (m_sink.full())
                break;
            if (m_lens->wants(path))
                file(path);
            m_side.advance(m_sink.totals.bytes);
        }
        m_sink.finish();
    }

private:
    /// What is gone since the list was made, or has become something else, is left out.
    void file(const std::string& path) {
        const size_t first = path.find_first_not_of('/');
        if (first == std::string::npos)
            return;
        struct open_how how {};
        how.flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
        how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
        const UniqueFd fd(static_cast<int>(
            ::syscall(SYS_openat2, m_side.input(0), path.c_str() + first, &how, sizeof how)));
        struct stat st {};
        if (!fd || ::fstat(fd.get(), &st) != 0 || !S_ISREG(st.st_mode)) {
            if (!fd && errno == EACCES)
                m_side.warn("\"" + path + "\" can't be read and is left out");
            return;
        }
        if (static_cast<uint64_t>(st.st_size) > maxFileSize()) {
            ++m_sink.totals.tooLarge;
            return;
        }
        m_content.resize(static_cast<size_t>(st.st_size));
        m_content.resize(readFull(fd.get(), m_content.data(), m_content.size(), path));
        take({path, 0}, m_content);
    }
};

class TextScan : private Scan {
public:
    explicit TextScan(WorkerSide& side) : Scan(side) {}

    void run() {
        take({}, m_side.inputBytes(0));
        m_sink.finish();
    }
};

} // namespace

void runScanLayer(WorkerSide& side) {
    LayerScan(side).run();
}

void runScanDirectory(WorkerSide& side) {
    DirectoryScan(side).run();
}

void runScanText(WorkerSide& side) {
    TextScan(side).run();
}

} // namespace outcrop
