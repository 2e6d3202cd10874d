// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/layer/file_tree.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace outcrop {

/// A directory of a git repository as it was in some commit. Its files have the modes git knows, no owner,
/// and the commit's time; its directories are implicit, and a submodule is an empty one.
class GitTree {
public:
    /// text: "DIR", "DIR@REVISION", "DIR@REVISION:PATH"; the revision (HEAD) in git's own words. Throws
    /// NotFound, BadInput.
    static GitTree open(const std::string& text, std::stop_token stop);

    const std::shared_ptr<const FileTree>& tree() const { return m_tree; }
    /// A regular file's content, in memory; nullopt if there is none of that path.
    std::optional<UniqueFd> openFile(const std::string& path, const std::stop_token& stop) const;
    /// The same; nullopt if it is larger than that.
    std::optional<std::string> read(const std::string& path, uint64_t most,
                                    const std::stop_token& stop) const;

private:
    UniqueFd blob(const std::string& path, const std::stop_token& stop) const;

    std::string m_label;
    std::string m_revision;
    UniqueFd m_repository;
    std::shared_ptr<const FileTree> m_tree;
};

/// Whether GitTree::open() finds a repository in a directory; only stat(2) is asked.
bool holdsRepository(const std::string& directory);

} // namespace outcrop
