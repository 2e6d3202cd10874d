// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/engine/engine_parts.h"

namespace outcrop {

void Engine::removeContainer(const std::string& nameOrId, bool force, bool withVolumes) const {
    const Container container = m_parts->containers.find(nameOrId);
    m_parts->containers.remove(container.record.id, force);
    if (container.record.mountsVolumes())
        releaseVolumes();
    if (withVolumes)
        removeAnonymousVolumes(container.record);
    m_parts->images.releaseDeleted([&] { return m_parts->imageUses(); });
}

void Engine::removeEnded(const ContainerId& id, Attachment& monitor) const {
    const ContainerRecord record = m_parts->containers.find(id.str()).record;
    m_parts->containers.removeEnded(record, monitor);
    if (record.mountsVolumes())
        releaseVolumes();
    removeAnonymousVolumes(record);
    m_parts->images.releaseDeleted([&] { return m_parts->imageUses(); });
}

void Engine::removeAnonymousVolumes(const ContainerRecord& record) const {
    for (const MountPoint& mount : record.mounts) {
        if (!mount.anonymous || mount.name.empty())
            continue;
        try {
            removeVolume(mount.name);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound && error.code() != ErrorCode::Conflict)
                throw; // else: gone, or another container has it by volumes-from
        }
    }
}

std::vector<RemovalStep> Engine::removeImage(const std::string& name, bool force) const {
    return m_parts->images.remove(name, force, [&] { return m_parts->imageUses(); });
}

} // namespace outcrop
