// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/worker_call.h"

#include "core/base/error.h"
#include "core/base/id_map.h"
#include "core/base/spawn.h"
#include "core/layer/worker_side.h"
#include "core/layer/worker_wire.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace outcrop {

namespace {

/// Nothing of the user's environment reaches the worker, but what the sanitizers and the loader of a build
/// need.
std::vector<std::string> workerEnvironment() {
    std::vector<std::string> out{"LC_ALL=C"};
    for (const char* name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "LD_LIBRARY_PATH", "PATH"})
        if (const char* value = std::getenv(name))
            out.push_back(std::string(name) + "=" + value);
    return out;
}

UniqueFd makeEvent() {
    UniqueFd event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (!event)
        throw Error::fromErrno("make event descriptor");
    return event;
}

std::string describeEnd(int status) {
    if (WIFSIGNALED(status))
        return std::string("the worker was ended by signal ") + std::to_string(WTERMSIG(status)) + " (" +
               ::strsignal(WTERMSIG(status)) + ")";
    return "the worker ended without an answer, status " + std::to_string(WEXITSTATUS(status));
}

/// Only the caller's id, as 0. With one id and no setgroups(2), the caller's groups stay as well, and with
/// them what they may read.
IdMap callersMap() {
    if (::geteuid() == 0)
        return IdMap::detect();
    return {IdMap::Kind::Single, {{0, ::geteuid(), 1}}, {{0, ::getegid(), 1}}};
}

/// The conversation with one running worker.
class Conversation {
public:
    Conversation(Child child, UniqueFd socket, const std::string& object, Progress& progress)
        : m_child(std::move(child)), m_socket(std::move(socket)), m_object(object), m_progress(progress) {}

    struct Terms {
        size_t maxRecords = 1;
        size_t maxDescriptors = 0;
        bool asCaller = false;
        std::function<void(const std::string&)> take;
    };

    WorkerAnswer run(const std::stop_token& stop, Terms terms) {
        m_terms = std::move(terms);
        const UniqueFd cancelled = makeEvent();
        const std::stop_callback wake(stop, [&cancelled] { ::eventfd_write(cancelled.get(), 1); });
        while (!m_done) {
            waitForMessage(cancelled.get());
            throwIfCancelled(stop, "run worker");
            const auto message = receiveMessage(m_socket.get());
            if (!message)
                throw Error(ErrorCode::BadInput, "read", m_object, describeEnd(m_child.wait()));
            take(*message);
        }
        m_child.wait();
        return std::move(m_answer);
    }

private:
    void waitForMessage(int cancelled) const {
        std::array<pollfd, 2> polled{{{m_socket.get(), POLLIN, 0}, {cancelled, POLLIN, 0}}};
        while (::poll(polled.data(), polled.size(), -1) < 0)
            if (errno != EINTR)
                throw Error::fromErrno("wait for worker");
    }

