// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/content/lens/archive_reader.h"
#include "core/content/lens/lenses.h"

#include "core/base/error.h"

namespace outcrop {

namespace {

/// By the marks that mean nothing else. What has one and cannot be read is a damaged archive.
bool beginsAsArchive(const ContentFile& file) {
    const std::string beginning = file.readAt(0, 512);
    constexpr std::string_view kMarks[] = {
        "\x1f\x8b\x08",       // gzip
        "\xfd\x37zXZ",        // xz
        "\x28\xb5\x2f\xfd",   // zstd
        "BZh91AY&SY",         // bzip2
        "7z\xbc\xaf\x27\x1c", // 7z
        "PK\x03\x04",         // zip
        "!<arch>\n",          // ar
    };
    for (const std::string_view mark : kMarks)
        if (beginning.starts_with(mark))
            return true;
    return beginning.size() > 262 && beginning.compare(257, 5, "ustar") == 0;
}

bool isArchive(const ContentFile& file, Budget& budget) {
    try {
        return beginsAsArchive(file) || ArchiveReader::open(file, budget).has_value();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::BadInput)
            throw;
        return false; // what only begins like one is shown as what it is: bytes
    }
}

/// Drawings are texts.
bool isPicture(const MagicWords& words) {
    return words.mediaType.starts_with("image/") && words.encoding == "binary";
}

/// Binary to libmagic is also what has one stray byte; grep's question is the better one for those.
bool isText(const ContentFile& file, const MagicWords& words) {
    if (!words.encoding.empty() && words.encoding != "binary")
        return true;
    const std::string beginning = file.readAt(0, 1U << 16);
    return words.mediaType.starts_with("text/") && beginning.find('\0') == std::string::npos;
}

} // namespace

ContentKind contentKindOf(const ContentFile& file, const MagicWords& words, Budget& budget) {
    if (file.size() == 0)
        return ContentKind::Empty;
    const std::string beginning = file.readAt(0, 16);
    if (beginning.starts_with("\x7f"
                              "ELF"))
        return ContentKind::Elf;
    if (beginning == std::string_view("SQLite format 3\0", 16))
        return ContentKind::Database;
    if (isPicture(words))
        return ContentKind::Picture;
    if (isArchive(file, budget))
        return ContentKind::Archive;
    return isText(file, words) ? ContentKind::Text : ContentKind::Binary;
}

} // namespace outcrop
