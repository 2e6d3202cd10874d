// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/image/image_index.h"
#include "core/image/import/import_plan.h"
#include "core/image/import/platform_choice.h"

#include <algorithm>
#include <cctype>
#include <set>

// index.json of an OCI layout lists manifests and indexes. Each entry is an image of its own, except that an
// index, and entries of one name, are one image for several platforms: of these the one for this host is
// taken.

namespace outcrop {

namespace {

constexpr int kMaxDepth = 8;
constexpr size_t kMaxManifests = 2000;

bool isIndex(const Descriptor& descriptor) {
    return descriptor.mediaType == media_type::kIndex || descriptor.mediaType == media_type::kDockerIndex;
}

bool isManifest(const Descriptor& descriptor) {
    return descriptor.mediaType == media_type::kManifest ||
           descriptor.mediaType == media_type::kDockerManifest;
}

bool isSchema1(const Descriptor& descriptor) {
    return descriptor.mediaType.find("distribution.manifest.v1+") != std::string::npos;
}

/// BuildKit hangs provenance and SBOM beside the image it built.
bool isAttestation(const Descriptor& descriptor) {
    const auto type = descriptor.annotations.find("vnd.docker.reference.type");
    return type != descriptor.annotations.end() && type->second == "attestation-manifest";
}

bool isLayerType(const std::string& mediaType) {
    return mediaType.empty() || mediaType.find(".layer.") != std::string::npos ||
           mediaType.find(".rootfs.") != std::string::npos;
}

/// Signatures and attestations (cosign, in-toto) look like images whose layers are JSON documents.
bool isArtifact(const Manifest& manifest) {
    return !manifest.layers.empty() &&
           std::none_of(manifest.layers.begin(), manifest.layers.end(),
                        [](const Descriptor& layer) { return isLayerType(layer.mediaType); });
}

/// "…layer.v1.tar+gzip", "…rootfs.diff.tar.gzip", "…rootfs.foreign.diff.tar": anything that says tar.
bool isTarType(const std::string& mediaType) {
    return mediaType.empty() || mediaType.find(".tar") != std::string::npos;
}

struct Candidate {
    Descriptor descriptor;
    std::string bytes;
    Manifest manifest;
};

class LayoutPlanner {
public:
    LayoutPlanner(ImportSource& source, Progress& progress) : m_source(source), m_progress(progress) {}

    ImportPlan plan() {
        const Index index = Index::parse(m_source.bytes(m_source.member("index.json")), "index.json");
        for (const std::vector<Descriptor>& group : groups(index.manifests))
            planGroup(group);
        if (m_plan.empty() && m_artifacts > 0)
            m_source.refuseUnsupported("it holds no image, only signatures or other artifacts");
        return std::move(m_plan);
    }

private:
    static std::string nameOf(const Descriptor& descriptor) {
        for (const char* key : {annotation::kImageName, annotation::kRefName}) {
            const auto found = descriptor.annotations.find(key);
            if (found != descriptor.annotations.end() && !found->second.empty())
                return found->second;
        }
        return {};
    }

    /// Entries that are one image: same name and a platform each.
    static std::vector<std::vector<Descriptor>> groups(const std::vector<Descriptor>& entries) {
        std::vector<std::vector<Descriptor>> groups;
        for (const Descriptor& entry : entries) {
            const auto together = std::find_if(groups.begin(), groups.end(), [&](const auto& group) {
                return nameOf(group.front()) == nameOf(entry) && belongTogether(group, entry);
            });
            if (together == groups.end())
                groups.push_back({entry});
            else
                together->push_back(entry);
        }
        return groups;
    }
    static bool belongTogether(const std::vector<Descriptor>& group, const Descriptor& entry) {
        const auto sameAsEntry = [&](const Descriptor& other) {
            return !other.platform || (other.platform->os == entry.platform->os &&
                                       other.platform->architecture == entry.platform->architecture &&
                                       other.platform->variant == entry.platform->variant);
        };
        return entry.platform && isManifest(entry) && std::none_of(group.begin(), group.end(), sameAsEntry);
    }

    void planGroup(const std::vector<Descriptor>& group) {
        std::vector<Candidate> candidates;
        for (const Descriptor& descriptor : group)
            collect(descriptor, candidates, 0);
        if (candidates.empty())
            return;
        std::vector<Platform> platforms;
        if (candidates.size() > 1)
            for (const Candidate& candidate : candidates)
                platforms.push_back(platformOf(candidate));
        const size_t chosen = candidates.size() > 1 ? choosePlatform(hostPlatform(), platforms) : 0;
        addImage(candidates[chosen], nameOf(group.front()));
    }

