// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/base/progress.h"
#include "core/layer/file_tree.h"
#include "core/layer/walk_detail.h"
#include "core/oci/digest.h"

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

// The engine's side of outcrop-worker: every function spawns a short-lived sandboxed child that is handed
// descriptors, never paths, reports over a pipe and is killed when stop is requested. A crash of the child is
// an Error(BadInput) of the object, never ours.

namespace outcrop {

enum class Compression { None, Gzip, Zstd, Xz, Bzip2 };

/// How a layer's blob is to be written.
struct BlobFormat {
    Compression compression = Compression::Gzip; ///< or Zstd or None
    int level = 0;                               ///< the format's own; 0: gzip's fastest, zstd's default
};

/// One regular member of an image archive, staged as a blob.
struct ArchiveMember {
    std::string name;       ///< clean relative path; "" is never given
    std::string linkTarget; ///< for a symlink or hard link member: the clean path it names, all else empty
    Digest digest;          ///< of the member's bytes
    uint64_t size = 0;
    std::string stagedName; ///< file in the staging directory holding the bytes
    bool isLayer = false;   ///< parsed as a (possibly compressed) tar: the rest is set
    Compression compression = Compression::None;
    Digest diffId;
    uint64_t uncompressedSize = 0;
    std::string stagedTree; ///< file in the staging directory holding the FileTree
    std::string layerError; ///< looked like a layer, but could not be read as one: why
};

/// Streams an image archive (tar, possibly compressed; file or pipe) once: each member is written to
/// stagingDir, hashed, and if it is a layer decompressed, hashed (diffID) and indexed in the same pass. Names
/// that climb out are refused.
std::vector<ArchiveMember> workerReadArchive(int archiveFd, int stagingDirFd, const std::string& object,
                                             Progress& progress, std::stop_token stop);

/// The same for one blob that is already a file (an OCI layout directory, a rebuild of a tree): name and
/// staged names as above; the bytes are copied to stagingDir unless copy is false.
ArchiveMember workerIndexBlob(int blobFd, int stagingDirFd, bool copy, const std::string& object,
                              Progress& progress, std::stop_token stop);

/// Unpacks a layer blob into targetDirFd in overlayfs form: whiteouts as 0/0 character devices, opaque
/// directories as user.overlay.opaque=y. Ownership by the id map (Single: everything is the user's). Escapes
/// are impossible: the child is rooted in the target. lowerDirFds are the unpacked layers below, topmost
/// first: a hard link to a file of theirs becomes a copy of it. Returns warnings (device nodes left out, …).
std::vector<std::string> workerExtract(int blobFd, int targetDirFd, const std::vector<int>& lowerDirFds,
                                       const std::string& object, Progress& progress, std::stop_token stop);

/// Walks a directory (an upper directory, a volume) into a FileTree: overlayfs whiteouts and opaque marks
/// become Whiteout and opaque.
std::shared_ptr<const FileTree> workerWalk(int dirFd, WalkDetail detail, const std::string& object,
                                           std::stop_token stop);
/// security.capability of files of a directory, in the order of their absolute paths; empty where there is
/// none.
std::vector<std::string> workerCapabilities(int dirFd, const std::vector<std::string>& paths,
                                            const std::string& object, std::stop_token stop);

/// Packs paths of an upper directory as an OCI layer (tar, .wh. whiteouts, .wh..wh..opq), gzip by ISA-L.
struct PackRequest {
    int upperFd = -1;
    std::vector<std::string>
        paths; ///< absolute, in the order to write, parents first; whiteouts are written for those in removed
    std::vector<std::string> removed;
    std::vector<std::string> opaque; ///< directories to mark opaque
    /// Directories among the paths that get these facts (mode, owner, time) instead of their own.
    struct Directory {
        uint16_t mode = 0755;
        uint32_t uid = 0;
        uint32_t gid = 0;
        int64_t mtime = 0; ///< seconds since the epoch
    };
    std::map<std::string, Directory> given;
    /// A regular file that is not taken from the upper directory.
    struct File {
        uint16_t mode = 0644;
        uint32_t uid = 0;
        uint32_t gid = 0;
        int64_t mtime = 0;
        uint32_t mtimeNs = 0;
        std::vector<std::pair<std::string, std::string>> xattrs;
        std::string content;
    };
    std::map<std::string, File> files; ///< of the paths, these
};
/// Blob staged in stagingDir, with its tree (see ArchiveMember).
ArchiveMember workerPack(const PackRequest& request, int stagingDirFd, Progress& progress,
                         std::stop_token stop);
/// The same layer as a tar, written to outputFd as it comes.
void workerPackTar(const PackRequest& request, int outputFd, Progress& progress, std::stop_token stop);

/// What of one layer goes into a new one. Paths are absolute; what is not named stays.
struct LayerEdit {
    std::set<std::string> files;     ///< entries to leave out (a directory's own, not what lies in it)
    std::set<std::string> whiteouts; ///< whiteouts of these paths to leave out
    std::set<std::string> opaque;    ///< opaque marks of these directories to leave out
    /// A file that has its content under a name that goes, and the name that gets it instead (that of a hard
    /// link; its further links follow).
    std::map<std::string, std::string> moved;
};

/// Makes one layer of several, base first, entries in the order they have there.
struct RepackRequest {
    std::vector<int> blobs;
    std::vector<LayerEdit> edits;         ///< one for each blob
    std::vector<std::string> opaque;      ///< directories to mark opaque in the new layer
    std::vector<std::string> directories; ///< to be made as 0755 root, parents first
    BlobFormat format;
};
/// Blob staged in stagingDir, with its tree (see ArchiveMember). Throws BadInput for what a layer cannot hold
/// in one piece (a sparse file of more than 1 GB).
ArchiveMember workerRepack(const RepackRequest& request, int stagingDirFd, const std::string& object,
                           Progress& progress, std::stop_token stop);

/// Removes everything below (and not) the directory itself.
void workerRemoveContents(int dirFd, const std::string& object);

/// Copies the contents of sourcePath, as seen in the union of lowerDirs (topmost first), into targetDirFd,
/// with owners, modes, xattrs, links; also gives targetDirFd itself the mode and owner of sourcePath. False
/// if it is no directory there.
bool workerCopyUp(const std::vector<int>& lowerDirFds, const std::string& sourcePath, int targetDirFd,
                  const std::string& object);

/// Opens a regular file below dirFd that we may not be able to open ourselves (rootless ids); follows no
/// link.
UniqueFd workerOpenFile(int dirFd, const std::string& path);

} // namespace outcrop
