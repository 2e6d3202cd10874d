// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/worker/op_table.h"

#include <array>

namespace outcrop {

namespace {

constexpr std::array kOps{
    WorkerOp{"read-archive", Sandbox::Parse, 1, runReadArchive}, // inputs: archive, staging directory
    WorkerOp{"index-blob", Sandbox::Parse, 1, runIndexBlob},     // inputs: blob, staging directory
};

} // namespace

const WorkerOp* findWorkerOp(std::string_view name) {
    for (const WorkerOp& op : kOps)
        if (name == op.name)
            return &op;
    return nullptr;
}

} // namespace outcrop
