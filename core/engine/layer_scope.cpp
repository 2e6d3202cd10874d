// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/layer_scope.h"

#include "core/base/error.h"
#include "core/engine/compare_side.h"
#include "core/engine/container_tree.h"
#include "core/engine/if_found.h"
#include "core/image/image_record.h"
#include "core/layer/worker_client.h"
#include "core/volume/volume_mount.h"

#include <fcntl.h>

namespace outcrop {

namespace {

std::string shownName(const ImageSummary& image) {
    return image.tags.empty() ? image.id.shortHex() : image.tags.front().familiar();
}

UniqueFd openVolume(const std::filesystem::path& data) {
    UniqueFd fd(::open(data.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd)
        return fd;
    return openFile(data, O_PATH | O_DIRECTORY); // another id's, rootless: enough for the worker
}

} // namespace

std::string labelOf(const ScopeSubject& subject) {
    switch (subject.kind) {
    case Subject::Kind::Container:
        return "container " + subject.name;
    case Subject::Kind::Volume:
        return "volume " + subject.name;
    case Subject::Kind::Directory:
        return "directory " + subject.name;
    case Subject::Kind::Image:
    case Subject::Kind::Archive:
        break;
    }
    return "image " + subject.name;
}

Digest layerBlob(const Engine& engine, const ImageId& image, size_t number) {
    const ImageIndex index = ImageIndex::read(engine.store());
    for (const std::vector<Descriptor>& entries : {index.images(), index.heldImages()})
        for (const Descriptor& entry : entries) {
            const ImageRecord record = readImage(engine.store(), entry);
            if (record.id() == image && number < record.manifest.layers.size())
                return record.manifest.layers[number].digest;
        }
    throw Error(ErrorCode::NotFound, "find layer", image.str(), "the image is gone");
}

ScopeBuilder& ScopeBuilder::withDigests(bool wanted) {
    m_digests = wanted;
    return *this;
}

ScopeBuilder& ScopeBuilder::withHistory(bool wanted) {
    m_history = wanted;
    return *this;
}

ScopeBuilder& ScopeBuilder::withTrees(bool wanted) {
    m_trees = wanted;
    return *this;
}

std::vector<LayerOrigin> ScopeBuilder::originsOf(const ImageId& image, size_t layers) const {
    std::vector<LayerOrigin> origins(layers);
    for (size_t i = 0; i < layers; ++i)
        origins[i].number = static_cast<int>(i) + 1;
    if (!m_history)
        return origins;
    const auto details = ifFound([&] { return m_engine.images().details(image.str()); });
    for (const LayerStep& step : details ? details->steps : std::vector<LayerStep>())
        if (step.layerIndex >= 0 && static_cast<size_t>(step.layerIndex) < layers) {
            origins[static_cast<size_t>(step.layerIndex)].createdBy = step.createdBy;
            origins[static_cast<size_t>(step.layerIndex)].created = step.created;
        }
    return origins;
}

size_t ScopeBuilder::imageLayer(const Digest& key, const Digest& diffId, size_t number,
                                const ImageId& image) {
    const auto [known, fresh] = m_known.try_emplace(key, m_scope.layers.size());
    if (!fresh)
        return known->second;
    ScopeLayer layer;
    layer.key = key;
    if (m_trees)
        layer.tree = m_engine.images().tree(key);
    layer.label = "layer " + diffId.shortHex();
    layer.open = [&engine = m_engine, image, number] {
        // Held while it is opened: afterwards the descriptor keeps the bytes, whoever removes the image.
        const StoreLock shared = engine.store().lockShared();
        return openFile(engine.store().blobPath(layerBlob(engine, image, number)), O_RDONLY);
    };
    m_scope.layers.push_back(std::move(layer));
    return known->second;
}

void ScopeBuilder::push(ScopeSubject& subject, size_t layer, LayerOrigin origin) {
    subject.layers.push_back(layer);
    subject.trees.push_back(m_scope.layers[layer].tree);
    subject.origins.push_back(std::move(origin));
}

void ScopeBuilder::addImage(const ImageSummary& image, const SubjectName& cut) {
    ScopeSubject subject;
    subject.name = shownName(image);
    const std::vector<Digest> keys = m_engine.images().layers(image);
    const auto count = static_cast<int>(keys.size());
    const int first = cut.lastLayer == 0 ? 1 : std::max(cut.firstLayer, 1);
    const int last = cut.lastLayer == 0 ? count : cut.lastLayer;
    if (last > count || (cut.lastLayer != 0 && first > last))
        throw Error(ErrorCode::BadInput, "look into image", subject.name,
                    "it has " + std::to_string(count) + " layers, the lowest is 1");
    std::vector<LayerOrigin> origins = originsOf(image.id, keys.size());
    for (auto i = static_cast<size_t>(first) - 1; i < static_cast<size_t>(last); ++i)
        push(subject, imageLayer(keys[i], image.diffIds[i], i, image.id), std::move(origins[i]));
    m_scope.subjects.push_back(std::move(subject));
}

void ScopeBuilder::addContainer(const ContainerRecord& record, const std::stop_token& stop) {
    ScopeSubject subject;
    subject.kind = Subject::Kind::Container;
    subject.name = record.name;
    std::vector<LayerOrigin> origins = originsOf(record.image, record.layers.size());
    for (size_t i = 0; i < record.layers.size(); ++i)
        push(subject, imageLayer(record.layers[i], record.layers[i], i, record.image), std::move(origins[i]));
    ScopeLayer upper;
    upper.kind = ScanInput::Kind::Directory;
    upper.label = labelOf(subject);
    upper.open = [&engine = m_engine, id = record.id] { return openUpper(engine.containers(), id); };
    upper.tree = workerWalk(upper.open().get(), m_digests ? WalkDetail::Digests : WalkDetail::Facts,
                            upper.label, stop);
    m_scope.layers.push_back(std::move(upper));
    push(subject, m_scope.layers.size() - 1,
         {static_cast<int>(record.layers.size()) + 1, labelOf(subject), 0});
    m_scope.subjects.push_back(std::move(subject));
}

void ScopeBuilder::addVolume(const Volume& volume, const std::stop_token& stop) {
    ScopeSubject subject;
    subject.kind = Subject::Kind::Volume;
    subject.name = volume.name;
    addFiles(
        std::move(subject),
        [&engine = m_engine, volume] {
            const VolumeInUse use(engine.store(), volume); // what is open stays when it is unmounted again
            return openVolume(volume.mountpoint);
        },
        stop);
}

void ScopeBuilder::addDirectory(const std::string& path, const std::stop_token& stop) {
    ScopeSubject subject;
    subject.kind = Subject::Kind::Directory;
    subject.name = path;
    addFiles(
        std::move(subject), [path] { return openFile(path, O_RDONLY | O_DIRECTORY); }, stop);
}

/// What is no stack of layers.
void ScopeBuilder::addFiles(ScopeSubject subject, std::function<UniqueFd()> open,
                            const std::stop_token& stop) {
    ScopeLayer data;
    data.kind = ScanInput::Kind::Directory;
    data.label = labelOf(subject);
    data.open = std::move(open);
    data.tree =
        workerWalk(data.open().get(), m_digests ? WalkDetail::Digests : WalkDetail::Facts, data.label, stop);
    m_scope.layers.push_back(std::move(data));
    push(subject, m_scope.layers.size() - 1, {1, labelOf(subject), 0});
    m_scope.subjects.push_back(std::move(subject));
}

void ScopeBuilder::addAll(Subject::Kind kind, const std::stop_token& stop) {
    if (kind == Subject::Kind::Image)
        for (const ImageSummary& image : m_engine.images().list())
            addImage(image, {});
    if (kind == Subject::Kind::Container)
        for (const Container& container : m_engine.containers().list())
            addContainer(container.record, stop);
    if (kind == Subject::Kind::Volume)
        for (const Volume& volume : m_engine.volumes().list())
            try {
                addVolume(volume, stop);
            } catch (const Error& error) {
                if (error.code() == ErrorCode::Cancelled)
                    throw;
                m_scope.leftOut.push_back("volume " + volume.name + ": " + error.what());
            }
}

void ScopeBuilder::add(const std::string& text, const std::stop_token& stop) {
    if (text == "image" || text == "images")
        return addAll(Subject::Kind::Image, stop);
    if (text == "container" || text == "containers")
        return addAll(Subject::Kind::Container, stop);
    if (text == "volume" || text == "volumes")
        return addAll(Subject::Kind::Volume, stop);
    if (CompareSide::isGit(text))
        throw Error(ErrorCode::Unsupported, "look into git tree", text, "trees of git can only be compared")
            .withHint("check it out, and name the directory");
    const SubjectName name = SubjectName::parse(text);
    if (!name.kind || name.kind == Subject::Kind::Container)
        if (const auto container = ifFound([&] { return m_engine.containers().find(name.name); }))
            return addContainer(container->record, stop);
    if (!name.kind || name.kind == Subject::Kind::Image)
        if (const auto image = ifFound([&] { return m_engine.images().find(name.name); }))
            return addImage(*image, name);
    if (!name.kind || name.kind == Subject::Kind::Volume)
        if (const auto volume = ifFound([&] { return m_engine.volumes().find(name.name); }))
            return addVolume(*volume, stop);
    if (name.kind == Subject::Kind::Archive ||
        (name.kind == Subject::Kind::Directory && std::filesystem::is_regular_file(name.name)))
        throw Error(ErrorCode::BadInput, "look into archive", name.name, "its files are packed")
            .withHint("load it with `outcrop load`, and name the image");
    if (name.kind == Subject::Kind::Directory)
        return addDirectory(name.name, stop);
    throw Error(ErrorCode::NotFound, "look into", text, "no container, image or volume has that name")
        .withHint("write a directory as ./NAME or dir:NAME");
}

} // namespace outcrop
