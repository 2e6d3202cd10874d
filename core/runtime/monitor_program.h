// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"

#include <string>

namespace outcrop {

/// The monitor's program in a form that a container's root cannot overwrite through /proc, or its plain path
/// where only the host's root could anyway. Valid as long as this lives.
class MonitorProgram {
public:
    MonitorProgram();
    const std::string& path() const { return m_path; }

private:
    UniqueFd m_fd;
    std::string m_path;
};

} // namespace outcrop
