// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/image/images.h"

#include "core/base/error.h"
#include "core/image/image_record.h"

#include <utility>

namespace outcrop {

std::vector<ImageSummary> Images::list() const {
    const ImageIndex index = ImageIndex::read(*m_store);
    std::vector<ImageSummary> summaries;
    for (const Descriptor& entry : index.images())
        summaries.push_back(summarize(*m_store, index, readImage(*m_store, entry)));
    return summaries;
}

ImageSummary Images::find(const std::string& name) const {
    const ImageIndex index = ImageIndex::read(*m_store);
    return summarize(*m_store, index, findImage(*m_store, index, name));
}

bool Images::knows(const std::string& name) const {
    const ImageIndex index = ImageIndex::read(*m_store);
    if (const auto reference = Reference::tryParse(name); reference && index.findName(*reference))
        return true;
    try {
        findImage(*m_store, index, name);
        return true;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::NotFound)
            return false;
        throw;
    }
}

ConfiguredImage Images::read(const std::string& name) const {
    const ImageIndex index = ImageIndex::read(*m_store);
    ImageRecord record = findImage(*m_store, index, name);
    return {summarize(*m_store, index, record), std::move(record.config)};
}

void Images::tag(const std::string& source, const Reference& target) const {
    const StoreLock shared = m_store->lockShared();
    const StoreLock lock = m_store->lockObject("index");
    ImageIndex index = ImageIndex::read(*m_store);
    index.setName(findImage(*m_store, index, source).entry, target);
    index.write(*m_store);
}

} // namespace outcrop
