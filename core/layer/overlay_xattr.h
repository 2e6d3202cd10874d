// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string_view>

namespace outcrop {

/// overlayfs' mark (with userxattr) that a directory hides what lies below it.
inline constexpr const char* kOpaqueXattr = "user.overlay.opaque";

/// The one attribute of a file that docker's diff compares.
inline constexpr const char* kCapabilityXattr = "security.capability";

/// Attributes through which overlayfs keeps its books: never shown, packed, or taken from an image.
inline bool isOverlayXattr(std::string_view name) {
    return name.starts_with("user.overlay.") || name.starts_with("trusted.overlay.");
}

} // namespace outcrop
