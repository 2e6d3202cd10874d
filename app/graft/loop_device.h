// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"

#include <string>

namespace outcrop {

/// A block device that shows a file: the one that already does (two would spoil each other's writes), else a
/// new one, which goes when device is closed and nothing is mounted from it. Root only. Throws Error.
std::string attachLoop(const std::string& file, bool readOnly, UniqueFd& device);

} // namespace outcrop
