// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/oci/image_config.h"

namespace outcrop {

/// What mine changed in the old base's settings, on top of the new base's: field by field, variables and
/// labels by key.
ProcessConfig rebasedConfig(const ProcessConfig& oldBase, const ProcessConfig& newBase,
                            const ProcessConfig& mine);

} // namespace outcrop
