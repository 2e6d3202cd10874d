// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The ops "patched-paths" and "apply-patch". libgit2 applies patches to trees of a repository, so there is
// one: in memory, with the files that the patch speaks of.

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/inspect/git/apply.h"
#include "core/inspect/git/git_library.h"
#include "core/inspect/git/git_ops.h"
#include "core/inspect/git/recount.h"
#include "core/layer/field_wire.h"

#include <git2/sys/mempack.h>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcrop {

namespace {

using Diff = GitOwned<git_diff, ::git_diff_free>;
using Index = GitOwned<git_index, ::git_index_free>;
using Tree = GitOwned<git_tree, ::git_tree_free>;
using Blob = GitOwned<git_blob, ::git_blob_free>;

void checkPatch(int result, const char* operation, const std::string& object = {}) {
    if (result >= 0)
        return;
    const git_error* error = ::git_error_last();
    throw Error(ErrorCode::BadInput, operation, object,
                error && error->message ? error->message : "unknown error");
}

Diff parsed(const std::string& patch) {
    git_diff* diff = nullptr;
    if (!patch.empty())
        checkPatch(::git_diff_from_buffer(&diff, patch.data(), patch.size()), "read patch");
    if (!diff || ::git_diff_num_deltas(diff) == 0)
        throw Error(ErrorCode::BadInput, "read patch", {}, "it changes no file")
            .withHint("a patch as compare -u prints it is wanted");
    return Diff(diff);
}

std::set<std::string> pathsOf(git_diff* diff) {
    std::set<std::string> paths;
    for (size_t i = 0; i < ::git_diff_num_deltas(diff); ++i) {
        const git_diff_delta* delta = ::git_diff_get_delta(diff, i);
        for (const char* path : {delta->old_file.path, delta->new_file.path})
            if (path && std::string_view(path) != "/dev/null")
                paths.insert(path);
    }
    return paths;
}

std::string pathOf(const git_diff_delta& delta) {
    return delta.status == GIT_DELTA_DELETED ? delta.old_file.path : delta.new_file.path;
}

/// The files of binary content that the patch does not hold.
std::set<std::string> unsaidPaths(git_diff* diff) {
    std::set<std::string> paths;
    const auto ignoreFile = [](const git_diff_delta*, float, void*) { return 0; };
    const auto takeBinary = [](const git_diff_delta* delta, const git_diff_binary* binary, void* found) {
        if (!binary->contains_data)
            static_cast<std::set<std::string>*>(found)->insert(pathOf(*delta));
        return 0;
    };
    checkPatch(::git_diff_foreach(diff, ignoreFile, takeBinary, nullptr, nullptr, &paths), "read patch");
    return paths;
}

/// A repository that is nowhere but in memory.
class MemoryRepository {
public:
    MemoryRepository() {
        git_odb* odb = nullptr;
        checkGit(::git_odb_new(&odb), "make object database");
        m_odb.reset(odb);
        git_odb_backend* memory = nullptr;
        checkGit(::git_mempack_new(&memory), "make object database");
        checkGit(::git_odb_add_backend(odb, memory, 1), "make object database");
        git_repository* repository = nullptr;
        checkGit(::git_repository_wrap_odb(&repository, odb), "make repository");
        m_repository.reset(repository);
    }

    git_repository* get() const { return m_repository.get(); }

    void add(GitMode mode, std::string_view path, std::string_view content) {
        git_index_entry entry{};
        const std::string name(path);
        entry.path = name.c_str();
        entry.mode = static_cast<uint32_t>(mode);
        checkGit(::git_odb_write(&entry.id, m_odb.get(), content.data(), content.size(), GIT_OBJECT_BLOB),
                 "take file", name);
        if (!m_index) {
            git_index* index = nullptr;
            checkGit(::git_index_new(&index), "make index");
            m_index.reset(index);
        }
        checkGit(::git_index_add(m_index.get(), &entry), "take file", name);
    }

    Tree tree() {
        git_oid id{};
        if (m_index) {
            checkGit(::git_index_write_tree_to(&id, m_index.get(), get()), "write tree");
        } else {
            git_treebuilder* empty = nullptr;
            checkGit(::git_treebuilder_new(&empty, get(), nullptr), "write tree");
            const GitOwned<git_treebuilder, ::git_treebuilder_free> builder(empty);
            checkGit(::git_treebuilder_write(&id, empty), "write tree");
        }
        git_tree* tree = nullptr;
        checkGit(::git_tree_lookup(&tree, get(), &id), "read tree");
        return Tree(tree);
    }

