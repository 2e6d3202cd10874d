// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/scan/index_choice.h"

#include "core/scan/required_text.h"

namespace outcrop {

IndexChoice::IndexChoice(const ContentIndex& index, const ContentQuery& query, uint64_t maxFileSize,
                         const std::function<bool(uint64_t offset)>& wanted) {
    const RequiredText required(query);
    std::vector<bool> may(index.setCount(), true);
    if (required.any())
        for (size_t i = 0; i < may.size(); ++i)
            may[i] = required.mayBeIn(index.set(i));
    for (const IndexedFile& file : index.files()) {
        if (!wanted(file.offset))
            continue;
        const bool read = file.set != ContentIndex::kUnread;
        const bool tooLarge = file.size > maxFileSize;
        const bool binary = read && file.binary != 0 && !query.binary;
        if (tooLarge || binary || (read && !may[file.set]))
            m_passed.push_back({file.offset, tooLarge, binary && !tooLarge});
        else
            m_offsets.push_back(file.offset);
    }
}

void IndexChoice::countUntil(uint64_t offset, ScanTotals& totals) {
    for (; m_counted < m_passed.size() && m_passed[m_counted].offset < offset; ++m_counted) {
        totals.tooLarge += m_passed[m_counted].tooLarge ? 1 : 0;
        totals.binary += m_passed[m_counted].binary ? 1 : 0;
    }
}

} // namespace outcrop
