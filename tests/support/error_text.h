// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <functional>
#include <string>

namespace outcrop::test {

/// What the Error that `action` throws says, or "no error".
std::string errorText(const std::function<void()>& action);

} // namespace outcrop::test
