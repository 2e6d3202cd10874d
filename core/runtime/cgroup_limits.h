// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/runtime/runtime_spec.h"

#include <functional>
#include <string>
#include <vector>

namespace outcrop {

/// Writes what is limited into a container's groups. What the machine does not take is told as docker tells
/// it, and the container runs without.
class CgroupLimits {
public:
    using Warn = std::function<void(const std::string&)>;

    CgroupLimits(const SpecResources& resources, const Warn& warn) : m_resources(resources), m_warn(warn) {}

    /// The controllers of version 1 that are needed: "memory", "pids", "cpu", "cpuset", "blkio".
    std::vector<const char*> controllers() const;
    /// Version 1: into the group of one controller.
    void writeVersion1(const std::string& controller, const std::string& path) const;
    /// Version 2: into the one group.
    void writeVersion2(const std::string& path) const;
    /// There is no such controller, or no writable group of it.
    void sayDiscarded(const std::string& controller) const;

private:
    void writeMemoryVersion1(const std::string& path) const;
    void writeMemoryVersion2(const std::string& path) const;
    void writeCpu(const std::string& path, bool version2) const;
    void writeWeightVersion2(const std::string& path) const;
    void write(const std::string& path, const std::string& value, const char* unsupported) const;

    const SpecResources& m_resources;
    const Warn& m_warn;
};

/// 0 or an errno.
int writeControl(const std::string& path, const std::string& value);

/// Version 2, as root: lets the groups below one that lies in the uppermost group have limits.
void offerControllers(const std::string& parent);

/// Version 1: a fresh group of cpuset is empty, and nothing can enter it, until it has its parent's
/// processors and memory nodes.
void inheritCpuset(const std::string& parent, const std::string& path);

} // namespace outcrop
