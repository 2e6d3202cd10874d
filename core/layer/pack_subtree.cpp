// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/pack_subtree.h"

#include "core/base/error.h"
#include "core/layer/directory_reader.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr size_t kBuffer = 256 * 1024;
constexpr size_t kDeepest = 1000; // directories are open as deep as we are

std::vector<std::string> sortedNames(int fd, const std::string& object) {
    std::vector<std::string> names;
    DirectoryReader reader(fd, object);
    while (const DirectoryItem* item = reader.next())
        names.emplace_back(item->name);
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

SubtreePacker::SubtreePacker(int outFd, Options options)
    : m_outFd(outFd), m_options(std::move(options)),
      m_tar([this](std::span<const uint8_t> bytes) { write(bytes); }), m_buffer(kBuffer) {
    m_pending.reserve(kBuffer);
}

void SubtreePacker::warn(const std::string& fact) const {
    if (m_options.warn)
        m_options.warn(fact);
}

void SubtreePacker::add(int parentFd, const std::string& name, const std::string& member, bool recursive) {
    std::optional<FileFacts> facts = fileFacts(parentFd, name.c_str());
    if (!facts)
        return warn("left out \"" + member + "\": it is gone");
    FileEntry& entry = facts->entry;
    if (entry.type == FileType::Socket || entry.type == FileType::Whiteout)
        return warn("left out \"" + member + "\": a socket cannot be copied");
    if (entry.type == FileType::Directory)
        return directory(parentFd, name, member, entry,
                         recursive && !m_options.kernelDevices.contains(facts->device));
    if (facts->links > 1) {
        const auto [first, added] = m_links.emplace(std::pair(facts->device, facts->inode), member);
        if (!added) {
            entry.type = FileType::Regular; // as a tar has it
            entry.hardlink = true;
            return m_tar.header(member, entry, first->second, {});
        }
    }
    if (entry.type == FileType::Regular)
        return file(parentFd, name, member, entry);
    const std::string target =
        entry.type == FileType::Symlink ? linkTargetAt(parentFd, name.c_str(), member) : std::string();
    m_tar.header(member, entry, target, {});
}

/// Empty, and said, for what a running container has taken away since it was looked at.
UniqueFd SubtreePacker::opened(int parentFd, const std::string& name, const std::string& member,
                               int flags) const {
    UniqueFd fd(::openat(parentFd, name.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | flags));
    const bool gone = errno == ENOENT || errno == ENOTDIR || errno == ELOOP;
    if (!fd && !gone)
        throw Error::fromErrno("copy", member);
    if (!fd)
        warn("left out \"" + member + "\": it is gone");
    return fd;
}

void SubtreePacker::directory(int parentFd, const std::string& name, const std::string& member,
                              FileEntry& entry, bool recursive) {
    const UniqueFd fd = opened(parentFd, name, member, O_DIRECTORY);
    if (!fd)
        return;
    m_tar.header(member, entry, {}, readXattrs(fd.get(), nullptr, member));
    if (!recursive)
        return;
    if (++m_depth > kDeepest)
        throw Error(ErrorCode::BadInput, "copy", member, "directories nest too deep");
    for (const std::string& child : sortedNames(fd.get(), member))
        add(fd.get(), child, member + "/" + child, true);
    --m_depth;
}

void SubtreePacker::file(int parentFd, const std::string& name, const std::string& member, FileEntry& entry) {
    const UniqueFd fd = opened(parentFd, name, member, O_NONBLOCK);
    if (!fd)
        return;
    m_tar.header(member, entry, {}, readXattrs(fd.get(), nullptr, member));
    content(fd.get(), member, entry.size);
}

/// The header has promised a size: a file that shrinks meanwhile is filled with zeros, one that grows is cut.
void SubtreePacker::content(int fd, const std::string& member, uint64_t size) {
    bool ended = false;
    for (uint64_t left = size; left > 0;) {
        const size_t wanted = std::min<uint64_t>(left, m_buffer.size());
        const size_t got = ended ? 0 : readFull(fd, m_buffer.data(), wanted, member);
        ended = got < wanted;
        std::fill(m_buffer.begin() + static_cast<std::ptrdiff_t>(got),
                  m_buffer.begin() + static_cast<std::ptrdiff_t>(wanted), uint8_t(0));
        m_tar.content({m_buffer.data(), wanted});
        left -= wanted;
    }
    if (ended)
        warn("\"" + member + "\" became shorter while it was read");
    m_tar.endContent();
}

/// Headers are gathered; large pieces go straight out.
void SubtreePacker::write(std::span<const uint8_t> bytes) {
    if (m_pending.size() + bytes.size() > kBuffer)
        flush();
    if (bytes.size() >= kBuffer)
        return writeFull(m_outFd, bytes.data(), bytes.size(), "tar");
    m_pending.insert(m_pending.end(), bytes.begin(), bytes.end());
}

void SubtreePacker::flush() {
    writeFull(m_outFd, m_pending.data(), m_pending.size(), "tar");
    m_pending.clear();
    if (m_options.advance)
        m_options.advance(m_tar.position());
}

uint64_t SubtreePacker::finish() {
    m_tar.finish();
    flush();
    return m_tar.position();
}

} // namespace outcrop
