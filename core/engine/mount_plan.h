// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"

#include <vector>

namespace outcrop {

/// One mount a container will have, decided but not made.
struct PlannedMount {
    MountPoint point;                           ///< source empty for volumes until they are made
    bool copyUp = false;                        ///< fill an empty volume from the image
    bool makeVolume = false;                    ///< named or new anonymous; not one inherited by volumes-from
    bool makeSource = false;                    ///< host directory is made if missing
    bool needSource = false;                    ///< host path must be there
    std::map<std::string, std::string> labels;  ///< of a volume that is made
    std::map<std::string, std::string> options; ///< its driver's
};

/// "container[:mode]" of --volumes-from.
struct VolumesFrom {
    std::string container;
    bool readOnly = false;
    static VolumesFrom parse(const std::string& text); ///< throws Error(BadInput)
};

/// Another container's mounts as taken over by --volumes-from: what was read-only stays so.
std::vector<PlannedMount> inheritedMounts(const std::vector<MountPoint>& mounts, bool readOnly);

/// Decides a container's mounts by docker's precedence for one target: volumes-from (a later one wins), then
/// -v with a source and --mount, and only where nothing is mounted the anonymous volumes of -v and of the
/// image. volumePaths: the effective config's volumes. Throws Error(BadInput) for two of them on one target.
std::vector<PlannedMount> planMounts(const std::vector<PlannedMount>& inherited,
                                     const std::vector<MountRequest>& requests,
                                     const std::vector<std::string>& volumePaths,
                                     const std::vector<std::string>& imageVolumes);

} // namespace outcrop
