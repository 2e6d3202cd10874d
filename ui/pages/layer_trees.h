// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/prepared.h"
#include "ui/models/tree_arrangement.h"

#include <string>
#include <vector>

namespace outcrop::ui {

/// The trees at the stops of an image's timeline, ready before the thumb is there as far as memory allows.
class LayerTrees {
public:
    using Arranged = std::shared_ptr<const TreeArrangement>;
    struct Stop {
        bool whole = false; ///< all up to the layer; else what it changed
        int layer = -1;     ///< of the whole: -1 is the topmost
        QString key() const { return QStringLiteral("%1 %2").arg(whole).arg(layer); }
    };

    LayerTrees(Bridge& bridge, QObject* context);

    void setImage(const std::string& image);
    /// Null if it has to be asked for with make().
    Arranged find(const Stop& stop, const TreeQuery& query) const;
    void put(const Stop& stop, Arranged arranged);
    void prepare(const std::vector<Stop>& nearestFirst, const TreeQuery& query);
    /// On a worker.
    static Arranged make(const Engine& engine, const std::string& image, const Stop& stop,
                         const TreeQuery& query, const std::stop_token& stopped);

private:
    std::string m_image;
    Prepared<TreeArrangement> m_ahead;
};

} // namespace outcrop::ui
