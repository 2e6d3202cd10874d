// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>

namespace outcrop {

/// Deletes a removed container's directory, which lies in the store's staging/, unless another sweeps it
/// already. What this user may not delete is left for the next sweep. Throws nothing.
void deleteLeftovers(const std::string& directory) noexcept;

} // namespace outcrop
