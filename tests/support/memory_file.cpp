// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/memory_file.h"

#include <unistd.h>

namespace outcrop::test {

UniqueFd memoryFile(std::string_view bytes) {
    UniqueFd fd = makeMemoryFile("fixture");
    writeFull(fd.get(), bytes.data(), bytes.size(), "fixture");
    ::lseek(fd.get(), 0, SEEK_SET);
    return fd;
}

} // namespace outcrop::test
