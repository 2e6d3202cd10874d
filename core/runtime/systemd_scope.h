// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>

namespace outcrop {

/// Asks the user's systemd for a scope of that name ("outcrop-ID-PID.scope") whose groups are this user's to
/// divide, as podman and crun do, and moves this process into it: an ordinary user gets limits in no other
/// way. The scope ends with its last process. The group below which groups may be made, as a path below the
/// mount of version 2 ("/user.slice/…/NAME"); empty where there is no such systemd, and then
/// whyNot says what it answered, if it did.
std::string enterDelegatedScope(const std::string& name, std::string& whyNot);

/// Lets groups below that one have limits, as far as it has itself been given them. All its processes are
/// moved to a group of their own in it: one that has processes may not divide what it has.
void divideGroup(const std::string& path);

/// Our own group of version 2, "/" for the uppermost; empty if there is none.
std::string ownCgroup();

} // namespace outcrop
