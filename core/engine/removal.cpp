// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/engine/engine_parts.h"

namespace outcrop {

void Engine::removeContainer(const std::string& nameOrId, bool force, bool withVolumes) const {
    const Container container = m_parts->containers.find(nameOrId);
    m_parts->containers.remove(container.record.id, force);
    if (withVolumes)
        for (const MountPoint& mount : container.record.mounts) {
            if (!mount.anonymous || mount.name.empty())
                continue;
            try {
                removeVolume(mount.name);
            } catch (const Error& error) {
                if (error.code() != ErrorCode::NotFound && error.code() != ErrorCode::Conflict)
                    throw; // else: gone, or another container has it by volumes-from
            }
        }
    m_parts->images.releaseDeleted([&] { return m_parts->imageUses(); });
}

std::vector<RemovalStep> Engine::removeImage(const std::string& name, bool force) const {
    return m_parts->images.remove(name, force, [&] { return m_parts->imageUses(); });
}

} // namespace outcrop
