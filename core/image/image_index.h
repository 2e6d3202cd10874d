// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/oci/manifest.h"
#include "core/oci/reference.h"
#include "core/store/store.h"

#include <optional>
#include <string>
#include <vector>

namespace outcrop {

/// images/index.json: which images there are and what they are called. An image with several names has
/// several descriptors, one without a name has a single nameless one. Change it only under
/// Store::lockObject("index").
class ImageIndex {
public:
    static ImageIndex read(const Store& store);
    void write(const Store& store) const;

    /// Names of an image, in the order they were given.
    std::vector<Reference> names(const Digest& manifest) const;
    /// Manifests of all images in the order they came, each once; deleted ones that containers still need
    /// left out.
    std::vector<Descriptor> images() const;
    /// Images whose names were removed by force while containers of them exist.
    std::vector<Descriptor> heldImages() const;
    const Descriptor* findName(const Reference& name) const;
    bool contains(const Digest& manifest) const;

    /// Adds a nameless image unless it is there; one that was only held is an image again.
    void add(const Descriptor& manifest);
    /// Points name at the image. What it pointed at before stays, nameless if that was its last name.
    void setName(const Descriptor& manifest, const Reference& name);
    /// Takes one name away; the image stays, nameless if that was its last.
    void removeName(const Reference& name);
    void removeImage(const Digest& manifest);
    /// Takes all names away and hides the image, but keeps its content from garbage collection.
    void hold(const Digest& manifest);

private:
    Index m_index;
};

/// Name of an index entry; nullopt for a nameless one and for a name that is not ours.
std::optional<Reference> entryName(const Descriptor& entry);
/// RFC 3339 time the name was given; empty if unknown.
std::string entryTagTime(const Descriptor& entry);
/// Id of the image it was committed from here; empty if it came from elsewhere.
std::string entryParent(const Descriptor& entry);

namespace annotation {
inline constexpr const char* kRefName = "org.opencontainers.image.ref.name";
inline constexpr const char* kImageName = "io.containerd.image.name";
inline constexpr const char* kSize =
    "outcrop.size"; ///< bytes of files in all layers, so a list need not open them
inline constexpr const char* kTagTime = "outcrop.tag-time";
inline constexpr const char* kDeleted = "outcrop.deleted"; ///< held for containers only
inline constexpr const char* kParent = "outcrop.parent";   ///< id of the image this one was committed from
} // namespace annotation

} // namespace outcrop
