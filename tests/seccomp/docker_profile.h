// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/runtime/seccomp/seccomp_profile.h"

#include <string>

namespace outcrop::test {

/// Resolves a profile in docker's form (its own includes/excludes logic) to the same plain rules ours
/// resolves to.
SeccompRules resolveDockerProfile(const std::string& text, const SeccompFacts& facts);

} // namespace outcrop::test
