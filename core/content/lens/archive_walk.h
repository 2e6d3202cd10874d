// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/content/lens/archive_reader.h"

#include <functional>

namespace outcrop {

/// Calls visit for each member, which may read it. What a Debian package holds lies in archives of its own;
/// their members come behind them as "data.tar.xz!/usr/bin/thing". visit ends the walk with false.
void walkArchive(const ContentFile& file, Budget& budget,
                 const std::function<bool(ContentMember& member, ArchiveReader& reader)>& visit);

} // namespace outcrop
