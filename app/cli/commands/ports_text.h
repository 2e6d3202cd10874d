// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/container/container.h"

#include <string>

namespace outcrop::cli {

/// Whether it runs in a network of its own: others have no ports.
bool hasPortsNow(const Container& container);

/// A running container's ports as docker's ps shows them: "0.0.0.0:8000-8002->8000-8002/tcp, 443/tcp". Only
/// ports that have the same number outside are drawn together.
std::string portsText(const Container& container);

} // namespace outcrop::cli
