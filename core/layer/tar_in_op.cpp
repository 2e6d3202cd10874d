// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/layer/chunk_source.h"
#include "core/layer/decompress.h"
#include "core/layer/extract_target.h"
#include "core/layer/layer_path.h"
#include "core/layer/link_within.h"
#include "core/layer/root_path.h"
#include "core/layer/tar_reader.h"
#include "core/layer/worker_ops.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <sys/stat.h>
#include <utility>
#include <vector>

namespace outcrop {

namespace {

constexpr size_t kSniffSize = 512;

/// A stream whose first bytes were looked at.
class SniffedSource final : public ByteSource {
public:
    SniffedSource(int fd, const std::string& object) : m_rest(fd, object), m_start(kSniffSize) {
        size_t filled = 0;
        while (filled < m_start.size()) {
            const size_t got = m_rest.read(m_start.data() + filled, m_start.size() - filled);
            if (got == 0)
                break;
            filled += got;
        }
        m_start.resize(filled);
    }
    Compression compression() const { return sniffCompression(m_start); }
    uint64_t position() const { return m_rest.position(); }
    size_t read(void* data, size_t size) override {
        if (m_at == m_start.size())
            return m_rest.read(data, size);
        const size_t part = std::min(size, m_start.size() - m_at);
        std::copy_n(m_start.data() + m_at, part, static_cast<uint8_t*>(data));
        m_at += part;
        return part;
    }

private:
    FdSource m_rest;
    std::vector<uint8_t> m_start;
    size_t m_at = 0;
};

/// What comes to where other programs of the host take it up: all of it can be read, and nothing in it leads
/// them elsewhere or makes them wait, so links out of it and pipes are left out.
class HandOver {
public:
    /// top: where the directory, under whatever name, comes from.
    explicit HandOver(std::string top) : m_top(std::move(top)) {}

    /// False to leave it out. The target of a link is put into `link`.
    bool admit(const std::string& path, FileEntry& file, std::string& link) {
        if (file.hardlink)
            return !m_leftOut.contains(cleanPath(link));
        if (file.type == FileType::Symlink) {
            const std::optional<std::string> target = targetWithin(m_top, sourceOf(path), link);
            link = target.value_or("");
            return target || leaveOut(path);
        }
        if (file.type != FileType::Directory && file.type != FileType::Regular)
            return leaveOut(path);
        file.mode |= file.type == FileType::Directory ? 0700 : 0400;
        return true;
    }
    void tell(const std::function<void(const std::string&)>& warn) const {
        if (!m_leftOut.empty())
            warn("left out " + std::to_string(m_leftOut.size()) +
                 " links that lead elsewhere, pipes or devices, the first is \"" + sourceOf(m_first) + "\"");
    }

private:
    bool leaveOut(const std::string& path) {
        if (m_leftOut.empty())
            m_first = path;
        m_leftOut.insert(path);
        return false;
    }
    std::string sourceOf(const std::string& path) const {
        const size_t end = std::min(path.find('/', 1), path.size());
        return end == path.size() ? m_top : (m_top == "/" ? "" : m_top) + path.substr(end);
    }

    std::string m_top;
    std::set<std::string> m_leftOut; ///< paths in the tar; hard links to them are none either
    std::string m_first;
};

/// Lays the entries of a tar over what a directory has.
class Merger {
public:
    Merger(ExtractTarget& target, TarReader& reader, std::string directory, const std::string& owners,
           HandOver* handOver)
        : m_target(target), m_reader(reader), m_directory(std::move(directory)), m_owners(owners),
          m_handOver(handOver) {}

    void add(const TarEntry& entry) {
        const std::string name = cleanPath(entry.name);
        if (name == "/")
            return; // the directory itself keeps its facts
        const std::string path = m_directory + name;
        FileEntry file = entry.file;
        FileTreeBuilder::Xattrs xattrs = entry.xattrs;
        if (m_owners != "keep")
            file.uid = file.gid = 0;
        if (m_owners == "caller") {
            // The owner is another one now: what gave rights to the first must not give them to this one.
            file.mode &= 01777;
            std::erase_if(xattrs, [](const auto& xattr) { return !xattr.first.starts_with("user."); });
        }
        std::string link(entry.file.linkTarget);
        if (m_handOver != nullptr && !m_handOver->admit(name, file, link))
            return;
        if (file.hardlink)
            link = m_directory + cleanPath(link);
        file.linkTarget = link;
        if (file.type != FileType::Regular || file.hardlink)
            return m_target.add(path, file, xattrs);
        m_target.beginFile(path, file);
        TarBlock block;
        while (m_reader.readBlock(block))
            if (!block.bytes.empty())
                m_target.write(block.bytes.data(), block.bytes.size(), block.offset);
        m_target.endFile(file, xattrs);
    }

private:
    ExtractTarget& m_target;
    TarReader& m_reader;
    std::string m_directory;
    const std::string& m_owners;
    HandOver* m_handOver;
};

} // namespace

/// Arguments: the directory; owners: "keep" those of the tar, "root", or "caller", who also gets no more
/// rights than the files of his; where the tar's one directory comes from, if it is handed over to other
/// programs, else empty. Inputs: 0 the root, 1 the tar, which may be compressed. One record: its size as it
/// came.
void runTarIn(WorkerSide& side) {
    ::umask(0);
    const UniqueFd root = openOwnRoot();
    const std::string directory = resolvedInRoot(root.get(), side.argument(0));
    const std::optional<FileFacts> facts = factsInRoot(root.get(), directory);
    if (!facts || facts->entry.type != FileType::Directory)
        throw Error(ErrorCode::NotFound, "copy into", side.argument(0), "no such directory");
    ExtractTarget::Options options;
    options.keepOwners = side.idMap() == "root" || side.idMap() == "subids";
    options.warn = [&side](const std::string& fact) { side.warn(fact); };
    options.merge = true;
    ExtractTarget target(root.get(), options);
    SniffedSource input(side.input(1), "tar");
    const auto plain = makeDecompressor(input.compression(), input, "tar");
    BufferedChunks chunks(*plain);
    TarReader reader(chunks, "tar");
    HandOver handOver(side.argument(2));
    Merger merger(target, reader, directory == "/" ? "" : directory, side.argument(1),
                  side.argument(2).empty() ? nullptr : &handOver);
    while (const TarEntry* entry = reader.next()) {
        merger.add(*entry);
        side.advance(input.position());
    }
    while (!chunks.next().empty()) {
        // padding behind the end, so that who writes it is not cut off
    }
    target.finish();
    handOver.tell(options.warn);
    side.record(WireWriter(MessageKind::Record).number(input.position()));
}

} // namespace outcrop
