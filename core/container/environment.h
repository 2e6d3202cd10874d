// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/container/container.h"

#include <string>
#include <vector>

namespace outcrop {

/// base with the entries of changes over it by key, in docker's order: a known key keeps its place, a new one
/// is appended, and an entry without "=" takes its key away.
std::vector<std::string> mergedEnvironment(std::vector<std::string> base,
                                           const std::vector<std::string>& changes);

/// What a process of the container is given: docker's PATH, HOSTNAME and with a terminal TERM, then the
/// record's own. HOME is the runtime's, which looks the user up inside the container.
std::vector<std::string> processEnvironment(const ContainerRecord& record, bool tty);

} // namespace outcrop
