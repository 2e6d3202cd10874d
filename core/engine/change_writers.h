// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/oci/time.h"

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>

namespace outcrop {

/// A process that wrote into a container.
struct WritingProcess {
    int pid = 0;         ///< as this computer counts
    int pidInside = 0;   ///< as the container counts; 0: not known, or it is none of the container's
    std::string name;    ///< of its program, as ps shows it; empty when it was gone too soon
    std::string command; ///< its command line with secrets masked; empty likewise
};

struct WrittenBy {
    std::shared_ptr<const WritingProcess> process;
    Timestamp time;
    bool certain = true; ///< the kernel said so; else it had the file open for writing, or made its directory
};

/// Who wrote which path last. Of many the oldest are forgotten.
class ChangeWriters {
public:
    static constexpr size_t kAtOnce = 50'000; ///< twice as many are kept at most
    using Map = std::unordered_map<std::string, WrittenBy>;

    void put(const std::string& path, WrittenBy by);
    void add(const ChangeWriters& later);
    const WrittenBy* find(const std::string& path) const; ///< null when not known
    bool empty() const { return m_newer.empty() && !m_older; }
    /// Calls visit(path, by) for each path once.
    template <class Visit>
    void each(Visit visit) const {
        for (const auto& [path, by] : m_newer)
            visit(path, by);
        if (m_older)
            for (const auto& [path, by] : *m_older)
                if (!m_newer.contains(path))
                    visit(path, by);
    }

private:
    Map m_newer;
    std::shared_ptr<const Map> m_older; ///< shared by copies
};

} // namespace outcrop
