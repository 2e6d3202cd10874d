// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>

namespace outcrop {

/// walkTree() without the extended attributes of files. Those are read from the working directory, of which a
/// process has one; without them two threads can look into different directories, in hardly more than half
/// the time. Of a file with several names the first in byte order of the paths is the file.
std::string walkStat(int dirFd, const std::string& object);

} // namespace outcrop
