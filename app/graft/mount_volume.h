// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>

namespace outcrop {

/// Mounts what the options of a volume say (core/volume/local_mount.h) as docker's local driver does: names
/// of servers are looked up, the rest is mount(2). Beyond docker's: a file gets a loop device, and what the
/// kernel does not know is left to a helper program, such as mount.fuse or mount.glusterfs. request: JSON
/// "type", "device", "words", "place". Gives what failed as JSON "errno", "flags", "data", "why", "hint";
/// empty if it is mounted.
std::string mountVolumeAsAsked(const std::string& request);

} // namespace outcrop
