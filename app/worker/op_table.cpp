// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/worker/op_table.h"

#include <array>

namespace outcrop {

namespace {

constexpr std::array<WorkerOp, 0> kOps{};

} // namespace

const WorkerOp* findWorkerOp(std::string_view name) {
    for (const WorkerOp& op : kOps)
        if (name == op.name)
            return &op;
    return nullptr;
}

} // namespace outcrop
