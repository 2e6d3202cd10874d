// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/content/lens/archive_reader.h"
#include "core/content/lens/lenses.h"

#include <optional>
#include <utility>

namespace outcrop {

namespace {

constexpr uint64_t kMaxUnpacked = 1ULL << 30; ///< in memory, of one member
constexpr int kMaxHardlinks = 8;

/// Where a member is: the number of its header, counted from 0.
struct MemberPlace {
    uint64_t number = 0;
    bool directory = false;
};

std::string linkHint(const ContentMember& member) {
    return "it is a link to \"" + member.linkTarget + "\"";
}

/// The last one of that path, as tar unpacks them. A hard link stands for the file it names.
MemberPlace findMember(const ContentFile& file, const std::string& wanted, Budget& budget, int links = 0) {
    const std::string path = memberPath(wanted);
    ArchiveReader reader = ArchiveReader::mustOpen(file, budget);
    const bool only = reader.format().empty();
    std::optional<MemberPlace> found;
    std::optional<ContentMember> last;
    bool below = false;
    for (uint64_t number = 0; const ContentMember* member = reader.next(); ++number) {
        const std::string name = memberPath(member->path);
        below = below || path.empty() || (name.starts_with(path) && name[path.size()] == '/');
        if (name != path && !(only && path.empty()))
            continue;
        found = {number, member->type == FileType::Directory};
        last = *member;
    }
    if (!found && below && !only)
        return {0, true};
    if (!found)
        throw Error(ErrorCode::NotFound, "find", file.name() + "!/" + path, "the archive has no such member");
    if (last->hardlink && links < kMaxHardlinks)
        return findMember(file, last->linkTarget, budget, links + 1);
    if (last->type == FileType::Symlink)
        throw Error(ErrorCode::BadInput, "look into", file.name() + "!/" + path, linkHint(*last));
    if (last->type != FileType::Regular && !found->directory)
        throw Error(ErrorCode::BadInput, "look into", file.name() + "!/" + path, "it is no regular file");
    return *found;
}

uint64_t writeMember(const ContentFile& file, const MemberPlace& place, int outFd, uint64_t most,
                     Budget& budget) {
    ArchiveReader reader = ArchiveReader::mustOpen(file, budget);
    const ContentMember* member = reader.next();
    for (uint64_t number = 0; member && number < place.number; ++number)
        member = reader.next();
    if (!member)
        throw Error(ErrorCode::BadInput, "read archive", file.name(), "it has changed meanwhile");
    if (member->encrypted)
        throw Error(ErrorCode::Unsupported, "read archive", file.name(), "the member is encrypted");
    uint64_t written = 0;
    std::string_view bytes;
    while (reader.read(bytes)) {
        written += bytes.size();
        if (written > most)
            throw Error(ErrorCode::Unsupported, "look into", file.name(),
                        "the member has more than 1 GB, which is not unpacked to memory")
                .withHint("save it with -o FILE, and look into that");
        writeFull(outFd, bytes.data(), bytes.size(), file.name());
    }
    return written;
}

} // namespace

FoundContent findContent(const ContentFile& file, const ContentRequest& request, Budget& budget) {
    FoundContent found{ContentFile(file.fd(), file.name()), {}};
    for (const std::string& inner : request.inner) {
        if (!found.below.empty())
            throw Error(ErrorCode::BadInput, "look into", found.file.name() + "!/" + found.below,
                        "it is a directory");
        const MemberPlace place = findMember(found.file, inner, budget);
        if (place.directory) {
            found.below = memberPath(inner);
            found.below += found.below.empty() ? "" : "/";
            continue;
        }
        UniqueFd memory = makeMemoryFile("outcrop-member");
        writeMember(found.file, place, memory.get(), kMaxUnpacked, budget);
        found.file = ContentFile(std::move(memory), found.file.name() + "!/" + memberPath(inner));
    }
    return found;
}

uint64_t writeContent(const ContentFile& file, const ContentRequest& request, int outFd, Budget& budget) {
    ContentRequest outer = request;
    std::string last;
    if (!request.inner.empty()) {
        last = request.inner.back();
        outer.inner.pop_back();
    }
    const FoundContent found = findContent(file, outer, budget);
    if (!request.inner.empty()) {
        const MemberPlace place = findMember(found.file, last, budget);
        if (place.directory || !found.below.empty())
            throw Error(ErrorCode::BadInput, "save", found.file.name() + "!/" + last, "it is a directory");
        return writeMember(found.file, place, outFd, UINT64_MAX, budget);
    }
    uint64_t written = 0;
    file.forEachPiece(budget, [&](std::string_view piece) {
        writeFull(outFd, piece.data(), piece.size(), file.name());
        written += piece.size();
    });
    return written;
}

} // namespace outcrop
