// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/content/content.h"
#include "core/content/lens/budget.h"
#include "core/content/lens/content_file.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace outcrop {

/// The members of an archive, by libarchive: tar, zip, ar, cpio, 7z, as they are or compressed as a whole. A
/// file that is only compressed is an archive of one member.
class ArchiveReader {
public:
    /// nullopt if the file is none, or is damaged where it begins: why says what the library says. File and
    /// budget must outlive it.
    static std::optional<ArchiveReader> open(const ContentFile& file, Budget& budget,
                                             std::string* why = nullptr);
    /// The same, of what must be one: throws Error(BadInput).
    static ArchiveReader mustOpen(const ContentFile& file, Budget& budget);
    ArchiveReader(ArchiveReader&&) noexcept;
    ArchiveReader& operator=(ArchiveReader&&) noexcept;
    ~ArchiveReader();

    std::string format() const;             ///< "zip", "tar"; empty for a file that is only compressed
    const std::string& compression() const; ///< "gzip"; empty: as it is
    bool isDebian() const;                  ///< a package: an archive of archives
    /// The next one, until the end: null. Throws Error(BadInput) where it is damaged, Unsupported where the
    /// budget ends.
    const ContentMember* next();
    /// Content of the member, piece by piece; a hole counts as the zeros it stands for. False at its end.
    bool read(std::string_view& bytes);

private:
    struct Impl;
    explicit ArchiveReader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// A member's name without "/" and "./" in front and "/" behind.
std::string memberPath(std::string_view name);

} // namespace outcrop
