// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/layer_trees.h"

namespace outcrop::ui {

namespace {

constexpr size_t kRowsAhead = 400000; ///< some 30 MB: ten layers of a large image

QString arrangedKey(const LayerTrees::Stop& stop, const TreeQuery& query) {
    return stop.key() + u' ' + query.key();
}

} // namespace

LayerTrees::LayerTrees(Bridge& bridge, QObject* context)
    : m_ahead(bridge, context, kRowsAhead,
              [](const TreeArrangement& arranged) { return size_t(arranged.tree().size()); }) {}

void LayerTrees::setImage(const std::string& image) {
    if (image == m_image)
        return;
    m_image = image;
    m_ahead.clear();
}

LayerTrees::Arranged LayerTrees::find(const Stop& stop, const TreeQuery& query) const {
    return m_ahead.find(arrangedKey(stop, query));
}

void LayerTrees::put(const Stop& stop, Arranged arranged) {
    const QString key = arrangedKey(stop, arranged->query());
    m_ahead.put(key, std::move(arranged));
}

void LayerTrees::prepare(const std::vector<Stop>& nearestFirst, const TreeQuery& query) {
    std::vector<Prepared<TreeArrangement>::Wish> wishes;
    for (const Stop& stop : nearestFirst)
        wishes.push_back(
            {arrangedKey(stop, query),
             [image = m_image, stop, query](const Engine& engine, const std::stop_token& stopped) {
                 return make(engine, image, stop, query, stopped);
             }});
    m_ahead.prepare(std::move(wishes));
}

LayerTrees::Arranged LayerTrees::make(const Engine& engine, const std::string& image, const Stop& stop,
                                      const TreeQuery& query, const std::stop_token& stopped) {
    return TreeArrangement::make(stop.whole ? engine.imageUnion(image, stop.layer)
                                            : engine.imageLayer(image, stop.layer),
                                 query, stopped);
}

} // namespace outcrop::ui
