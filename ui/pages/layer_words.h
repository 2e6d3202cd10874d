// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/subject.h"

#include <QString>

namespace outcrop::ui {

/// What made a layer: its instruction, or that it is a container's own.
QString layerWords(const LayerOrigin& origin, bool ofContainer);
/// The last layer of such a subject, as Engine::subject() knows it, is its own.
bool isContainerSubject(const std::string& name);

} // namespace outcrop::ui
