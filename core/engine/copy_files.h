// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"
#include "core/engine/files_root.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

struct CopyOptions {
    bool keepOwners = false;  ///< -a: as at the source; else into a container root, out of it the caller
    bool followLinks = false; ///< -L: what a link that is the source leads to
};

/// docker's cp out of a container or image: a file, or a directory with what is in it. The destination is a
/// path of the host, by docker's rules (copy_rules.h). Bytes of the tar it took. Throws NotFound, BadInput,
/// Conflict.
uint64_t copyOut(const FilesRoot& from, const std::string& path, const std::string& hostPath,
                 const CopyOptions& options, Progress& progress, std::stop_token stop);
/// For another program of the host to take up: a file, or a directory with what is in it, under a name in a
/// directory that has nothing of that name. As workerHandOver() says.
uint64_t handOver(const FilesRoot& from, const std::string& path, const std::string& directory,
                  const std::string& name, Progress& progress, std::stop_token stop);
/// As a tar to a descriptor.
uint64_t copyOutTar(const FilesRoot& from, const std::string& path, int outFd, const CopyOptions& options,
                    Progress& progress, std::stop_token stop);
/// Several, each under its own path, as one tar.
uint64_t copyOutTar(const FilesRoot& from, const std::vector<std::string>& paths, int outFd,
                    Progress& progress, std::stop_token stop);

/// docker's cp into a container.
uint64_t copyIn(const std::string& hostPath, const FilesRoot& to, const std::string& path,
                const CopyOptions& options, Progress& progress, std::stop_token stop);
/// Unpacks a tar, compressed or not, into a directory that must be there.
uint64_t copyInTar(int tarFd, const FilesRoot& to, const std::string& path, const CopyOptions& options,
                   Progress& progress, std::stop_token stop);

/// Runs two workers with a pipe between them: the first one's tar is the second's. What the second returns.
/// Of two failures the cause is thrown, not its echo at the other end.
uint64_t pipeTar(const std::function<void(int outFd, Progress& progress)>& send,
                 const std::function<uint64_t(int tarFd)>& receive, Progress& progress);

} // namespace outcrop
