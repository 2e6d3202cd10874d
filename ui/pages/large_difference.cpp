// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/large_difference.h"

#include "core/base/error.h"
#include "core/base/read_at.h"
#include "core/inspect/text_context.h"

#include <algorithm>
#include <iterator>
#include <sys/stat.h>

namespace outcrop::ui {

namespace {

constexpr uint64_t kPartBytes = 2U << 20; ///< of the larger side: what the view lays out in a moment

uint64_t bytesOf(const TextStretch& stretch) {
    return std::max(stretch.beforeSize, stretch.afterSize);
}

uint64_t fileSize(int file) {
    struct stat status = {};
    return file >= 0 && ::fstat(file, &status) == 0 ? static_cast<uint64_t>(status.st_size) : 0;
}

std::string textAt(int file, uint64_t offset, uint64_t size, const std::string& name) {
    return file < 0 ? std::string() : readAt(file, offset, size, name);
}

} // namespace

std::shared_ptr<const LargeDifference> LargeDifference::of(int before, int after, const std::string& name,
                                                           const std::stop_token& stop) {
    auto large = std::make_shared<LargeDifference>();
    large->m_stretches = differingStretches(before, after, name, stop);
    if (large->m_stretches.binary)
        return nullptr;
    large->m_onlyBefore = after < 0;
    large->m_size = fileSize(after < 0 ? before : after);
    uint64_t bytes = kPartBytes; // so that the first stretch begins a part
    const std::vector<TextStretch>& stretches = large->m_stretches.stretches;
    for (size_t i = 0; i < stretches.size(); ++i) {
        if (bytes + bytesOf(stretches[i]) > kPartBytes) {
            large->m_parts.push_back(i);
            bytes = 0;
        }
        bytes += bytesOf(stretches[i]);
    }
    large->m_parts.push_back(stretches.size());
    return large;
}

uint64_t LargeDifference::startOf(int part) const {
    const TextStretch& first = m_stretches.stretches[m_parts[static_cast<size_t>(part)]];
    return m_onlyBefore ? first.before : first.after;
}

TextDiff LargeDifference::differenceOf(int part, int before, int after, Blanks blanks,
                                       const std::string& name, const std::stop_token& stop) const {
    TextDiff all;
    for (size_t i = m_parts[static_cast<size_t>(part)]; i < m_parts[static_cast<size_t>(part) + 1]; ++i) {
        if (stop.stop_requested())
            throw Error(ErrorCode::Cancelled, "compare", name);
        const TextStretch& stretch = m_stretches.stretches[i];
        TextDiff diff = diffText(textAt(before, stretch.before, stretch.beforeSize, name),
                                 textAt(after, stretch.after, stretch.afterSize, name),
                                 {.algorithm = DiffAlgorithm::Histogram, .blanks = blanks});
        moveLines(diff, static_cast<int>(stretch.beforeLine), static_cast<int>(stretch.afterLine));
        all.added += diff.added;
        all.removed += diff.removed;
        all.hunks.insert(all.hunks.end(), std::make_move_iterator(diff.hunks.begin()),
                         std::make_move_iterator(diff.hunks.end()));
    }
    return all;
}

LargeDifference::Part LargeDifference::read(int part, int step, int before, int after, Blanks blanks,
                                            const std::string& name, const std::stop_token& stop) const {
    Part read{part, std::make_shared<const TextDiff>()};
    for (int at = part; at >= 0 && at < partCount(); at += step) {
        read = {at, std::make_shared<const TextDiff>(differenceOf(at, before, after, blanks, name, stop))};
        if (!read.diff->hunks.empty())
            break;
    }
    return read;
}

} // namespace outcrop::ui
