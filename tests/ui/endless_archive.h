// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QString>
#include <sys/types.h>

namespace outcrop::test {

/// An archive with one layer of zeros that no disk holds, and that takes a while to read. What it claims to
/// be is not what it is, so that it could not come in even if nobody cancelled it.
bool writeEndlessArchive(const QString& path);

/// The process that reads an archive for the program, or 0: found as ps does.
pid_t archiveReader(qint64 program);

} // namespace outcrop::test
