// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// What an image has at a path.
struct ImagePlace {
    enum class Kind { Nothing, EmptyDirectory, Directory, File };
    Kind kind = Kind::Nothing;
    std::string path;    ///< without links: where the path really leads
    bool linked = false; ///< a link led elsewhere; with Nothing: to where the image has nothing
    uint64_t files = 0;  ///< that lie there, without directories
    uint64_t bytes = 0;
};

/// What an image has to say about a run before it is run: what a mount would hide, whether a user and a
/// program are there. Immutable and thread-safe; the questions cost no disk.
class RunPreview {
public:
    static std::shared_ptr<const RunPreview> of(const Engine& engine, const std::string& image,
                                                const std::stop_token& stop);
    /// Of a tree and the bytes of its files of users and groups.
    RunPreview(std::shared_ptr<const MergedTree> tree, std::string passwd, std::string group)
        : m_tree(std::move(tree)), m_passwd(std::move(passwd)), m_group(std::move(group)) {}

    /// Links are followed as the kernel would with the image as root.
    ImagePlace at(const std::string& path) const;
    /// By the rule the container's process is started by; "", numbers and "name:group" too.
    bool knowsUser(const std::string& user) const;
    enum class Program { Found, NotExecutable, Missing };
    /// A word of a command as execvp(3) would find it in a directory of the image with that PATH.
    Program program(const std::string& word, std::string_view path, const std::string& directory) const;

private:
    Program programAt(const std::string& path) const;

    std::shared_ptr<const MergedTree> m_tree;
    std::string m_passwd;
    std::string m_group;
};

} // namespace outcrop
