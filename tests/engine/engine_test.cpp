// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/engine/engine_test.h"

#include "core/engine/if_found.h"
#include "tests/support/environment.h"

namespace outcrop::test {

void EngineTest::initTestCase() {
    OUTCROP_NEEDS_NAMESPACES();
    m_fixture.emplace();
    OUTCROP_NEEDS(m_fixture->hasStarter(),
                  "the starter image was not built: busybox-static is not installed");
}

void EngineTest::cleanup() {
    if (!m_fixture)
        return;
    for (const Container& container : engine().containers().list())
        ifFound([&] { // one with --rm removes itself, perhaps just now
            engine().removeContainer(container.record.id.str(), true, true);
            return true;
        });
    engine().pruneVolumes(true);
}

} // namespace outcrop::test
