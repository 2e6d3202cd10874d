// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/search.h"

#include "core/base/error.h"
#include "core/engine/content_index.h"
#include "core/engine/layer_scan.h"
#include "core/layer/name_table.h"

#include <algorithm>
#include <tuple>

namespace outcrop {

namespace {

/// What was found in one layer.
struct Found {
    NodeIndex node = kNoNode;
    uint64_t line = 0;
    std::string text;
};

HitFacts factsOf(const FileEntry& entry) {
    HitFacts facts{entry.type, entry.mode, entry.uid, entry.gid, entry.size, std::string(entry.linkTarget),
                   {}};
    std::ranges::copy(entry.contentDigest, facts.digest.begin());
    return facts;
}

HitFacts factsOf(const FileTree& tree, NodeIndex node) {
    const FileEntry entry = tree.entry(node);
    HitFacts facts = factsOf(entry);
    if (!entry.hardlink)
        return facts;
    const FileEntry content = tree.entry(linkedNode(tree, node));
    facts.mode = content.mode;
    facts.uid = content.uid;
    facts.gid = content.gid;
    facts.size = content.size;
    return facts;
}

class Searcher {
public:
    Searcher(const Engine& engine, const SearchRequest& request, Progress& progress,
             const std::stop_token& stop)
        : m_engine(engine), m_request(request), m_matcher(request.files), m_progress(progress), m_stop(stop) {
        if (request.content)
            checkContentQuery(*request.content);
        ScopeBuilder builder(engine);
        builder.withDigests(request.files.digest.has_value()).withTrees(false);
        for (const std::string& text : request.in)
            builder.add(text, stop);
        if (request.in.empty())
            builder.addAll(Subject::Kind::Image, stop);
        m_result.scope = builder.take();
        for (const std::string& one : m_result.scope.leftOut)
            progress.warn(one);
        m_result.incomplete = !m_result.scope.leftOut.empty();
        m_found.resize(m_result.scope.layers.size());
        m_ofImage.resize(m_found.size());
        for (const ScopeSubject& subject : m_result.scope.subjects)
            if (subject.kind == Subject::Kind::Image)
                for (const size_t layer : subject.layers)
                    m_ofImage[layer] = true;
        m_tables.resize(m_found.size());
    }

    SearchResult run(const SearchListener& found) {
        for (size_t i = 0; i < m_result.scope.subjects.size() && !m_result.limited; ++i) {
            for (const size_t layer : m_result.scope.subjects[i].layers)
                look(layer);
            const size_t known = m_result.hits.size();
            collect(i);
            if (found)
                found(m_result, known, i + 1);
        }
        return std::move(m_result);
    }

private:
    const SearchRequest& request() const { return m_request; }

    /// Once, for all subjects that have the layer.
    void look(size_t layer) {
        if (!m_found[layer])
            m_found[layer] = request().content ? contentsOf(opened(layer)) : namesOf(layer);
    }

    const ScopeLayer& opened(size_t number) {
        ScopeLayer& layer = m_result.scope.layers[number];
        if (!layer.tree)
            layer.tree = m_engine.images().tree(layer.key);
        return layer;
    }

    std::vector<Found> namesOf(size_t number) {
        if (!m_result.scope.layers[number].tree && !request().digests)
            if (auto found = quickNamesOf(number))
                return std::move(*found);
        return foundAt(m_matcher.find(*opened(number).tree, m_stop));
    }

    /// From the names alone; empty if it takes the tree, which is also what says that it is damaged.
    std::optional<std::vector<Found>> quickNamesOf(size_t number) {
        const Digest& key = m_result.scope.layers[number].key;
        auto table = NameTable::open(m_engine.store().paths().layer(key) / "tree");
        if (!table)
            return std::nullopt;
        try {
            const auto nodes = m_matcher.find(*table, m_stop);
            if (!nodes || !table->sound())
                return std::nullopt;
            m_tables[number] = std::move(table);
            return foundAt(*nodes);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Corrupt)
                throw;
            return std::nullopt;
        }
    }

    static std::vector<Found> foundAt(const std::vector<NodeIndex>& nodes) {
        std::vector<Found> found;
        found.reserve(nodes.size());
        for (const NodeIndex node : nodes)
            found.push_back({node, 0, {}});
        return found;
    }

