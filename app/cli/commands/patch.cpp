// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/patch.h"

#include "app/cli/commands/comparison_json.h"

#include <utility>

namespace outcrop::cli {

namespace {

constexpr uint64_t kMaxBatch = 16ULL << 20; ///< contents for one call of the child, which takes 64 megabytes

} // namespace

template <class Flush>
void PatchPrinter::forBatches(const Comparison& comparison, const std::vector<ComparisonRow>& rows,
                              Flush flush) {
    uint64_t bytes = 0;
    const auto flushAll = [&] {
        flush(m_batch.empty() ? std::vector<std::vector<PatchSpan>>() : filePatches(m_batch, m_options, {}));
        m_batch.clear();
        m_batchRows.clear();
        bytes = 0;
    };
    for (const ComparisonRow* row : inOrderOfGit(rows)) {
        std::vector<PatchFile> files = m_files.of(comparison, *row);
        m_batchRows.emplace_back(row, files.size());
        for (PatchFile& file : files) {
            bytes += file.before.content.size() + file.after.content.size();
            m_batch.push_back(std::move(file));
        }
        if (bytes > kMaxBatch)
            flushAll();
    }
    flushAll();
    warn();
}

void PatchPrinter::print(const Comparison& comparison, const std::vector<ComparisonRow>& rows) {
    forBatches(comparison, rows, [&](const std::vector<std::vector<PatchSpan>>& patches) {
        for (const std::vector<PatchSpan>& patch : patches)
            m_console.print(patchText(patch, m_look));
    });
}

void PatchPrinter::printJson(const Comparison& comparison, const std::vector<ComparisonRow>& rows) {
    forBatches(comparison, rows, [&](const std::vector<std::vector<PatchSpan>>& patches) {
        size_t at = 0;
        for (const auto& [row, files] : m_batchRows) {
            tmpl::Json line = rowJson(comparison, *row);
            std::string text;
            for (const size_t end = at + files; at < end; ++at)
                text += patchText(patches[at], {});
            if (!text.empty())
                line["patch"] = text;
            m_console.line(tmpl::toGoJson(line, false));
        }
    });
}

void PatchPrinter::warn() const {
    if (m_files.tooLarge() > 0)
        m_console.warn(std::to_string(m_files.tooLarge()) +
                       " files are larger than 16 MB: the patch only says that they differ");
    if (m_files.unsaid() > 0)
        m_console.warn(
            std::to_string(m_files.unsaid()) +
            " changes are not in the patch: it has no words for directories, devices, owners, attributes, "
            "times, and modes but the owner's x");
}

} // namespace outcrop::cli
