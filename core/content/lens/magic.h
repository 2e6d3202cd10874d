// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>
#include <string_view>

namespace outcrop {

/// What libmagic says of a file by its beginning; empty strings where it has no database.
struct MagicWords {
    std::string description; ///< "PNG image data, 16 x 16, 8-bit/color RGBA, non-interlaced"
    std::string mediaType;   ///< "image/png"
    std::string encoding;    ///< "us-ascii", "utf-8", "iso-8859-1", "binary"
};
inline constexpr size_t kMagicBytes = 1U << 20;
MagicWords magicWords(std::string_view beginning);

/// Maps the host's database. Without one there are no words.
void openMagic();

} // namespace outcrop
