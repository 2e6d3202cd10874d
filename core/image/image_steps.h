// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/image/images.h"

#include <vector>

namespace outcrop {

/// History steps with the index of the layer each made (-1: none). What does not fit is mended by position:
/// steps that claim a layer when none is left make none, layers that no step claims get a step of their own
/// at the top.
std::vector<LayerStep> mapHistory(const ImageConfig& config);

} // namespace outcrop
