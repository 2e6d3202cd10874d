// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/bridge/bridge.h"

#include <utility>

namespace outcrop::ui {

Bridge::Bridge(std::string rootOverride, QObject* parent)
    : QObject(parent), m_engine(std::make_shared<EngineSource>(std::move(rootOverride))), m_watcher(m_engine),
      m_tasks(m_engine) {
    connect(&m_watcher, &SnapshotWatcher::snapshotChanged, this, &Bridge::snapshotChanged);
}

} // namespace outcrop::ui
