// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

namespace outcrop::ui {

/// Whether nothing shall move by itself: the desktop asks for it (Theme listens to its portal), or
/// OUTCROP_REDUCED_MOTION=1 does. UI thread only.
bool motionReduced();
void setMotionReduced(bool reduced);
/// How long a fold or a growing stratum takes: 120 ms, or 0 under reduced motion.
int motionMs();
/// How long a row glows that has just come: long enough to be found, or 0.
int glowMs();

} // namespace outcrop::ui
