// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <vector>

namespace outcrop::test {

/// What a filter answers for one call: the kernel's classic BPF machine, as far as seccomp uses it. Throws
/// std::logic_error for an instruction that seccomp does not allow.
uint32_t runFilter(const std::vector<sock_filter>& filter, const seccomp_data& call);

} // namespace outcrop::test
