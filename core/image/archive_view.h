// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/progress.h"
#include "core/layer/merged_tree.h"
#include "core/oci/image_config.h"
#include "core/oci/reference.h"
#include "core/store/store.h"

#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

/// What an archive holds, looked into where it lies: nothing of it comes into the store.
struct ArchiveView {
    std::vector<Reference> names;
    ImageConfig config;       ///< empty for a tar of plain files
    MergedTree::Layers trees; ///< base first
};

/// Reads a regular file that is an archive of images (any that load takes) or a tar of plain files,
/// compressed or not; the latter is one image of one layer. Throws BadInput.
std::vector<ArchiveView> viewArchive(const Store& store, int fd, const std::string& name, Progress& progress,
                                     const std::stop_token& stop);

} // namespace outcrop
