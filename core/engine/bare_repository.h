// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"

#include <filesystem>
#include <string>

namespace outcrop {

/// A bare git repository to be written to: one that is there, or a new one, which lies beside its place under
/// another name until complete(). What a killed writer left there is taken away by the next one.
class BareRepository {
public:
    /// Throws Error(Conflict) when something else is in the way, or another process is making it.
    BareRepository(const std::filesystem::path& directory, const std::string& firstBranch);
    BareRepository(const BareRepository&) = delete;
    BareRepository& operator=(const BareRepository&) = delete;
    ~BareRepository();

    int fd() const { return m_fd.get(); }
    bool isNew() const { return !m_staged.empty(); }
    void complete();

private:
    void makeStaged(const std::string& firstBranch);

    std::filesystem::path m_place;
    std::filesystem::path m_staged; ///< empty when there is nothing to rename
    UniqueFd m_fd;
};

} // namespace outcrop
