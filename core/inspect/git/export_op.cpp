// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The op "export-git": an image's layers in, commits out. Each layer's blob is read once; each content is
// written once.

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/inspect/git/export_parts.h"
#include "core/inspect/git/git_ops.h"
#include "core/layer/field_wire.h"

#include <optional>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr size_t kFirstLayer = 3; ///< inputs before the layers' blobs

GitOdb objectsOf(git_repository* repository) {
    git_odb* odb = nullptr;
    checkGit(::git_repository_odb(&odb, repository), "open objects of git repository");
    return GitOdb(odb);
}

class GitExport {
public:
    GitExport(WorkerSide& side, git_repository* repository, git_odb* odb)
        : m_side(side), m_request(decodeExport(side.inputBytes(1))), m_repository(repository),
          m_contents(odb), m_trees(repository, m_contents, m_leftOuts) {}

    void run() {
        openTrees();
        std::optional<git_oid> tree;
        m_side.phase("export", m_request.label, m_layers.size());
        for (const GitStep& step : m_request.steps) {
            if (step.hasLayer)
                tree = addLayer();
            else if (!tree)
                tree = m_trees.writeEmpty();
            m_commit = writeCommit(m_repository, *tree, m_commits == 0 ? nullptr : &m_commit, step);
            ++m_commits;
        }
        // A branch must not be more lasting than what it names; a new repository is synced as a whole.
        if (m_request.inUse && ::syncfs(m_side.input(0)) != 0)
            throw Error::fromErrno("sync git repository");
        for (const std::string& branch : m_request.branches)
            moveBranch(m_repository, branch, m_commit);
        answer();
    }

private:
    void openTrees() {
        size_t layers = 0;
        for (const GitStep& step : m_request.steps)
            layers += step.hasLayer ? 1 : 0;
        if (m_request.steps.empty() || m_side.inputCount() != kFirstLayer + 2 * layers)
            throw Error(ErrorCode::BadInput, "export", m_request.label,
                        "its history does not fit its layers");
        for (size_t i = 0; i < layers; ++i)
            m_layers.push_back(FileTree::open(m_side.input(kFirstLayer + layers + i), m_request.label));
    }

    git_oid addLayer() {
        const size_t layer = m_next++;
        const auto end = m_layers.begin() + static_cast<std::ptrdiff_t>(layer) + 1;
        auto all = MergedTree::unionOf(MergedTree::Layers(m_layers.begin(), end));
        m_contents.readLayer(m_side.input(kFirstLayer + layer), *all, layer,
                             "layer " + std::to_string(layer + 1) + " of " + m_request.label);
        return m_trees.write(std::move(all));
    }

    void answer() {
        std::string id(GIT_OID_HEXSZ, '0');
        ::git_oid_fmt(id.data(), &m_commit);
        FieldWriter out;
        out.text(id).number(m_commits).number(m_leftOuts.count());
        for (const GitLeftOut& one : m_leftOuts.list())
            out.text(one.why).text(one.path);
        writeFull(m_side.input(2), out.bytes().data(), out.bytes().size(), "answer");
    }

    WorkerSide& m_side;
    GitExportRequest m_request;
    git_repository* m_repository;
    GitContents m_contents;
    GitLeftOuts m_leftOuts;
    GitTrees m_trees;
    MergedTree::Layers m_layers;
    size_t m_next = 0;
    git_oid m_commit{};
    uint64_t m_commits = 0;
};

} // namespace

/// Inputs: 0 the repository (root), 1 the request, 2 a memory file for the answer, then the layers' blobs and
/// their tree files, base first.
void runExportGit(WorkerSide& side) {
    // What trees and commits name was written a moment ago: asking for each whether it is there takes its
    // time.
    ::git_libgit2_opts(GIT_OPT_ENABLE_STRICT_OBJECT_CREATION, 0);
    const GitRepository repository = openGitHere("repository");
    const GitOdb odb = objectsOf(repository.get());
    GitExport(side, repository.get(), odb.get()).run();
}

} // namespace outcrop
