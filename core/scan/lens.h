// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_side.h"
#include "core/scan/scan_wire.h"

#include <memory>
#include <string_view>

namespace outcrop {

/// Rows on their way out of the worker, with their limit.
class RowSink {
public:
    RowSink(WorkerSide& side, uint64_t maxRows) : m_side(side), m_left(maxRows) {}

    template <class Row>
    void put(const Row& row) {
        if (m_left == 0) {
            totals.limited = true;
            return;
        }
        --m_left;
        m_side.record(encodeRow(row));
    }
    bool full() const { return totals.limited; }
    void warn(std::string_view fact) { m_side.warn(fact); }
    void finish() { m_side.record(encodeTotals(totals)); }

    ScanTotals totals;

private:
    WorkerSide& m_side;
    uint64_t m_left;
};

/// What looks at files inside the worker, one after the other.
class Lens {
public:
    virtual ~Lens() = default;
    Lens() = default;
    Lens(const Lens&) = delete;
    Lens& operator=(const Lens&) = delete;

    /// Whether a regular file is worth reading. path is absolute, "" for a text without a name.
    virtual bool wants(std::string_view path) const = 0;
    virtual void take(const ScanPlace& place, std::string_view content, RowSink& sink) = 0;
    /// A file that is too large.
    virtual void leaveOut(const ScanPlace&, uint64_t /*size*/) {}
    /// All of a layer was read.
    virtual void finish() {}
};

std::unique_ptr<Lens> makeContentLens(const ContentQuery& query);
/// Writes a content index to the descriptor.
std::unique_ptr<Lens> makeIndexLens(int fd);
std::unique_ptr<Lens> makeSecretLens();
std::unique_ptr<Lens> makePackageLens();

/// True if a NUL stands in the beginning, as grep judges.
bool looksBinary(std::string_view content);

} // namespace outcrop
