// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"
#include "core/layer/name_table.h"

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// Permission bits, as find's -perm takes them.
struct ModeTest {
    enum class Want : uint8_t { Exactly, All, Any };
    Want want = Want::All;
    uint16_t bits = 0;
    bool fits(uint16_t mode) const;
    /// "setuid", "setgid", "sticky", "world-writable", "executable"; octal "644", "-4000" (all), "/6000"
    /// (any). Throws Error(BadInput).
    static ModeTest parse(const std::string& text);
};

/// What is looked for among the entries of a tree. What is empty wants all.
struct FileQuery {
    /// Part of the last name; a glob of all of it if it has one of *?[; with a slash the same for the whole
    /// path.
    std::string name;
    std::string regex;       ///< POSIX extended, anywhere in the path
    bool ignoreCase = false; ///< of name and regex, ASCII letters
    std::vector<FileType> types;
    uint64_t minSize = 0; ///< bytes of regular files; others have none
    uint64_t maxSize = std::numeric_limits<uint64_t>::max();
    std::optional<ModeTest> mode; ///< symbolic links have none worth the name
    bool privileged = false;      ///< only files that give rights, see givesRights()
    std::optional<uint32_t> uid;
    std::optional<uint32_t> gid;
    std::optional<std::array<uint8_t, 16>> digest; ///< start of the SHA-256 of the content

    /// True if every entry is wanted.
    bool empty() const;
    /// "privileged", or what ModeTest::parse() takes. Throws Error(BadInput).
    void takeMode(const std::string& text);
    /// "1000", "1000:100", ":100"; empty: anybody's. Throws Error(BadInput).
    void takeOwner(std::string_view text);
};

/// The first half of a SHA-256 in hex: 32 digits, or all 64, or "sha256:…". Throws Error(BadInput).
std::array<uint8_t, 16> parseContentDigest(std::string_view text);
/// One letter of find's -type: f d l c b p s. Throws Error(BadInput).
FileType parseFileType(char letter);
char fileTypeLetter(FileType type); ///< 'w' for a whiteout

/// A compiled query. Thread-safe.
class FileMatcher {
public:
    /// Throws Error(BadInput) for a regular expression that is none.
    explicit FileMatcher(const FileQuery& query);
    ~FileMatcher();
    FileMatcher(const FileMatcher&) = delete;
    FileMatcher& operator=(const FileMatcher&) = delete;

    /// Entries that fit, ascending. Whiteouts, the root, and directories that nobody described are none. A
    /// hard link is judged by the content it names. Throws Error(Cancelled).
    std::vector<NodeIndex> find(const FileTree& tree, const std::stop_token& stop = {}) const;
    /// The same without opening the tree. Empty where it takes the tree to say: the query asks for more than
    /// a piece of the name and facts, much fits, or a hard link does. Throws Error(Corrupt, Cancelled).
    std::optional<std::vector<NodeIndex>> find(const NameTable& table,
                                               const std::stop_token& stop = {}) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace outcrop
