// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/content/lens/archive_reader.h"

#include "core/base/error.h"
#include "core/layer/file_type.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cctype>
#include <cstring>
#include <exception>
#include <new>
#include <utility>

namespace outcrop {

namespace {

constexpr size_t kReadSize = 1U << 16;
constexpr int kMaxFilters = 3; ///< one is the file itself; more than two on top is nobody's archive

std::string textOr(const char* text, const char* other) {
    return text ? text : other ? other : "";
}

/// "app.log.gz" → "app.log".
std::string nameInside(const std::string& name) {
    const std::string base = name.substr(name.find_last_of('/') + 1);
    for (const std::string_view ending : {".gz", ".xz", ".zst", ".bz2", ".lzma", ".lz4", ".lz", ".Z"})
        if (base.size() > ending.size() && base.ends_with(ending))
            return base.substr(0, base.size() - ending.size());
    return "data";
}

} // namespace

struct ArchiveReader::Impl {
    Impl(const ContentFile& from, Budget& cost) : file(from), budget(cost) {}
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl() { archive_read_free(reader); }

    bool open(bool archives);
    int nextHeader();
    void describe();
    std::string refusal() const;
    [[noreturn]] void fail();
    void skipRest();

    static la_ssize_t readMore(archive*, void* self, const void** buffer);
    static la_int64_t skip(archive*, void* self, la_int64_t request);
    static la_int64_t seek(archive*, void* self, la_int64_t offset, int whence);

    const ContentFile& file;
    Budget& budget;
    archive* reader = nullptr;
    archive_entry* entry = nullptr;
    std::exception_ptr failure; ///< of reading: exceptions must not cross the library
    std::array<char, kReadSize> buffer{};
    uint64_t position = 0;
    bool pending = false; ///< the first header was read to see whether it is an archive
    bool done = false;
    ContentMember member;
    std::string compression;
    // Of the member that is being read.
    uint64_t offset = 0;
    std::string_view block;
    uint64_t blockOffset = 0;
    std::string zeros;
};

la_ssize_t ArchiveReader::Impl::readMore(archive* reader, void* self, const void** buffer) {
    auto* impl = static_cast<Impl*>(self);
    try {
        if (impl->budget.over())
            Budget::fail(impl->file.name());
        const size_t got = impl->file.readAt(impl->position, impl->buffer.data(), impl->buffer.size());
        impl->position += got;
        *buffer = impl->buffer.data();
        return static_cast<la_ssize_t>(got);
    } catch (...) {
        impl->failure = std::current_exception();
        archive_set_error(reader, EIO, "read failed");
        return ARCHIVE_FATAL;
    }
}

la_int64_t ArchiveReader::Impl::skip(archive*, void* self, la_int64_t request) {
    auto* impl = static_cast<Impl*>(self);
    const uint64_t left = impl->file.size() - std::min(impl->position, impl->file.size());
    const uint64_t step = std::min(left, static_cast<uint64_t>(std::max<la_int64_t>(request, 0)));
    impl->position += step;
    return static_cast<la_int64_t>(step);
}

la_int64_t ArchiveReader::Impl::seek(archive*, void* self, la_int64_t offset, int whence) {
    auto* impl = static_cast<Impl*>(self);
    const auto size = static_cast<la_int64_t>(impl->file.size());
    const la_int64_t from = whence == SEEK_SET   ? 0
                            : whence == SEEK_CUR ? static_cast<la_int64_t>(impl->position)
                                                 : size;
    la_int64_t target = 0;
    if (__builtin_add_overflow(from, offset, &target) || target < 0)
        return ARCHIVE_FATAL;
    impl->position = static_cast<uint64_t>(std::min(target, size));
    return static_cast<la_int64_t>(impl->position);
}

/// As an archive, or as what is only compressed.
bool ArchiveReader::Impl::open(bool archives) {
    reader = archive_read_new();
    if (!reader)
        throw std::bad_alloc();
    // Not "all": some formats are only guesses (mtree takes any text), some filters start programs.
    archive_read_support_filter_gzip(reader);
    archive_read_support_filter_bzip2(reader);
    archive_read_support_filter_xz(reader);
    archive_read_support_filter_lzma(reader);
    archive_read_support_filter_zstd(reader);
    archive_read_support_filter_lz4(reader);
    archive_read_support_filter_lzip(reader);
    archive_read_support_filter_compress(reader);
    archive_read_support_filter_rpm(reader);
    if (archives) {
        archive_read_support_format_tar(reader);
        archive_read_support_format_zip_seekable(reader);
        archive_read_support_format_ar(reader);
        archive_read_support_format_cpio(reader);
        archive_read_support_format_7zip(reader);
    } else {
        archive_read_support_format_raw(reader);
    }
    archive_read_set_read_callback(reader, &Impl::readMore);
    archive_read_set_skip_callback(reader, &Impl::skip);
    archive_read_set_seek_callback(reader, &Impl::seek);
    archive_read_set_callback_data(reader, this);
    const bool opened = archive_read_open1(reader) == ARCHIVE_OK;
    const int result = opened && archive_filter_count(reader) <= kMaxFilters ? nextHeader() : ARCHIVE_FATAL;
    if (failure)
        std::rethrow_exception(failure);
    const int filters = archive_filter_count(reader);
    // Of what has no members only a zip is sure to be an archive: to libarchive zeros are a tar.
    if (result == ARCHIVE_EOF)
        done = archive_format(reader) == ARCHIVE_FORMAT_ZIP;
    else
        pending = result >= ARCHIVE_WARN && (archives || filters > 1);
    for (int i = filters - 2; i >= 0; --i)
        compression += (compression.empty() ? "" : ", ") + std::string(archive_filter_name(reader, i));
    return pending || done;
}

int ArchiveReader::Impl::nextHeader() {
    offset = 0;
    block = {};
    blockOffset = 0;
    return archive_read_next_header(reader, &entry);
}

std::string ArchiveReader::Impl::refusal() const {
    if (archive_filter_count(reader) > kMaxFilters)
        return "it is compressed several times over";
    std::string detail = textOr(archive_error_string(reader), "it is no archive that can be read");
    if (detail.empty() || detail == "Unrecognized archive format")
        return "it is no archive that can be read";
    detail[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(detail[0])));
    return detail;
}

