// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/scan/content_index.h"

#include <functional>
#include <vector>

namespace outcrop {

/// Which files of a layer a search need not read, as its content index tells, and what a search that reads
/// all of them would count.
class IndexChoice {
public:
    /// wanted: whether the search is about a file, by its offset.
    IndexChoice(const ContentIndex& index, const ContentQuery& query, uint64_t maxFileSize,
                const std::function<bool(uint64_t offset)>& wanted);

    /// Offsets of the files to be read.
    const std::vector<uint64_t>& offsets() const { return m_offsets; }
    /// Counts the files that stand before one, and are not read.
    void countUntil(uint64_t offset, ScanTotals& totals);

private:
    struct Passed {
        uint64_t offset = 0;
        bool tooLarge = false;
        bool binary = false;
    };
    std::vector<uint64_t> m_offsets;
    std::vector<Passed> m_passed;
    size_t m_counted = 0;
};

} // namespace outcrop
