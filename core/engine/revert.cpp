// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/revert.h"

#include "core/base/error.h"
#include "core/base/mounted.h"
#include "core/engine/copy_files.h"
#include "core/engine/files_root.h"
#include "core/engine/revert_undo.h"

#include <algorithm>
#include <fcntl.h>
#include <filesystem>
#include <optional>

namespace outcrop {

namespace {

namespace fs = std::filesystem;

bool isBelow(const std::string& path, const std::string& top) {
    return top == "/" ? path.size() > 1
                      : path.size() > top.size() && path.starts_with(top) && path[top.size()] == '/';
}

std::vector<std::string> cleaned(const std::vector<std::string>& paths) {
    std::vector<std::string> clean;
    for (const std::string& path : paths) {
        if (!path.starts_with('/'))
            throw Error(ErrorCode::BadInput, "revert", path, "not an absolute path");
        std::string text = fs::path(path).lexically_normal().string();
        if (text.size() > 1 && text.ends_with('/'))
            text.pop_back();
        clean.push_back(std::move(text));
    }
    return clean;
}

bool isWanted(const std::string& path, const std::vector<std::string>& tops) {
    return std::any_of(tops.begin(), tops.end(),
                       [&](const auto& top) { return path == top || isBelow(path, top); });
}

RevertAction actionFor(const MergedTree& diff, NodeIndex node) {
    const MergedTree::Node& facts = diff.node(node);
    if (facts.change == Change::Added)
        return RevertAction::Remove;
    const bool directories = facts.change == Change::Changed &&
                             diff.entry(node).type == FileType::Directory &&
                             diff.beforeEntry(node).type == FileType::Directory;
    return directories ? RevertAction::Facts : RevertAction::Restore;
}

/// A path can't be put back below what is no directory now.
void refuseBelow(const DiffEntry& entry, RevertAction action, const std::vector<std::string>& tops) {
    if (action != RevertAction::Restore)
        return;
    for (const std::string& top : tops)
        if (isBelow(top, entry.path))
            throw Error(ErrorCode::Conflict, "revert", top, "the container removed or replaced " + entry.path)
                .withHint("revert " + entry.path + " as a whole");
}

void refuseUnknown(const MergedTree& files, const MergedTree& diff, const std::vector<std::string>& paths) {
    for (const std::string& path : cleaned(paths))
        if (files.find(path) == kNoNode && diff.find(path) == kNoNode)
            throw Error(ErrorCode::NotFound, "revert", path, "neither the container nor its image has it");
}

/// Whether an opaque directory of the container hides what the image has at a path.
bool isHidden(const FileTree& upper, const std::string& path) {
    for (size_t end = path.find('/', 1); end != std::string::npos; end = path.find('/', end + 1)) {
        const NodeIndex node = upper.find(path.substr(0, end));
        if (node == kNoNode)
            return false;
        if (upper.isOpaque(node))
            return true;
    }
    return false;
}

/// What is mounted in a running container. Removing such a place from outside would unmount it.
std::set<std::string> mountPointsOf(const Container& container) {
    std::set<std::string> places;
    if (container.state.status == ContainerStatus::Running)
        for (const MountEntry& mount : mountTable(std::to_string(container.state.pid)))
            places.insert(mount.place.string());
    places.erase("/");
    return places;
}

/// Takes a step apart where something is mounted at its path, or below.
class AroundMounts {
public:
    AroundMounts(const MergedTree& diff, const std::set<std::string>& mounts, std::vector<RevertStep>& steps)
        : m_diff(diff), m_mounts(mounts), m_steps(steps) {}

