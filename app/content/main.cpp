// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// outcrop-content OP INPUTS [ARGUMENT…]: what is in a file, in a process that is started when it is wanted
// and confined like outcrop-worker.

#include "app/worker/sandbox.h"
#include "app/worker/sanitizers.h"
#include "app/worker/serve.h"
#include "core/content/lens/content_ops.h"

#include <array>
#include <clocale>
#include <string_view>

namespace {

using namespace outcrop;

constexpr std::array kOps{
    WorkerOp{"show-content", Sandbox::Parse, -1, runShowContent}, // inputs: file, request, memory file
    WorkerOp{"save-content", Sandbox::Parse, -1, runSaveContent}, // inputs: file, request, out
    WorkerOp{"compare-content", Sandbox::Parse, -1,
             runCompareContent}, // inputs: file, request, twice; memory file
};

/// The lenses have budgets of their own. These end what a library does by itself: a decompressor that is fed
/// by another without end, a table of members that says it has billions.
void limitLibraries(bool saving) {
    constexpr rlim_t kMemory = 1ULL << 30;
    constexpr rlim_t kSeconds = 150;
    constexpr rlim_t kSavingSeconds = 3600;
    if (!kSanitized)
        limitResource(RLIMIT_DATA, kMemory);
    limitResource(RLIMIT_CPU, saving ? kSavingSeconds : kSeconds);
}

} // namespace

int main(int argc, char** argv) {
    // Names in archives are taken as UTF-8: libarchive asks the locale, and has none inside.
    std::setlocale(LC_CTYPE, "C.UTF-8");
    const bool saving = argc > 1 && std::string_view(argv[1]) == "save-content";
    limitLibraries(saving);
    startContentLibraries();
    return serveCall(argc, argv, kOps);
}
