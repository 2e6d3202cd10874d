// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/fanotify_group.h"
#include "core/engine/marked_directories.h"
#include "core/engine/process_table.h"
#include "core/engine/writer_source.h"

#include <mutex>
#include <thread>

namespace outcrop {

/// What the kernel tells of who writes: the container's mount tells of what goes into files, whoever has them
/// open, and the directories of its writable layer of names that come, go and change. Read on a thread of its
/// own, so that the kernel's queue stays short and processes are still there when they are looked at.
class WriterWatch : public WriterSource {
public:
    /// Throws Error where the kernel does not tell it, or not us.
    WriterWatch(int upperFd, pid_t pid);

    void gather() override;
    std::optional<WrittenBy> of(const std::string& path, bool went) const override;
    bool isCertain() const override { return true; }
    bool takeLost() override;

private:
    void run(const std::stop_token& stop);
    void drain();
    void takeFile(FileEvent& event);
    void takeName(FileEvent& event);
    void appeared(const std::string& path, const WrittenBy& by, bool moved);

    UniqueFd m_upper;
    FanotifyGroup m_files;
    FanotifyGroup m_names;
    MarkedDirectories m_directories;
    UniqueFd m_ended;
    mutable std::mutex m_mutex; ///< of all below and what reads the groups
    ProcessTable m_processes;
    ChangeWriters m_writers;
    ChangeWriters m_gone; ///< directories that went, by which what was in them did
    Timestamp m_drained;  ///< when the events that are read now began to be
    bool m_lost = false;
    std::jthread m_thread; ///< the last: it uses the others
};

} // namespace outcrop
