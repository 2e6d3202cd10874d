// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/image/image_record.h"

#include "core/base/error.h"
#include "core/base/hex.h"
#include "core/oci/time.h"
#include "core/store/layer_keys.h"

namespace outcrop {

namespace {

constexpr std::string_view kDigestPrefix = "sha256:";

/// The hex digits name may abbreviate an id with; empty if it can't be one.
std::string idDigits(const std::string& name) {
    const bool prefixed = name.compare(0, kDigestPrefix.size(), kDigestPrefix) == 0;
    const std::string digits = prefixed ? name.substr(kDigestPrefix.size()) : name;
    return isLowerHex(digits) && digits.size() <= 64 ? digits : std::string();
}

/// "alpine@sha256:…": the digest is that of the manifest, the name must have been given to it.
std::optional<ImageRecord> findByDigest(const Store& store, const ImageIndex& index,
                                        const Reference& reference) {
    for (const Descriptor& entry : index.images()) {
        if (entry.digest.str() != reference.digest())
            continue;
        for (const Reference& name : index.names(entry.digest))
            if (name.domain() == reference.domain() && name.path() == reference.path())
                return readImage(store, entry);
    }
    return std::nullopt;
}

std::optional<ImageRecord> findByName(const Store& store, const ImageIndex& index, const std::string& name) {
    const std::optional<Reference> reference = Reference::tryParse(name);
    if (!reference)
        return std::nullopt;
    if (!reference->digest().empty())
        return findByDigest(store, index, *reference);
    const Descriptor* entry = index.findName(*reference);
    return entry ? std::optional(readImage(store, *entry)) : std::nullopt;
}

} // namespace

ImageRecord readImage(const Store& store, const Descriptor& entry) {
    try {
        ImageRecord record{entry, Manifest::parse(store.readBlob(entry.digest), entry.digest.str()), {}};
        record.config = ImageConfig::parse(store.readBlob(record.manifest.config.digest));
        if (record.config.diffIds.size() != record.manifest.layers.size())
            throw Error(ErrorCode::Corrupt, "read image", record.id().str(),
                        "manifest and config name different numbers of layers");
        return record;
    } catch (const Error& error) {
        // It was whole when it came in: whatever is wrong now is damage, not bad input.
        throw Error(ErrorCode::Corrupt, "read image", entry.digest.str(), error.what(), error.errnoValue())
            .withHint("load or pull the image again");
    }
}

ImageSummary summarize(const Store& store, const ImageIndex& index, const ImageRecord& record) {
    ImageSummary summary;
    summary.id = record.id();
    summary.manifest = record.entry.digest;
    summary.tags = index.names(record.entry.digest);
    summary.created = epochSeconds(record.config.created);
    summary.size = imageSize(store, record.entry, record.config.diffIds);
    summary.os = record.config.os;
    summary.architecture = record.config.architecture;
    summary.variant = record.config.variant;
    summary.diffIds = record.config.diffIds;
    return summary;
}

bool isIdPrefix(const ImageId& id, const std::string& name) {
    const std::string digits = idDigits(name);
    return !digits.empty() && id.hex().compare(0, digits.size(), digits) == 0;
}

ImageRecord findImage(const Store& store, const ImageIndex& index, const std::string& name) {
    if (std::optional<ImageRecord> named = findByName(store, index, name))
        return std::move(*named);
    std::optional<ImageRecord> found;
    if (!idDigits(name).empty()) {
        for (const Descriptor& entry : index.images()) {
            ImageRecord record = readImage(store, entry);
            if (!isIdPrefix(record.id(), name))
                continue;
            if (found)
                throw Error(ErrorCode::Conflict, "find image", name,
                            "more than one image has an id that begins so");
            found = std::move(record);
        }
    }
    if (!found)
        throw Error(ErrorCode::NotFound, "find image", name, "no such image");
    return std::move(*found);
}

uint64_t imageSize(const Store& store, const Descriptor& entry, const std::vector<Digest>& diffIds) {
    const auto known = entry.annotations.find(annotation::kSize);
    if (known != entry.annotations.end() && !known->second.empty() && known->second.size() < 20 &&
        known->second.find_first_not_of("0123456789") == std::string::npos)
        return std::stoull(known->second);
    uint64_t size = 0;
    for (const Digest& key : layerKeys(store, diffIds))
        if (store.hasTree(key))
            size += store.openTree(key)->totalBytes();
    return size;
}

} // namespace outcrop
