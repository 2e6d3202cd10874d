// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "core/base/progress.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

/// What a finished worker has said. Records are untrusted bytes for a WireReader.
struct WorkerAnswer {
    std::vector<std::string> records;
    std::vector<UniqueFd> descriptors;
    std::vector<std::string> warnings;
};

/// One run of outcrop-worker, from the engine's side: `WorkerCall("walk", object).input(dirFd).run(progress,
/// stop)`.
class WorkerCall {
public:
    /// object names the subject in errors ("image.tar", "layer 3f2a…").
    WorkerCall(std::string op, std::string object);
    WorkerCall& argument(std::string text);
    /// Another program than outcrop-worker, which confines itself and answers as that does.
    WorkerCall& program(std::string name);
    /// Not owned; must stay open until run() returns.
    WorkerCall& input(int fd);
    /// A request of any length, as an input in a memory file.
    WorkerCall& inputBytes(const std::string& bytes);
    /// Files are made and read with the caller's own id alone, shown as 0 inside: for directories of the
    /// host, which no container's ids have business in. Means nothing to root.
    WorkerCall& asCaller();
    /// Gives each record to take, on the thread of run(), instead of keeping it: for ops that go on and on.
    WorkerCall& stream(std::function<void(const std::string& record)> take);
    /// More records, or descriptors, than these are the worker's crash (default 1 and 0).
    WorkerCall& expect(size_t maxRecords, size_t maxDescriptors = 0);
    /// Runs to the end. Throws the worker's own Error, Error(Cancelled) after a kill, or Error(BadInput)
    /// naming the object when the worker died or broke the protocol. Progress is called on this thread.
    WorkerAnswer run(Progress& progress, const std::stop_token& stop);

private:
    std::string m_program = "outcrop-worker";
    std::string m_op;
    std::string m_object;
    std::vector<std::string> m_arguments;
    std::vector<int> m_inputs;
    std::vector<UniqueFd> m_owned;
    size_t m_maxRecords = 1;
    size_t m_maxDescriptors = 0;
    bool m_asCaller = false;
    std::function<void(const std::string&)> m_take;
};

} // namespace outcrop
