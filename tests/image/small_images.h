// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "tests/image/archive_fixture.h"

namespace outcrop::test {

/// Two layers, the second over a file of the first.
inline const std::string kBase =
    TarWriter().directory("etc").file("etc/issue", "base\n").file("etc/keep", "k").finish();
inline const std::string kTop = layerWith("etc/issue", "top!!\n");

inline ImageFixture image(const std::vector<std::string>& layers, const std::vector<std::string>& names) {
    ImageFixture fixture;
    fixture.layers = layers;
    fixture.names = names;
    return fixture;
}

} // namespace outcrop::test
