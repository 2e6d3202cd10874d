// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/tar_reader.h"

#include "core/base/error.h"
#include "core/layer/file_type.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <cctype>
#include <exception>
#include <utility>

namespace outcrop {

namespace {

constexpr size_t kTarBlock = 512;
constexpr size_t kMaxXattrs = 1025; // one more than a tree takes, so that it refuses

std::string_view textOf(const char* text) {
    return text ? std::string_view(text) : std::string_view();
}

} // namespace

struct TarReader::Impl {
    Impl(ChunkSource& chunks, std::string name) : source(chunks), object(std::move(name)) {}
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl() { archive_read_free(reader); }

    void open();
    static la_ssize_t readChunk(archive*, void* self, const void** buffer);
    [[noreturn]] void fail(const char* operation);
    uint32_t id(int64_t value, const char* what);
    void describe(archive_entry* from);
    void describeXattrs(archive_entry* from);

    ChunkSource& source;
    std::string object;
    archive* reader = nullptr;
    std::exception_ptr failure; ///< of the source: exceptions must not cross the library
    TarEntry entry;
    uint64_t contentOffset = 0;
    bool contentSeen = false;
};

la_ssize_t TarReader::Impl::readChunk(archive* reader, void* self, const void** buffer) {
    auto* impl = static_cast<Impl*>(self);
    try {
        const auto chunk = impl->source.next();
        *buffer = chunk.data();
        return static_cast<la_ssize_t>(chunk.size());
    } catch (...) {
        impl->failure = std::current_exception();
        archive_set_error(reader, EIO, "read failed");
        return ARCHIVE_FATAL;
    }
}

void TarReader::Impl::open() {
    reader = archive_read_new();
    if (!reader)
        throw std::bad_alloc();
    // No filters: what is compressed is our business, and a tar that holds gzip bytes is not to be guessed
    // at.
    archive_read_support_format_tar(reader);
    archive_read_support_format_empty(reader);
    if (archive_read_open(reader, this, nullptr, &Impl::readChunk, nullptr) != ARCHIVE_OK)
        fail("read tar");
}

void TarReader::Impl::fail(const char* operation) {
    if (failure)
        std::rethrow_exception(failure);
    std::string detail(textOf(archive_error_string(reader)));
    if (detail == "Unrecognized archive format")
        detail = "not a tar archive";
    if (!detail.empty())
        detail[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(detail[0])));
    throw Error(ErrorCode::BadInput, operation, object, detail.empty() ? "damaged" : detail);
}

uint32_t TarReader::Impl::id(int64_t value, const char* what) {
    if (value < 0 || value >= 0xffffffffLL) // the highest means "none" to the kernel
        throw Error(ErrorCode::BadInput, "read tar", object,
                    std::string(what) + " of \"" + std::string(entry.name.substr(0, 256)) +
                        "\" is out of range");
    return static_cast<uint32_t>(value);
}

void TarReader::Impl::describe(archive_entry* from) {
    entry = {};
    entry.name = textOf(archive_entry_pathname(from));
    FileEntry& file = entry.file;
    const char* hardlink = archive_entry_hardlink(from);
    file.hardlink = hardlink != nullptr;
    file.type = file.hardlink ? FileType::Regular : fileTypeOf(archive_entry_filetype(from));
    file.linkTarget = textOf(file.hardlink ? hardlink : archive_entry_symlink(from));
    file.mode = static_cast<uint16_t>(archive_entry_perm(from) & 07777);
    file.uid = id(archive_entry_uid(from), "owner");
    file.gid = id(archive_entry_gid(from), "group");
    if (file.type == FileType::Regular && !file.hardlink)
        file.size = static_cast<uint64_t>(std::max<int64_t>(archive_entry_size(from), 0));
    file.mtime = archive_entry_mtime(from);
    file.mtimeNs = static_cast<uint32_t>(std::max(archive_entry_mtime_nsec(from), 0L));
    if (file.type == FileType::CharDevice || file.type == FileType::BlockDevice) {
        file.devMajor = static_cast<uint32_t>(archive_entry_rdevmajor(from));
        file.devMinor = static_cast<uint32_t>(archive_entry_rdevminor(from));
    }
    entry.sparse = archive_entry_sparse_count(from) > 0;
    describeXattrs(from);
}

void TarReader::Impl::describeXattrs(archive_entry* from) {
    const char* name = nullptr;
    const void* value = nullptr;
    size_t size = 0;
    archive_entry_xattr_reset(from);
    while (archive_entry_xattr_next(from, &name, &value, &size) == ARCHIVE_OK &&
           entry.xattrs.size() < kMaxXattrs) {
        // bsdtar writes each twice, as SCHILY.xattr and as LIBARCHIVE.xattr.
        const auto same = [name](const auto& known) { return known.first == textOf(name); };
        if (std::none_of(entry.xattrs.begin(), entry.xattrs.end(), same))
            entry.xattrs.emplace_back(textOf(name), std::string(static_cast<const char*>(value), size));
    }
}

TarReader::TarReader(ChunkSource& source, std::string object)
    : m_impl(std::make_unique<Impl>(source, std::move(object))) {
    m_impl->open();
}

TarReader::~TarReader() = default;

const TarEntry* TarReader::next() {
    archive_entry* from = nullptr;
    // ARCHIVE_WARN is about names that are not UTF-8 and the like: we keep bytes.
    const int result = archive_read_next_header(m_impl->reader, &from);
    if (result == ARCHIVE_EOF)
        return nullptr;
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
        m_impl->fail("read tar");
    m_impl->contentSeen = false;
    m_impl->contentOffset = 0;
    m_impl->describe(from);
    return &m_impl->entry;
}

bool TarReader::readBlock(TarBlock& block) {
    const void* data = nullptr;
    size_t size = 0;
    la_int64_t offset = 0;
    const int result = archive_read_data_block(m_impl->reader, &data, &size, &offset);
    if (result == ARCHIVE_EOF)
        return false;
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
        m_impl->fail("read tar");
    if (!std::exchange(m_impl->contentSeen, true))
        m_impl->contentOffset = static_cast<uint64_t>(archive_filter_bytes(m_impl->reader, -1));
    block.offset = static_cast<uint64_t>(offset);
    block.bytes = {static_cast<const uint8_t*>(data), size};
    return true;
}

uint64_t TarReader::contentOffset() const {
    return m_impl->contentOffset;
}

bool looksLikeTar(std::span<const uint8_t> start) {
    constexpr size_t kChecksumAt = 148;
    constexpr size_t kChecksumSize = 8;
    if (start.size() < kTarBlock)
        return false;
    const auto header = start.first(kTarBlock);
    if (std::all_of(header.begin(), header.end(), [](uint8_t b) { return b == 0; }))
        return true;
    uint32_t sum = 0;
    for (size_t i = 0; i < kTarBlock; ++i)
        sum += i >= kChecksumAt && i < kChecksumAt + kChecksumSize ? ' ' : header[i];
    uint32_t stored = 0;
    size_t digits = 0;
    for (size_t i = kChecksumAt; i < kChecksumAt + kChecksumSize; ++i) {
        if (header[i] >= '0' && header[i] <= '7') {
            stored = stored * 8 + (header[i] - '0');
            ++digits;
        } else if (digits > 0) {
            break;
        }
    }
    return digits > 0 && stored == sum;
}

} // namespace outcrop
