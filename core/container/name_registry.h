// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/container/container.h"
#include "core/store/store.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace outcrop {

/// Which container has which name: names/<name> is a symbolic link whose text is the container's id, so
/// taking a name and finding by name cost one system call with any number of containers. The container's own
/// document decides: a link to a container that is gone, or that calls itself otherwise, is a left-over of a
/// crash and counts for nothing.
class NameRegistry {
public:
    explicit NameRegistry(const Store& store) : m_store(&store) {}

    std::optional<ContainerId> find(const std::string& name) const;
    /// Throws Conflict if it is taken: to know before anything is made for the container; claim() decides.
    void requireFree(const std::string& name) const;
    /// Takes the name and runs commit (which makes the container or its new document visible) under the
    /// names' lock. Throws Conflict if the name is taken; if commit throws the name is free again.
    void claim(const std::string& name, const ContainerId& id, const std::function<void()>& commit) const;
    /// Idempotent; leaves a name alone that is another container's.
    void release(const std::string& name, const ContainerId& id) const;

private:
    std::filesystem::path linkPath(const std::string& name) const;
    std::optional<ContainerId> linkedId(const std::string& name) const;

    const Store* m_store;
};

} // namespace outcrop
