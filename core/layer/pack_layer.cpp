// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/pack_layer.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/base/sha256.h"
#include "core/layer/layer_path.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr size_t kCopyBuffer = 256 * 1024;
constexpr size_t kDigestStart = 16;

std::string nameOf(std::string_view path) {
    return std::string(path.substr(path.rfind('/') + 1));
}

void checkPath(const std::string& path) {
    if (path.empty() || path.front() != '/')
        throw Error(ErrorCode::BadInput, "pack", path, "not an absolute path");
}

} // namespace

LayerPacker::LayerPacker(int upperFd, TarWriter::Output output, Options options)
    : m_upperFd(upperFd), m_tar(std::move(output)), m_options(std::move(options)), m_walker(upperFd),
      m_buffer(kCopyBuffer) {}

void LayerPacker::add(const std::string& path, bool opaque) {
    checkPath(path);
    const int parent =
        path == "/" ? m_upperFd : m_walker.directory(parentOf(path), TreeWalker::Missing::Refuse);
    const std::string name = path == "/" ? "" : nameOf(path);
    const std::optional<FileFacts> facts = fileFacts(parent, name.c_str());
    if (facts)
        addAt(parent, name, path, *facts, opaque);
    else if (m_options.warn)
        m_options.warn("left out \"" + path + "\": it is gone");
}

void LayerPacker::addDirectory(const std::string& path, FileEntry facts, bool opaque) {
    checkPath(path);
    facts.type = FileType::Directory;
    m_tar.header(tarMemberName(path), facts, {}, {});
    m_tree.add(path, facts);
    if (!opaque)
        return;
    putMark(path, ".wh..wh..opq");
    m_tree.markOpaque(path);
}

void LayerPacker::addContent(const std::string& path, FileEntry facts, const FileTreeBuilder::Xattrs& xattrs,
                             std::string_view content) {
    checkPath(path);
    facts.type = FileType::Regular;
    facts.size = content.size();
    if (facts.mtime < 0)
        facts.mtimeNs = 0;
    m_tar.header(tarMemberName(path), facts, {}, xattrs);
    facts.tarOffset = content.empty() ? 0 : m_tar.position();
    const auto* bytes = reinterpret_cast<const uint8_t*>(content.data());
    m_tar.content({bytes, content.size()});
    m_tar.endContent();
    Sha256 hash;
    hash.update(bytes, content.size());
    const auto whole = hash.finish();
    m_digest.assign(whole.begin(), whole.begin() + kDigestStart);
    facts.contentDigest = m_digest;
    m_tree.add(path, facts, xattrs);
}

void LayerPacker::addAt(int parentFd, const std::string& name, const std::string& path, FileFacts facts,
                        bool opaque) {
    FileEntry& entry = facts.entry;
    if (entry.type == FileType::Socket || entry.type == FileType::Whiteout)
        return;
    if (entry.mtime < 0) // readers of tars differ in which way a fraction before 1970 counts
        entry.mtimeNs = 0;
    std::string target;
    if (entry.type != FileType::Directory && facts.links > 1) {
        const auto [first, added] = m_links.emplace(std::pair(facts.device, facts.inode), path);
        if (!added) {
            entry.hardlink = true;
            entry.type = FileType::Regular; // as a tar has it
            entry.size = 0;
            entry.linkTarget = target = first->second;
            m_tar.header(tarMemberName(path), entry, tarMemberName(target), {});
            m_tree.add(path, entry);
            return;
        }
    }
    if (entry.type == FileType::Regular) {
        addFile(parentFd, name, path, entry);
        return;
    }
    if (entry.type == FileType::Symlink)
        entry.linkTarget = target = linkTargetAt(parentFd, name.c_str(), path);
    const FileTreeBuilder::Xattrs xattrs = xattrsOf(parentFd, name, path, entry);
    m_tar.header(tarMemberName(path), entry, target, xattrs);
    m_tree.add(path, entry, xattrs);
    if (opaque && entry.type == FileType::Directory) {
        putMark(path, ".wh..wh..opq");
        m_tree.markOpaque(path);
    }
}

FileTreeBuilder::Xattrs LayerPacker::xattrsOf(int parentFd, const std::string& name, const std::string& path,
                                              const FileEntry& entry) {
    if (entry.type != FileType::Directory)
        return {}; // what cannot be opened has only what its host's security module gave it
    const UniqueFd fd(::openat(parentFd, name.empty() ? "." : name.c_str(),
                               O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!fd)
        throw Error::fromErrno("pack", path);
    bool mark = false;
    return readXattrs(fd.get(), &mark, path);
}

void LayerPacker::addFile(int parentFd, const std::string& name, const std::string& path, FileEntry& entry) {
    const UniqueFd fd(::openat(parentFd, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!fd)
        throw Error::fromErrno("pack", path);
    const FileTreeBuilder::Xattrs xattrs = readXattrs(fd.get(), nullptr, path);
    m_tar.header(tarMemberName(path), entry, {}, xattrs);
    writeContent(fd.get(), path, entry);
    m_tree.add(path, entry, xattrs);
}

/// The header has promised a size: a file that shrinks meanwhile is filled with zeros, one that grows is cut.
void LayerPacker::writeContent(int fd, const std::string& path, FileEntry& entry) {
    Sha256 hash;
    entry.tarOffset = entry.size > 0 ? m_tar.position() : 0;
    bool ended = false;
    for (uint64_t left = entry.size; left > 0;) {
        const size_t wanted = std::min<uint64_t>(left, m_buffer.size());
        const size_t got = ended ? 0 : readFull(fd, m_buffer.data(), wanted, path);
        ended = got < wanted;
        std::fill(m_buffer.begin() + static_cast<std::ptrdiff_t>(got),
                  m_buffer.begin() + static_cast<std::ptrdiff_t>(wanted), uint8_t(0));
        hash.update(m_buffer.data(), wanted);
        m_tar.content({m_buffer.data(), wanted});
        left -= wanted;
    }
    if (ended && m_options.warn)
        m_options.warn("\"" + path + "\" became shorter while it was read");
    m_tar.endContent();
    const auto whole = hash.finish();
    m_digest.assign(whole.begin(), whole.begin() + kDigestStart);
    entry.contentDigest = m_digest;
}

void LayerPacker::putMark(std::string_view directory, const std::string& markName) {
    FileEntry mark;
    const std::string path = std::string(directory == "/" ? "" : directory) + "/" + markName;
    m_tar.header(tarMemberName(path), mark, {}, {});
}

void LayerPacker::addWhiteout(const std::string& path) {
    checkPath(path);
    putMark(parentOf(path), ".wh." + nameOf(path));
    FileEntry entry;
    entry.type = FileType::Whiteout;
    m_tree.add(path, entry);
}

std::string LayerPacker::finish() {
    m_tar.finish();
    return m_tree.finish();
}

} // namespace outcrop