    void take(const RevertStep& step) {
        if (step.action == RevertAction::Facts ? !m_mounts.contains(step.path) : !leadsToMount(step.path)) {
            m_steps.push_back(step);
            return;
        }
        m_steps.push_back({RevertAction::Stay, step.path});
        const MergedTree::Node& node = m_diff.node(m_diff.find(step.path));
        if (step.action == RevertAction::Facts || m_mounts.contains(step.path))
            return;
        for (uint32_t i = 0; i < node.childCount; ++i) {
            const NodeIndex child{toInt(node.firstChild) + i};
            if (m_diff.node(child).change != Change::Removed)
                take({actionFor(m_diff, child), m_diff.path(child)});
        }
    }

private:
    bool leadsToMount(const std::string& path) const {
        if (m_mounts.contains(path))
            return true;
        const auto next = m_mounts.lower_bound(path + "/");
        return next != m_mounts.end() && isBelow(*next, path);
    }

    const MergedTree& m_diff;
    const std::set<std::string>& m_mounts;
    std::vector<RevertStep>& m_steps;
};

/// One revert, with everything decided before anything is touched.
class Revert {
public:
    /// diff is the container's, so its topmost layer is the upper directory.
    Revert(const FilesRoot& root, const MergedTree& diff, const std::vector<RevertStep>& steps)
        : m_root(root) {
        const FileTree& upper = *diff.layers().back();
        for (const RevertStep& step : steps) {
            const NodeIndex node = diff.find(step.path);
            if (step.action == RevertAction::Stay)
                continue;
            if (step.action == RevertAction::Facts)
                addFacts(step.path);
            else if (root.running())
                addOverwritten(step, diff.node(node).change != Change::Removed);
            else
                addMoved(step, upper);
        }
    }

