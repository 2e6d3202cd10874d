// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "tests/engine/engine_fixture.h"

#include <QObject>
#include <optional>

namespace outcrop::test {

/// Real containers of a real image, through the engine alone: one store for all cases of a program, without
/// containers and volumes at the start of each.
class EngineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase() { m_fixture.reset(); }

protected:
    const Engine& engine() const { return m_fixture->engine(); }
    std::optional<EngineFixture> m_fixture;
};

} // namespace outcrop::test
