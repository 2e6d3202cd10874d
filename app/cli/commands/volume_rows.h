// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/row_format.h"
#include "core/volume/volumes.h"

namespace outcrop::cli {

/// docker's fields of a line of `volume ls`.
tmpl::Json volumeRow(const Volume& volume);
RowStyle volumeRowStyle();

} // namespace outcrop::cli
