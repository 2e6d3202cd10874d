// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

namespace outcrop {

class Store;

/// File in a staging directory while its maker moves blobs and layers into the store (see Staging's sweep).
inline constexpr const char* kPublishingMark = "publishing";

/// Removes blobs and layers that no image of images/index.json refers to. The caller holds
/// Store::lockExclusive(). Throws Error, having removed nothing, if any image's documents can't be read: what
/// can't be read may refer to anything.
void collectGarbage(const Store& store);

} // namespace outcrop
