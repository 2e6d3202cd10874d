// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_call.h"

#include <stop_token>
#include <string>

namespace outcrop {

/// A call of outcrop-git, the one program with libgit2 in it beside the desktop: a sandboxed child like
/// outcrop-worker. Whoever calls it loads nothing of libgit2, and what reads an image's bytes has nothing to
/// lose.
WorkerCall gitCall(const std::string& op, const std::string& object);

/// A call with nothing but a request, which answers in a memory file. Throws what the child throws.
std::string gitAnswer(const std::string& op, const std::string& object, const std::string& request,
                      std::stop_token stop);

/// Everything in a memory file that a child has filled.
std::string readAnswer(int fd, const std::string& object);

} // namespace outcrop
