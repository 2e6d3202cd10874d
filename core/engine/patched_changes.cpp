// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/patched_changes.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/inspect/git/apply.h"
#include "core/layer/seen_nodes.h"

#include <algorithm>
#include <set>
#include <utility>

namespace outcrop {

namespace {

constexpr uint64_t kMaxFile = 16ULL << 20; ///< compare -u shows no more of a file either

class PatchedChoice {
public:
    PatchedChoice(const LayerChanges& changes, const ContainerTrees& trees, const ReadLayerFile& read)
        : m_changes(changes), m_read(read),
          m_before(MergedTree::unionOf({trees.layers.begin(), trees.layers.end() - 1})),
          m_after(MergedTree::unionOf(trees.layers)) {}

    void takePatch(const std::string& patch, const std::stop_token& stop) {
        std::vector<PatchSide> files;
        for (const std::string& path : patchedPaths(patch, stop))
            if (std::optional<PatchSide> side = sideOf(path))
                files.push_back(std::move(*side));
        for (PatchedFile& file : applyPatch(patch, files, stop))
            take(std::move(file));
    }

    void takeWhole(const std::string& path) {
        if (m_changes.present.contains(path))
            addWithParents(path, m_chosen.present);
        else if (isRemoved(path))
            m_removed.insert(path);
        else
            throwUnchanged(path);
    }

    LayerChanges finish() {
        for (const std::string& top : m_changes.removed)
            if (isWhollyTaken(top))
                m_removed.insert(top);
        for (const std::string& path : m_removed)
            if (!goesWithParent(path))
                m_chosen.removed.push_back(path);
        return std::move(m_chosen);
    }

private:
    /// A file of the image for git; nothing if there is none.
    std::optional<PatchSide> sideOf(const std::string& path) const {
        const NodeIndex node = m_before->find(path);
        if (node == kNoNode)
            return std::nullopt;
        const FileEntry entry = linkedEntry(*m_before, node);
        PatchSide side{gitModeOf(entry), path, std::string(entry.linkTarget)};
        if (side.mode == GitMode::None)
            return std::nullopt;
        if (side.mode == GitMode::Link)
            return side;
        if (entry.size > kMaxFile)
            throw Error(ErrorCode::BadInput, "apply patch", path, "the file is larger than 16 MB");
        side.content = entry.size == 0 ? std::string() : m_read(m_before->node(node).layer, path);
        return side;
    }

    void take(PatchedFile file) {
        if (file.state == PatchedFile::State::Unsaid)
            return takeWhole(file.path);
        const NodeIndex now = m_after->find(file.path);
        if (file.state == PatchedFile::State::Gone) {
            if (now != kNoNode && gitModeOf(m_after->entry(now)) != GitMode::None)
                throw Error(ErrorCode::Conflict, "apply patch", file.path,
                            "the patch removes it, the container has it");
            return takeWhole(file.path);
        }
        if (now == kNoNode)
            return takeRest(std::move(file));
        const FileEntry entry = linkedEntry(*m_after, now);
        if (isContent(entry, file.content))
            return takeWhole(file.path);
        if (entry.type != FileType::Regular)
            throw Error(ErrorCode::Conflict, "apply patch", file.path, "only a text can be taken in part");
        if (!m_changes.present.contains(file.path))
            throwUnchanged(file.path);
        give(file.path, entry, *m_after, now, std::move(file.content));
    }

    /// Of a file that the container removed, some lines are to go, or it is to become another.
    void takeRest(PatchedFile file) {
        const NodeIndex was = m_before->find(file.path);
        if (was == kNoNode || !isRemoved(file.path))
            throwUnchanged(file.path);
        const FileEntry entry = linkedEntry(*m_before, was);
        if (entry.type != FileType::Regular)
            throw Error(ErrorCode::Conflict, "apply patch", file.path, "only a text can be taken in part");
        give(file.path, entry, *m_before, was, std::move(file.content));
        // Its directories are gone from the container as well, so their facts are not there to be taken.
        m_chosen.present.insert(file.path);
    }

    void give(const std::string& path, const FileEntry& facts, const MergedTree& tree, NodeIndex node,
              std::string content) {
        PackRequest::File file{facts.mode,    facts.uid, facts.gid,         facts.mtime,
                               facts.mtimeNs, {},        std::move(content)};
        const FileTree& layer = *tree.layers()[tree.node(node).layer];
        for (const auto& [name, value] : layer.xattrs(linkedNode(layer, tree.node(node).source)))
            file.xattrs.emplace_back(name, value);
        if (m_changes.present.contains(path))
            addWithParents(path, m_chosen.present);
        m_chosen.files[path] = std::move(file);
    }

    static bool isContent(const FileEntry& entry, const std::string& content) {
        if (entry.type == FileType::Symlink)
            return entry.linkTarget == content;
        if (entry.type != FileType::Regular || entry.size != content.size())
            return false;
        Sha256 hash;
        hash.update(content);
        const auto whole = hash.finish();
        return std::equal(entry.contentDigest.begin(), entry.contentDigest.end(), whole.begin());
    }

    bool isRemoved(const std::string& path) const {
        return m_before->find(path) != kNoNode && m_after->find(path) == kNoNode;
    }

    bool goesWithParent(std::string path) const {
        for (size_t end = path.rfind('/'); end > 0; end = path.rfind('/')) {
            path.resize(end);
            if (m_removed.contains(path) || isReplaced(path))
                return true;
        }
        return false;
    }

    /// What was a directory is taken as something else.
    bool isReplaced(const std::string& path) const {
        const NodeIndex now = m_after->find(path);
        return m_chosen.present.contains(path) && now != kNoNode &&
               m_after->entry(now).type != FileType::Directory;
    }

    /// git knows no directories: one that loses all its files was meant as a whole.
    bool isWhollyTaken(const std::string& top) const {
        const NodeIndex node = m_before->find(top);
        return node != kNoNode && m_before->entry(node).type == FileType::Directory &&
               areFilesTaken(node, top);
    }

    bool areFilesTaken(NodeIndex directory, const std::string& path) const {
        const MergedTree::Node& node = m_before->node(directory);
        bool any = false;
        for (uint32_t i = 0; i < node.childCount; ++i) {
            const NodeIndex child{toInt(node.firstChild) + i};
            const std::string childPath = path + "/" + std::string(m_before->name(child));
            const bool isDirectory = m_before->entry(child).type == FileType::Directory;
            if (isDirectory && m_before->node(child).childCount == 0)
                continue;
            if (isDirectory ? !areFilesTaken(child, childPath) : !m_removed.contains(childPath))
                return false;
            any = true;
        }
        return any;
    }

    [[noreturn]] static void throwUnchanged(const std::string& path) {
        throw Error(ErrorCode::NotFound, "choose changes", path, "the container changed nothing there")
            .withHint("outcrop diff shows what it changed");
    }

    const LayerChanges& m_changes;
    const ReadLayerFile& m_read;
    std::shared_ptr<const MergedTree> m_before, m_after;
    LayerChanges m_chosen; ///< but for what is removed
    std::set<std::string> m_removed;
};

} // namespace

void choosePatched(LayerChanges& changes, const ContainerTrees& trees, const PatchChoice& choice,
                   const ReadLayerFile& read, std::stop_token stop) {
    PatchedChoice chosen(changes, trees, read);
    if (choice.patch)
        chosen.takePatch(*choice.patch, stop);
    for (const std::string& path : choice.whole)
        chosen.takeWhole(path);
    changes = chosen.finish();
}

} // namespace outcrop
