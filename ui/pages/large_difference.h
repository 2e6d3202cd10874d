// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/content/text_stretches.h"
#include "core/inspect/text_diff.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop::ui {

/// Where two texts differ that are too large to be compared as a whole, in parts that are shown one by one.
class LargeDifference {
public:
    /// Both files once, and nothing of them is kept. Null: one of them is no text. -1: a file that is not
    /// there.
    static std::shared_ptr<const LargeDifference> of(int before, int after, const std::string& name,
                                                     const std::stop_token& stop);

    bool identical() const { return m_stretches.identical; }
    int partCount() const { return static_cast<int>(m_parts.size()) - 1; }
    uint64_t
    startOf(int part) const; ///< in bytes of the file after; of the one before, where that is not there
    uint64_t size() const { return m_size; } ///< of that file

    struct Part {
        int number = 0;
        std::shared_ptr<const TextDiff> diff;
    };
    /// That part, or the next one after it (step 1) or before it (-1) in which lines differ; the last one
    /// that there is, if none has any.
    Part read(int part, int step, int before, int after, Blanks blanks, const std::string& name,
              const std::stop_token& stop) const;

private:
    TextDiff differenceOf(int part, int before, int after, Blanks blanks, const std::string& name,
                          const std::stop_token& stop) const;

    TextStretches m_stretches;
    std::vector<size_t> m_parts; ///< the first stretch of each, and one past the last
    uint64_t m_size = 0;
    bool m_onlyBefore = false;
};

} // namespace outcrop::ui
