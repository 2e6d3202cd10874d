// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/image/import/import_source.h"

#include "core/base/error.h"

#include <fcntl.h>
#include <sys/stat.h>

namespace outcrop {

namespace {

constexpr uint64_t kMaxDocument = 16ULL << 20;
constexpr int kMaxLinks = 16;
constexpr const char* kBlobFolder = "blobs/sha256/";

} // namespace

ImportSource::ImportSource(std::filesystem::path staging, std::string name)
    : m_staging(std::move(staging)), m_name(std::move(name)) {}

const ArchiveMember& ImportSource::member(const std::string& path) {
    const ArchiveMember* found = findMember(path);
    if (!found)
        refuse("\"" + path + "\" is missing");
    return *found;
}

const ArchiveMember* ImportSource::findBlob(const Digest& digest) {
    const ArchiveMember* found = findMember(kBlobFolder + digest.hex());
    if (found && found->digest != digest)
        refuse("blob " + digest.str() + " has the digest " + found->digest.str());
    return found;
}

std::string ImportSource::bytes(const ArchiveMember& member) const {
    if (member.size > kMaxDocument)
        refuse("\"" + member.name + "\" is too large for a document");
    return readFile(m_staging / member.stagedName, kMaxDocument);
}

void ImportSource::refuse(const std::string& detail) const {
    throw Error(ErrorCode::BadInput, "load image archive", m_name, detail);
}

void ImportSource::refuseUnsupported(const std::string& detail) const {
    throw Error(ErrorCode::Unsupported, "load image archive", m_name, detail);
}

ArchiveSource::ArchiveSource(std::filesystem::path staging, std::string name,
                             std::vector<ArchiveMember> members)
    : ImportSource(std::move(staging), std::move(name)) {
    for (ArchiveMember& member : members) // of one name the last wins, as when unpacking
        m_members[member.name] = std::move(member);
}

const ArchiveMember* ArchiveSource::findMember(const std::string& path) {
    std::string current = path;
    for (int hop = 0; hop < kMaxLinks; ++hop) {
        const auto found = m_members.find(current);
        if (found == m_members.end())
            return nullptr;
        if (found->second.linkTarget.empty())
            return &found->second;
        current = found->second.linkTarget;
    }
    return nullptr;
}

std::vector<std::string> ArchiveSource::paths() const {
    std::vector<std::string> paths;
    for (const auto& [path, member] : m_members)
        paths.push_back(path);
    return paths;
}

DirectorySource::DirectorySource(std::filesystem::path staging, const std::filesystem::path& directory,
                                 std::string name, Progress& progress, std::stop_token stop)
    : ImportSource(staging, std::move(name)), m_directory(openDirectory(directory)),
      m_stagingFd(openDirectory(staging)), m_progress(progress), m_stop(std::move(stop)) {}

const ArchiveMember* DirectorySource::findMember(const std::string& path) {
    if (const auto known = m_members.find(path); known != m_members.end())
        return &known->second;
    UniqueFd fd;
    try {
        fd = openInRoot(m_directory.get(), path, O_RDONLY | O_NONBLOCK);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::NotFound)
            return nullptr;
        throw;
    }
    struct stat info {};
    if (::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return nullptr;
    // A directory each: the worker counts the files of one call from zero.
    const std::string place = "m" + std::to_string(m_members.size());
    if (::mkdirat(m_stagingFd.get(), place.c_str(), 0700) != 0)
        throw Error::fromErrno("make directory", place);
    const UniqueFd placeFd = openFileAt(m_stagingFd.get(), place, O_RDONLY | O_DIRECTORY);
    ArchiveMember member = workerIndexBlob(fd.get(), placeFd.get(), true, path, m_progress, m_stop);
    member.name = path;
    for (std::string* staged : {&member.stagedName, &member.stagedTree})
        if (!staged->empty())
            *staged = place + "/" + *staged;
    return &(m_members[path] = std::move(member));
}

std::vector<std::string> DirectorySource::paths() const {
    return {};
}

} // namespace outcrop
