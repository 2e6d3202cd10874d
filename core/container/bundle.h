// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/atomic_file.h"
#include "core/container/container.h"
#include "core/runtime/runtime_spec.h"
#include "core/store/store.h"

#include <filesystem>

// What lies in containers/<id>/:
//   container.json  the record: what does not change while it runs (and the name)
//   config.json     the OCI runtime spec made from it
//   hosts, hostname, resolv.conf   bound over the image's
//   upper/ work/    overlayfs' writable layer; rootfs/ its mount point
//   container.log, state.json      the monitor's

namespace outcrop {

/// Throws NotFound (no such container), Corrupt or Unsupported.
ContainerRecord readRecord(const std::filesystem::path& bundle);
void writeRecord(const std::filesystem::path& bundle, const ContainerRecord& record, Durability durability);

/// Fills the new directory `staged`, to be renamed to its place in the store, with what a container has.
void makeBundle(const std::filesystem::path& staged, const ContainerRecord& record, const StorePaths& paths);

/// Writes what can be made again from the record, if a power failure left it missing or empty.
void ensureBundle(const std::filesystem::path& bundle, const ContainerRecord& record,
                  const StorePaths& paths);

/// Puts a changed record in the place of the one that is there. If it is stopped half-way, the next start
/// makes the spec anew from whichever record there is.
void replaceRecord(const std::filesystem::path& bundle, const ContainerRecord& record,
                   const StorePaths& paths);
/// What the spec of a record limits.
SpecResources recordResources(const ContainerRecord& record, const StorePaths& paths);

} // namespace outcrop
