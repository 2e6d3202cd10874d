// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/bridge/engine_source.h"

namespace outcrop::ui {

const Engine& EngineSource::engine() {
    std::lock_guard lock(m_mutex);
    if (!m_engine)
        m_engine.emplace(Engine::open(m_root));
    return *m_engine;
}

} // namespace outcrop::ui
