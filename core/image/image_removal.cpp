// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/image/image_record.h"
#include "core/image/images.h"
#include "core/store/garbage.h"

#include <algorithm>
#include <set>

// docker's rmi (moby: daemon/images/image_delete.go), its words included. One difference, on purpose: what is
// refused by id is refused before anything is untagged, so a refused removal changes nothing.

namespace outcrop {

namespace {

Error conflict(const ImageRecord& image, bool canForce, const std::string& why) {
    return {ErrorCode::Conflict, "conflict: unable to delete " + image.id().shortHex() +
                                     (canForce ? " (must be forced) - " : " (cannot be forced) - ") + why};
}

/// All names in one repository with at most one tag: what an id may remove without force.
bool isSingleReference(const std::vector<Reference>& names) {
    if (names.size() <= 1)
        return names.size() == 1;
    const auto tags =
        std::count_if(names.begin(), names.end(), [](const Reference& name) { return !name.tag().empty(); });
    return tags <= 1 && std::all_of(names.begin(), names.end(), [&](const Reference& name) {
               return name.familiarName() == names.front().familiarName();
           });
}

/// One removal, worked out against the index while the store is ours alone.
class Removal {
public:
    Removal(const Store& store, ImageIndex& index, ImageRecord image, bool force,
            const std::vector<Images::Use>& uses)
        : m_store(store), m_index(index), m_image(std::move(image)), m_force(force) {
        for (const Images::Use& use : uses)
            if (use.image == m_image.id())
                m_uses.push_back(use);
    }

    std::vector<RemovalStep> byName(const Reference& name) {
        const std::vector<Reference> names = m_index.names(m_image.entry.digest);
        if (names.size() > 1) {
            untag(name);
            return m_steps;
        }
        if (!m_force && !m_uses.empty())
            throw Error(ErrorCode::Conflict, "conflict: unable to remove repository reference \"" +
                                                 name.familiar() + "\" (must force) - container " +
                                                 m_uses.front().containerId.substr(0, 12) +
                                                 " is using its referenced image " + m_image.id().shortHex());
        untag(name);
        // The name goes by force; what runs keeps the image, nameless.
        if (std::none_of(m_uses.begin(), m_uses.end(), [](const Images::Use& use) { return use.running; }))
            deleteImage();
        return m_steps;
    }
    std::vector<RemovalStep> byId() {
        const std::vector<Reference> names = m_index.names(m_image.entry.digest);
        refuseConflicts();
        if (!m_force && names.size() > 1 && !isSingleReference(names))
            throw conflict(m_image, true, "image is referenced in multiple repositories");
        for (const Reference& name : names)
            untag(name);
        deleteImage();
        return m_steps;
    }

private:
    void refuseConflicts() const {
        for (const Images::Use& use : m_uses)
            if (use.running)
                throw conflict(m_image, false,
                               "image is being used by running container " + use.containerId.substr(0, 12));
        if (!m_force && !m_uses.empty())
            throw conflict(m_image, true,
                           "image is being used by stopped container " +
                               m_uses.front().containerId.substr(0, 12));
    }
    void untag(const Reference& name) {
        m_index.removeName(name);
        m_steps.push_back({name.familiar(), {}});
    }
    void deleteImage() {
        m_steps.push_back({{}, m_image.id().str()});
        if (!m_uses.empty()) {
            m_index.hold(m_image.entry.digest);
            return;
        }
        m_index.removeImage(m_image.entry.digest);
        const std::set<Digest> kept = remainingChains();
        const std::vector<Digest> chains = chainsOf(m_image.config);
        for (auto chain = chains.rbegin(); chain != chains.rend(); ++chain)
            if (!kept.count(*chain))
                m_steps.push_back({{}, chain->str()});
    }
    static std::vector<Digest> chainsOf(const ImageConfig& config) {
        std::vector<Digest> chains;
        for (const Digest& diffId : config.diffIds)
            chains.push_back(chainId(chains.empty() ? Digest() : chains.back(), diffId));
        return chains;
    }
    std::set<Digest> remainingChains() const {
        std::set<Digest> chains;
        for (const std::vector<Descriptor>& entries : {m_index.images(), m_index.heldImages()})
            for (const Descriptor& entry : entries)
                for (const Digest& chain : chainsOf(readImage(m_store, entry).config))
                    chains.insert(chain);
        return chains;
    }

    const Store& m_store;
    ImageIndex& m_index;
    ImageRecord m_image;
    bool m_force;
    std::vector<Images::Use> m_uses;
    std::vector<RemovalStep> m_steps;
};

/// Lets go of deleted images whose last container is gone.
bool releaseHeld(const Store& store, ImageIndex& index, const std::vector<Images::Use>& uses) {
    bool changed = false;
    for (const Descriptor& entry : index.heldImages()) {
        const ImageId id = readImage(store, entry).id();
        const bool used =
            std::any_of(uses.begin(), uses.end(), [&](const Images::Use& use) { return use.image == id; });
        if (used)
            continue;
        index.removeImage(entry.digest);
        changed = true;
    }
    return changed;
}

} // namespace

std::vector<RemovalStep> Images::remove(const std::string& name, bool force,
                                        const std::vector<Use>& inUse) const {
    return remove(name, force, [&] { return inUse; });
}

std::vector<RemovalStep> Images::remove(const std::string& name, bool force,
                                        const std::function<std::vector<Use>()>& inUse) const {
    const StoreLock alone = m_store->lockExclusive();
    const StoreLock lock = m_store->lockObject("index");
    const std::vector<Use> uses = inUse();
    ImageIndex index = ImageIndex::read(*m_store);
    ImageRecord image = findImage(*m_store, index, name);
    const std::optional<Reference> reference = Reference::tryParse(name);
    const bool named = reference && index.findName(*reference) != nullptr;
    Removal removal(*m_store, index, std::move(image), force, uses);
    const std::vector<RemovalStep> steps = named ? removal.byName(*reference) : removal.byId();
    releaseHeld(*m_store, index, uses);
    index.write(*m_store);
    collectGarbage(*m_store);
    return steps;
}

void Images::releaseDeleted(const std::function<std::vector<Use>()>& inUse) const {
    if (ImageIndex::read(*m_store).heldImages().empty())
        return;
    const StoreLock alone = m_store->lockExclusive();
    const StoreLock lock = m_store->lockObject("index");
    ImageIndex index = ImageIndex::read(*m_store);
    if (!releaseHeld(*m_store, index, inUse()))
        return;
    index.write(*m_store);
    collectGarbage(*m_store);
}

} // namespace outcrop
