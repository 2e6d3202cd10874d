// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/git/export_parts.h"

#include "core/base/error.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace outcrop {

namespace {

using TreeBuilder = GitOwned<git_treebuilder, ::git_treebuilder_free>;

constexpr size_t kMaxListed = 100; ///< of a kind

TreeBuilder newTree(git_repository* repository) {
    git_treebuilder* builder = nullptr;
    checkGit(::git_treebuilder_new(&builder, repository, nullptr), "write directory to git");
    return TreeBuilder(builder);
}

git_oid finish(const TreeBuilder& builder) {
    git_oid id{};
    checkGit(::git_treebuilder_write(&id, builder.get()), "write directory to git");
    return id;
}

/// Without the characters that HFS+ does not see in names: U+200C to 200F, 202A to 202E, 206A to 206F, FEFF.
std::string withoutIgnorable(std::string_view name) {
    std::string out;
    for (size_t i = 0; i < name.size(); ++i) {
        const auto at = [&](size_t n) {
            return i + n < name.size() ? static_cast<unsigned char>(name[i + n]) : 0U;
        };
        const bool e280 = at(0) == 0xe2 && at(1) == 0x80 &&
                          ((at(2) >= 0x8c && at(2) <= 0x8f) || (at(2) >= 0xaa && at(2) <= 0xae));
        const bool e281 = at(0) == 0xe2 && at(1) == 0x81 && at(2) >= 0xaa && at(2) <= 0xaf;
        const bool mark = at(0) == 0xef && at(1) == 0xbb && at(2) == 0xbf;
        if (e280 || e281 || mark)
            i += 2;
        else
            out.push_back(name[i]);
    }
    return out;
}

bool equalsNoCase(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) {
        return (x >= 'A' && x <= 'Z' ? static_cast<char>(x + ('a' - 'A')) : x) == y;
    });
}

/// What libgit2 takes on Linux though git's own fsck does not: it may be ".git" on another system's disk, or
/// a link where git reads its settings.
bool dangerous(std::string_view name, FileType type) {
    const std::string seen = withoutIgnorable(name);
    if (equalsNoCase(seen, ".git"))
        return true;
    const bool settings = equalsNoCase(seen, ".gitmodules") || equalsNoCase(seen, ".gitattributes") ||
                          equalsNoCase(seen, ".gitignore") || equalsNoCase(seen, ".mailmap");
    return settings && type == FileType::Symlink;
}

const char* unsayable(FileType type) {
    switch (type) {
    case FileType::CharDevice:
    case FileType::BlockDevice:
        return "device";
    case FileType::Fifo:
        return "fifo";
    case FileType::Socket:
        return "socket";
    default:
        return nullptr;
    }
}

} // namespace

void GitLeftOuts::add(const char* why, std::string path) {
    std::set<std::string>& paths = m_byWhy[why];
    if (paths.size() >= kMaxListed) {
        m_count += paths.contains(path) ? 0 : 1; // beyond the list one path may count for several steps
        return;
    }
    m_count += paths.insert(std::move(path)).second ? 1 : 0;
}

std::vector<GitLeftOut> GitLeftOuts::list() const {
    std::vector<GitLeftOut> all;
    for (const auto& [why, paths] : m_byWhy)
        for (const std::string& path : paths)
            all.push_back({why, path});
    return all;
}

/// Writes the directories of one stack, those below first: nodes are breadth-first, so from the back.
class TreeWriter {
public:
    TreeWriter(GitTrees& trees, const MergedTree& all)
        : m_trees(trees), m_all(all), m_ids(all.size()), m_plan(all.size(), Plan::Write) {}

    git_oid write() {
        makePlan();
        for (uint32_t i = m_all.size(); i-- > 0;)
            if (m_plan[i] == Plan::Write && isDirectory(NodeIndex{i}))
                m_ids[i] = writeDirectory(NodeIndex{i});
        return ::git_oid_is_zero(m_ids.data()) != 0 ? m_trees.writeEmpty() : m_ids.front();
    }

    std::vector<git_oid> ids() { return std::move(m_ids); }

private:
    enum class Plan : uint8_t { Write, Known };

    bool isDirectory(NodeIndex node) const {
        const MergedTree::Node& at = m_all.node(node);
        return at.source == kNoNode || m_all.layers()[at.layer]->type(at.source) == FileType::Directory;
    }

