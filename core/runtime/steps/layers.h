// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/runtime/plan.h"

#include <string>

namespace outcrop::steps {

/// Puts an image's layers together on its place; root is what they show. 0 or errno, with the kernel's words.
int mountLayers(const MountImage& step, UniqueFd& root, std::string& why);

} // namespace outcrop::steps
