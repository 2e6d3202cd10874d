// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/mount/file_names.h"
#include "app/mount/shown_files.h"

#include <string>

namespace outcrop {

/// A read-only file system of a tree that does not change.
class TreeFs {
public:
    explicit TreeFs(ShownFiles files);
    TreeFs(const TreeFs&) = delete;
    TreeFs& operator=(const TreeFs&) = delete;

    /// Mounts it on a directory, calls mounted, and serves until it is unmounted or the process is told to
    /// end. Throws Error if it can't be mounted.
    void serve(const std::string& directory, const std::function<void()>& mounted);

    const ShownFiles& files() const { return m_files; }
    const FileNames& names() const { return m_names; }
    bool hasXattrs() const { return m_hasXattrs; } ///< any file of any layer

private:
    ShownFiles m_files;
    FileNames m_names;
    bool m_hasXattrs = false;
};

} // namespace outcrop