    /// What the topmost layer has nothing in is as it was in the stack before, with everything below it.
    void makePlan() {
        if (!m_trees.m_last)
            return;
        m_touched.assign(m_all.size(), kNoNode);
        m_touched[0] = kRootNode;
        m_before.assign(m_all.size(), kNoNode);
        for (uint32_t i = 1; i < m_all.size(); ++i) {
            const NodeIndex parent = m_all.node(NodeIndex{i}).parent;
            if (m_plan[toInt(parent)] == Plan::Known)
                know(i, sameChild(parent, i));
            else if (isDirectory(NodeIndex{i}))
                planDirectory(i, parent);
        }
    }

    void planDirectory(uint32_t i, NodeIndex parent) {
        const FileTree& top = *m_all.layers().back();
        m_touched[i] = top.child(m_touched[toInt(parent)], m_all.name(NodeIndex{i}));
        if (m_touched[i] == kNoNode)
            know(i, m_trees.m_last->find(m_all.path(NodeIndex{i})));
    }

    void know(uint32_t i, NodeIndex before) {
        if (before == kNoNode ||
            m_trees.m_last->node(before).childCount != m_all.node(NodeIndex{i}).childCount)
            throw Error(ErrorCode::Internal, "export", m_all.path(NodeIndex{i}), "it was another before");
        m_plan[i] = Plan::Known;
        m_before[i] = before;
        m_ids[i] = m_trees.m_lastIds[toInt(before)];
    }

    /// Where two directories are the same, so are the places of what is in them.
    NodeIndex sameChild(NodeIndex parent, uint32_t child) const {
        const uint32_t place = child - toInt(m_all.node(parent).firstChild);
        return NodeIndex{toInt(m_trees.m_last->node(m_before[toInt(parent)]).firstChild) + place};
    }

    git_oid writeDirectory(NodeIndex node) {
        const TreeBuilder builder = newTree(m_trees.m_repository);
        const MergedTree::Node& at = m_all.node(node);
        for (uint32_t i = 0; i < at.childCount; ++i)
            insert(builder, NodeIndex{toInt(at.firstChild) + i});
        if (::git_treebuilder_entrycount(builder.get()) > 0)
            return finish(builder);
        if (node != kRootNode)
            m_trees.m_leftOuts.add("empty directory", m_all.path(node));
        return git_oid{};
    }

    void insert(const TreeBuilder& builder, NodeIndex child) {
        git_oid id{};
        git_filemode_t mode = GIT_FILEMODE_TREE;
        if (isDirectory(child)) {
            id = m_ids[toInt(child)];
            if (::git_oid_is_zero(&id) != 0)
                return;
        } else if (!describeFile(child, id, mode)) {
            return;
        }
        const std::string name(m_all.name(child));
        const FileType type = mode == GIT_FILEMODE_LINK ? FileType::Symlink : FileType::Regular;
        if (dangerous(name, type) ||
            ::git_treebuilder_insert(nullptr, builder.get(), name.c_str(), &id, mode) != 0)
            m_trees.m_leftOuts.add("name", m_all.path(child));
    }

    bool describeFile(NodeIndex child, git_oid& id, git_filemode_t& mode) {
        const FileTree& layer = *m_all.layers()[m_all.node(child).layer];
        const FileEntry file = layer.entry(linkedNode(layer, m_all.node(child).source));
        if (const char* why = unsayable(file.type)) {
            m_trees.m_leftOuts.add(why, m_all.path(child));
            return false;
        }
        if (file.type == FileType::Symlink) {
            id = m_trees.m_contents.write(file.linkTarget);
            mode = GIT_FILEMODE_LINK;
            return true;
        }
        const auto blob = file.hardlink ? std::nullopt : m_trees.m_contents.find(file);
        if (!blob) {
            m_trees.m_leftOuts.add("content", m_all.path(child));
            return false;
        }
        id = *blob;
        mode = (file.mode & 0100U) != 0 ? GIT_FILEMODE_BLOB_EXECUTABLE : GIT_FILEMODE_BLOB;
        return true;
    }

    GitTrees& m_trees;
    const MergedTree& m_all;
    std::vector<git_oid> m_ids;
    std::vector<Plan> m_plan;
    std::vector<NodeIndex> m_touched; ///< in the topmost layer's tree
    std::vector<NodeIndex> m_before;  ///< in the stack before
};

git_oid GitTrees::write(std::shared_ptr<const MergedTree> all) {
    TreeWriter writer(*this, *all);
    const git_oid root = writer.write();
    m_lastIds = writer.ids();
    m_last = std::move(all);
    return root;
}

git_oid GitTrees::writeEmpty() {
    return finish(newTree(m_repository));
}

} // namespace outcrop
