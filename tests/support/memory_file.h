// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"

#include <string_view>

namespace outcrop::test {

/// An open file with these bytes, at its start.
UniqueFd memoryFile(std::string_view bytes);

} // namespace outcrop::test
