// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// open_tree ROOT IMAGE: prints how long the engine takes to open an image's trees and to merge them, as JSON.

#include "core/engine/engine.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

template <typename Function>
double medianMilliseconds(Function function) {
    std::vector<double> samples;
    for (int i = 0; i < 9; ++i) {
        const auto start = std::chrono::steady_clock::now();
        function();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        samples.push_back(taken.count());
    }
    std::sort(samples.begin(), samples.end());
    return samples[samples.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fputs("usage: bench_open_tree ROOT IMAGE\n", stderr);
        return 2;
    }
    const outcrop::Engine engine = outcrop::Engine::open(argv[1]);
    const outcrop::ImageSummary image = engine.images().find(argv[2]);
    uint32_t entries = 0;
    size_t bytes = 0;
    const double open = medianMilliseconds([&] {
        entries = 0;
        bytes = 0;
        for (const auto& tree : engine.images().trees(image)) {
            entries += tree->entryCount();
            bytes += tree->bytes().size();
        }
    });
    const double merged = medianMilliseconds([&] { (void)engine.imageUnion(argv[2]); });
    std::printf("{\"entries\": %u, \"open_ms\": %.3f, \"union_ms\": %.3f, \"tree_bytes\": %zu}\n", entries,
                open, merged, bytes);
    return 0;
}
