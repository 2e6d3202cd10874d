// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// open_tree ROOT IMAGE [NAME]: prints how long the engine takes to open an image's trees, to merge them, and
// to find a name in them, as JSON.

#include "core/engine/engine.h"
#include "core/inspect/file_query.h"

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
    if (argc != 3 && argc != 4) {
        std::fputs("usage: bench_open_tree ROOT IMAGE [NAME]\n", stderr);
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
    outcrop::FileQuery query;
    query.name = argc == 4 ? argv[3] : "passwd";
    const outcrop::FileMatcher matcher(query);
    const auto trees = engine.images().trees(image);
    size_t hits = 0;
    const double find = medianMilliseconds([&] {
        hits = 0;
        for (const auto& tree : trees)
            hits += matcher.find(*tree).size();
    });
    std::printf("{\"entries\": %u, \"open_ms\": %.3f, \"union_ms\": %.3f, \"tree_bytes\": %zu, "
                "\"find_ms\": %.3f, \"hits\": %zu}\n",
                entries, open, merged, bytes, find, hits);
    return 0;
}
