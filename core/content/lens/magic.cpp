// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/content/lens/magic.h"

#include <magic.h>

namespace outcrop {

namespace {

/// Compressed files are libarchive's business: libmagic would only look at their beginning.
constexpr int kMagicFlags = MAGIC_NO_CHECK_COMPRESS | MAGIC_NO_CHECK_ELF;

magic_t& magicCookie() {
    static magic_t cookie = nullptr;
    return cookie;
}

std::string magicText(std::string_view beginning, int flags) {
    const magic_t cookie = magicCookie();
    if (!cookie || magic_setflags(cookie, kMagicFlags | flags) != 0)
        return {};
    const char* text = magic_buffer(cookie, beginning.data(), beginning.size());
    return text ? text : "";
}

} // namespace

void openMagic() {
    const magic_t cookie = magic_open(kMagicFlags);
    if (cookie && magic_load(cookie, nullptr) == 0)
        magicCookie() = cookie;
    else if (cookie)
        magic_close(cookie);
}

MagicWords magicWords(std::string_view beginning) {
    beginning = beginning.substr(0, kMagicBytes);
    return {magicText(beginning, MAGIC_NONE), magicText(beginning, MAGIC_MIME_TYPE),
            magicText(beginning, MAGIC_MIME_ENCODING)};
}

} // namespace outcrop
