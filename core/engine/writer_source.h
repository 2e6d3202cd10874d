// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/progress.h"
#include "core/engine/change_writers.h"

#include <memory>
#include <optional>
#include <string>
#include <sys/types.h>

namespace outcrop {

/// Tells which process of a container wrote a path.
class WriterSource {
public:
    WriterSource() = default;
    virtual ~WriterSource() = default;
    WriterSource(const WriterSource&) = delete;
    WriterSource& operator=(const WriterSource&) = delete;

    /// Takes in what there is to know up to now.
    virtual void gather() = 0;
    /// went: of something that is there no more.
    virtual std::optional<WrittenBy> of(const std::string& path, bool went) const = 0;
    /// The kernel's word; else what is seen from outside, which is not certain.
    virtual bool isCertain() const = 0;
    /// Whether something was missed since this was asked: the kernel keeps only so many events.
    virtual bool takeLost() { return false; }
};

/// By fanotify(7) where we may, which is root's alone; else by looking which files the processes have open.
/// upperFd: the container's writable directory; pid: of its first process.
std::unique_ptr<WriterSource> makeWriterSource(int upperFd, pid_t pid);

} // namespace outcrop
