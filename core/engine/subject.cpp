// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/subject.h"

#include "core/base/error.h"
#include "core/base/id_map.h"
#include "core/engine/container_tree.h"
#include "core/engine/engine_parts.h"
#include "core/engine/if_found.h"
#include "core/image/archive_view.h"
#include "core/image/image_steps.h"
#include "core/layer/worker_client.h"
#include "core/volume/snapshots.h"

#include <algorithm>
#include <charconv>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr std::pair<std::string_view, Subject::Kind> kPrefixes[] = {
    {"container:", Subject::Kind::Container}, {"image:", Subject::Kind::Image},
    {"volume:", Subject::Kind::Volume},       {"dir:", Subject::Kind::Directory},
    {"archive:", Subject::Kind::Archive},
};

bool readNumber(std::string_view text, int& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

/// "3" or "2..3" behind the last "@"; a digest is neither.
bool readCut(std::string_view text, SubjectName& name) {
    const size_t dots = text.find("..");
    if (dots == std::string_view::npos)
        return readNumber(text, name.lastLayer);
    return readNumber(text.substr(0, dots), name.firstLayer) &&
           readNumber(text.substr(dots + 2), name.lastLayer);
}

template <class Layers>
Layers cut(Layers layers, const SubjectName& name) {
    if (name.lastLayer == 0)
        return layers;
    const int first = std::max(name.firstLayer, 1);
    if (first > name.lastLayer || static_cast<size_t>(name.lastLayer) > layers.size())
        throw Error(ErrorCode::BadInput, "look into", name.name,
                    "it has " + std::to_string(layers.size()) + " layers, the lowest is 1");
    return {layers.begin() + first - 1, layers.begin() + name.lastLayer};
}

/// Walked with the digests of its files; says whose file stood in the way.
std::shared_ptr<const FileTree> walked(const UniqueFd& directory, const std::string& label,
                                       std::stop_token stop) {
    try {
        return workerWalk(directory.get(), WalkDetail::Digests, label, std::move(stop));
    } catch (const Error& error) {
        throw error.during("look at", label);
    }
}

std::vector<LayerOrigin> originsOf(size_t layers) {
    std::vector<LayerOrigin> origins(layers);
    for (size_t i = 0; i < layers; ++i)
        origins[i].number = static_cast<int>(i) + 1;
    return origins;
}

void addHistory(const std::vector<LayerStep>& steps, std::vector<LayerOrigin>& origins) {
    for (const LayerStep& step : steps)
        if (step.layerIndex >= 0 && static_cast<size_t>(step.layerIndex) < origins.size()) {
            origins[static_cast<size_t>(step.layerIndex)].createdBy = step.createdBy;
            origins[static_cast<size_t>(step.layerIndex)].created = step.created;
        }
}

bool isRegularFile(const std::string& path) {
    struct stat facts {};
    return ::stat(path.c_str(), &facts) == 0 && S_ISREG(facts.st_mode);
}

Owners ownersHere() {
    return IdMap::detect().kind == IdMap::Kind::Single ? Owners::Squashed : Owners::Kept;
}

} // namespace

SubjectName SubjectName::parse(const std::string& text) {
    SubjectName parsed;
    parsed.name = text;
    for (const auto& [prefix, kind] : kPrefixes)
        if (text.starts_with(prefix)) {
            parsed.kind = kind;
            parsed.name = text.substr(prefix.size());
        }
    if (!parsed.kind && (text.starts_with('/') || text == "." || text == ".." || text.starts_with("./") ||
                         text.starts_with("../")))
        parsed.kind = Subject::Kind::Directory;
    if (parsed.name.empty())
        throw Error(ErrorCode::BadInput, "look at", text, "it names nothing");
    const size_t at = parsed.name.rfind('@');
    const bool archive = parsed.kind == Subject::Kind::Archive;
    const bool cuttable = !parsed.kind || archive || parsed.kind == Subject::Kind::Image;
    if (!cuttable || at == std::string::npos || parsed.name.find(':', at) != std::string::npos)
        return parsed;
    if (!readCut(std::string_view(parsed.name).substr(at + 1), parsed) || parsed.lastLayer < 1) {
        if (archive) // a file may be called anything
            return {parsed.kind, parsed.name};
        if (!parsed.kind && SnapshotName::isValid(std::string_view(parsed.name).substr(at + 1)))
            return {Subject::Kind::Volume, parsed.name};
        throw Error(ErrorCode::BadInput, "look at", text,
                    "behind \"@\" stands no layer such as 3 or 2..3, and no snapshot's name");
    }
    parsed.name.resize(at);
    parsed.kind = archive ? Subject::Kind::Archive : Subject::Kind::Image;
    return parsed;
}

