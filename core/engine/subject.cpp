// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/subject.h"

#include "core/base/error.h"
#include "core/base/id_map.h"
#include "core/engine/container_tree.h"
#include "core/engine/engine_parts.h"
#include "core/layer/worker_client.h"

#include <algorithm>
#include <charconv>
#include <fcntl.h>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr std::pair<std::string_view, Subject::Kind> kPrefixes[] = {
    {"container:", Subject::Kind::Container},
    {"image:", Subject::Kind::Image},
    {"volume:", Subject::Kind::Volume},
    {"dir:", Subject::Kind::Directory},
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
        throw Error(ErrorCode::BadInput, "look into image", name.name,
                    "it has " + std::to_string(layers.size()) + " layers, the lowest is 1");
    return {layers.begin() + first - 1, layers.begin() + name.lastLayer};
}

/// Runs look; nullopt if there is nothing of that name.
template <class Look>
auto ifFound(Look look) -> std::optional<decltype(look())> {
    try {
        return look();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound)
            throw;
        return std::nullopt;
    }
}

std::vector<LayerOrigin> originsOf(const std::vector<Digest>& diffIds) {
    std::vector<LayerOrigin> origins;
    for (const Digest& diffId : diffIds)
        origins.push_back({{}, 0, diffId});
    return origins;
}

void addHistory(const ImageDetails& image, std::vector<LayerOrigin>& origins) {
    for (const LayerStep& step : image.steps)
        if (step.layerIndex >= 0 && static_cast<size_t>(step.layerIndex) < origins.size()) {
            origins[static_cast<size_t>(step.layerIndex)].createdBy = step.createdBy;
            origins[static_cast<size_t>(step.layerIndex)].created = step.created;
        }
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
    const bool cuttable = !parsed.kind || parsed.kind == Subject::Kind::Image;
    if (!cuttable || at == std::string::npos || parsed.name.find(':', at) != std::string::npos)
        return parsed;
    if (!readCut(std::string_view(parsed.name).substr(at + 1), parsed) || parsed.lastLayer < 1)
        throw Error(ErrorCode::BadInput, "look at", text, "behind \"@\" stands no layer such as 3 or 2..3");
    parsed.name.resize(at);
    parsed.kind = Subject::Kind::Image;
    return parsed;
}

Subject Engine::subjectImage(const SubjectName& name) const {
    const ImageSummary image = m_parts->images.find(name.name);
    std::vector<LayerOrigin> origins = originsOf(m_parts->images.layers(image));
    addHistory(m_parts->images.details(name.name), origins);
    return {Subject::Kind::Image, "image " + name.name,
            MergedTree::unionOf(cut(m_parts->images.trees(image), name)), cut(std::move(origins), name),
            Owners::Kept};
}

Subject Engine::subjectContainer(const std::string& nameOrId, std::stop_token stop) const {
    const ContainerRecord record = m_parts->containers.find(nameOrId).record;
    const UniqueFd upper = openUpper(m_parts->containers, record.id);
    MergedTree::Layers layers = m_parts->imageTrees(record);
    std::vector<LayerOrigin> origins = originsOf(record.layers);
    if (const auto image = ifFound([&] { return m_parts->images.details(record.image.str()); }))
        addHistory(*image, origins);
    layers.push_back(workerWalk(upper.get(), true, "container " + record.name, std::move(stop)));
    origins.push_back({"container " + record.name, 0, std::nullopt});
    return {Subject::Kind::Container, "container " + record.name, MergedTree::unionOf(std::move(layers)),
            std::move(origins), ownersHere()};
}

Subject Engine::subjectVolume(const std::string& name, std::stop_token stop) const {
    const std::string label = "volume " + name;
    return {Subject::Kind::Volume,
            label,
            m_parts->volumes.tree(name, std::move(stop), Volumes::Digests::Made),
            {{label, 0, std::nullopt}},
            ownersHere()};
}

Subject Engine::subjectDirectory(const std::string& path, std::stop_token stop) const {
    const std::string label = "directory " + path;
    const UniqueFd directory(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory)
        throw Error::fromErrno("open directory", path);
    return {Subject::Kind::Directory,
            label,
            MergedTree::unionOf({workerWalk(directory.get(), true, label, std::move(stop))}),
            {{label, 0, std::nullopt}},
            ::geteuid() == 0 ? Owners::Kept : Owners::Squashed};
}

std::optional<UniqueFd> Engine::openSubjectFile(const std::string& text, const Subject& subject, size_t layer,
                                                const std::string& path, const std::stop_token& stop) const {
    const std::optional<Digest>& diffId = subject.origins.at(layer).diffId;
    const FileTree& tree = *subject.tree->layers().at(layer);
    const NodeIndex node = tree.find(path);
    if (node == kNoNode || tree.type(node) != FileType::Regular)
        return std::nullopt;
    Progress quiet;
    if (diffId)
        return m_parts->images.openLayerFile(*diffId, path, quiet, stop);
    const std::string name = SubjectName::parse(text).name;
    switch (subject.kind) {
    case Subject::Kind::Container:
        return workerOpenFile(openUpper(m_parts->containers, m_parts->containers.find(name).record.id).get(),
                              path);
    case Subject::Kind::Volume:
        return m_parts->volumes.openFile(name, path);
    default:
        return openInRoot(openDirectory(name).get(), path, O_RDONLY | O_NOFOLLOW);
    }
}

Subject Engine::subject(const std::string& text, const std::stop_token& stop) const {
    const SubjectName name = SubjectName::parse(text);
    if (name.kind == Subject::Kind::Container)
        return subjectContainer(name.name, stop);
    if (name.kind == Subject::Kind::Image)
        return subjectImage(name);
    if (name.kind == Subject::Kind::Volume)
        return subjectVolume(name.name, stop);
    if (name.kind == Subject::Kind::Directory)
        return subjectDirectory(name.name, stop);
    if (auto found = ifFound([&] { return subjectContainer(name.name, stop); }))
        return *found;
    if (auto found = ifFound([&] { return subjectImage(name); }))
        return *found;
    if (auto found = ifFound([&] { return subjectVolume(name.name, stop); }))
        return *found;
    throw Error(ErrorCode::NotFound, "look at", text, "no container, image or volume has that name")
        .withHint("write a directory as ./NAME or dir:NAME");
}

} // namespace outcrop
