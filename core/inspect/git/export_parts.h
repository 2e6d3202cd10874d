// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/git/export.h"
#include "core/inspect/git/git_library.h"
#include "core/layer/merged_tree.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace outcrop {

// What the op "export-git" is made of, inside outcrop-git.

/// The blobs of a repository by what the indexes of layers know of a file: start of its SHA-256, and size.
class GitContents {
public:
    explicit GitContents(git_odb* odb) : m_odb(odb) {}

    /// Reads a layer once and writes every file of it that layers shows and that is not yet here. all: the
    /// layers up to this one, seen as one; blobFd: the layer's blob, from its start.
    void readLayer(int blobFd, const MergedTree& all, size_t layer, const std::string& object);
    /// nullopt where the index does not know the content (gigabytes of holes).
    std::optional<git_oid> find(const FileEntry& file) const;
    git_oid write(std::string_view content);

private:
    friend class LayerContents;
    using Key = std::pair<std::array<uint8_t, 16>, uint64_t>;
    static Key keyOf(const FileEntry& file);

    git_odb* m_odb;
    std::map<Key, git_oid> m_blobs;
};

/// What could not be written, each once.
class GitLeftOuts {
public:
    void add(const char* why, std::string path);
    uint64_t count() const { return m_count; }
    std::vector<GitLeftOut> list() const;

private:
    std::map<std::string, std::set<std::string>> m_byWhy;
    uint64_t m_count = 0;
};

/// Trees of git for stacks of layers that grow one by one.
class GitTrees {
public:
    GitTrees(git_repository* repository, GitContents& contents, GitLeftOuts& leftOuts)
        : m_repository(repository), m_contents(contents), m_leftOuts(leftOuts) {}

    /// Of the stack all, whose topmost layer is the only one that was not in the stack given before.
    git_oid write(std::shared_ptr<const MergedTree> all);
    /// Of no files.
    git_oid writeEmpty();

private:
    friend class TreeWriter;
    git_repository* m_repository;
    GitContents& m_contents;
    GitLeftOuts& m_leftOuts;
    std::shared_ptr<const MergedTree> m_last;
    std::vector<git_oid> m_lastIds; ///< of directories of m_last; zero for what has no tree
};

/// A commit that is the same whenever it is made of the same things.
git_oid writeCommit(git_repository* repository, const git_oid& tree, const git_oid* parent,
                    const GitStep& step);
/// Makes or moves a branch. Throws Error(BadInput) for a name that git refuses.
void moveBranch(git_repository* repository, const std::string& name, const git_oid& commit);

} // namespace outcrop