    void save(const RevertUndo& undo, Progress& progress, std::stop_token stop) const {
        const UniqueFd saved = openFile(undo.savedTar(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (!m_saved.empty())
            workerTarOut(m_root.worker(), m_saved, saved.get(), progress, std::move(stop));
        undo.write(m_moved, m_cleared);
    }

    void apply(const FilesRoot& image, int bundleFd, const RevertUndo& undo, Progress& progress) const {
        if (!m_moved.empty())
            workerSetAside(bundleFd, undo.name(), m_moved);
        if (!m_cleared.empty())
            workerClear(m_root.worker(), m_cleared);
        if (m_wanted.empty())
            return;
        pipeTar([&](int outFd, Progress& sent) { workerTarOut(image.worker(), m_wanted, outFd, sent, {}); },
                [&](int tarFd) {
                    return workerTarIn(m_root.worker(), "/", CopiedOwners::Keep, tarFd, progress, {});
                },
                progress);
    }

private:
    void addFacts(const std::string& path) {
        m_saved.push_back({path, false});
        m_wanted.push_back({path, false});
    }
    /// Changing an upper directory below a live mount has no defined result: a running container's files are
    /// written over in its own view.
    void addOverwritten(const RevertStep& step, bool present) {
        if (present)
            m_saved.push_back({step.path, true});
        m_cleared.push_back(step.path);
        if (step.action == RevertAction::Restore)
            m_wanted.push_back({step.path, true});
    }
    /// Without the entry, or whiteout, of the upper directory the image's shows again.
    void addMoved(const RevertStep& step, const FileTree& upper) {
        m_moved.push_back({step.path, upper.find(step.path) != kNoNode});
        if (step.action == RevertAction::Restore && isHidden(upper, step.path))
            m_wanted.push_back({step.path, true});
    }

    const FilesRoot& m_root;
    std::vector<TarItem> m_saved;
    std::vector<SetAside> m_moved;
    std::vector<std::string> m_cleared;
    std::vector<TarItem> m_wanted;
};

} // namespace

const char* revertActionName(RevertAction action) {
    switch (action) {
    case RevertAction::Stay:
        return "stay";
    case RevertAction::Remove:
        return "remove";
    case RevertAction::Restore:
        return "restore";
    case RevertAction::Facts:
        break;
    }
    return "reset";
}

std::vector<RevertStep> planRevert(const MergedTree& diff, const std::vector<std::string>& paths) {
    const std::vector<std::string> tops = cleaned(paths);
    std::vector<RevertStep> steps;
    for (const DiffEntry& entry : diffEntries(diff)) {
        const bool done = !steps.empty() && steps.back().action != RevertAction::Facts &&
                          isBelow(entry.path, steps.back().path);
        if (done)
            continue; // goes with the directory
        const RevertAction action = actionFor(diff, diff.find(entry.path));
        if (isWanted(entry.path, tops))
            steps.push_back({action, entry.path});
        else
            refuseBelow(entry, action, tops);
    }
    return steps;
}

std::vector<RevertStep> leaveMounts(const MergedTree& diff, const std::vector<RevertStep>& steps,
                                    const std::set<std::string>& mounts) {
    if (mounts.empty())
        return steps;
    std::vector<RevertStep> left;
    for (const RevertStep& step : steps)
        AroundMounts(diff, mounts, left).take(step);
    return left;
}

std::vector<RevertStep> planRevert(const Engine& engine, const std::string& nameOrId,
                                   const std::vector<std::string>& paths, std::stop_token stop) {
    const auto diff = engine.containerDiff(nameOrId, stop);
    const auto files = engine.containerFiles(nameOrId, std::move(stop));
    const std::vector<RevertStep> steps = planRevert(*diff, paths);
    refuseUnknown(*files, *diff, paths);
    return leaveMounts(*diff, steps, mountPointsOf(engine.containers().find(nameOrId)));
}

std::vector<RevertStep> revertPaths(const Engine& engine, const std::string& nameOrId,
                                    const std::vector<std::string>& paths, Progress& progress,
                                    std::stop_token stop) {
    const ContainerRecord record = engine.containers().find(nameOrId).record;
    const std::string id = record.id.str();
    const FilesRoot root = FilesRoot::ofContainer(engine, id);
    std::vector<RevertStep> steps = planRevert(engine, id, paths, stop);
    if (steps.empty())
        return steps;
    const fs::path bundle = engine.containers().bundle(record.id);
    const UniqueFd bundleFd = openDirectory(bundle);
    const FilesRoot image = FilesRoot::belowContainer(engine, record);
    const Revert revert(root, *engine.containerDiff(id, stop), steps);
    const RevertUndo undo = RevertUndo::make(bundle);
    revert.save(undo, progress, std::move(stop));
    revert.apply(image, bundleFd.get(), undo, progress); // not to be stopped half done
    undo.markApplied();
    return steps;
}

std::vector<std::string> changedSinceRevert(const Engine& engine, const std::string& nameOrId,
                                            const std::stop_token& stop) {
    const ContainerRecord record = engine.containers().find(nameOrId).record;
    const std::optional<RevertUndo> undo = RevertUndo::newest(engine.containers().bundle(record.id));
    if (!undo || !undo->isApplied()) // cut off, what differs is what is left to be done
        return {};
    std::vector<std::string> paths = undo->cleared();
    for (const SetAside& item : undo->moved())
        paths.push_back(item.path);
    const auto diff = engine.containerDiff(record.id.str(), stop);
    std::erase_if(paths, [&](const std::string& path) { return diff->find(path) == kNoNode; });
    std::ranges::sort(paths);
    return paths;
}

std::vector<std::string> undoRevert(const Engine& engine, const std::string& nameOrId, Progress& progress,
                                    bool force) {
    const ContainerRecord record = engine.containers().find(nameOrId).record;
    const FilesRoot root = FilesRoot::ofContainer(engine, record.id.str());
    const fs::path bundle = engine.containers().bundle(record.id);
    const std::optional<RevertUndo> undo = RevertUndo::newest(bundle);
    if (!undo)
        throw Error(ErrorCode::NotFound, "undo revert", record.name, "nothing was reverted");
    if (!undo->moved().empty() && root.running())
        throw Error(ErrorCode::Conflict, "undo revert", record.name, "the container did not run then")
            .withHint("stop it first");
    if (const auto changed = changedSinceRevert(engine, record.id.str(), {}); !force && !changed.empty())
        throw Error(ErrorCode::Conflict, "undo revert", record.name,
                    changed.front() + " was changed again since")
            .withHint(
                "look at it with outcrop diff; --force takes the revert back all the same, and that is lost");
    return takeBack(*undo, root, bundle, progress);
}

} // namespace outcrop