    void collect(const Descriptor& descriptor, std::vector<Candidate>& candidates, int depth) {
        if (depth > kMaxDepth || ++m_visited > kMaxManifests)
            m_source.refuse("indexes are nested too deeply or list too many images");
        if (isSchema1(descriptor))
            m_source.refuseUnsupported("docker schema 1 manifests are not supported");
        if (isAttestation(descriptor)) {
            ++m_artifacts;
            return;
        }
        if (!isIndex(descriptor) && !isManifest(descriptor) && !descriptor.mediaType.empty()) {
            m_progress.warn(m_source.name() + ": " + descriptor.digest.str() + " is no image but \"" +
                            descriptor.mediaType + "\", left out");
            ++m_artifacts;
            return;
        }
        const ArchiveMember* member = m_source.findBlob(descriptor.digest);
        // Of an index for many platforms an archive may hold the one that was saved.
        if (!member && depth > 0)
            return;
        if (!member)
            m_source.refuse("blob " + descriptor.digest.str() + " is missing");
        verifySize(descriptor, *member);
        if (isIndex(descriptor))
            collectIndex(m_source.bytes(*member), descriptor, candidates, depth);
        else
            collectManifest(m_source.bytes(*member), descriptor, candidates);
    }

    void collectIndex(const std::string& bytes, const Descriptor& descriptor,
                      std::vector<Candidate>& candidates, int depth) {
        const size_t before = candidates.size();
        const Index index = Index::parse(bytes, descriptor.digest.str());
        for (const Descriptor& entry : index.manifests)
            collect(entry, candidates, depth + 1);
        if (candidates.size() == before && depth == 0 && m_artifacts == 0 && !index.manifests.empty())
            m_source.refuse("it holds none of the images that index " + descriptor.digest.str() + " lists");
    }

    void collectManifest(std::string bytes, const Descriptor& descriptor,
                         std::vector<Candidate>& candidates) {
        Candidate candidate{descriptor, std::move(bytes), {}};
        candidate.manifest = Manifest::parse(candidate.bytes, descriptor.digest.str());
        if (isArtifact(candidate.manifest))
            ++m_artifacts;
        else
            candidates.push_back(std::move(candidate));
    }

    Platform platformOf(const Candidate& candidate) {
        if (candidate.descriptor.platform)
            return *candidate.descriptor.platform;
        const ImageConfig config = ImageConfig::parse(configBytes(candidate.manifest));
        return {config.os, config.architecture, config.variant};
    }

    void verifySize(const Descriptor& descriptor, const ArchiveMember& member) const {
        if (descriptor.size != member.size)
            m_source.refuse("blob " + descriptor.digest.str() + " has " + std::to_string(member.size) +
                            " bytes, but its descriptor says " + std::to_string(descriptor.size));
    }

    const ArchiveMember& blob(const Descriptor& descriptor) {
        const ArchiveMember* member = m_source.findBlob(descriptor.digest);
        if (!member)
            m_source.refuse("blob " + descriptor.digest.str() + " is missing");
        verifySize(descriptor, *member);
        return *member;
    }

    std::string configBytes(const Manifest& manifest) { return m_source.bytes(blob(manifest.config)); }

    const ArchiveMember& layerBlob(const Descriptor& layer) {
        if (!isTarType(layer.mediaType))
            m_source.refuseUnsupported("layers of type \"" + layer.mediaType + "\" are not supported");
        const bool foreign = layer.raw.contains("urls");
        if (foreign && !m_source.findBlob(layer.digest))
            m_source.refuseUnsupported("layer " + layer.digest.str() +
                                       " is a foreign layer that must be fetched from elsewhere");
        return blob(layer);
    }

    void addImage(const Candidate& candidate, const std::string& name) {
        PlannedImage image;
        image.manifestBytes = candidate.bytes;
        image.manifest = candidate.manifest;
        for (const Descriptor& layer : candidate.manifest.layers)
            image.layers.push_back(&layerBlob(layer));
        image.configBytes = configBytes(candidate.manifest);
        image.config = ImageConfig::parse(image.configBytes);
        if (!name.empty())
            image.names = namesFrom(name);
        m_plan.push_back(std::move(image));
    }

    /// By the specification the annotation is only a tag ("latest"), by custom often a whole name.
    std::vector<Reference> namesFrom(const std::string& text) {
        const bool whole = text.find_first_of("/:") != std::string::npos;
        const size_t digit = text[0] == 'v' ? 1 : 0;
        const bool version =
            digit < text.size() && std::isdigit(static_cast<unsigned char>(text[digit])) != 0;
        if (whole || (text != "latest" && !version))
            return parseNames({text}, m_source, m_progress);
        m_progress.warn(m_source.name() + ": the image has only a tag, \"" + text + "\", and no name");
        return {};
    }

    ImportSource& m_source;
    Progress& m_progress;
    ImportPlan m_plan;
    size_t m_visited = 0;
    size_t m_artifacts = 0;
};

} // namespace

ImportPlan planOciLayout(ImportSource& source, Progress& progress) {
    return LayoutPlanner(source, progress).plan();
}

} // namespace outcrop