void ArchiveReader::Impl::fail() {
    if (failure)
        std::rethrow_exception(failure);
    throw Error(ErrorCode::BadInput, "read archive", file.name(), refusal());
}

void ArchiveReader::Impl::describe() {
    member = {};
    const bool raw = archive_format(reader) == ARCHIVE_FORMAT_RAW;
    member.path = raw ? nameInside(file.name())
                      : textOr(archive_entry_pathname(entry), archive_entry_pathname_utf8(entry));
    constexpr size_t kMaxName = 1U << 16;
    member.path.resize(std::min(member.path.size(), kMaxName));
    const char* hardlink = archive_entry_hardlink(entry);
    const char* symlink = archive_entry_symlink(entry);
    member.hardlink = hardlink != nullptr;
    member.type = member.hardlink ? FileType::Regular : fileTypeOf(archive_entry_filetype(entry));
    member.linkTarget = textOr(hardlink, symlink);
    member.linkTarget.resize(std::min(member.linkTarget.size(), kMaxName));
    member.mode = raw ? 0644 : archive_entry_perm(entry) & 07777U;
    member.uid = static_cast<uint64_t>(archive_entry_uid(entry));
    member.gid = static_cast<uint64_t>(archive_entry_gid(entry));
    if (archive_entry_size_is_set(entry))
        member.size = static_cast<uint64_t>(archive_entry_size(entry));
    if (archive_entry_mtime_is_set(entry))
        member.mtime = archive_entry_mtime(entry);
    member.encrypted = archive_entry_is_encrypted(entry) != 0;
}

/// libarchive would skip the rest of a compressed member in one go, however large it says it is.
void ArchiveReader::Impl::skipRest() {
    if (compression.empty() || member.encrypted)
        return;
    const void* data = nullptr;
    size_t size = 0;
    la_int64_t at = 0;
    int result = ARCHIVE_OK;
    while ((result = archive_read_data_block(reader, &data, &size, &at)) == ARCHIVE_OK)
        budget.need(size, file.name());
    if (result < ARCHIVE_WARN)
        fail();
}

