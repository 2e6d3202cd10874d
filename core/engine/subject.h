// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/lazy_union.h"
#include "core/oci/digest.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace outcrop {

/// Where a layer of a subject comes from.
struct LayerOrigin {
    int number = 1;        ///< in its image, the lowest is 1
    std::string createdBy; ///< the instruction; empty if the image has lost its history
    int64_t created = 0;   ///< seconds since the epoch, 0 if not known
};

/// Anything that has files: what `compare` and its kin look at.
struct Subject {
    enum class Kind : uint8_t { Container, Image, Volume, Directory, Archive };
    Kind kind = Kind::Image;
    std::string name;  ///< of the object itself, without its kind and a cut: "alpine:3.10"
    std::string label; ///< as messages name it: "image alpine:3.10"
    LazyUnion tree;
    std::vector<LayerOrigin> origins; ///< of tree.layers()
    /// Squashed where owners say nothing: a directory of the host seen by someone who is not root.
    Owners owners = Owners::Kept;
    /// In the store, of those that are an image's: the first of tree.layers().
    std::vector<Digest> imageLayers = {};
};

/// How a subject is written. `container:NAME`, `image:NAME`, `volume:NAME`, `dir:PATH` and `archive:FILE` say
/// what is meant; a word with a slash in front or a dot is a directory or the archive of an image or of
/// files, anything else is looked for as docker's inspect does: container, image, volume. An image may be
/// cut: `NAME@3` is its layers 1 to 3, `NAME@2..3` these two alone. `VOLUME@SNAPSHOT` is a volume as it was.
struct SubjectName {
    std::optional<Subject::Kind> kind; ///< nullopt: whatever has that name
    std::string name;
    int firstLayer = 0; ///< counted from 1; 0: not cut
    int lastLayer = 0;

    /// Throws Error(BadInput).
    static SubjectName parse(const std::string& text);
};

} // namespace outcrop
