// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/rebase.h"

#include "core/base/error.h"
#include "core/engine/container_layer.h"
#include "core/engine/rebase_config.h"
#include "core/oci/time.h"
#include "core/store/garbage.h"

#include <algorithm>
#include <set>

namespace outcrop {

namespace {

using Changes = std::map<std::string, const ThreeWayRow*>;

Changes changesByPath(const ThreeWay& changes) {
    Changes byPath;
    for (const ThreeWayRow& row : changes.rows)
        byPath[row.path] = &row;
    return byPath;
}

/// Chooses of a container's layer what goes onto the new base.
class LayerChoice {
public:
    LayerChoice(const ContainerTrees& trees, const ThreeWay& changes, ConflictRule conflicts)
        : m_upper(*trees.upper), m_newBase(changes.theirs->after()), m_changes(changesByPath(changes)),
          m_conflicts(conflicts), m_content(layerContent(trees)) {}

    PackRequest request(int upperFd) const {
        std::set<std::string> present;
        for (const std::string& path : m_content.present)
            if (!leadsOnly(path) && wanted(path))
                addWithParents(path, present);
        PackRequest request;
        request.upperFd = upperFd;
        request.paths.assign(present.begin(), present.end());
        for (const std::string& path : m_content.removed)
            if (wanted(path) && m_newBase.find(path) != kNoNode)
                request.removed.push_back(path);
        for (const std::string& path : present)
            giveDirectory(path, request);
        return request;
    }

private:
    const ThreeWayRow* rowOf(const std::string& path) const {
        const auto found = m_changes.find(path);
        return found == m_changes.end() ? nullptr : found->second;
    }
    bool changedByMe(const std::string& path) const {
        const ThreeWayRow* row = rowOf(path);
        return row != nullptr && row->mine != Change::None;
    }
    /// A directory that is in the writable layer because of what lies in it.
    bool leadsOnly(const std::string& path) const {
        const NodeIndex node = m_upper.find(path);
        return node != kNoNode && m_upper.type(node) == FileType::Directory && !changedByMe(path);
    }
    bool wanted(const std::string& path) const {
        const ThreeWayRow* row = rowOf(path);
        // What only the new base changed is here as another name of a file that the container changed.
        return row == nullptr || (row->side != ChangedBy::Theirs &&
                                  (row->side != ChangedBy::Conflict || m_conflicts == ConflictRule::Mine));
    }
    /// Directories that only lead somewhere stay as the new base has them.
    void giveDirectory(const std::string& path, PackRequest& request) const {
        const NodeIndex there = m_newBase.find(path);
        if (there == kNoNode || !leadsOnly(path))
            return;
        const FileEntry entry = m_newBase.entry(there);
        if (entry.type == FileType::Directory)
            request.given[path] = {entry.mode, entry.uid, entry.gid, entry.mtime};
    }

