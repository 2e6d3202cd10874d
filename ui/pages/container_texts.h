// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/container/container.h"
#include "core/image/images.h"
#include "core/layer/merged_tree.h"
#include "ui/models/roles.h"
#include "ui/pages/facts_view.h"
#include "ui/widgets/layer_stack.h"

#include <QVector>
#include <optional>

namespace outcrop::ui {

/// How the facts of a container become what widgets show. Pure.

DotKind stateDot(const Container& container);
QString stateWord(const Container& container);
/// "3 h · alpine:3.20": what the header says after the state.
QString headerFacts(const Container& container);

/// A container's changes at one moment; made on a worker.
struct ContainerChanges {
    std::shared_ptr<const MergedTree> tree;
    size_t fingerprint = 0; ///< of what shows: equal ones need no repainting
    uint64_t bytes = 0;     ///< of what was added or changed
    uint32_t count = 0;
};
ContainerChanges summarize(std::shared_ptr<const MergedTree> tree);

/// The image's steps (of the layers alone where the image is gone), then the writable layer on top.
QVector<Stratum> containerStrata(const Container& container, const std::optional<ImageDetails>& image,
                                 const ContainerChanges& changes);

QVector<FactGroup> containerFacts(const Container& container);

} // namespace outcrop::ui
