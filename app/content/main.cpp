// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// outcrop-content OP INPUTS [ARGUMENT…]: what is in a file, in a process that is started when it is wanted
// and confined like outcrop-worker.

#include "app/worker/sanitizers.h"
#include "app/worker/serve.h"
#include "core/content/lens/content_ops.h"

#include <algorithm>
#include <array>
#include <clocale>
#include <string_view>
#include <sys/resource.h>

namespace {

using namespace outcrop;

constexpr std::array kOps{
    WorkerOp{"show-content", Sandbox::Parse, -1, runShowContent}, // inputs: file, request, memory file
    WorkerOp{"save-content", Sandbox::Parse, -1, runSaveContent}, // inputs: file, request, out
    WorkerOp{"compare-content", Sandbox::Parse, -1,
             runCompareContent}, // inputs: file, request, twice; memory file
};

const WorkerOp* findOp(std::string_view name) {
    for (const WorkerOp& op : kOps)
        if (name == op.name)
            return &op;
    return nullptr;
}

void limitTo(__rlimit_resource resource, rlim_t most) {
    rlimit value{};
    if (::getrlimit(resource, &value) != 0)
        return;
    value.rlim_max = std::min(value.rlim_max, most);
    value.rlim_cur = std::min(value.rlim_cur, value.rlim_max);
    ::setrlimit(resource, &value);
}

/// The lenses have budgets of their own. These end what a library does by itself: a decompressor that is fed
/// by another without end, a table of members that says it has billions.
void limitLibraries(bool saving) {
    constexpr rlim_t kMemory = 1ULL << 30;
    constexpr rlim_t kSeconds = 150;
    constexpr rlim_t kSavingSeconds = 3600;
    if (!kSanitized)
        limitTo(RLIMIT_DATA, kMemory);
    limitTo(RLIMIT_CPU, saving ? kSavingSeconds : kSeconds);
}

} // namespace

int main(int argc, char** argv) {
    // Names in archives are taken as UTF-8: libarchive asks the locale, and has none inside.
    std::setlocale(LC_CTYPE, "C.UTF-8");
    const bool saving = argc > 1 && std::string_view(argv[1]) == "save-content";
    limitLibraries(saving);
    startContentLibraries();
    return serveCall(argc, argv, findOp);
}