    std::vector<Found> contentsOf(const ScopeLayer& layer) {
        LayerFiles files = request().files.empty()
                               ? LayerFiles::all(layer)
                               : LayerFiles::of(layer, m_matcher.find(*layer.tree, m_stop));
        if (files.empty())
            return {};
        files.selection().maxFileSize = request().maxFileSize;
        try {
            return scan(layer, files);
        } catch (const Error& error) {
            if (m_result.scope.subjects.size() < 2 || error.code() == ErrorCode::Cancelled)
                throw;
            m_progress.warn(error.what());
            m_result.incomplete = true;
            return {};
        }
    }

    std::vector<Found> scan(const ScopeLayer& layer, LayerFiles& files) {
        const UniqueFd input = layer.open();
        const LayerContentIndex indexFile(m_engine, layer);
        UniqueFd index = indexFile.open();
        if (!index && files.selection().everything) { // else little is read: too little to pay for an index
            indexFile.make(input.get(), m_progress, m_stop);
            index = indexFile.open();
        }
        const Scanned<ContentMatch> scanned =
            workerSearchContent({layer.kind, input.get(), layer.label, index.get()}, *request().content,
                                files.selection(), m_progress, m_stop);
        if (scanned.totals.indexDamaged)
            indexFile.remove();
        m_result.tooLarge += scanned.totals.tooLarge;
        m_result.binary += scanned.totals.binary;
        if (scanned.totals.limited) {
            m_progress.warn(layer.label + " has more matches than are shown");
            m_result.incomplete = true;
        }
        std::vector<Found> found;
        for (const ContentMatch& match : scanned.rows)
            for (const NodeIndex node : files.nodesAt(match.place))
                found.push_back({node, match.line, match.excerpt});
        return found;
    }

    /// Trees of all layers above one with hits, which may hide them.
    void openTreesAbove(ScopeSubject& subject) {
        bool below = false;
        for (size_t i = 0; i < subject.layers.size(); ++i) {
            const size_t layer = subject.layers[i];
            if (below)
                opened(layer);
            subject.trees[i] = m_result.scope.layers[layer].tree;
            below |= !m_found[layer]->empty();
        }
    }

    void describe(SearchHit& hit, size_t layer, NodeIndex node) const {
        const FileTree* tree = m_result.scope.layers[layer].tree.get();
        hit.path = tree ? tree->path(node) : m_tables[layer]->path(node);
        hit.facts = tree ? factsOf(*tree, node) : factsOf(m_tables[layer]->entry(node));
    }

    void collect(size_t number) {
        ScopeSubject& subject = m_result.scope.subjects[number];
        openTreesAbove(subject);
        std::vector<SearchHit> hits;
        for (size_t layer = 0; layer < subject.layers.size(); ++layer) {
            if (request().once && subject.kind == Subject::Kind::Container &&
                m_ofImage[subject.layers[layer]])
                continue;
            NodeIndex last = kNoNode;
            SearchHit hit;
            hit.subject = number;
            hit.layer = layer;
            for (const Found& found : *m_found[subject.layers[layer]]) {
                if (found.node != last) {
                    describe(hit, subject.layers[layer], found.node);
                    hit.state = stateOf(subject.trees, layer, hit.path, hit.facts.type);
                    last = found.node;
                }
                if (hit.state.visibility != Visibility::Shown && !request().hidden)
                    continue;
                hit.line = found.line;
                hit.text = found.text;
                hits.push_back(hit);
            }
        }
        const auto earlier = [](const SearchHit& a, const SearchHit& b) {
            return std::tie(a.path, a.layer, a.line) < std::tie(b.path, b.layer, b.line);
        };
        if (!std::ranges::is_sorted(hits, earlier)) // a layer's own order often is that already
            std::ranges::sort(hits, earlier);
        const size_t room = request().limit == 0 ? hits.size() : request().limit - m_result.hits.size();
        m_result.limited = hits.size() > room;
        hits.resize(std::min(hits.size(), room));
        m_result.hits.insert(m_result.hits.end(), std::make_move_iterator(hits.begin()),
                             std::make_move_iterator(hits.end()));
    }

    const Engine& m_engine;
    const SearchRequest& m_request;
    FileMatcher m_matcher;
    Progress& m_progress;
    std::stop_token m_stop;
    SearchResult m_result;
    std::vector<std::optional<std::vector<Found>>> m_found; ///< by layer of the scope; nullopt: not looked at
    std::vector<bool> m_ofImage;                            ///< an image among the subjects has that layer
    std::vector<std::unique_ptr<NameTable>> m_tables;       ///< … where the tree was not opened
};

} // namespace

SearchResult search(const Engine& engine, const SearchRequest& request, Progress& progress,
                    const std::stop_token& stop, const SearchListener& found) {
    return Searcher(engine, request, progress, stop).run(found);
}

} // namespace outcrop
