// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>

namespace outcrop {

/// A name nobody chose: "folded_gneiss". attempt > 0 appends digits, as every name may be taken.
std::string generatedContainerName(unsigned attempt = 0);

} // namespace outcrop
