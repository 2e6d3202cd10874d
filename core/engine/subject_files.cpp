// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/subject_files.h"

#include "core/base/error.h"
#include "core/engine/container_tree.h"
#include "core/engine/engine.h"
#include "core/layer/worker_client.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace outcrop {

namespace {

/// What the directory itself does not let us read is asked of the worker, which may.
UniqueFd openBelow(const UniqueFd& directory, const std::string& path) {
    try {
        // O_NONBLOCK: what was a file when it was looked at may be a fifo by now.
        UniqueFd file = openInRoot(directory.get(), path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
        struct stat found {};
        if (::fstat(file.get(), &found) == 0 && S_ISREG(found.st_mode))
            return file;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Denied)
            throw;
    }
    return workerOpenFile(directory.get(), path);
}

} // namespace

SubjectFiles::SubjectFiles(const Engine& engine, const Subject& subject)
    : m_engine(&engine), m_kind(subject.kind), m_tree(subject.tree), m_name(subject.name),
      m_layers(subject.imageLayers) {}

std::optional<UniqueFd> SubjectFiles::open(size_t layer, const std::string& path,
                                           const std::stop_token& stop) const {
    const FileTree& tree = *m_tree.layers().at(layer);
    const NodeIndex node = tree.find(path);
    if (node == kNoNode || tree.type(node) != FileType::Regular)
        return std::nullopt;
    if (layer >= m_layers.size())
        return openOwn(path);
    Progress quiet;
    return m_engine->images().openLayerFile(m_layers[layer], path, quiet, stop);
}

std::optional<UniqueFd> SubjectFiles::open(NodeIndex node, const std::stop_token& stop) const {
    return open(m_tree->node(node).layer, m_tree->path(node), stop);
}

UniqueFd SubjectFiles::openOwn(const std::string& path) const {
    switch (m_kind) {
    case Subject::Kind::Container: {
        const Containers& containers = m_engine->containers();
        return workerOpenFile(openUpper(containers, containers.find(m_name).record.id).get(), path);
    }
    case Subject::Kind::Volume:
        return m_engine->volumes().openFile(m_name, path);
    case Subject::Kind::Archive:
        throw Error(ErrorCode::Unsupported, "open", path, "it lies in an archive")
            .withHint("load the image first");
    default:
        return openBelow(openDirectory(m_name), path);
    }
}

std::optional<std::string> readAtMost(const UniqueFd& file, uint64_t most, const std::string& object) {
    struct stat found {};
    if (::fstat(file.get(), &found) != 0)
        throw Error::fromErrno("look at", object);
    if (static_cast<uint64_t>(found.st_size) > most)
        return std::nullopt;
    return readAll(file.get(), object, most);
}

} // namespace outcrop
