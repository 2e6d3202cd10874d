// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"
#include "core/scan/scan.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace outcrop {

/// One layer among those looked at, however many images have it.
struct ScopeLayer {
    std::shared_ptr<const FileTree> tree;          ///< empty if not opened yet: see withTrees()
    ScanInput::Kind kind = ScanInput::Kind::Layer; ///< or Directory
    std::string label;                             ///< as errors name it
    std::function<UniqueFd()> open;                ///< what holds the bytes; throws Error
    Digest key;                                    ///< of an image's layer: Images::tree()
};

/// An image, container, volume or directory that is looked at.
struct ScopeSubject {
    Subject::Kind kind = Subject::Kind::Image;
    std::string name;                 ///< an image's first name or short id
    std::vector<size_t> layers;       ///< numbers into Scope::layers, base first
    MergedTree::Layers trees;         ///< of these
    std::vector<LayerOrigin> origins; ///< of these
};

/// What a search goes through.
struct Scope {
    std::vector<ScopeLayer> layers;
    std::vector<ScopeSubject> subjects;
    std::vector<std::string> leftOut; ///< of what was asked for as a whole: "volume v: why"
};

/// Collects a Scope. The engine must outlive it and what it makes.
class ScopeBuilder {
public:
    explicit ScopeBuilder(const Engine& engine) : m_engine(engine) {}
    /// Digests: files of containers and volumes are read for theirs. History: origins say which instruction.
    ScopeBuilder& withDigests(bool wanted);
    ScopeBuilder& withHistory(bool wanted);
    /// False: trees of images' layers are left to who looks at them.
    ScopeBuilder& withTrees(bool wanted);

    /// "image", "container", "volume": all of them, but for volumes that can't be mounted. Else as
    /// SubjectName, but no archives.
    void add(const std::string& text, const std::stop_token& stop);
    void addAll(Subject::Kind kind, const std::stop_token& stop);
    Scope take() { return std::move(m_scope); }

private:
    void addImage(const ImageSummary& image, const SubjectName& cut);
    void addContainer(const ContainerRecord& record, const std::stop_token& stop);
    void addVolume(const Volume& volume, const std::stop_token& stop);
    void addDirectory(const std::string& path, const std::stop_token& stop);
    void addFiles(ScopeSubject subject, std::function<UniqueFd()> open, const std::stop_token& stop);
    size_t imageLayer(const Digest& key, const Digest& diffId, size_t number, const ImageId& image);
    void push(ScopeSubject& subject, size_t layer, LayerOrigin origin);
    std::vector<LayerOrigin> originsOf(const ImageId& image, size_t layers) const;

    const Engine& m_engine;
    bool m_digests = false;
    bool m_history = false;
    bool m_trees = true;
    Scope m_scope;
    std::map<Digest, size_t> m_known;
};

/// "image alpine:3.10".
std::string labelOf(const ScopeSubject& subject);

/// The blob of an image's layer, also of an image that has lost its names but is held for a container. number
/// counts from 0. Throws Error(NotFound).
Digest layerBlob(const Engine& engine, const ImageId& image, size_t number);

} // namespace outcrop
