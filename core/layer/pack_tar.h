// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace outcrop {

/// How a layer's tar calls an absolute path: members are relative, the root is "./".
std::string tarMemberName(std::string_view path);

/// Writes a tar as layers have it: ustar headers, with pax records only for what those cannot say (long or
/// odd names, large numbers, nanoseconds, extended attributes). Names are bytes and go in as they are, which
/// libarchive's writer does not promise outside UTF-8 locales. The same entries give the same bytes.
class TarWriter {
public:
    using Output = std::function<void(std::span<const uint8_t>)>;
    explicit TarWriter(Output output) : m_output(std::move(output)) {}

    /// name is relative ("etc/hosts"; directories get their slash here); of a hard link, linkName is relative
    /// as well.
    void header(std::string_view name, const FileEntry& entry, std::string_view linkName,
                const FileTreeBuilder::Xattrs& xattrs);
    /// Content of the last header's file; altogether entry.size bytes.
    void content(std::span<const uint8_t> bytes);
    /// Pads the content to whole blocks.
    void endContent();
    /// The two zero blocks at the end.
    void finish();
    uint64_t position() const { return m_position; }

private:
    void put(const void* data, size_t size);
    void pad();
    void putExtended(const std::string& records);

    Output m_output;
    uint64_t m_position = 0;
};

} // namespace outcrop
