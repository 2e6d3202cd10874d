// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/layer/tar_fixture.h"

#include "core/base/error.h"

#include <archive.h>
#include <archive_entry.h>

namespace outcrop::test {

namespace {

constexpr time_t kTime = 1'600'000'000;

la_ssize_t append(archive*, void* out, const void* bytes, size_t size) {
    static_cast<std::string*>(out)->append(static_cast<const char*>(bytes), size);
    return static_cast<la_ssize_t>(size);
}

void check(archive* writer, int result) {
    if (result != ARCHIVE_OK &&
        result != ARCHIVE_WARN) // it warns of names that are not UTF-8, and keeps them
        throw Error(ErrorCode::Internal, "write fixture", archive_error_string(writer));
}

unsigned modeBits(char type) {
    switch (type) {
    case 'd':
        return AE_IFDIR;
    case 'l':
        return AE_IFLNK;
    case 'c':
        return AE_IFCHR;
    case 'p':
        return AE_IFIFO;
    default:
        return AE_IFREG;
    }
}

void describe(archive_entry* entry, const TarFixtureEntry& from) {
    archive_entry_set_pathname(entry, from.name.c_str());
    archive_entry_set_mode(entry, modeBits(from.type) | from.mode);
    archive_entry_set_mtime(entry, kTime, 0);
    if (from.type == 'l')
        archive_entry_set_symlink(entry, from.content.c_str());
    if (from.type == 'h')
        archive_entry_set_hardlink(entry, from.content.c_str());
    archive_entry_set_size(entry, from.type == 'f' ? static_cast<la_int64_t>(from.content.size()) : 0);
    archive_entry_set_rdevmajor(entry, from.type == 'c' ? 1 : 0);
    archive_entry_set_rdevminor(entry, from.type == 'c' ? 3 : 0);
    for (const auto& [name, value] : from.xattrs)
        archive_entry_xattr_add_entry(entry, name.c_str(), value.data(), value.size());
}

void addFilter(archive* writer, Compression compression) {
    switch (compression) {
    case Compression::Gzip:
        return check(writer, archive_write_add_filter_gzip(writer));
    case Compression::Zstd:
        return check(writer, archive_write_add_filter_zstd(writer));
    case Compression::Xz:
        return check(writer, archive_write_add_filter_xz(writer));
    case Compression::Bzip2:
        return check(writer, archive_write_add_filter_bzip2(writer));
    case Compression::None:
        return;
    }
}

} // namespace

std::string makeTar(const std::vector<TarFixtureEntry>& entries) {
    std::string out;
    archive* writer = archive_write_new();
    check(writer, archive_write_set_format_pax_restricted(writer));
    archive_write_set_bytes_in_last_block(writer, 1);
    check(writer, archive_write_open(writer, &out, nullptr, append, nullptr));
    for (const TarFixtureEntry& from : entries) {
        archive_entry* entry = archive_entry_new();
        describe(entry, from);
        check(writer, archive_write_header(writer, entry));
        if (from.type == 'f')
            archive_write_data(writer, from.content.data(), from.content.size());
        archive_entry_free(entry);
    }
    check(writer, archive_write_close(writer));
    archive_write_free(writer);
    return out;
}

std::string compressed(Compression compression, const std::string& bytes) {
    if (compression == Compression::None)
        return bytes;
    std::string out;
    archive* writer = archive_write_new();
    check(writer, archive_write_set_format_raw(writer));
    addFilter(writer, compression);
    archive_write_set_bytes_in_last_block(writer, 1);
    check(writer, archive_write_open(writer, &out, nullptr, append, nullptr));
    archive_entry* entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    check(writer, archive_write_header(writer, entry));
    archive_write_data(writer, bytes.data(), bytes.size());
    archive_entry_free(entry);
    check(writer, archive_write_close(writer));
    archive_write_free(writer);
    return out;
}

} // namespace outcrop::test
