// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/extract_walker.h"
#include "core/layer/file_facts.h"
#include "core/layer/file_tree.h"
#include "core/layer/pack_tar.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcrop {

/// Packs files of an upper directory as a layer's tar, and indexes them in the same pass: finish() gives the
/// very tree that indexing the tar would give.
class LayerPacker {
public:
    struct Options {
        std::function<void(const std::string&)> warn;
    };
    LayerPacker(int upperFd, TarWriter::Output output, Options options);

    /// A file or directory (not what lies in it), by absolute path; opaque also marks a directory. What is
    /// gone is left out and said; sockets are left out, as docker does.
    void add(const std::string& path, bool opaque);
    /// A directory with facts that are not those it has on disk.
    void addDirectory(const std::string& path, FileEntry facts, bool opaque);
    /// A regular file of these facts and content, whatever the upper directory has there.
    void addContent(const std::string& path, FileEntry facts, const FileTreeBuilder::Xattrs& xattrs,
                    std::string_view content);
    /// A path that is removed from the layers below.
    void addWhiteout(const std::string& path);
    /// Ends the tar; the bytes of its tree.
    std::string finish();
    uint64_t position() const { return m_tar.position(); }

private:
    void addAt(int parentFd, const std::string& name, const std::string& path, FileFacts facts, bool opaque);
    void addFile(int parentFd, const std::string& name, const std::string& path, FileEntry& entry);
    void writeContent(int fd, const std::string& path, FileEntry& entry);
    FileTreeBuilder::Xattrs xattrsOf(int parentFd, const std::string& name, const std::string& path,
                                     const FileEntry& entry);
    void putMark(std::string_view directory, const std::string& markName);

    int m_upperFd;
    TarWriter m_tar;
    Options m_options;
    TreeWalker m_walker;
    FileTreeBuilder m_tree;
    std::map<std::pair<uint64_t, uint64_t>, std::string> m_links;
    std::vector<uint8_t> m_buffer;
    std::vector<uint8_t> m_digest;
};

} // namespace outcrop
