// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>
#include <string_view>

namespace outcrop {

/// What a name in a layer's tar means (OCI image-spec, layer.md).
struct LayerPath {
    enum class Kind {
        Entry,    ///< path is the file's
        Whiteout, ///< path is what is removed from the layers below
        Opaque,   ///< path is the directory whose lower contents are hidden
        Ignored,  ///< aufs' own bookkeeping (.wh..wh.plnk and the like)
    };
    Kind kind = Kind::Entry;
    std::string path; ///< absolute and clean, "/" for the root
};

/// Leading slashes and "./" are dropped and inner ".." resolved, as every engine does. Throws Error(BadInput)
/// naming the entry when it climbs out, is too long, or whites out nothing.
LayerPath classifyLayerName(std::string_view name);

/// The same cleaning alone, for hard link targets and members of archives: absolute result.
std::string cleanPath(std::string_view name);

/// The directory of a clean absolute path that is not the root.
std::string_view parentOf(std::string_view path);

} // namespace outcrop
