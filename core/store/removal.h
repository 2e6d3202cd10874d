// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

namespace outcrop {

/// Empties a directory in a detached worker, which may remove what subordinate ids own. dirFd's flock, if
/// any, is held until it is done. Returns at once; a worker that can't be started leaves the directory to the
/// next sweep.
void emptyInBackground(int dirFd);

} // namespace outcrop
