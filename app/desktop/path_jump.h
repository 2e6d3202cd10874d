// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"

#include <QObject>
#include <QPointer>

namespace outcrop::ui {

class CommandPalette;
class TreeBrowser;

/// Goes to a path of the tree in sight, found as one types it: the palette over the tree's paths, which are
/// looked for on a worker.
class PathJump : public QObject {
    Q_OBJECT
public:
    PathJump(CommandPalette& palette, Bridge& bridge, QObject* parent);

    void open(TreeBrowser* browser);

private:
    void look(const QString& typed);

    CommandPalette& m_palette;
    Bridge& m_bridge;
    Request m_request;
    QPointer<TreeBrowser> m_browser;
};

} // namespace outcrop::ui
