// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/template/functions.h"

// eq, ne, lt, le, gt, ge with Go's rules: kinds must match, nil equals only nil.

namespace outcrop::cli::tmpl {

FunctionResult callEqual(const Arguments& arguments);
FunctionResult callNotEqual(const Arguments& arguments);
FunctionResult callLess(const Arguments& arguments);
FunctionResult callLessOrEqual(const Arguments& arguments);
FunctionResult callGreater(const Arguments& arguments);
FunctionResult callGreaterOrEqual(const Arguments& arguments);

} // namespace outcrop::cli::tmpl
