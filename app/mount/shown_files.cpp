// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/mount/shown_files.h"

#include "core/base/error.h"
#include "core/engine/if_found.h"
#include "core/layer/worker_client.h"

#include <fcntl.h>

namespace outcrop {

namespace {

constexpr std::string_view kDiffPrefix = "diff:";

/// The path of the entry that has the content: a further name of a file has none of its own.
std::string contentPath(const MergedTree& tree, NodeIndex node) {
    const MergedTree::Node& shown = tree.node(node);
    const FileTree& layer = *tree.layers()[shown.layer];
    return layer.path(linkedNode(layer, shown.source));
}

ShownFiles ofImage(const Engine& engine, const Subject& subject, const std::string& name) {
    const std::vector<Digest> keys = engine.images().layers(engine.images().find(name));
    std::vector<Digest> layers;
    for (const LayerOrigin& origin : subject.origins)
        layers.push_back(keys.at(static_cast<size_t>(origin.number) - 1));
    const auto tree = subject.tree;
    return {tree, [&engine, tree, layers](NodeIndex node) {
                Progress silent;
                return engine.images().openLayerFile(layers[tree->node(node).layer], contentPath(*tree, node),
                                                     silent, {});
            }};
}

/// Image layers below, perhaps the engine's own stubs, and the upper directory on top.
ShownFiles ofContainer(const Engine& engine, const ContainerRecord& record,
                       std::shared_ptr<const MergedTree> tree) {
    const auto upper = std::make_shared<UniqueFd>(
        openFile(engine.containers().bundle(record.id) / "upper", O_PATH | O_DIRECTORY));
    return {tree, [&engine, tree, upper, layers = record.layers](NodeIndex node) {
                const size_t layer = tree->node(node).layer;
                const std::string path = contentPath(*tree, node);
                if (layer + 1 == tree->layers().size())
                    return workerOpenFile(upper->get(), path);
                Progress silent;
                return engine.images().openLayerFile(layers.at(layer), path, silent, {});
            }};
}

} // namespace

ShownFiles shownFiles(const Engine& engine, const std::string& subject) {
    if (subject.starts_with(kDiffPrefix)) {
        const ContainerRecord record = engine.containers().find(subject.substr(kDiffPrefix.size())).record;
        return ofContainer(engine, record, engine.containerDiff(record.id.str(), {}, FileXattrs::Read));
    }
    SubjectName name = SubjectName::parse(subject);
    const bool maybeContainer = !name.kind || *name.kind == Subject::Kind::Container;
    if (maybeContainer) {
        try {
            const ContainerRecord record = engine.containers().find(name.name).record;
            return ofContainer(engine, record, engine.containerFiles(record.id.str(), {}));
        } catch (const Error& error) {
            if (name.kind || error.code() != ErrorCode::NotFound)
                throw;
        }
    }
    if (name.kind && *name.kind != Subject::Kind::Image)
        throw Error(ErrorCode::BadInput, "mount", subject, "it is no image or container");
    if (!name.kind && !engine.images().knows(name.name))
        if (const auto volume = ifFound([&] { return engine.volumes().find(name.name); }))
            throw Error(ErrorCode::BadInput, "mount", subject, "a volume is a directory already")
                .withHint("it is " + volume->mountpoint.string());
    const std::string image = subject.starts_with("image:") ? subject : "image:" + subject;
    return ofImage(engine, engine.subject(image, {}), name.name);
}

} // namespace outcrop
