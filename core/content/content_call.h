// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/progress.h"
#include "core/content/content.h"
#include "core/content/content_change.h"

#include <stop_token>

// The asking side. A file is handed by descriptor to outcrop-content, a sandboxed child with the manners of
// outcrop-worker, which has the libraries that read such files; what it answers is checked.

namespace outcrop {

/// fd is a regular file, not owned. Throws Error: NotFound for a member that is not there, BadInput, or what
/// the child met.
Content showContent(int fd, const ContentRequest& request, Progress& progress, const std::stop_token& stop);

/// Writes the file, or the member of it that the request names, to outFd. Bytes written.
uint64_t saveContent(int fd, const ContentRequest& request, int outFd, Progress& progress,
                     const std::stop_token& stop);

/// The limit of the request before is how many rows are shown of a table.
ContentComparison compareContent(int before, const ContentRequest& requestBefore, int after,
                                 const ContentRequest& requestAfter, Progress& progress,
                                 const std::stop_token& stop);

} // namespace outcrop
