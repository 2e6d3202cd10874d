// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/patch.h"

#include <utility>

namespace outcrop::cli {

namespace {

constexpr uint64_t kMaxBatch = 16ULL << 20; ///< contents for one call of the child, which takes 64 megabytes

} // namespace

void PatchPrinter::print(const Comparison& comparison, const std::vector<ComparisonRow>& rows) {
    uint64_t bytes = 0;
    for (const ComparisonRow* row : inOrderOfGit(rows)) {
        for (PatchFile& file : m_files.of(comparison, *row)) {
            bytes += file.before.content.size() + file.after.content.size();
            m_batch.push_back(std::move(file));
        }
        if (bytes > kMaxBatch) {
            flush();
            bytes = 0;
        }
    }
    flush();
    if (m_files.tooLarge() > 0)
        m_console.warn(std::to_string(m_files.tooLarge()) +
                       " files are larger than 16 MB: the patch only says that they differ");
    if (m_files.unsaid() > 0)
        m_console.warn(
            std::to_string(m_files.unsaid()) +
            " changes are not in the patch: it has no words for directories, devices, owners, attributes, "
            "times, and modes but the owner's x");
}

void PatchPrinter::flush() {
    if (!m_batch.empty())
        m_console.print(patchText(patchSpans(m_batch, m_options, {}), m_look));
    m_batch.clear();
}

} // namespace outcrop::cli
