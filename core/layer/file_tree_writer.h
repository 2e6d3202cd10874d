// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree_table.h"

#include <string>

namespace outcrop {

/// The tree file of what was collected (file_tree_format.h).
std::string writeTree(const BuildTable& table);

} // namespace outcrop
