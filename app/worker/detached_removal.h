// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

namespace outcrop {

/// `outcrop-worker empty`: removes what is below the directory on descriptor 3, on behalf of an engine that
/// does not wait (Store::discard). It is not the sandboxed half of a call but the asking one: rootless,
/// someone must stay to map ids for the worker that removes, and the engine has gone on. Returns an exit
/// code.
int removeDetached();

} // namespace outcrop
