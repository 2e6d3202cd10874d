// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/content_source.h"

#include "core/base/error.h"
#include "core/base/id_map.h"
#include "core/engine/container_tree.h"
#include "core/engine/copy_rules.h"
#include "core/engine/if_found.h"
#include "core/engine/image_path.h"
#include "core/layer/worker_client.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <utility>

namespace outcrop {

namespace {

[[noreturn]] void noRegularFile(const std::string& name, FileType type) {
    const Error error(ErrorCode::BadInput, "look into", name,
                      type == FileType::Directory ? "it is a directory" : "it is no regular file");
    throw type == FileType::Directory ? error.withHint("name a file in it; `outcrop tree` lists an image's")
                                      : error;
}

/// Facts of the open file, where no tree tells better ones.
void takeFacts(ContentSource& source) {
    struct stat facts {};
    if (::fstat(source.file.get(), &facts) != 0)
        throw Error::fromErrno("look at", source.name);
    if (!S_ISREG(facts.st_mode))
        noRegularFile(source.name, S_ISDIR(facts.st_mode) ? FileType::Directory : FileType::Fifo);
    source.mode = facts.st_mode & 07777U;
}

ContentSource hostFile(const std::string& path) {
    ContentSource source;
    source.name = path;
    source.file = openFile(path, O_RDONLY | O_NONBLOCK | O_NOCTTY); // a fifo would wait for its other end
    takeFacts(source);
    return source;
}

/// Where a path leads in layers, with the facts of what is there.
struct FoundPath {
    ImagePath place;
    ContentSource source;
};

FoundPath findPath(const MergedTree::Layers& layers, const std::string& path, const std::string& name) {
    const auto place = findInImage(layers, path);
    if (!place)
        throw Error(ErrorCode::NotFound, "find", name, "there is no such file");
    if (place->type != FileType::Regular)
        noRegularFile(name, place->type);
    const FileTree& tree = *layers[place->layer];
    const FileEntry entry = tree.entry(linkedNode(tree, tree.find(place->path)));
    FoundPath found{*place, {}};
    found.source.name = name;
    found.source.mode = entry.mode;
    found.source.owner.emplace(entry.uid, entry.gid);
    return found;
}

ContentSource imageFile(const Engine& engine, const SubjectName& name, const std::string& path,
                        const std::string& text, const std::stop_token& stop) {
    const ImageSummary image = engine.images().find(name.name);
    MergedTree::Layers layers = engine.images().trees(image);
    std::vector<Digest> digests = engine.images().layers(image);
    const size_t last = name.lastLayer == 0 ? layers.size() : static_cast<size_t>(name.lastLayer);
    const size_t first = name.firstLayer == 0 ? 1 : static_cast<size_t>(name.firstLayer);
    if (last > layers.size() || (first > last && last > 0))
        throw Error(ErrorCode::BadInput, "look into", text,
                    "it has " + std::to_string(layers.size()) + " layers, the lowest is 1");
    layers = {layers.begin() + static_cast<ptrdiff_t>(first - 1),
              layers.begin() + static_cast<ptrdiff_t>(last)};
    FoundPath found = findPath(layers, path, text);
    Progress quiet;
    found.source.file =
        engine.images().openLayerFile(digests[first - 1 + found.place.layer], found.place.path, quiet, stop);
    return std::move(found.source);
}

ContentSource containerFile(const Engine& engine, const std::string& name, const std::string& path,
                            const std::string& text, const std::stop_token& stop) {
    const ContainerRecord record = engine.containers().find(name).record;
    const auto files = engine.containerFiles(name, stop);
    FoundPath found = findPath(files->layers(), path, text);
    Progress quiet;
    if (found.place.layer < record.layers.size())
        found.source.file =
            engine.images().openLayerFile(record.layers[found.place.layer], found.place.path, quiet, stop);
    else
        found.source.file = workerOpenFile(openUpper(engine.containers(), record.id).get(), found.place.path);
    if (found.place.layer >= record.layers.size() && IdMap::detect().kind == IdMap::Kind::Single)
        found.source.owner.reset();
    return std::move(found.source);
}

ContentSource volumeFile(const Engine& engine, const std::string& name, const std::string& path,
                         const std::string& text) {
    ContentSource source;
    source.name = text;
    source.file = engine.volumes().openFile(name, path);
    takeFacts(source);
    return source;
}

/// Which of them a name means, if its prefix does not say.
std::optional<Subject::Kind> kindNamed(const Engine& engine, const std::string& name) {
    if (ifFound([&] { return engine.containers().find(name); }))
        return Subject::Kind::Container;
    if (ifFound([&] { return engine.images().find(name); }))
        return Subject::Kind::Image;
    if (ifFound([&] { return engine.volumes().find(name); }))
        return Subject::Kind::Volume;
    return std::nullopt;
}

} // namespace

ContentSource openContentSource(const Engine& engine, const std::string& text, const std::stop_token& stop) {
    const CopyPlace place = parseCopyPlace(text);
    if (place.name.empty() && place.imageName.empty())
        return hostFile(place.path);
    std::string path = place.imagePath;
    SubjectName name = SubjectName::parse((place.name.empty() ? "image:" : "") + place.imageName);
    if (!name.kind)
        name.kind = kindNamed(engine, name.name);
    if (!name.kind && !place.name.empty() && kindNamed(engine, place.name) == Subject::Kind::Container) {
        name = {Subject::Kind::Container, place.name}; // "NAME:path" without a slash
        path = place.path;
    }
    path = path.starts_with('/') ? path : "/" + path;
    if (!name.kind)
        throw Error(ErrorCode::NotFound, "look at", text, "no container, image or volume has that name")
            .withHint("write a file of the host as ./NAME");
    switch (*name.kind) {
    case Subject::Kind::Container:
        return containerFile(engine, name.name, path, text, stop);
    case Subject::Kind::Image:
        return imageFile(engine, name, path, text, stop);
    case Subject::Kind::Volume:
        return volumeFile(engine, name.name, path, text);
    default:
        throw Error(ErrorCode::BadInput, "look at", text,
                    "only a container, an image or a volume has files this way")
            .withHint("write a file of the host as ./NAME");
    }
}

} // namespace outcrop
