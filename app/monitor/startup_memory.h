// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

namespace outcrop {

/// Gives back what only the start needed: heap, and the program's pages that the loop will not touch again. A
/// monitor may wait for weeks; what it needs after all is read again from the page cache.
void releaseStartupMemory();

} // namespace outcrop
