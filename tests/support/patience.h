// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

namespace outcrop::test {

/// Milliseconds until a wait gives up. Nothing is timed: it is only an end for what would hang, also under a
/// sanitizer on a machine that does much else.
inline constexpr int kPatience = 120000;

} // namespace outcrop::test
