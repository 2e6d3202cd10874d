// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/row_format.h"
#include "core/engine/engine.h"

#include <vector>

namespace outcrop::cli {

struct ContainerRowOptions {
    bool truncate = true;
    bool size = false; ///< costs a walk of each container
};

/// docker's fields of a line of `ps`.
std::vector<tmpl::Json> containerRows(const Engine& engine, const std::vector<Container>& containers,
                                      const ContainerRowOptions& options);
RowStyle containerRowStyle(bool withSize);

} // namespace outcrop::cli
