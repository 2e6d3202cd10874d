// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/image/images.h"
#include "core/image/import/import_plan.h"
#include "core/image/publisher.h"

namespace outcrop {

namespace {

std::vector<LoadedImage> importFrom(const Store& store, ImportSource& source, const LoadOptions& options,
                                    Progress& progress, const std::stop_token& stop) {
    ImportPlan plan = planImport(source, progress);
    if (plan.size() == 1 && plan.front().names.empty() && !options.referenceForUnnamed.empty())
        plan.front().names.push_back(Reference::parse(options.referenceForUnnamed));
    throwIfCancelled(stop, "load image archive");
    return Publisher(store, source.staging()).publish(plan, progress);
}

} // namespace

std::vector<LoadedImage> Images::load(int archiveFd, const LoadOptions& options, Progress& progress,
                                      std::stop_token stop) const {
    const Staging staging = m_store->makeStaging();
    const UniqueFd directory = openDirectory(staging.path());
    ArchiveSource source(staging.path(), options.name,
                         workerReadArchive(archiveFd, directory.get(), options.name, progress, stop));
    return importFrom(*m_store, source, options, progress, stop);
}

std::vector<LoadedImage> Images::loadDirectory(const std::filesystem::path& layout,
                                               const LoadOptions& options, Progress& progress,
                                               std::stop_token stop) const {
    const Staging staging = m_store->makeStaging();
    DirectorySource source(staging.path(), layout, options.name.empty() ? layout.string() : options.name,
                           progress, stop);
    return importFrom(*m_store, source, options, progress, stop);
}

} // namespace outcrop
