// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/template/template.h"
#include "core/inspect/comparison_rows.h"

namespace outcrop::cli {

/// A row with what differs as it was before and after: "modeBefore", "ownerAfter", …
tmpl::Json rowJson(const Comparison& comparison, const ComparisonRow& row);

} // namespace outcrop::cli
