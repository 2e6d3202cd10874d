// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/layer/root_view.h"

namespace outcrop {

/// Mounts what a view says and gives its root. Call in a mount namespace of our own, before privileges are
/// given up. Throws Error.
UniqueFd mountRootView(const RootView& view);

} // namespace outcrop
