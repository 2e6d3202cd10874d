// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>
#include <vector>

namespace outcrop {

/// A directory or file of the host that is shown inside a view.
struct ViewMount {
    std::string source; ///< absolute on the host
    std::string target; ///< absolute inside; made if missing
    bool readOnly = false;
};

/// A root directory that a worker puts together for itself, in a mount namespace of its own: unpacked layers
/// as the kernel merges them, what is mounted in there, and the worker sees nothing else. All paths are the
/// store's own, never an image's. Whoever gives an upper directory makes sure that nobody else mounts it.
struct RootView {
    std::string place;               ///< a directory to mount on, which stays as it is
    std::vector<std::string> lowers; ///< topmost first; two at least where there is no upper
    std::string upper;               ///< empty: nothing can be written
    std::string work;                ///< overlayfs' own, beside the upper
    bool readOnly = false;           ///< the layers, not the mounts
    std::vector<ViewMount> mounts;   ///< in the order to make them
};

std::string encodeRootView(const RootView& view);
/// Throws Error(Internal) if it is none.
RootView decodeRootView(const std::string& bytes);

} // namespace outcrop