Subject Engine::subjectImage(const SubjectName& name) const {
    const ConfiguredImage image = m_parts->images.read(name.name);
    MergedTree::Layers layers = m_parts->images.trees(image.summary);
    std::vector<LayerOrigin> origins = originsOf(image.summary.diffIds.size());
    addHistory(mapHistory(image.config), origins);
    return {Subject::Kind::Image,
            name.name,
            "image " + name.name,
            LazyUnion(cut(std::move(layers), name)),
            cut(std::move(origins), name),
            Owners::Kept,
            cut(m_parts->images.layers(image.summary), name)};
}

Subject Engine::subjectContainer(const std::string& nameOrId, std::stop_token stop) const {
    const ContainerRecord record = m_parts->containers.find(nameOrId).record;
    const UniqueFd upper = openUpper(m_parts->containers, record.id);
    MergedTree::Layers layers = m_parts->imageTrees(record);
    std::vector<LayerOrigin> origins = originsOf(record.layers.size());
    if (const auto image = ifFound([&] { return m_parts->images.read(record.image.str()); }))
        addHistory(mapHistory(image->config), origins);
    layers.push_back(walked(upper, "container " + record.name, std::move(stop)));
    origins.push_back({static_cast<int>(origins.size()) + 1, "container " + record.name, 0});
    return {Subject::Kind::Container,
            record.name,
            "container " + record.name,
            LazyUnion(std::move(layers)),
            std::move(origins),
            ownersHere(),
            record.layers};
}

Subject Engine::subjectVolume(const std::string& name, std::stop_token stop) const {
    const std::string label = (SnapshotOf::parse(name) ? "snapshot " : "volume ") + name;
    return {Subject::Kind::Volume,
            name,
            label,
            LazyUnion(m_parts->volumes.tree(name, std::move(stop), Volumes::Digests::Made)),
            {{1, label, 0}},
            ownersHere()};
}

Subject Engine::subjectDirectory(const std::string& path, std::stop_token stop) const {
    const std::string label = "directory " + path;
    const UniqueFd directory(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory)
        throw Error::fromErrno("open directory", path);
    return {Subject::Kind::Directory,
            path,
            label,
            LazyUnion(MergedTree::Layers{walked(directory, label, std::move(stop))}),
            {{1, label, 0}},
            ::geteuid() == 0 ? Owners::Kept : Owners::Squashed};
}

Subject Engine::subjectArchive(const SubjectName& name, const std::stop_token& stop) const {
    const UniqueFd file(::open(name.name.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat facts {};
    if (!file || ::fstat(file.get(), &facts) != 0)
        throw Error::fromErrno("open archive", name.name);
    if (!S_ISREG(facts.st_mode))
        throw Error(ErrorCode::BadInput, "open archive", name.name, "it is no regular file");
    Progress quiet;
    const std::vector<ArchiveView> views = viewArchive(m_parts->store, file.get(), name.name, quiet, stop);
    if (views.size() != 1)
        throw Error(ErrorCode::BadInput, "look into archive", name.name,
                    "it holds " + std::to_string(views.size()) + " images")
            .withHint("load it, and name the image");
    std::vector<LayerOrigin> origins = originsOf(views.front().trees.size());
    addHistory(mapHistory(views.front().config), origins);
    return {Subject::Kind::Archive,        name.name,
            "archive " + name.name,        LazyUnion(cut(views.front().trees, name)),
            cut(std::move(origins), name), Owners::Kept};
}

Subject::Kind Engine::kindOf(const std::string& name) const {
    if (ifFound([&] { return m_parts->containers.find(name); }))
        return Subject::Kind::Container;
    if (m_parts->images.knows(name))
        return Subject::Kind::Image;
    if (ifFound([&] { return m_parts->volumes.find(name); }))
        return Subject::Kind::Volume;
    throw Error(ErrorCode::NotFound, "look at", name, "no container, image or volume has that name")
        .withHint("write a directory as ./NAME or dir:NAME");
}

Subject Engine::subject(const std::string& text, const std::stop_token& stop) const {
    const SubjectName name = SubjectName::parse(text);
    switch (name.kind ? *name.kind : kindOf(name.name)) {
    case Subject::Kind::Container:
        return subjectContainer(name.name, stop);
    case Subject::Kind::Image:
        return subjectImage(name);
    case Subject::Kind::Volume:
        return subjectVolume(name.name, stop);
    case Subject::Kind::Archive:
        return subjectArchive(name, stop);
    case Subject::Kind::Directory:
        break;
    }
    return isRegularFile(name.name) && !text.starts_with("dir:") ? subjectArchive(name, stop)
                                                                 : subjectDirectory(name.name, stop);
}

} // namespace outcrop
