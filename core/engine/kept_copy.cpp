// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/kept_copy.h"

#include "core/base/error.h"
#include "core/engine/copy_files.h"
#include "core/engine/copy_rules.h"
#include "core/engine/files_root.h"
#include "core/engine/incoming_files.h"
#include "core/engine/live_mount.h"
#include "core/engine/revert_undo.h"

#include <algorithm>
#include <fcntl.h>
#include <filesystem>

namespace outcrop {

namespace {

namespace fs = std::filesystem;
constexpr const char* kCopies = "copied";
constexpr unsigned kKeptCopies = 8;

FilesRoot rootOf(const Engine& engine, const FilesOwner& owner) {
    return owner.kind == FilesOwner::Kind::Volume ? FilesRoot::ofVolume(engine, owner.name)
                                                  : FilesRoot::ofContainer(engine, owner.name);
}

fs::path keptBeside(const Engine& engine, const FilesOwner& owner) {
    if (owner.kind == FilesOwner::Kind::Volume)
        return engine.volumes().find(owner.name).mountpoint.parent_path();
    return engine.containers().bundle(engine.containers().find(owner.name).record.id);
}

std::shared_ptr<const MergedTree> treeOf(const Engine& engine, const FilesOwner& owner,
                                         const std::stop_token& stop) {
    return owner.kind == FilesOwner::Kind::Volume ? engine.volumes().tree(owner.name, stop)
                                                  : engine.containerFiles(owner.name, stop);
}

bool liesUnder(const std::string& path, const std::string& top) {
    return top == "/" || path == top || (path.starts_with(top) && path[top.size()] == '/');
}

/// A container's own tree does not have what is mounted into it.
bool meetsMount(const Engine& engine, const FilesOwner& owner, const std::vector<std::string>& hostPaths,
                const std::string& directory) {
    if (owner.kind == FilesOwner::Kind::Volume)
        return false;
    const std::vector<MountPoint> mounts = allMounts(engine, engine.containers().find(owner.name).record);
    const std::string above = directory == "/" ? "" : directory;
    return std::any_of(mounts.begin(), mounts.end(), [&](const auto& mount) {
        return liesUnder(directory, mount.destination) ||
               std::any_of(hostPaths.begin(), hostPaths.end(), [&](const std::string& path) {
                   return liesUnder(mount.destination, above + "/" + copyName(copyPath("/", path)));
               });
    });
}

/// What is there of what will be written over, and what will be new; written before anything is touched.
class KeptFiles {
public:
    KeptFiles(const std::vector<IncomingItem>& items, const MergedTree& tree, const std::string& directory) {
        for (const IncomingItem& item : items)
            add(effectOf(item, tree, directory));
    }

    RevertUndo write(const fs::path& beside, const FilesRoot& root, Progress& progress,
                     const std::stop_token& stop) const {
        const RevertUndo undo = RevertUndo::make(beside, kCopies);
        const UniqueFd saved = openFile(undo.savedTar(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (!m_saved.empty())
            workerTarOut(root.worker(), m_saved, saved.get(), progress, stop);
        undo.write({}, m_cleared);
        return undo;
    }

private:
    void add(const IncomingEffect& effect) {
        if (!effect.blockedBy.empty())
            throw Error(ErrorCode::Conflict, "copy to", effect.blockedBy,
                        "a file would take the place of a directory, or a directory that of a file")
                .withHint("remove or rename one of them");
        for (const std::string& path : effect.entered)
            m_saved.push_back({path, false});
        for (const std::string& path : effect.replaced)
            m_saved.push_back({path, true});
        m_cleared.insert(m_cleared.end(), effect.made.begin(), effect.made.end());
        m_cleared.insert(m_cleared.end(), effect.replaced.begin(), effect.replaced.end());
    }

    std::vector<TarItem> m_saved;
    std::vector<std::string> m_cleared;
};

uint64_t copyAll(const FilesRoot& root, const std::vector<std::string>& hostPaths,
                 const std::string& directory, Progress& progress, const std::stop_token& stop) {
    uint64_t bytes = 0;
    for (const std::string& path : hostPaths)
        bytes += copyIn(path, root, directory + "/", CopyOptions(), progress, stop);
    return bytes;
}

/// Why the copy failed matters more than that this did.
void putBackAfterFailure(const RevertUndo& undo, const FilesRoot& root, const fs::path& beside,
                         Progress& progress) {
    try {
        takeBack(undo, root, beside, progress);
    } catch (const Error& error) {
        progress.warn("what was copied before that could not be taken back: " + std::string(error.what()));
    }
}

} // namespace

KeptCopy copyInKept(const Engine& engine, const FilesOwner& owner, const std::vector<std::string>& hostPaths,
                    const std::string& directory, Progress& progress, const std::stop_token& stop) {
    if (meetsMount(engine, owner, hostPaths, directory))
        return {copyAll(rootOf(engine, owner), hostPaths, directory, progress, stop), {}};
    const std::vector<IncomingItem> items = lookAtIncoming(hostPaths, stop);
    const auto tree = treeOf(engine, owner, stop);
    const fs::path beside = keptBeside(engine, owner);
    const FilesRoot root = rootOf(engine, owner);
    const RevertUndo undo = KeptFiles(items, *tree, directory).write(beside, root, progress, stop);
    try {
        const uint64_t bytes = copyAll(root, hostPaths, directory, progress, stop);
        RevertUndo::keepLast(beside, kCopies, kKeptCopies);
        return {bytes, undo.name()};
    } catch (...) {
        putBackAfterFailure(undo, root, beside, progress);
        throw;
    }
}

void takeBackCopy(const Engine& engine, const FilesOwner& owner, const std::string& undo,
                  Progress& progress) {
    const fs::path beside = keptBeside(engine, owner);
    const FilesRoot root = rootOf(engine, owner);
    const std::optional<RevertUndo> kept = RevertUndo::named(beside, kCopies, undo);
    if (!kept)
        throw Error(ErrorCode::NotFound, "take back copy", owner.name, "what it replaced is no longer kept");
    takeBack(*kept, root, beside, progress);
}

} // namespace outcrop
