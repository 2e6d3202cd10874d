// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/snapshot.h"
#include "ui/dialogs/confirm_dialog.h"

#include <optional>

namespace outcrop::ui {

/// What a removal would delete, with names and bytes, in sentences. Pure.

/// Of one name of an image, or of the image when that is its last one. The option forces it where a stopped
/// container stands on it.
Confirmation imageRemoval(const ImageSummary& image, const QString& reference, const Snapshot& snapshot);

/// bytes: of its writable layer, if known. The option removes its anonymous volumes with it.
Confirmation containerRemoval(const Container& container, std::optional<uint64_t> bytes);

/// Of several; bytes: of each one's writable layer, where known.
Confirmation containersRemoval(const std::vector<Container>& containers,
                               const std::vector<std::optional<uint64_t>>& bytes);

/// Of several names; counts what is freed when all of them are gone.
Confirmation imagesRemoval(const QStringList& references, const Snapshot& snapshot);

/// Of several; bytes: of each, where known.
Confirmation volumesRemoval(const QStringList& names, const std::vector<std::optional<uint64_t>>& bytes);

Confirmation volumeRemoval(const QString& name, std::optional<uint64_t> bytes);

/// names and bytes of what prune would take.
Confirmation volumePrune(const QStringList& names, uint64_t bytes);

} // namespace outcrop::ui
