// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace outcrop::ui {

/// Opens the engine when it is first needed, on the thread that needs it (never the UI thread). Thread-safe;
/// a failed opening is thrown to the caller and tried again next time.
class EngineSource {
public:
    explicit EngineSource(std::string rootOverride) : m_root(std::move(rootOverride)) {}
    const Engine& engine();
    const std::string& rootOverride() const { return m_root; }

private:
    std::string m_root;
    std::mutex m_mutex;
    std::optional<Engine> m_engine;
};

} // namespace outcrop::ui
