// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The op "read-archive": an image archive in, its members staged, hashed and indexed, in one pass.

#include "core/base/error.h"
#include "core/layer/decompress.h"
#include "core/layer/inflating_thread.h"
#include "core/layer/layer_path.h"
#include "core/layer/member_sink.h"
#include "core/layer/member_wire.h"
#include "core/layer/tar_reader.h"
#include "core/layer/worker_ops.h"

#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <unordered_map>
#include <utility>

namespace outcrop {

namespace {

/// The archive's bytes, with progress reported as they are read.
class ReportingSource final : public ByteSource {
public:
    ReportingSource(int fd, const std::string& object, WorkerSide& side)
        : m_source(fd, object), m_side(side) {
        struct stat st {};
        const bool sized = ::fstat(fd, &st) == 0 && S_ISREG(st.st_mode);
        ::posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL);
        m_side.phase("read", object, sized ? static_cast<uint64_t>(st.st_size) : 0);
    }
    size_t read(void* data, size_t size) override {
        const size_t got = m_source.read(data, size);
        m_side.advance(m_source.position());
        return got;
    }

private:
    FdSource m_source;
    WorkerSide& m_side;
};

/// Gives back what was looked at before the rest.
class PrefixedSource final : public ByteSource {
public:
    PrefixedSource(std::span<const uint8_t> prefix, ByteSource& rest) : m_prefix(prefix), m_rest(rest) {}
    size_t read(void* data, size_t size) override {
        if (m_prefix.empty())
            return m_rest.read(data, size);
        const size_t part = std::min(size, m_prefix.size());
        std::copy_n(m_prefix.data(), part, static_cast<uint8_t*>(data));
        m_prefix = m_prefix.subspan(part);
        return part;
    }

private:
    std::span<const uint8_t> m_prefix;
    ByteSource& m_rest;
};

class ArchiveReader {
public:
    ArchiveReader(WorkerSide& side, int stagingDir, const std::string& object)
        : m_side(side), m_stagingDir(stagingDir), m_object(object),
          m_budget(SpaceBudget::freeBytes(stagingDir), object) {}

    void run(ChunkSource& chunks) {
        TarReader tar(chunks, m_object);
        while (const TarEntry* entry = tar.next())
            take(*entry, tar);
        while (
            !chunks.next()
                 .empty()) { // a damaged end of the compressed stream is found out, a writer's pipe emptied
        }
        for (const ArchiveMember& member : m_members)
            m_side.record(encodeMember(member));
    }

private:
    [[noreturn]] void refuse(std::string_view name, const char* why) const {
        throw Error(ErrorCode::BadInput, "read archive", m_object,
                    "member \"" + std::string(name.substr(0, 1024)) + "\" " + why);
    }

    /// Clean and relative; an archive has no business with absolute names or "..".
    std::string memberName(std::string_view name) const {
        if (name.empty() || name.front() == '/')
            refuse(name, "has an absolute name");
        const std::string padded = "/" + std::string(name) + "/";
        if (padded.find("/../") != std::string::npos)
            refuse(name, "climbs out of the archive");
        return cleanPath(name).substr(1);
    }

    void take(const TarEntry& entry, TarReader& tar) {
        const bool link = entry.file.hardlink || entry.file.type == FileType::Symlink;
        if (!link && entry.file.type != FileType::Regular)
            return; // directories; what else there may be cannot be part of an image
        const std::string name = memberName(entry.name);
        if (name.empty())
            return;
        if (m_members.size() >= kMaxMembers || m_nextNumber >= kMaxMembers)
            throw Error(ErrorCode::BadInput, "read archive", m_object, "more than 100000 members");
        if (link)
            addLink(name, entry);
        else
            add(fileMember(name, tar));
    }

    /// A link that leads out of the archive names no member: whoever needs it will miss it.
    void addLink(const std::string& name, const TarEntry& entry) {
        ArchiveMember member;
        member.name = name;
        std::string target(entry.file.linkTarget);
        if (!entry.file.hardlink && name.find('/') != std::string::npos)
            target.insert(0, name.substr(0, name.rfind('/') + 1));
        if (entry.file.linkTarget.starts_with('/') || !leadsInside(target)) {
            if (!std::exchange(m_warnedOfLinks, true))
                m_side.warn("link \"" + name + "\" leads out of the archive and is left out");
            return;
        }
        member.linkTarget = cleanPath(target).substr(1);
        if (!member.linkTarget.empty())
            add(std::move(member));
    }

    static bool leadsInside(const std::string& target) {
        try {
            cleanPath(target);
            return true;
        } catch (const Error&) {
            return false;
        }
    }

    ArchiveMember fileMember(const std::string& name, TarReader& tar) {
        MemberSink sink(m_stagingDir, m_nextNumber++, name, true, m_budget);
        TarBlock block;
        uint64_t position = 0;
        while (tar.readBlock(block)) {
            writeHole(sink, block.offset - std::min(position, block.offset));
            sink.write(block.bytes);
            position = block.offset + block.bytes.size();
        }
        return sink.finish();
    }

    /// Some tars store the zeros of a file as a hole. The budget bounds how many we write out.
    static void writeHole(MemberSink& sink, uint64_t size) {
        static constexpr std::array<uint8_t, 65536> kZeros{};
        for (; size > 0; size -= std::min<uint64_t>(size, kZeros.size()))
            sink.write(std::span(kZeros).first(std::min<uint64_t>(size, kZeros.size())));
    }

    /// A later member of the same name replaces the earlier, as when unpacked.
    void add(ArchiveMember member) {
        const auto [it, fresh] = m_byName.try_emplace(member.name, m_members.size());
        if (fresh) {
            m_members.push_back(std::move(member));
            return;
        }
        ArchiveMember& earlier = m_members[it->second];
        for (const std::string& staged : {earlier.stagedName, earlier.stagedTree})
            if (!staged.empty())
                ::unlinkat(m_stagingDir, staged.c_str(), 0);
        earlier = std::move(member);
    }

    WorkerSide& m_side;
    int m_stagingDir;
    const std::string& m_object;
    SpaceBudget m_budget;
    size_t m_nextNumber = 0;
    bool m_warnedOfLinks = false;
    std::vector<ArchiveMember> m_members;
    std::unordered_map<std::string, size_t> m_byName;
};

} // namespace

void runReadArchive(WorkerSide& side) {
    const std::string object = side.argument(0);
    ReportingSource file(side.input(0), object, side);
    constexpr size_t kSniffSize = 512;
    std::vector<uint8_t> start(kSniffSize);
    size_t filled = 0;
    while (filled < start.size()) {
        const size_t got = file.read(start.data() + filled, start.size() - filled);
        if (got == 0)
            break;
        filled += got;
    }
    if (filled == 0)
        throw Error(ErrorCode::BadInput, "read archive", object, "empty file");
    start.resize(filled);
    PrefixedSource input(start, file);
    const Compression compression = sniffCompression(start);
    ArchiveReader reader(side, side.input(1), object);
    if (compression == Compression::None) {
        BufferedChunks chunks(input);
        reader.run(chunks);
    } else {
        InflatingThread inflating(compression, input, object);
        reader.run(inflating.chunks());
    }
}

} // namespace outcrop
