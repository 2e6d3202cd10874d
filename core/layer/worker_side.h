// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_wire.h"

#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// What an op sees of its call, inside outcrop-worker: arguments, input descriptors, and the way back.
/// Reports may come from any thread of the op.
class WorkerSide {
public:
    static constexpr int kSocket = 3;
    static constexpr int kFirstInput = 4;

    WorkerSide(std::vector<std::string> arguments, int inputs);

    /// Throws Error(Internal) when the engine gave fewer.
    const std::string& argument(size_t number) const;
    int input(size_t number) const;
    size_t inputCount() const { return static_cast<size_t>(m_inputs); }
    /// Everything in an input made by WorkerCall::inputBytes().
    std::string inputBytes(size_t number) const;
    /// How ids are mapped: IdMap::name(), or "none" when this machine forbids user namespaces. Tree ops only.
    const std::string& idMap() const { return m_idMap; }
    void setIdMap(std::string kind) { m_idMap = std::move(kind); }

    void phase(std::string_view name, std::string_view object, uint64_t total);
    /// Cheap to call often: sends when a megabyte has passed.
    void advance(uint64_t done);
    void warn(std::string_view fact);
    /// One result, begun with `WireWriter record(MessageKind::Record)`.
    void record(const WireWriter& fields);
    void descriptor(int fd);

private:
    void send(const std::string& bytes, int fd = -1);

    std::vector<std::string> m_arguments;
    int m_inputs;
    std::string m_idMap = "none";
    std::mutex m_mutex;
    uint64_t m_lastAdvance = 0;
    unsigned m_warnings = 0;
};

} // namespace outcrop
