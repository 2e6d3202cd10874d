// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/options/go_text.h"

namespace outcrop::cli::tmpl {

using namespace outcrop::go;

} // namespace outcrop::cli::tmpl
