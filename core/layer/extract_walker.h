// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"

#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

inline constexpr int kMaxLinks = 40;     ///< as the kernel's own walk
inline constexpr size_t kMaxRest = 8192; ///< link targets may pile up in front of the rest of a path

/// Finds directories below a root, one component at a time and never through the kernel's link resolution, so
/// that no link of an untrusted layer leads out. Links are followed inside the root, as FileTreeBuilder does,
/// so what is indexed and what is unpacked agree. The directories of the current path stay open: files of one
/// directory come together.
class TreeWalker {
public:
    enum class Missing { Make, Refuse };

    explicit TreeWalker(int rootFd) : m_rootFd(rootFd) {}

    /// Descriptor of a directory ("/" or "/a/b"), owned by the walker and valid until the next call. Missing
    /// ones are made with mode 0755; a whiteout in the way becomes an opaque directory. Throws
    /// Error(BadInput) where something else is in the way, and Error(NotFound) when missing and not to be
    /// made.
    int directory(std::string_view path, Missing missing);
    /// The same for trees that change meanwhile: -1 where it is gone, or is something else by now.
    int directoryIfThere(std::string_view path);
    /// Where the last directory() really lies: its path without links.
    std::string resolvedPath() const;
    /// Forgets what is open; needed after a directory was replaced.
    void forget();

private:
    struct Level {
        std::string name;
        UniqueFd fd;
    };
    struct Walk {
        std::string_view whole;
        std::string rest;
        int links = 0;
        Missing missing = Missing::Make;
    };
    int current();
    int reopen();
    void step(const std::string& name, Walk& walk);
    bool enter(const std::string& name);
    void makeMissing(const std::string& name, const Walk& walk);
    void followOrReplace(const std::string& name, Walk& walk);
    void closeFarLevels();

    int m_rootFd;
    std::string m_lastPath = "/";
    std::vector<Level> m_levels; ///< below the root; a level may be closed (far above the current one)
};

/// True for overlayfs' whiteout, a character device 0:0.
bool isWhiteoutAt(int dirFd, const char* name);
/// Marks a directory as hiding what lies below it.
void setOpaque(int directoryFd, const std::string& object);

} // namespace outcrop
