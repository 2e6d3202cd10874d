// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The op "blame-lines": texts in, numbers out.

#include "core/base/fd.h"
#include "core/inspect/blame.h"
#include "core/inspect/git/field_wire.h"
#include "core/inspect/git/git_ops.h"

#include <string>
#include <vector>

namespace outcrop {

namespace {

void answer(WorkerSide& side, const FieldWriter& out) {
    writeFull(side.input(1), out.bytes().data(), out.bytes().size(), "answer");
}

} // namespace

/// Inputs: 0 the versions, 1 a memory file for the answer.
void runBlameLines(WorkerSide& side) {
    const std::string request = side.inputBytes(0);
    FieldReader in(request);
    std::vector<std::string> versions;
    while (in.more())
        versions.emplace_back(in.text());
    FieldWriter out;
    for (const size_t origin : blameLines(versions))
        out.number(origin);
    answer(side, out);
}

} // namespace outcrop
