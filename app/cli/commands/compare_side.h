// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/command.h"
#include "core/inspect/git/similar.h"

#include <string>

namespace outcrop::cli {

/// One side of a comparison.
struct CompareSide {
    Subject subject;
    ReadContent read; ///< of a node of subject.tree
};

/// By its name, as Engine::subject() takes it. The invocation must outlive it.
CompareSide openSide(Invocation& invocation, const std::string& text);

} // namespace outcrop::cli
