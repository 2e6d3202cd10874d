// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/store/garbage.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/base/hex.h"
#include "core/oci/image_config.h"
#include "core/oci/manifest.h"
#include "core/store/layer_keys.h"
#include "core/store/store.h"

#include <set>
#include <unistd.h>

namespace outcrop {

namespace {

namespace fs = std::filesystem;

/// What the images of the store refer to, as hex.
class Reachable {
public:
    explicit Reachable(const Store& store) : m_store(store) {}

    void addIndex(const Index& index, int depth = 0) {
        if (depth > 8)
            throw Error(ErrorCode::Corrupt, "read image index", {}, "nested too deeply");
        for (const Descriptor& descriptor : index.manifests)
            addDescriptor(descriptor, depth);
    }
    bool hasBlob(const std::string& hex) const { return m_blobs.count(hex) != 0; }
    bool hasLayer(const std::string& hex) const { return m_layers.count(hex) != 0; }

private:
    void addDescriptor(const Descriptor& descriptor, int depth) {
        if (!m_blobs.insert(descriptor.digest.hex()).second)
            return;
        const std::string bytes = m_store.readBlob(descriptor.digest);
        if (descriptor.mediaType == media_type::kIndex || descriptor.mediaType == media_type::kDockerIndex)
            addIndex(Index::parse(bytes, descriptor.digest.str()), depth + 1);
        else
            addManifest(Manifest::parse(bytes, descriptor.digest.str()));
    }
    void addManifest(const Manifest& manifest) {
        m_blobs.insert(manifest.config.digest.hex());
        for (const Descriptor& layer : manifest.layers)
            m_blobs.insert(layer.digest.hex());
        const std::vector<Digest> diffIds =
            ImageConfig::parse(m_store.readBlob(manifest.config.digest)).diffIds;
        for (const Digest& diffId : diffIds)
            m_layers.insert(diffId.hex());
        const std::vector<Digest> keys = layerKeys(m_store, diffIds);
        for (const Digest& key : keys)
            m_layers.insert(key.hex());
        m_layers.insert(initLayerId(keys).hex());
    }

    const Store& m_store;
    std::set<std::string> m_blobs;
    std::set<std::string> m_layers;
};

bool isDigestName(const std::string& name) {
    return name.size() == 64 && isLowerHex(name);
}

} // namespace

void collectGarbage(const Store& store) {
    Reachable reachable(store);
    reachable.addIndex(Index::parse(readFile(store.paths().images() / "index.json"), "images/index.json"));
    for (const fs::directory_entry& entry : fs::directory_iterator(store.paths().images() / "blobs/sha256")) {
        const std::string name = entry.path().filename().string();
        if (isDigestName(name) && !reachable.hasBlob(name))
            ::unlink(entry.path().c_str());
    }
    for (const fs::directory_entry& entry : fs::directory_iterator(store.paths().layers())) {
        const std::string name = entry.path().filename().string();
        if (isDigestName(name) && !reachable.hasLayer(name))
            store.discard(entry.path());
    }
}

} // namespace outcrop
