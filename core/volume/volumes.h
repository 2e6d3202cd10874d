// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/atomic_file.h"
#include "core/base/progress.h"
#include "core/layer/merged_tree.h"
#include "core/store/store.h"

#include <filesystem>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

/// A volume's name by docker's rule [a-zA-Z0-9][a-zA-Z0-9_.-]+; validated, so it may become a path.
class VolumeName {
public:
    static VolumeName parse(std::string_view text); ///< throws Error(BadInput)
    static VolumeName anonymous();                  ///< 64 random hex digits
    const std::string& str() const { return m_name; }
    auto operator<=>(const VolumeName&) const = default;

private:
    std::string m_name;
};

struct Volume {
    std::string name;
    std::string driver = "local";
    std::filesystem::path mountpoint; ///< …/volumes/<name>/_data
    std::string createdAt;            ///< RFC 3339
    std::map<std::string, std::string> labels;
    std::map<std::string, std::string> options;
    bool anonymous() const { return labels.count("com.docker.volume.anonymous") != 0; }
    nlohmann::ordered_json inspect() const; ///< docker's `volume inspect` object
};

/// Named and anonymous local volumes: data outside the stack.
class Volumes {
public:
    explicit Volumes(const Store& store) : m_store(&store) {}

    std::vector<Volume> list() const;                           ///< by name
    Volume find(const std::string& name) const;                 ///< throws NotFound
    std::filesystem::path place(const std::string& name) const; ///< of its data, be it there or not
    /// Idempotent for an existing volume of the same driver, as docker's. options: LocalMount. Throws
    /// BadInput for those docker would not take.
    Volume create(const VolumeName& name, const std::map<std::string, std::string>& labels = {},
                  const std::map<std::string, std::string>& options = {}) const;
    /// A new volume, filled by copy-up before it gets its name, so that a crash leaves no half-filled one.
    /// One that exists is returned as it is, filled only if empty. An empty imagePath fills nothing.
    Volume createFilled(const VolumeName& name, const std::map<std::string, std::string>& labels,
                        const std::vector<std::filesystem::path>& lowerDirs, const std::string& imagePath,
                        Durability durability, const std::map<std::string, std::string>& options = {}) const;
    /// Caller (engine) has checked that no container uses it. What is mounted over it is unmounted, never
    /// removed.
    void remove(const VolumeName& name) const;
    /// Walks the data (through the worker, so rootless reads all): its file tree, also its size. Here and in
    /// openFile() the name may be that of a snapshot, VOLUME@SNAPSHOT, whose tree always has digests; and
    /// what the volume's options mount is mounted as long as that takes.
    enum class Digests : uint8_t { Left, Made }; ///< Made: every file is read
    std::shared_ptr<const MergedTree> tree(const std::string& name, std::stop_token stop,
                                           Digests digests = Digests::Left) const;
    /// docker's copy-up: fills an empty volume from a directory of the image (content, owners, modes,
    /// xattrs), then sets the volume root's own mode and owner. lowerDirs topmost first, as unpacked layers.
    void copyUp(const Volume& volume, const std::vector<std::filesystem::path>& lowerDirs,
                const std::string& imagePath) const;
    UniqueFd openFile(const std::string& name, const std::string& path) const;

private:
    const Store* m_store;
};

} // namespace outcrop
