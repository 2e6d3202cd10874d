// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/base/progress.h"
#include "core/layer/worker_client.h"

#include <filesystem>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

/// What is imported from: named members, already staged, hashed and indexed. The formats (docker's, OCI's)
/// read from it without knowing whether it was a tar or a directory.
class ImportSource {
public:
    ImportSource(std::filesystem::path staging, std::string name);
    virtual ~ImportSource() = default;

    /// The regular member of that clean path, links followed; nullptr if there is none.
    virtual const ArchiveMember* findMember(const std::string& path) = 0;
    /// Paths of all members known without reading more.
    virtual std::vector<std::string> paths() const = 0;

    /// findMember() or Error(BadInput).
    const ArchiveMember& member(const std::string& path);
    /// blobs/sha256/<hex> with its digest checked; nullptr if absent.
    const ArchiveMember* findBlob(const Digest& digest);
    /// Content of a small member (a JSON document).
    std::string bytes(const ArchiveMember& member) const;

    const std::filesystem::path& staging() const { return m_staging; }
    /// The archive's name, for errors.
    const std::string& name() const { return m_name; }
    [[noreturn]] void refuse(const std::string& detail) const;
    [[noreturn]] void refuseUnsupported(const std::string& detail) const;

private:
    std::filesystem::path m_staging;
    std::string m_name;
};

/// A tar that the worker has streamed into staging.
class ArchiveSource : public ImportSource {
public:
    ArchiveSource(std::filesystem::path staging, std::string name, std::vector<ArchiveMember> members);
    const ArchiveMember* findMember(const std::string& path) override;
    std::vector<std::string> paths() const override;

private:
    std::map<std::string, ArchiveMember> m_members;
};

/// A directory; members are copied into staging when they are asked for.
class DirectorySource : public ImportSource {
public:
    DirectorySource(std::filesystem::path staging, const std::filesystem::path& directory, std::string name,
                    Progress& progress, std::stop_token stop);
    const ArchiveMember* findMember(const std::string& path) override;
    std::vector<std::string> paths() const override;

private:
    UniqueFd m_directory;
    UniqueFd m_stagingFd;
    Progress& m_progress;
    std::stop_token m_stop;
    std::map<std::string, ArchiveMember> m_members;
};

} // namespace outcrop
