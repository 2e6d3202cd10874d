// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/layer/file_facts.h"
#include "core/layer/pack_tar.h"

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace outcrop {

/// Writes files and directories, with all that is below them, as a tar: what a copy between a container and
/// the host travels as. Links are copied, not followed; sockets are left out.
class SubtreePacker {
public:
    struct Options {
        std::function<void(const std::string&)> warn;
        std::function<void(uint64_t)> advance; ///< bytes of the tar so far
        std::set<uint64_t> kernelDevices;      ///< file systems to stay out of: their files are no files
    };
    SubtreePacker(int outFd, Options options);

    /// A name in a directory, under the name the tar shall have for it: "." and what is below "./".
    void add(int parentFd, const std::string& name, const std::string& member, bool recursive);
    /// Ends the tar; its size.
    uint64_t finish();

private:
    void directory(int parentFd, const std::string& name, const std::string& member, FileEntry& entry,
                   bool recursive);
    void file(int parentFd, const std::string& name, const std::string& member, FileEntry& entry);
    UniqueFd opened(int parentFd, const std::string& name, const std::string& member, int flags) const;
    void content(int fd, const std::string& member, uint64_t size);
    void write(std::span<const uint8_t> bytes);
    void flush();
    void warn(const std::string& fact) const;

    int m_outFd;
    Options m_options;
    TarWriter m_tar;
    std::vector<uint8_t> m_pending;
    std::vector<uint8_t> m_buffer;
    std::map<std::pair<uint64_t, uint64_t>, std::string> m_links;
    size_t m_depth = 0;
};

} // namespace outcrop
