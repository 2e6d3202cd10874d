// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/layer/copy_file.h"
#include "core/layer/copy_up_union.h"
#include "core/layer/extract_target.h"

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

// Hard links. To a file of the same layer it is a link; to one of a lower layer it is what link(2) in a
// mounted overlay leaves in the upper directory: a copy of that file, here under the new name only, since the
// old one shows the same file anyway.

namespace outcrop {

namespace {

constexpr const char* kNotThere = "the file it names is neither in this layer nor below it: ";

std::string directoryOfLink(const std::string& path) {
    const size_t slash = path.rfind('/');
    return slash == 0 ? "/" : path.substr(0, slash);
}

std::string nameOfLink(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

[[noreturn]] void refuseLink(const std::string& link, const std::string& why) {
    throw Error(ErrorCode::BadInput, "unpack hard link", link, why);
}

} // namespace

void ExtractTarget::addHardlink(Place& at, const FileEntry& entry) {
    const std::string target(entry.linkTarget);
    if (target == at.path || linkWithin(at, target))
        return;
    if (m_options.lowers.empty())
        refuseLink(at.path, kNotThere + target);
    copyFromBelow(at, target);
}

/// False if this layer has no such file.
bool ExtractTarget::linkWithin(Place& at, const std::string& target) {
    UniqueFd parent;
    try {
        parent.reset(::fcntl(m_walker.directory(directoryOfLink(target), TreeWalker::Missing::Refuse),
                             F_DUPFD_CLOEXEC, 0));
    } catch (const Error& error) {
        m_walker.forget(); // it stopped on its way
        if (error.code() != ErrorCode::NotFound)
            throw error.during("unpack hard link", at.path);
    }
    refresh(at);
    const std::string name = nameOfLink(target);
    struct stat facts {};
    if (!parent || ::fstatat(parent.get(), name.c_str(), &facts, AT_SYMLINK_NOFOLLOW) != 0)
        return false;
    if (S_ISDIR(facts.st_mode))
        refuseLink(at.path, "names a directory: " + target);
    if (isWhiteoutAt(parent.get(), name.c_str()))
        refuseLink(at.path, "names a file that this layer has removed: " + target);
    create(at, [&](const Place& p) {
        return ::linkat(parent.get(), name.c_str(), p.parentFd, p.name.c_str(), 0);
    });
    return true;
}

void ExtractTarget::copyFromBelow(Place& at, const std::string& target) {
    // What this layer has done so far counts: it may have hidden the file, or turned a directory into a link.
    std::vector<int> layers{m_rootFd};
    layers.insert(layers.end(), m_options.lowers.begin(), m_options.lowers.end());
    const std::optional<UnionDirectory> directory = unionDirectory(layers, directoryOfLink(target));
    const std::string name = nameOfLink(target);
    std::optional<FileFacts> facts;
    size_t part = 0;
    for (; directory && !facts && part < directory->parts.size(); ++part)
        facts = fileFacts(directory->parts[part].get(), name.c_str());
    if (!facts || facts->entry.type == FileType::Whiteout)
        refuseLink(at.path, kNotThere + target);
    if (facts->entry.type == FileType::Directory)
        refuseLink(at.path, "names a directory: " + target);
    const auto key = std::pair(facts->device, facts->inode);
    const auto known = m_copies.find(key);
    if (known != m_copies.end() && (known->second == resolved(at) || linkWithin(at, known->second)))
        return;
    copyFileTo(*this, at.path, directory->parts[part - 1].get(), name, facts->entry);
    refresh(at);
    if (facts->entry.type == FileType::Regular)
        m_copies[key] = resolved(at);
}

} // namespace outcrop
