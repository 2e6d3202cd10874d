// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_client.h"

#include <string>

namespace outcrop {

/// A RepackRequest on its way to the worker, without its descriptors: a letter and text up to a zero byte.
/// "c" compression, "v" level, "o" directory to mark opaque, "d" to make; "l" begins the next layer, whose
/// edits follow: "x" file, "w" whiteout, "q" opaque mark to leave out, "m" file that moves, followed by "t",
/// where to.
std::string encodeRepackRequest(const RepackRequest& request);
RepackRequest decodeRepackRequest(const std::string& bytes);

} // namespace outcrop
