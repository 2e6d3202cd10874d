// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/progress.h"
#include "core/container/containers.h"
#include "core/engine/rebase.h"
#include "core/engine/repack.h"
#include "core/engine/subject.h"
#include "core/image/images.h"
#include "core/layer/merged_tree.h"
#include "core/layer/walk_detail.h"
#include "core/store/store.h"
#include "core/volume/mount_request.h"
#include "core/volume/volumes.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

/// What `create`, `run` and the run dialog ask for.
struct CreateOptions {
    std::optional<ContainerId> id; ///< chosen before, for prepareMonitor(); nullopt: a random one
    std::string image;
    std::string name; ///< empty: a generated one
    std::vector<std::string> command;
    std::optional<std::vector<std::string>> entrypoint; ///< {""} clears the image's
    std::vector<std::string> env;                       ///< "K=V", or "K" to take the caller's value
    std::string workingDir;
    std::string user;
    std::string hostname;
    std::map<std::string, std::string> labels;
    std::vector<MountRequest> mounts;
    std::vector<std::string> volumesFrom; ///< "container[:ro|rw]"
    std::string network = "default";
    bool tty = false;
    bool openStdin = false;
    bool attachStdin = false;
    bool autoRemove = false;
    bool readOnlyRootfs = false;
    std::string stopSignal;
    int stopTimeout = 10;
    Limits limits;
    std::vector<PortBinding> ports;
    std::vector<std::string> exposedPorts; ///< "80/tcp", besides the image's and those of ports
    bool publishAll = false;
};

struct CommitOptions {
    std::string container;
    std::optional<Reference> target;
    std::string message;
    std::string author;
    std::vector<std::string>
        changes; ///< Dockerfile lines: CMD, ENTRYPOINT, ENV, EXPOSE, LABEL, ONBUILD, USER, VOLUME, WORKDIR
    std::vector<std::string> only;   ///< take only these paths and what lies below them; empty: everything
    std::vector<std::string> except; ///< but not these
    /// Takes only what a patch says, written as `compare -u` prints one of image and container: hunks may be
    /// missing or edited. What a patch cannot hold is taken as the container has it.
    std::optional<std::string> patch;
    std::vector<std::string> whole; ///< with a patch: these paths as well, as the container has them
};

/// Who uses a volume.
struct VolumeUse {
    std::string volume;
    ContainerId container;
    std::string containerName;
    std::string destination;
    bool running = false;
};

struct PruneResult {
    std::vector<std::string> removed;
    uint64_t bytes = 0;
};

enum class FileSide { Before, After };

/// The façade. Cheap to make, keeps no state: the disk is the truth. Any number of engines may work at once,
/// in any number of threads and processes. Every call is synchronous and ends in a value or an Error.
class Engine {
public:
    /// rootOverride: --root; see StorePaths::defaults().
    static Engine open(const std::string& rootOverride = {});
    Engine(Engine&&) noexcept;
    Engine& operator=(Engine&&) noexcept;
    ~Engine();

    const Store& store() const;
    const Images& images() const;
    const Containers& containers() const;
    const Volumes& volumes() const;

    // --- containers
    // -------------------------------------------------------------------------------------------
    /// Resolves the image, unpacks it, makes volumes with copy-up, applies volumes-from and writes the
    /// container.
    ContainerId create(const CreateOptions& options, Progress& progress, std::stop_token stop) const;
    /// Removes; withVolumes also its anonymous volumes nobody else uses.
    void removeContainer(const std::string& nameOrId, bool force, bool withVolumes) const;
    /// What --rm promises, by the launcher of a container that has ended: removes it and its anonymous
    /// volumes. Its monitor deletes the files, so that the caller need not wait.
    void removeEnded(const ContainerId& id, Attachment& monitor) const;
    /// docker's diff: the container's changes against its image, running or not. Without the extended
    /// attributes of the container's own files it takes less time.
    std::shared_ptr<const MergedTree> containerDiff(const std::string& nameOrId, std::stop_token stop,
                                                    FileXattrs xattrs = FileXattrs::Left) const;
    /// Everything the container sees (its own mounts left out).
    std::shared_ptr<const MergedTree> containerFiles(const std::string& nameOrId, std::stop_token stop) const;
    /// Opens either side of a path of the diff; nullopt if the path is not on that side or is no regular
    /// file.
    std::optional<UniqueFd> openContainerFile(const std::string& nameOrId, const std::string& path,
                                              FileSide side, std::stop_token stop) const;
    ImageId commit(const CommitOptions& options, Progress& progress, std::stop_token stop) const;
    /// What was changed in a container, or what an image adds to its base, put onto another base as a new
    /// image. What both changed is a conflict. Throws BadInput if source was not made on the old base.
    RebaseResult rebase(const RebaseOptions& options, Progress& progress, std::stop_token stop) const;
    nlohmann::ordered_json inspectContainer(const std::string& nameOrId) const; ///< docker's object

    // --- images
    // -----------------------------------------------------------------------------------------------
    std::vector<RemovalStep> removeImage(const std::string& name, bool force) const;
    /// Union of the layers 0…topLayer (-1: all).
    std::shared_ptr<const MergedTree> imageUnion(const std::string& name, int topLayer = -1) const;
    /// One layer's own entries against what lies below.
    std::shared_ptr<const MergedTree> imageLayer(const std::string& name, int layer) const;
    /// A file as the image (up to topLayer) has it; follows no link. nullopt if absent or no regular file.
    std::optional<UniqueFd> openImageFile(const std::string& name, int topLayer, const std::string& path,
                                          std::stop_token stop) const;
    /// An image's layers written anew: without some paths, some of them as one, or compressed otherwise.
    RepackResult repack(const RepackOptions& options, Progress& progress, std::stop_token stop) const;
    /// The built-in starter image, found beside the program or in the installed data directory.
    std::vector<LoadedImage> loadStarterImage(Progress& progress, std::stop_token stop) const;

    /// Whatever has files, by its name as people write it: see SubjectName. Files of containers, volumes and
    /// directories are read once for their digests.
    Subject subject(const std::string& text, const std::stop_token& stop) const;

    // --- volumes
    // ----------------------------------------------------------------------------------------------
    std::vector<VolumeUse> volumeUses() const;
    /// Conflict if any container references it, or it has snapshots that are not to be removed with it.
    void removeVolume(const std::string& name, bool withSnapshots = false) const;
    /// Unmounts what the options of volumes mounted for containers that have ended meanwhile; waits for
    /// nobody. open() does so, too.
    void releaseVolumes() const;
    PruneResult pruneVolumes(bool all) const; ///< unused anonymous ones; all: named too

private:
    struct Parts;
    Subject::Kind kindOf(const std::string& name) const;
    Subject subjectContainer(const std::string& nameOrId, std::stop_token stop) const;
    Subject subjectImage(const SubjectName& name) const;
    Subject subjectVolume(const std::string& name, std::stop_token stop) const;
    Subject subjectDirectory(const std::string& path, std::stop_token stop) const;
    Subject subjectArchive(const SubjectName& name, const std::stop_token& stop) const;
    RebaseResult rebaseContainer(const std::string& nameOrId, const RebaseOptions& options,
                                 Progress& progress, std::stop_token stop) const;
    RebaseResult rebaseImage(const SubjectName& name, const RebaseOptions& options,
                             std::stop_token stop) const;
    void removeAnonymousVolumes(const ContainerRecord& record) const;
    explicit Engine(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace outcrop
