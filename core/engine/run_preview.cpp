// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/run_preview.h"

#include "core/base/fd.h"
#include "core/engine/image_path.h"
#include "core/runtime/users.h"

namespace outcrop {

namespace {

/// As the runtime takes it when it looks a user up.
constexpr uint64_t kMaxAccounts = 1U << 20;

std::string accountsOf(const Engine& engine, const std::string& image, const MergedTree& tree,
                       const std::string& path, const std::stop_token& stop) {
    const auto found = findInImage(tree.layers(), path);
    if (!found)
        return {};
    const auto file = engine.openImageFile(image, -1, found->path, stop);
    return file ? readAll(file->get(), path, kMaxAccounts) : std::string();
}

uint64_t filesBelow(const MergedTree& tree, NodeIndex top) {
    uint64_t files = 0;
    std::vector<NodeIndex> directories{top}; // no recursion: how deep they lie is the image's to say
    while (!directories.empty()) {
        const MergedTree::Node& node = tree.node(directories.back());
        directories.pop_back();
        for (uint32_t i = 0; i < node.childCount; ++i) {
            const NodeIndex child{toInt(node.firstChild) + i};
            if (tree.entry(child).type == FileType::Directory)
                directories.push_back(child);
            else
                ++files;
        }
    }
    return files;
}

/// Where a link that leads nowhere was meant to lead; empty if the path is none.
std::string danglingTarget(const MergedTree& tree, const std::string& path) {
    const NodeIndex node = tree.find(path);
    if (node == kNoNode || tree.entry(node).type != FileType::Symlink)
        return {};
    return std::string(tree.entry(node).linkTarget);
}

std::string trimmedPath(std::string path) {
    while (path.size() > 1 && path.back() == '/')
        path.pop_back();
    return path;
}

} // namespace

std::shared_ptr<const RunPreview> RunPreview::of(const Engine& engine, const std::string& image,
                                                 const std::stop_token& stop) {
    auto tree = engine.imageUnion(image);
    std::string passwd = accountsOf(engine, image, *tree, "/etc/passwd", stop);
    std::string group = accountsOf(engine, image, *tree, "/etc/group", stop);
    return std::make_shared<const RunPreview>(std::move(tree), std::move(passwd), std::move(group));
}

ImagePlace RunPreview::at(const std::string& path) const {
    const std::string asked = trimmedPath(path);
    ImagePlace place;
    const auto found = findInImage(m_tree->layers(), asked);
    const NodeIndex node = found ? m_tree->find(found->path) : kNoNode;
    if (node == kNoNode) {
        const std::string target = danglingTarget(*m_tree, asked);
        place.linked = !target.empty();
        place.path = place.linked ? target : asked;
        return place;
    }
    place.path = found->path;
    place.linked = found->path != asked;
    place.bytes = m_tree->node(node).totalSize;
    if (found->type != FileType::Directory) {
        place.kind = ImagePlace::Kind::File;
        place.files = 1;
        return place;
    }
    place.files = filesBelow(*m_tree, node);
    place.kind =
        m_tree->node(node).childCount == 0 ? ImagePlace::Kind::EmptyDirectory : ImagePlace::Kind::Directory;
    return place;
}

bool RunPreview::knowsUser(const std::string& user) const {
    SpecUser asked;
    asked.text = user;
    ResolvedUser resolved;
    std::string why;
    return resolveUser(asked, m_passwd, m_group, resolved, why);
}

RunPreview::Program RunPreview::programAt(const std::string& path) const {
    const auto found = findInImage(m_tree->layers(), path);
    const NodeIndex node = found ? m_tree->find(found->path) : kNoNode;
    if (node == kNoNode)
        return Program::Missing;
    const FileEntry entry = m_tree->entry(node);
    const bool runs = entry.type == FileType::Regular && (entry.mode & 0111) != 0;
    return runs ? Program::Found : Program::NotExecutable;
}

RunPreview::Program RunPreview::program(const std::string& word, std::string_view path,
                                        const std::string& directory) const {
    if (word.find('/') != std::string::npos)
        return programAt(word.front() == '/' ? word : directory + "/" + word);
    Program best = Program::Missing;
    while (!path.empty()) {
        const size_t end = std::min(path.find(':'), path.size());
        const std::string place(path.substr(0, end));
        path.remove_prefix(std::min(end + 1, path.size()));
        const Program there = programAt((place.empty() ? directory : place) + "/" + word);
        if (there == Program::Found)
            return there;
        if (there == Program::NotExecutable)
            best = there;
    }
    return best;
}

} // namespace outcrop
