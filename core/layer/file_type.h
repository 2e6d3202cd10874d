// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"

#include <sys/types.h>

namespace outcrop {

/// By the S_IFMT bits of a mode, which are libarchive's too; what is none of them is a regular file.
FileType fileTypeOf(mode_t mode);

} // namespace outcrop
