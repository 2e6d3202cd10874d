// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace outcrop {

/// Written to the event it asks for nothing, but for a look at what files hold: what programs write into
/// files that are here already is seen by that alone. Every so often is enough; the worker spends a tenth of
/// its time on it at most.
inline constexpr uint64_t kLookAtContents = uint64_t{1} << 32U;

using TakeTree = std::function<void(std::shared_ptr<const FileTree> tree, bool complete)>;
/// What is in a directory, time after time: calls take, on this thread, with the tree for the first writing
/// to the event (eventfd(2)), and after each later one as soon as the tree has changed since. complete is
/// false when there are more directories than the user may watch: then each time asked is answered at once,
/// by looking at everything. Returns when stop is requested.
void workerWatch(int directoryFd, const std::string& object, int askingEvent, const TakeTree& take,
                 std::stop_token stop);

} // namespace outcrop
