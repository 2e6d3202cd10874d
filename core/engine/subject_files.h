// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/engine/subject.h"
#include "core/oci/digest.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

class Engine;

/// Opens the regular files of a subject. Layers of images are unpacked when a file of theirs is first wanted.
class SubjectFiles {
public:
    /// The engine must outlive it.
    SubjectFiles(const Engine& engine, const Subject& subject);

    /// As one of subject.tree.layers() has it, by absolute path; follows no link. nullopt if that layer has
    /// no regular file there.
    std::optional<UniqueFd> open(size_t layer, const std::string& path, const std::stop_token& stop) const;
    /// As the subject as a whole shows it.
    std::optional<UniqueFd> open(NodeIndex node, const std::stop_token& stop) const;

private:
    UniqueFd openOwn(const std::string& path) const;

    const Engine* m_engine;
    Subject::Kind m_kind;
    LazyUnion m_tree;
    std::string m_name;
    std::vector<Digest> m_layers; ///< as Subject::imageLayers
};

/// The content of a file; nullopt if there is more than that.
std::optional<std::string> readAtMost(const UniqueFd& file, uint64_t most, const std::string& object);

} // namespace outcrop