    void take(const WireMessage& message) {
        try {
            dispatch(message);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Corrupt)
                throw;
            throw Error(ErrorCode::BadInput, "read", m_object, "the worker broke the protocol");
        }
    }

    void dispatch(const WireMessage& message) {
        WireReader reader(message.bytes);
        switch (reader.kind()) {
        case MessageKind::Phase: {
            const std::string name = reader.text();
            const std::string object = reader.text();
            return m_progress.phase(name, object, reader.number());
        }
        case MessageKind::Advance:
            return m_progress.advance(reader.number());
        case MessageKind::Warn:
            return takeWarning(reader.text());
        case MessageKind::Record:
            if (m_terms.take)
                return m_terms.take(message.bytes);
            limit(m_answer.records.size(), m_terms.maxRecords);
            m_answer.records.push_back(message.bytes);
            return;
        case MessageKind::Descriptor:
            return takeDescriptor(message);
        case MessageKind::NeedIdMap:
            return applyIdMap();
        case MessageKind::Failed:
            return fail(reader);
        case MessageKind::Done:
            reader.end();
            m_done = true;
            return;
        case MessageKind::IdMapped:
            break;
        }
        throw Error(ErrorCode::Corrupt, "read message of worker", m_object, "unknown kind");
    }

    static void limit(size_t have, size_t maximum) {
        if (have >= maximum)
            throw Error(ErrorCode::Corrupt, "read message of worker", {}, "more results than asked for");
    }

    void takeWarning(std::string text) {
        constexpr size_t kMaxWarnings = 200;
        limit(m_answer.warnings.size(), kMaxWarnings);
        m_progress.warn(text);
        m_answer.warnings.push_back(std::move(text));
    }

    void takeDescriptor(const WireMessage& message) {
        limit(m_answer.descriptors.size(), m_terms.maxDescriptors);
        if (!message.descriptor)
            throw Error(ErrorCode::Corrupt, "read message of worker", m_object, "no descriptor");
        m_answer.descriptors.push_back(std::move(const_cast<WireMessage&>(message).descriptor));
    }

    void applyIdMap() {
        if (std::exchange(m_mapped, true))
            throw Error(ErrorCode::Corrupt, "read message of worker", m_object, "asked twice for its ids");
        const IdMap map = m_terms.asCaller ? callersMap() : IdMap::detect();
        map.apply(m_child.pid());
        sendMessage(m_socket.get(), WireWriter(MessageKind::IdMapped).text(map.name()).bytes());
    }

    [[noreturn]] static void fail(WireReader& reader) {
        const ErrorCode code = errorCodeFromName(reader.text());
        std::string operation = reader.text();
        std::string object = reader.text();
        std::string detail = reader.text();
        const int errnoValue = static_cast<int>(reader.number());
        const std::string hint = reader.text();
        const Error error(code, std::move(operation), std::move(object), std::move(detail), errnoValue);
        throw hint.empty() ? error : error.withHint(hint);
    }

    Child m_child;
    UniqueFd m_socket;
    const std::string& m_object;
    Progress& m_progress;
    WorkerAnswer m_answer;
    Terms m_terms;
    bool m_mapped = false;
    bool m_done = false;
};

} // namespace

WorkerCall::WorkerCall(std::string op, std::string object)
    : m_op(std::move(op)), m_object(std::move(object)) {}

WorkerCall& WorkerCall::program(std::string name) {
    m_program = std::move(name);
    return *this;
}

WorkerCall& WorkerCall::argument(std::string text) {
    m_arguments.push_back(std::move(text));
    return *this;
}

WorkerCall& WorkerCall::input(int fd) {
    m_inputs.push_back(fd);
    return *this;
}

WorkerCall& WorkerCall::inputBytes(const std::string& bytes) {
    UniqueFd memory = makeMemoryFile("outcrop-request");
    writeFull(memory.get(), bytes.data(), bytes.size(), "request");
    m_inputs.push_back(memory.get());
    m_owned.push_back(std::move(memory));
    return *this;
}

WorkerCall& WorkerCall::asCaller() {
    m_asCaller = true;
    return *this;
}

WorkerCall& WorkerCall::stream(std::function<void(const std::string& record)> take) {
    m_take = std::move(take);
    return *this;
}

WorkerCall& WorkerCall::expect(size_t maxRecords, size_t maxDescriptors) {
    m_maxRecords = maxRecords;
    m_maxDescriptors = maxDescriptors;
    return *this;
}

WorkerAnswer WorkerCall::run(Progress& progress, const std::stop_token& stop) {
    throwIfCancelled(stop, "run worker");
    SocketPair sockets = makeSocketPair(SOCK_SEQPACKET);
    SpawnOptions options;
    options.program = helperProgram(m_program);
    options.arguments = {m_op, std::to_string(m_inputs.size())};
    options.arguments.insert(options.arguments.end(), m_arguments.begin(), m_arguments.end());
    options.environment = workerEnvironment();
    options.descriptors.emplace_back(sockets.second.get(), WorkerSide::kSocket);
    for (size_t i = 0; i < m_inputs.size(); ++i)
        options.descriptors.emplace_back(m_inputs[i], WorkerSide::kFirstInput + static_cast<int>(i));
    Child child = spawn(options);
    sockets.second.reset(); // so that the worker's end is the only one, and its death the end of the stream
    return Conversation(std::move(child), std::move(sockets.first), m_object, progress)
        .run(stop, {m_maxRecords, m_maxDescriptors, m_asCaller, m_take});
}

} // namespace outcrop