ArchiveReader::ArchiveReader(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ArchiveReader::ArchiveReader(ArchiveReader&&) noexcept = default;
ArchiveReader& ArchiveReader::operator=(ArchiveReader&&) noexcept = default;
ArchiveReader::~ArchiveReader() = default;

std::optional<ArchiveReader> ArchiveReader::open(const ContentFile& file, Budget& budget, std::string* why) {
    for (const bool archives : {true, false}) {
        auto impl = std::make_unique<Impl>(file, budget);
        if (impl->open(archives))
            return ArchiveReader(std::move(impl));
        if (why && archives)
            *why = impl->refusal();
    }
    return std::nullopt;
}

ArchiveReader ArchiveReader::mustOpen(const ContentFile& file, Budget& budget) {
    std::string why;
    auto reader = open(file, budget, &why);
    if (!reader)
        throw Error(ErrorCode::BadInput, "read archive", file.name(), why);
    return std::move(*reader);
}

std::string ArchiveReader::format() const {
    switch (archive_format(m_impl->reader) & ARCHIVE_FORMAT_BASE_MASK) {
    case ARCHIVE_FORMAT_TAR:
        return "tar";
    case ARCHIVE_FORMAT_ZIP:
        return "zip";
    case ARCHIVE_FORMAT_AR:
        return "ar";
    case ARCHIVE_FORMAT_CPIO:
        return "cpio";
    case ARCHIVE_FORMAT_7ZIP:
        return "7z";
    default:
        return {};
    }
}

const std::string& ArchiveReader::compression() const {
    return m_impl->compression;
}

bool ArchiveReader::isDebian() const {
    const std::string start = m_impl->file.readAt(0, 21);
    return start == "!<arch>\ndebian-binary";
}

const ContentMember* ArchiveReader::next() {
    Impl& impl = *m_impl;
    if (impl.done)
        return nullptr;
    if (!std::exchange(impl.pending, false)) {
        if (format().empty()) {
            impl.done = true; // there is no other one, and it may be of any size
            return nullptr;
        }
        impl.skipRest();
        const int result = impl.nextHeader();
        if (result == ARCHIVE_EOF) {
            impl.done = true;
            return nullptr;
        }
        if (result < ARCHIVE_WARN)
            impl.fail();
    }
    impl.budget.need(512, impl.file.name()); // as much as a header: members without content cost time, too
    impl.describe();
    return &impl.member;
}

bool ArchiveReader::read(std::string_view& bytes) {
    Impl& impl = *m_impl;
    constexpr size_t kHole = 1U << 16;
    while (impl.block.empty()) {
        const void* data = nullptr;
        size_t size = 0;
        la_int64_t at = 0;
        const int result = archive_read_data_block(impl.reader, &data, &size, &at);
        impl.blockOffset = static_cast<uint64_t>(at);
        if (result == ARCHIVE_EOF) {
            const uint64_t end = impl.member.size.value_or(0);
            if (archive_entry_sparse_count(impl.entry) == 0 || impl.offset >= end)
                return false;
            impl.blockOffset = end; // the file ends in a hole
            impl.block = {};
            break;
        }
        if (result < ARCHIVE_WARN)
            impl.fail();
        impl.block = {static_cast<const char*>(data), size};
    }
    if (impl.blockOffset > impl.offset) {
        impl.zeros.resize(kHole, '\0');
        bytes =
            std::string_view(impl.zeros).substr(0, std::min<uint64_t>(kHole, impl.blockOffset - impl.offset));
    } else {
        bytes = std::exchange(impl.block, {});
    }
    impl.offset += bytes.size();
    impl.budget.need(bytes.size(), impl.file.name());
    return true;
}

std::string memberPath(std::string_view name) {
    while (name.starts_with('/') || name.starts_with("./"))
        name.remove_prefix(name.front() == '/' ? 1 : 2);
    while (name.ends_with('/'))
        name.remove_suffix(1);
    return std::string(name == "." ? std::string_view() : name);
}

} // namespace outcrop
