// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_ops.h"

#include <sys/resource.h>

namespace outcrop {

/// Gives up everything the op does not need, for good. Call first and single-threaded. What the machine
/// forbids is warned about and made up for by the remaining measures; throws Error when too little would
/// remain.
///
/// In this order, each step with what the ones before have left:
///  1. die with the engine; close all but socket and inputs; no core file; bounded memory and descriptors
///  2. own user, mount, network and IPC namespaces. Parse: one id, mapped by ourselves. Tree: the engine maps
///  our ids.
///     Without user namespaces root goes on with less and a user goes on unrooted.
///     View: mounts what the engine asks for, to be rooted there.
///  3. chroot into the op's directory (a directory descriptor from outside would be a way out: only that one
///  is given), or into an empty place where it has none
///  4. capabilities: none for Parse, those about files for Tree; no_new_privs
///  5. seccomp: an allowlist (seccomp.cpp). No new processes, sockets, namespaces, mounts, tracing
/// A pid namespace would need a fork and protects nothing that seccomp has not closed (kill, ptrace,
/// process_vm_*).
void enterSandbox(const WorkerOp& op, WorkerSide& side);

/// Takes an rlimit of this process down to that, for good; never up.
void limitResource(__rlimit_resource resource, rlim_t most);

} // namespace outcrop
