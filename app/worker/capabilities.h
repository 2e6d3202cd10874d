// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>

namespace outcrop {

/// Bits of the capabilities an op about trees keeps: owners, modes, devices and attributes of files, nothing
/// else.
uint64_t fileCapabilities();
/// Reduces permitted and effective to what is in keep (and was there), inheritable to nothing, and sets
/// no_new_privs.
void dropCapabilities(uint64_t keep);

} // namespace outcrop
