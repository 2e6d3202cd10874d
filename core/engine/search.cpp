// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/search.h"

#include "core/base/error.h"
#include "core/engine/layer_scan.h"

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

class Searcher {
public:
    Searcher(const Engine& engine, const SearchRequest& request, Progress& progress,
             const std::stop_token& stop)
        : m_request(request), m_matcher(request.files), m_progress(progress), m_stop(stop) {
        if (request.content)
            checkContentQuery(*request.content);
        ScopeBuilder builder(engine);
        builder.withDigests(request.files.digest.has_value());
        for (const std::string& text : request.in)
            builder.add(text, stop);
        if (request.in.empty())
            builder.addAll(Subject::Kind::Image, stop);
        m_result.scope = builder.take();
        m_found.resize(m_result.scope.layers.size());
    }

    SearchResult run() {
        for (size_t i = 0; i < m_found.size(); ++i)
            m_found[i] =
                request().content ? contentsOf(m_result.scope.layers[i]) : namesOf(m_result.scope.layers[i]);
        for (size_t i = 0; i < m_result.scope.subjects.size() && !m_result.limited; ++i)
            collect(i);
        return std::move(m_result);
    }

private:
    const SearchRequest& request() const { return m_request; }

    std::vector<Found> namesOf(const ScopeLayer& layer) const {
        std::vector<Found> found;
        for (const NodeIndex node : m_matcher.find(*layer.tree, m_stop))
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
        const Scanned<ContentMatch> scanned =
            workerSearchContent({layer.kind, input.get(), layer.label}, *request().content, files.selection(),
                                m_progress, m_stop);
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

    void collect(size_t number) {
        const ScopeSubject& subject = m_result.scope.subjects[number];
        std::vector<SearchHit> hits;
        for (size_t layer = 0; layer < subject.layers.size(); ++layer) {
            NodeIndex last = kNoNode;
            SearchHit hit;
            hit.subject = number;
            hit.layer = layer;
            for (const Found& found : m_found[subject.layers[layer]]) {
                if (found.node != last) {
                    hit.path = subject.trees[layer]->path(found.node);
                    hit.state = stateOf(subject.trees, layer, hit.path);
                    last = found.node;
                }
                if (hit.state.visibility != Visibility::Shown && !request().hidden)
                    continue;
                hit.node = found.node;
                hit.line = found.line;
                hit.text = found.text;
                hits.push_back(hit);
            }
        }
        std::sort(hits.begin(), hits.end(), [](const SearchHit& a, const SearchHit& b) {
            return std::tie(a.path, a.layer, a.line) < std::tie(b.path, b.layer, b.line);
        });
        const size_t room = request().limit == 0 ? hits.size() : request().limit - m_result.hits.size();
        m_result.limited = hits.size() > room;
        hits.resize(std::min(hits.size(), room));
        m_result.hits.insert(m_result.hits.end(), std::make_move_iterator(hits.begin()),
                             std::make_move_iterator(hits.end()));
    }

    const SearchRequest& m_request;
    FileMatcher m_matcher;
    Progress& m_progress;
    std::stop_token m_stop;
    SearchResult m_result;
    std::vector<std::vector<Found>> m_found; ///< by layer of the scope
};

} // namespace

SearchResult search(const Engine& engine, const SearchRequest& request, Progress& progress,
                    const std::stop_token& stop) {
    return Searcher(engine, request, progress, stop).run();
}

} // namespace outcrop
