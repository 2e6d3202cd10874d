// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/row_format.h"
#include "core/image/images.h"

namespace outcrop::cli {

/// docker's fields of a line of `images`; without a tag: of an image that has no name.
tmpl::Json imageRow(const ImageSummary& image, const Reference* tag, bool truncate);
RowStyle imageRowStyle(bool digests);

} // namespace outcrop::cli
