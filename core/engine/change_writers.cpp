// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/change_writers.h"

#include <utility>

namespace outcrop {

void ChangeWriters::put(const std::string& path, WrittenBy by) {
    m_newer.insert_or_assign(path, std::move(by));
    if (m_newer.size() >= kAtOnce)
        m_older = std::make_shared<const Map>(std::exchange(m_newer, {}));
}

void ChangeWriters::add(const ChangeWriters& later) {
    later.each([this](const std::string& path, const WrittenBy& by) { put(path, by); });
}

const WrittenBy* ChangeWriters::find(const std::string& path) const {
    if (const auto newer = m_newer.find(path); newer != m_newer.end())
        return &newer->second;
    if (!m_older)
        return nullptr;
    const auto older = m_older->find(path);
    return older == m_older->end() ? nullptr : &older->second;
}

} // namespace outcrop
