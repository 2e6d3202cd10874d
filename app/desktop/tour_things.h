// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"

#include <stop_token>
#include <string>

namespace outcrop::ui {

/// What the tour shows. The names are fixed, so that what an interrupted tour left is found and replaced.
struct TourThings {
    static constexpr const char* kImage = "outcrop-tour:latest";    ///< the starter image with a garden in it
    static constexpr const char* kSmaller = "outcrop-tour:smaller"; ///< as “What if” writes it
    static constexpr const char* kContainer = "outcrop-tour";       ///< has ended
    static constexpr const char* kRunning = "outcrop-tour-at-work"; ///< writes for some minutes
    static constexpr const char* kVolume = "outcrop-tour-data";
    static constexpr const char* kUnusedVolume = "outcrop-tour-seeds";

    std::string starter;   ///< name or id
    std::string image;     ///< kImage, or where nothing could be committed the starter
    std::string container; ///< id
    std::string running;   ///< id
    std::string nameless;  ///< a volume that nothing uses
};

/// Loads the starter image and makes the rest of it: files of every kind that has a view of its own, the same
/// files otherwise in a container, one container that has ended and one that writes. A machine that lets
/// nobody run containers has them as they were created.
TourThings makeTourThings(const Engine& engine, Progress& progress, const std::stop_token& stop);
/// starterToo: also the starter image, which a user may have had before.
void removeTourThings(const Engine& engine, const TourThings& things, bool starterToo);

} // namespace outcrop::ui
