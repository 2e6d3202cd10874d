// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"

#include <stop_token>
#include <string>
#include <string_view>

namespace outcrop {

/// The source that such a mount names in mountinfo; its type there is "overlay".
inline constexpr std::string_view kKernelMountSource = "outcrop";

/// Shows an image, or some of its layers, read-only on a directory, as the kernel merges the unpacked layers.
/// Unpacks what is not. The mount comes as a whole or not at all. False where that is not possible: the
/// caller is not root, the subject is no image, the directory is not empty, the kernel refuses; then nothing
/// is changed but for layers that are unpacked now.
bool mountByKernel(const Engine& engine, const std::string& subject, const std::string& directory,
                   Progress& progress, const std::stop_token& stop);

} // namespace outcrop
