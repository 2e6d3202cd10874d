// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/writer_source.h"

namespace outcrop {

/// Which processes of a container have a file open for writing just now. Those which write and close at once
/// are not seen.
class OpenFiles : public WriterSource {
public:
    explicit OpenFiles(pid_t pid) : m_pid(pid) {}

    void gather() override;
    std::optional<WrittenBy> of(const std::string& path, bool went) const override;
    bool isCertain() const override { return false; }

private:
    void lookAt(pid_t pid);

    pid_t m_pid;
    Timestamp m_now;
    ChangeWriters::Map m_open;
};

} // namespace outcrop
