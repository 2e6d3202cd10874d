// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/packages.h"

#include "core/base/error.h"
#include "core/engine/layer_scan.h"
#include "core/inspect/path_state.h"
#include "core/layer/tree_names.h"
#include "core/scan/package_files.h"

#include <map>
#include <set>

namespace outcrop {

namespace {

std::string keyOf(const PackageRow& row) {
    return row.name + '\0' + row.version + '\0' + row.architecture;
}

/// What one layer says in one file.
struct Record {
    std::vector<PackageRow> rows;
    std::set<std::string> keys;

    void add(const PackageRow& row) {
        if (keys.insert(keyOf(row)).second)
            rows.push_back(row);
    }
};

/// What the layers of a subject say in one file, by the layer's index.
using Versions = std::map<size_t, Record>;

class PackageReader {
public:
    PackageReader(const Engine& engine, Progress& progress, const std::stop_token& stop)
        : m_engine(engine), m_progress(progress), m_stop(stop) {}

    PackageList run(const std::string& name) {
        ScopeBuilder builder(m_engine);
        builder.withHistory(true).add(name, m_stop);
        const Scope scope = builder.take();
        if (scope.subjects.size() != 1)
            throw Error(ErrorCode::BadInput, "list packages", name,
                        "it is not one image, container, volume or directory");
        const ScopeSubject& subject = scope.subjects.front();
        m_list.label = labelOf(subject);
        for (size_t i = 0; i < subject.layers.size(); ++i)
            layer(scope.layers[subject.layers[i]], subject, i);
        for (const auto& [path, versions] : m_files)
            file(subject, path, versions);
        sortPackages(m_list.packages);
        return std::move(m_list);
    }

private:
    /// Reads the layer only if it has a file that counts.
    void layer(const ScopeLayer& layer, const ScopeSubject& subject, size_t index) {
        std::vector<NodeIndex> nodes;
        bool rpm = false;
        const TreeNames names = TreeNames::of(*layer.tree);
        TreePaths paths(names);
        for (uint32_t node = 1; node < names.nodes.size(); ++node) {
            if (layer.tree->type(NodeIndex{node}) != FileType::Regular)
                continue;
            const std::string& path = paths.path(node);
            const auto manager = packageFile(path);
            if (manager && (*manager != PackageManager::Rpm || m_canReadRpm)) {
                nodes.push_back(NodeIndex{node});
                m_files[path].try_emplace(index); // an empty file says that nothing is installed
                rpm |= *manager == PackageManager::Rpm;
            } else if (const char* why = whyNotRead(path, layer.tree->fileSize(NodeIndex{node}));
                       why && stateOf(subject.trees, index, path).visibility == Visibility::Shown) {
                m_list.notRead.push_back({path, why});
            }
        }
        LayerFiles files = LayerFiles::of(layer, nodes);
        if (files.empty())
            return;
        constexpr uint64_t kMaxDatabase = 256ULL << 20;
        constexpr uint64_t kMaxPackages = 1'000'000;
        files.selection().maxFileSize = kMaxDatabase;
        files.selection().maxRows = kMaxPackages;
        files.selection().rpm = rpm;
        const UniqueFd input = layer.open();
        const Scanned<PackageRow> scanned =
            workerReadPackages({layer.kind, input.get(), layer.label}, files.selection(), m_progress, m_stop);
        if (scanned.totals.limited || scanned.totals.tooLarge > 0)
            m_progress.warn(layer.label + " has larger package databases than are read");
        for (const PackageRow& row : scanned.rows)
            for (const NodeIndex node : files.nodesAt(row.place))
                m_files[layer.tree->path(node)][index].add(row);
    }

    /// Of a file that is not read itself; nullptr where nothing is lost by that.
    const char* whyNotRead(const std::string& path, uint64_t size) const {
        if (isRpmJournal(path) && size > 0)
            return "what it says is not yet in the database beside it";
        return packageFile(path) && !m_canReadRpm ? "this outcrop was built without librpm" : nullptr;
    }

    /// The version of the file that is seen counts; a package came with the lowest layer since which all
    /// versions of the file have it.
    void file(const ScopeSubject& subject, const std::string& path, const Versions& versions) {
        const auto top = std::prev(versions.end());
        if (stateOf(subject.trees, top->first, path).visibility != Visibility::Shown)
            return;
        for (const PackageRow& row : top->second.rows) {
            auto brought = top;
            while (brought != versions.begin() && std::prev(brought)->second.keys.contains(keyOf(row)) &&
                   survives(subject, path, std::prev(brought)->first, brought->first))
                --brought;
            const LayerOrigin& origin = subject.origins[brought->first];
            m_list.packages.push_back({row.manager, row.name, row.version, row.architecture, row.size, path,
                                       origin.number, origin.createdBy});
        }
    }

    /// Whether the file of the lower layer was still seen when the upper one replaced it.
    static bool survives(const ScopeSubject& subject, const std::string& path, size_t lower, size_t upper) {
        const PathState state = stateOf(subject.trees, lower, path);
        return state.visibility == Visibility::Replaced && state.by == upper;
    }

    const Engine& m_engine;
    Progress& m_progress;
    std::stop_token m_stop;
    const bool m_canReadRpm = canReadRpm();
    PackageList m_list;
    std::map<std::string, Versions> m_files;
};

} // namespace

PackageList installedPackages(const Engine& engine, const std::string& name, Progress& progress,
                              const std::stop_token& stop) {
    return PackageReader(engine, progress, stop).run(name);
}

} // namespace outcrop
