// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/image/image_index.h"

#include "core/base/fd.h"
#include "core/oci/json_fields.h"
#include "core/oci/time.h"

#include <algorithm>

namespace outcrop {

namespace {

bool isHeld(const Descriptor& entry) {
    return entry.annotations.count(annotation::kDeleted) != 0;
}

void clearName(Descriptor& entry) {
    entry.annotations.erase(annotation::kRefName);
    entry.annotations.erase(annotation::kImageName);
    entry.annotations.erase(annotation::kTagTime);
}

std::string annotationOr(const Descriptor& entry, const char* key) {
    const auto found = entry.annotations.find(key);
    return found == entry.annotations.end() ? std::string() : found->second;
}

} // namespace

std::optional<Reference> entryName(const Descriptor& entry) {
    const std::string text = annotationOr(entry, annotation::kRefName);
    return text.empty() ? std::nullopt : Reference::tryParse(text);
}

std::string entryTagTime(const Descriptor& entry) {
    return annotationOr(entry, annotation::kTagTime);
}

std::string entryParent(const Descriptor& entry) {
    return annotationOr(entry, annotation::kParent);
}

ImageIndex ImageIndex::read(const Store& store) {
    ImageIndex index;
    index.m_index = Index::parse(readFile(store.paths().images() / "index.json"), "images/index.json");
    return index;
}

void ImageIndex::write(const Store& store) const {
    store.writeDocument(store.paths().images() / "index.json", jsonText(m_index.toJson()));
}

std::vector<Reference> ImageIndex::names(const Digest& manifest) const {
    std::vector<Reference> names;
    for (const Descriptor& entry : m_index.manifests)
        if (entry.digest == manifest)
            if (const std::optional<Reference> name = entryName(entry))
                names.push_back(*name);
    return names;
}

std::vector<Descriptor> ImageIndex::images() const {
    std::vector<Descriptor> images;
    for (const Descriptor& entry : m_index.manifests) {
        const bool seen = std::any_of(images.begin(), images.end(),
                                      [&](const Descriptor& other) { return other.digest == entry.digest; });
        if (!seen && !isHeld(entry))
            images.push_back(entry);
    }
    return images;
}

std::vector<Descriptor> ImageIndex::heldImages() const {
    std::vector<Descriptor> held;
    std::copy_if(m_index.manifests.begin(), m_index.manifests.end(), std::back_inserter(held), isHeld);
    return held;
}

const Descriptor* ImageIndex::findName(const Reference& name) const {
    for (const Descriptor& entry : m_index.manifests)
        if (entryName(entry) == name)
            return &entry;
    return nullptr;
}

bool ImageIndex::contains(const Digest& manifest) const {
    return std::any_of(m_index.manifests.begin(), m_index.manifests.end(),
                       [&](const Descriptor& entry) { return entry.digest == manifest; });
}

void ImageIndex::add(const Descriptor& manifest) {
    for (Descriptor& entry : m_index.manifests) {
        if (entry.digest != manifest.digest)
            continue;
        entry.annotations.erase(annotation::kDeleted);
        return;
    }
    Descriptor entry = manifest;
    clearName(entry);
    m_index.manifests.push_back(entry);
}

void ImageIndex::setName(const Descriptor& manifest, const Reference& name) {
    const Descriptor* current = findName(name);
    if (current && current->digest == manifest.digest)
        return;
    removeName(name);
    add(manifest);
    auto entry = std::find_if(m_index.manifests.begin(), m_index.manifests.end(),
                              [&](const Descriptor& other) { return other.digest == manifest.digest; });
    if (entryName(*entry)) { // it has a name already: one more descriptor
        m_index.manifests.push_back(*entry);
        entry = m_index.manifests.end() - 1;
    }
    entry->annotations[annotation::kRefName] = name.canonical();
    entry->annotations[annotation::kImageName] = name.canonical();
    entry->annotations[annotation::kTagTime] = nowRfc3339Nano();
}

void ImageIndex::removeName(const Reference& name) {
    const auto entry = std::find_if(m_index.manifests.begin(), m_index.manifests.end(),
                                    [&](const Descriptor& other) { return entryName(other) == name; });
    if (entry == m_index.manifests.end())
        return;
    const Digest digest = entry->digest;
    const auto sameImage = [&](const Descriptor& other) { return other.digest == digest; };
    if (std::count_if(m_index.manifests.begin(), m_index.manifests.end(), sameImage) > 1)
        m_index.manifests.erase(entry);
    else
        clearName(*entry);
}

void ImageIndex::removeImage(const Digest& manifest) {
    m_index.manifests.erase(std::remove_if(m_index.manifests.begin(), m_index.manifests.end(),
                                           [&](const Descriptor& entry) { return entry.digest == manifest; }),
                            m_index.manifests.end());
}

void ImageIndex::hold(const Digest& manifest) {
    const auto entry = std::find_if(m_index.manifests.begin(), m_index.manifests.end(),
                                    [&](const Descriptor& other) { return other.digest == manifest; });
    if (entry == m_index.manifests.end())
        return;
    Descriptor held = *entry;
    clearName(held);
    held.annotations[annotation::kDeleted] = "true";
    removeImage(manifest);
    m_index.manifests.push_back(held);
}

} // namespace outcrop