    const FileTree& m_upper;
    const MergedTree& m_newBase;
    const Changes m_changes;
    const ConflictRule m_conflicts;
    const LayerChanges m_content;
};

ThreeWay compareThree(const Subject& oldBase, const Subject& newBase, const Subject& mine,
                      const std::stop_token& stop) {
    return ThreeWay::of(oldBase.tree, newBase.tree, mine.tree, mine.owners, stop);
}

RebaseResult resultOf(ThreeWay changes) {
    RebaseResult result;
    result.changes = std::move(changes);
    result.conflicts =
        static_cast<size_t>(std::ranges::count(result.changes.rows, ChangedBy::Conflict, &ThreeWayRow::side));
    return result;
}

bool mayGoOn(const RebaseOptions& options, const RebaseResult& result) {
    return !options.dryRun && (result.conflicts == 0 || options.conflicts != ConflictRule::Refuse);
}

/// The new base's documents with what mine changed in the settings.
ImageConfig configOver(const ImageConfig& newBase, const ProcessConfig& oldConfig, const ProcessConfig& mine,
                       const std::string& author) {
    ImageConfig config = newBase;
    config.config = rebasedConfig(oldConfig, newBase.config, mine);
    if (!author.empty())
        config.author = author;
    config.created = nowRfc3339Nano();
    return config;
}

/// Steps of an image above those of the image it was made on.
std::vector<HistoryStep> stepsAbove(const ImageConfig& image, const ImageConfig& base) {
    size_t layers = 0;
    size_t at = 0;
    for (; at < image.history.size() && layers < base.diffIds.size(); ++at)
        layers += image.history[at].emptyLayer ? 0 : 1;
    // Steps of the base without a layer at its end are the base's as well.
    at = std::max(at, std::min(base.history.size(), image.history.size()));
    return {image.history.begin() + static_cast<std::ptrdiff_t>(at), image.history.end()};
}

} // namespace

RebaseResult Engine::rebase(const RebaseOptions& options, Progress& progress, std::stop_token stop) const {
    const SubjectName name = SubjectName::parse(options.source);
    const Subject::Kind kind = name.kind ? *name.kind : kindOf(name.name);
    if (kind == Subject::Kind::Container)
        return rebaseContainer(name.name, options, progress, std::move(stop));
    if (kind == Subject::Kind::Image)
        return rebaseImage(name, options, std::move(stop));
    throw Error(ErrorCode::BadInput, "rebase", options.source, "it is neither a container nor an image");
}

RebaseResult Engine::rebaseContainer(const std::string& nameOrId, const RebaseOptions& options,
                                     Progress& progress, std::stop_token stop) const {
    const ContainerRecord record = m_parts->containers.find(nameOrId).record;
    const std::string oldName = options.oldBase.empty() ? record.image.str() : options.oldBase;
    const ImageDetails oldBase = m_parts->images.details(oldName);
    if (oldBase.summary.id != record.image)
        throw Error(ErrorCode::BadInput, "rebase", record.name, "it was not made from " + oldName);
    const ImageDetails newBase = m_parts->images.details(options.newBase);

    const StoreLock lock = m_parts->store.lockShared();
    Staging staging = m_parts->store.makeStaging();
    const UniqueFd upper = openUpper(m_parts->containers, record.id);
    progress.phase("compare", record.name, 0);
    RebaseResult result = resultOf(compareThree(subjectImage({Subject::Kind::Image, oldName}),
                                                subjectImage({Subject::Kind::Image, options.newBase}),
                                                subjectContainer(record.id.str(), stop), stop));
    if (!mayGoOn(options, result))
        return result;
    const ContainerTrees trees =
        containerTrees(m_parts->imageTrees(record), upper, true, "container " + record.name, stop);
    const PackRequest request = LayerChoice(trees, result.changes, options.conflicts).request(upper.get());
    std::optional<ArchiveMember> packed;
    if (!request.paths.empty() || !request.removed.empty())
        packed = workerPack(request, openDirectory(staging.path()).get(), progress, stop);
    ImageConfig config = configOver(newBase.config, oldBase.config.config, record.config, options.author);
    config.history.push_back({config.created, "rebase " + record.name, config.author,
                              options.message.empty() ? "from " + oldName : options.message, !packed});
    throwIfCancelled(stop, "rebase");
    // Killed or failing from here on, the next open takes out of the store what no image refers to.
    writeFileAtomic(staging.path() / kPublishingMark, {}, Durability::ProcessDeath);
    try {
        std::vector<Images::NewLayer> layers;
        if (packed)
            layers.push_back(keepLayer(m_parts->store, *packed, staging.path()));
        result.image = m_parts->images.addImage(&newBase.summary, config, layers, options.target);
        return result;
    } catch (...) {
        staging.leave();
        throw;
    }
}

RebaseResult Engine::rebaseImage(const SubjectName& name, const RebaseOptions& options,
                                 std::stop_token stop) const {
    if (options.oldBase.empty())
        throw Error(ErrorCode::BadInput, "rebase", name.name, "what it was made on is not known")
            .withHint("name the old base with --from");
    const ImageDetails mine = m_parts->images.details(name.name);
    const ImageDetails oldBase = m_parts->images.details(options.oldBase);
    const ImageDetails newBase = m_parts->images.details(options.newBase);
    const size_t below = oldBase.summary.diffIds.size();
    if (mine.summary.diffIds.size() < below ||
        !std::equal(oldBase.summary.diffIds.begin(), oldBase.summary.diffIds.end(),
                    mine.summary.diffIds.begin()))
        throw Error(ErrorCode::BadInput, "rebase", name.name, "it was not made on " + options.oldBase);
    if (options.conflicts == ConflictRule::Theirs)
        throw Error(ErrorCode::BadInput, "rebase", name.name,
                    "layers of an image are taken as they are: conflicts can't be settled for the new base");
    const StoreLock lock = m_parts->store.lockShared();
    RebaseResult result = resultOf(compareThree(subjectImage({Subject::Kind::Image, options.oldBase}),
                                                subjectImage({Subject::Kind::Image, options.newBase}),
                                                subjectImage({Subject::Kind::Image, name.name}), stop));
    if (!mayGoOn(options, result))
        return result;
    std::vector<Images::NewLayer> layers = m_parts->images.storedLayers(mine.summary);
    layers.erase(layers.begin(), layers.begin() + static_cast<std::ptrdiff_t>(below));
    ImageConfig config =
        configOver(newBase.config, oldBase.config.config, mine.config.config, options.author);
    for (const HistoryStep& step : stepsAbove(mine.config, oldBase.config))
        config.history.push_back(step);
    if (!options.message.empty() && !config.history.empty())
        config.history.back().comment = options.message;
    throwIfCancelled(stop, "rebase");
    result.image = m_parts->images.addImage(&newBase.summary, config, layers, options.target);
    return result;
}

} // namespace outcrop
