// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/engine/change_writers.h"

#include <memory>
#include <string>
#include <sys/types.h>
#include <unordered_map>
#include <utility>
#include <vector>

namespace outcrop {

/// The processes that events tell of, each looked at once, as soon as possible: many live but for a moment.
class ProcessTable {
public:
    /// pidFd: of the process, or none when it has ended and its parent knows.
    std::shared_ptr<const WritingProcess> of(pid_t pid, UniqueFd pidFd);
    /// The process is about to become that program.
    void executes(pid_t pid, UniqueFd pidFd, const std::string& program);
    /// Looks at those that have become another program meanwhile.
    void settle();
    /// Whether some process was seen for the first time since this was asked.
    bool takeNews();

private:
    struct Known {
        std::shared_ptr<const WritingProcess> facts;
        UniqueFd pidFd;
        std::string program; ///< that it began last, when that is not yet in the facts
    };
    bool look(pid_t pid, Known& known) const;
    void makeRoom();

    std::unordered_map<pid_t, Known> m_known;
    std::vector<std::pair<pid_t, int>> m_beginning; ///< and how often they will still be looked at
    bool m_news = false;
};

} // namespace outcrop
