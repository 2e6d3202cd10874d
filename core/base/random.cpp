// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/random.h"

#include "core/base/error.h"
#include "core/base/hex.h"

#include <sys/random.h>

namespace outcrop {

std::string randomHex(size_t bytes) {
    std::string raw(bytes, '\0');
    if (::getrandom(raw.data(), bytes, 0) != static_cast<ssize_t>(bytes))
        throw Error::fromErrno("read random bytes");
    return toHex(raw);
}

} // namespace outcrop
