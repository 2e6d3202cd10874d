// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/worker/serve.h"

#include "app/worker/sandbox.h"
#include "core/base/error.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <exception>
#include <new>
#include <string>
#include <unistd.h>
#include <vector>

namespace outcrop {

namespace {

enum ExitCode { kDone = 0, kFailed = 1, kUsage = 2 };

/// Everything below the outermost failure becomes its detail.
std::string detailOf(const Error& error) {
    if (!error.cause())
        return error.detail();
    return error.detail().empty() ? error.cause()->what() : error.detail() + ": " + error.cause()->what();
}

void reportFailure(const Error& error) {
    WireWriter message(MessageKind::Failed);
    message.shortText(errorCodeName(error.code()))
        .shortText(error.operation())
        .shortText(error.object())
        .shortText(detailOf(error))
        .number(static_cast<uint64_t>(error.errnoValue()))
        .shortText(error.hint());
    sendMessage(WorkerSide::kSocket, message.bytes());
}

void runOp(const WorkerOp& op, WorkerSide& side) {
    enterSandbox(op, side);
    op.run(side);
    sendMessage(WorkerSide::kSocket, WireWriter(MessageKind::Done).bytes());
}

int serve(const WorkerOp& op, WorkerSide& side) {
    try {
        runOp(op, side);
        return kDone;
    } catch (const Error& error) {
        reportFailure(error);
    } catch (const std::bad_alloc&) {
        reportFailure(Error(ErrorCode::BadInput, op.name, {}, "needs more memory than it may have"));
    } catch (const std::exception& error) {
        reportFailure(Error(ErrorCode::Internal, op.name, {}, error.what()));
    }
    return kFailed;
}

int serveSafely(const WorkerOp& op, WorkerSide& side) {
    try {
        return serve(op, side);
    } catch (const std::exception&) { // the engine is gone: nobody to tell
        return kFailed;
    }
}

const WorkerOp* findOp(std::span<const WorkerOp> ops, std::string_view name) {
    const auto op = std::ranges::find(ops, name, &WorkerOp::name);
    return op == ops.end() ? nullptr : &*op;
}

} // namespace

int serveCall(int argc, char** argv, std::span<const WorkerOp> ops) {
    const WorkerOp* op = argc > 2 ? findOp(ops, argv[1]) : nullptr;
    int inputs = 0;
    if (op) {
        const std::string_view number = argv[2];
        std::from_chars(number.data(), number.data() + number.size(), inputs);
    }
    constexpr int kMaxInputs = 1000; // a copy-up hands over one directory per layer
    if (!op || inputs < 0 || inputs > kMaxInputs) {
        std::fputs("this program is started by outcrop\n", stderr);
        return kUsage;
    }
    WorkerSide side(std::vector<std::string>(argv + 3, argv + argc), inputs);
    // _exit: what static destructors and leak checkers would do at the end needs system calls we no longer
    // have.
    ::_exit(serveSafely(*op, side));
}

} // namespace outcrop
