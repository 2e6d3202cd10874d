// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/theme/motion.h"

#include <QtGlobal>

namespace outcrop::ui {

namespace {

bool s_reduced = false;

} // namespace

bool motionReduced() {
    return s_reduced || qEnvironmentVariableIntValue("OUTCROP_REDUCED_MOTION") != 0;
}

void setMotionReduced(bool reduced) {
    s_reduced = reduced;
}

int motionMs() {
    return motionReduced() ? 0 : 120;
}

int glowMs() {
    return motionReduced() ? 0 : 1200;
}

} // namespace outcrop::ui
