// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/template/functions.h"

// docker's functions on text: join, split, upper, lower, title, pad, truncate; Go's html and urlquery.

namespace outcrop::cli::tmpl {

FunctionResult callJoin(const Arguments& arguments);
FunctionResult callSplit(const Arguments& arguments);
FunctionResult callUpper(const Arguments& arguments);
FunctionResult callLower(const Arguments& arguments);
FunctionResult callTitle(const Arguments& arguments);
FunctionResult callPad(const Arguments& arguments);
FunctionResult callTruncate(const Arguments& arguments);
FunctionResult callHtml(const Arguments& arguments);
FunctionResult callUrlQuery(const Arguments& arguments);

} // namespace outcrop::cli::tmpl
