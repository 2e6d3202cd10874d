// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/worker_side.h"

#include "core/base/error.h"

#include <algorithm>
#include <unistd.h>
#include <utility>

namespace outcrop {

namespace {

constexpr uint64_t kAdvanceStep = 1U << 20;
constexpr unsigned kMaxWarnings = 100; // an image can be made to warn a million times

} // namespace

WorkerSide::WorkerSide(std::vector<std::string> arguments, int inputs)
    : m_arguments(std::move(arguments)), m_inputs(inputs) {}

const std::string& WorkerSide::argument(size_t number) const {
    if (number >= m_arguments.size())
        throw Error(ErrorCode::Internal, "read argument of worker", std::to_string(number), "missing");
    return m_arguments[number];
}

int WorkerSide::input(size_t number) const {
    if (number >= inputCount())
        throw Error(ErrorCode::Internal, "use input of worker", std::to_string(number), "missing");
    return kFirstInput + static_cast<int>(number);
}

std::string WorkerSide::inputBytes(size_t number) const {
    const int fd = input(number);
    if (::lseek(fd, 0, SEEK_SET) < 0)
        throw Error::fromErrno("read request");
    return readAll(fd, "request");
}

void WorkerSide::send(const std::string& bytes, int fd) {
    sendMessage(kSocket, bytes, fd);
}

void WorkerSide::phase(std::string_view name, std::string_view object, uint64_t total) {
    const std::scoped_lock lock(m_mutex);
    m_lastAdvance = 0;
    send(WireWriter(MessageKind::Phase).shortText(name).shortText(object).number(total).bytes());
}

void WorkerSide::advance(uint64_t done) {
    const std::scoped_lock lock(m_mutex);
    if (done < m_lastAdvance + kAdvanceStep)
        return;
    m_lastAdvance = done;
    send(WireWriter(MessageKind::Advance).number(done).bytes());
}

void WorkerSide::warn(std::string_view fact) {
    const std::scoped_lock lock(m_mutex);
    if (m_warnings > kMaxWarnings)
        return;
    send(WireWriter(MessageKind::Warn)
             .shortText(m_warnings++ == kMaxWarnings ? "more warnings are not shown" : fact)
             .bytes());
}

void WorkerSide::record(const WireWriter& fields) {
    const std::scoped_lock lock(m_mutex);
    send(fields.bytes());
}

void WorkerSide::descriptor(int fd) {
    const std::scoped_lock lock(m_mutex);
    send(WireWriter(MessageKind::Descriptor).bytes(), fd);
}

} // namespace outcrop
