// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The ops "read-tree" and "read-blob": a repository in, a FileTree or one file's content out.

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/base/sha256.h"
#include "core/inspect/git/git_library.h"
#include "core/inspect/git/git_ops.h"
#include "core/layer/file_tree.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

namespace {

using GitTreeObject = GitOwned<git_tree, ::git_tree_free>;
using GitBlob = GitOwned<git_blob, ::git_blob_free>;
using GitObject = GitOwned<git_object, ::git_object_free>;

GitBlob lookUpBlob(git_repository* repository, const git_oid& id, const std::string& path) {
    git_blob* blob = nullptr;
    checkGit(::git_blob_lookup(&blob, repository, &id), "read file of git", path);
    return GitBlob(blob);
}

std::string_view contentOf(const GitBlob& blob) {
    return {static_cast<const char*>(::git_blob_rawcontent(blob.get())),
            static_cast<size_t>(::git_blob_rawsize(blob.get()))};
}

GitObject resolve(git_repository* repository, const std::string& revision, const std::string& label) {
    git_object* object = nullptr;
    checkGit(::git_revparse_single(&object, repository, revision.c_str()), "look at git tree", label);
    return GitObject(object);
}

GitTreeObject treeOf(const GitObject& object, const std::string& label) {
    git_object* peeled = nullptr;
    if (::git_object_peel(&peeled, object.get(), GIT_OBJECT_TREE) != 0)
        throw Error(ErrorCode::BadInput, "look at git tree", label, "it is no directory");
    return GitTreeObject(reinterpret_cast<git_tree*>(peeled));
}

int64_t timeOf(const GitObject& object) {
    git_object* peeled = nullptr;
    if (::git_object_peel(&peeled, object.get(), GIT_OBJECT_COMMIT) != 0)
        return 0;
    const GitObject commit(peeled);
    return ::git_commit_time(reinterpret_cast<const git_commit*>(commit.get()));
}

class TreeReader {
public:
    TreeReader(git_repository* repository, int64_t time) : m_repository(repository), m_time(time) {}

    std::string read(const git_tree* root) {
        takeAll(root, "");
        // A stack of its own: how deep directories go is the repository's choice.
        while (!m_open.empty()) {
            const Directory next = std::move(m_open.back());
            m_open.pop_back();
            git_tree* tree = nullptr;
            checkGit(::git_tree_lookup(&tree, m_repository, &next.id), "read directory of git", next.path);
            const GitTreeObject owned(tree);
            takeAll(tree, next.path);
        }
        return m_builder.finish();
    }

private:
    struct Directory {
        git_oid id;
        std::string path;
    };

    void takeAll(const git_tree* tree, const std::string& directory) {
        const size_t count = ::git_tree_entrycount(tree);
        for (size_t i = 0; i < count; ++i) {
            const git_tree_entry* entry = ::git_tree_entry_byindex(tree, i);
            const std::string name = ::git_tree_entry_name(entry);
            if (name.find('/') != std::string::npos)
                throw Error(ErrorCode::BadInput, "read directory of git", directory,
                            "a name in it has a slash");
            take(entry, directory + "/" + name);
        }
    }

    void take(const git_tree_entry* entry, const std::string& path) {
        const git_oid& id = *::git_tree_entry_id(entry);
        const git_filemode_t mode = ::git_tree_entry_filemode(entry);
        FileEntry file;
        file.mtime = m_time;
        if (mode == GIT_FILEMODE_TREE)
            return m_open.push_back({id, path});
        if (mode == GIT_FILEMODE_COMMIT) {
            file.type = FileType::Directory;
            file.mode = 0755;
            return m_builder.add(path, file);
        }
        const GitBlob blob = lookUpBlob(m_repository, id, path);
        const std::string_view content = contentOf(blob);
        if (mode == GIT_FILEMODE_LINK) {
            file.type = FileType::Symlink;
            file.mode = 0777;
            file.linkTarget = content;
            return m_builder.add(path, file);
        }
        file.mode = mode == GIT_FILEMODE_BLOB_EXECUTABLE ? 0755 : 0644;
        file.size = content.size();
        Sha256 hash;
        hash.update(content);
        const auto digest = hash.finish();
        constexpr size_t kKept = 16;
        file.contentDigest = std::span(digest).first(kKept);
        m_builder.add(path, file);
    }

    git_repository* m_repository;
    int64_t m_time;
    FileTreeBuilder m_builder;
    std::vector<Directory> m_open;
};

} // namespace

/// Arguments: name for errors, revision. Inputs: 0 the repository (root), 1 a memory file for the tree.
void runReadTree(WorkerSide& side) {
    const std::string& label = side.argument(0);
    const GitRepository repository = openGitHere(label);
    const GitObject object = resolve(repository.get(), side.argument(1), label);
    const GitTreeObject root = treeOf(object, label);
    const std::string tree = TreeReader(repository.get(), timeOf(object)).read(root.get());
    writeFull(side.input(1), tree.data(), tree.size(), "tree");
}

/// Arguments: name for errors, revision, path. Inputs: 0 the repository (root), 1 a memory file for the
/// content.
void runReadBlob(WorkerSide& side) {
    const std::string& label = side.argument(0);
    const GitRepository repository = openGitHere(label);
    const GitTreeObject root = treeOf(resolve(repository.get(), side.argument(1), label), label);
    const std::string path = side.argument(2).substr(side.argument(2).find_first_not_of('/'));
    git_tree_entry* entry = nullptr;
    checkGit(::git_tree_entry_bypath(&entry, root.get(), path.c_str()), "read file of git", path);
    const GitOwned<git_tree_entry, ::git_tree_entry_free> owned(entry);
    const GitBlob blob = lookUpBlob(repository.get(), *::git_tree_entry_id(entry), path);
    const std::string_view content = contentOf(blob);
    writeFull(side.input(1), content.data(), content.size(), path);
}

} // namespace outcrop