    std::string content(const git_oid& id) const {
        git_blob* blob = nullptr;
        checkGit(::git_blob_lookup(&blob, get(), &id), "read patched file");
        const Blob owned(blob);
        return {static_cast<const char*>(::git_blob_rawcontent(blob)),
                static_cast<size_t>(::git_blob_rawsize(blob))};
    }

private:
    GitOdb m_odb;
    GitRepository m_repository;
    Index m_index;
};

/// What git_apply_to_tree() is to leave out, and which file it is at.
struct Progressing {
    const std::set<std::string>& unsaid;
    std::string path;
};

Index applied(git_diff* diff, MemoryRepository& repository, const std::set<std::string>& unsaid) {
    Progressing at{unsaid, {}};
    git_apply_options how = GIT_APPLY_OPTIONS_INIT;
    how.payload = &at;
    how.delta_cb = [](const git_diff_delta* delta, void* payload) {
        auto& now = *static_cast<Progressing*>(payload);
        now.path = "/" + pathOf(*delta);
        return now.unsaid.contains(pathOf(*delta)) ? 1 : 0;
    };
    const Tree tree = repository.tree();
    git_index* index = nullptr;
    checkPatch(::git_apply_to_tree(&index, repository.get(), tree.get(), diff, &how), "apply patch", at.path);
    return Index(index);
}

std::vector<std::string> patchesOf(const std::string& patch) {
    std::vector<std::string> files = recounted(patch);
    if (files.empty())
        throw Error(ErrorCode::BadInput, "read patch", {}, "it changes no file")
            .withHint("a patch as compare -u prints it is wanted");
    return files;
}

/// The files that a patch speaks of. What becomes of one directory or link, and of another in its place,
/// comes as two patches, so each is put on by itself.
class PatchedFiles {
public:
    void add(const std::string& path, GitMode mode, std::string content) {
        m_files[path] = {mode, std::move(content)};
    }

    void apply(const std::string& patch) {
        const Diff diff = parsed(patch);
        const std::set<std::string> paths = pathsOf(diff.get());
        const std::set<std::string> unsaid = unsaidPaths(diff.get());
        MemoryRepository repository;
        for (const std::string& path : paths)
            if (const auto found = m_files.find(path); found != m_files.end())
                repository.add(found->second.mode, path, found->second.content);
        const Index index = applied(diff.get(), repository, unsaid);
        for (const std::string& path : paths) {
            m_states[path] = unsaid.contains(path) ? PatchedFile::State::Unsaid : PatchedFile::State::Gone;
            if (unsaid.contains(path))
                continue;
            m_files.erase(path);
            if (const git_index_entry* entry = ::git_index_get_bypath(index.get(), path.c_str(), 0)) {
                m_states[path] = PatchedFile::State::Content;
                m_files[path] = {static_cast<GitMode>(entry->mode), repository.content(entry->id)};
            }
        }
    }

    std::string answer() const {
        FieldWriter out;
        for (const auto& [path, state] : m_states)
            out.text("/" + path)
                .number(static_cast<uint64_t>(state))
                .text(state == PatchedFile::State::Content ? m_files.at(path).content : std::string());
        return out.bytes();
    }

private:
    struct File {
        GitMode mode = GitMode::None;
        std::string content;
    };
    std::map<std::string, File> m_files;
    std::map<std::string, PatchedFile::State> m_states; ///< of what the patches spoke of
};

} // namespace

/// Inputs: 0 the patch, 1 a memory file for the answer.
void runPatchedPaths(WorkerSide& side) {
    std::set<std::string> paths;
    for (const std::string& file : patchesOf(side.inputBytes(0)))
        paths.merge(pathsOf(parsed(file).get()));
    FieldWriter out;
    for (const std::string& path : paths)
        out.text("/" + path);
    writeFull(side.input(1), out.bytes().data(), out.bytes().size(), "answer");
}

/// Inputs: 0 the patch and the files it is put on, 1 a memory file for the answer.
void runApplyPatch(WorkerSide& side) {
    const std::string request = side.inputBytes(0);
    FieldReader in(request);
    const std::vector<std::string> patches = patchesOf(std::string(in.text()));
    PatchedFiles files;
    while (in.more()) {
        const auto mode = static_cast<GitMode>(in.number());
        const std::string path(in.text().substr(1));
        files.add(path, mode, std::string(in.text()));
    }
    for (const std::string& patch : patches)
        files.apply(patch);
    const std::string answer = files.answer();
    writeFull(side.input(1), answer.data(), answer.size(), "answer");
}

} // namespace outcrop
