// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/monitor/startup_memory.h"

#include <cstdint>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

extern "C" const char __executable_start; // NOLINT: the linker's
extern "C" const char etext;              // NOLINT: the linker's

namespace outcrop {

void releaseStartupMemory() {
    ::malloc_trim(0);
    const auto page = static_cast<uintptr_t>(::sysconf(_SC_PAGESIZE));
    const uintptr_t from = reinterpret_cast<uintptr_t>(&__executable_start) & ~(page - 1);
    const uintptr_t to = reinterpret_cast<uintptr_t>(&etext) & ~(page - 1);
    // Read-only pages of a file, so nothing is lost; that we stand on one of them only makes it come back.
    ::madvise(reinterpret_cast<void*>(from), to - from, MADV_DONTNEED); // NOLINT(performance-no-int-to-ptr)
}

} // namespace outcrop
