// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/worker_wire.h"
#include "core/scan/scan.h"

#include <string>

namespace outcrop {

enum class ScanLens : uint8_t { Content, Secrets, Packages, Index };

/// What the child is asked.
struct ScanRequest {
    ScanLens lens = ScanLens::Content;
    ContentQuery content;
    ScanSelection selection;
};
/// Of any length, so in a memory file, not in a message.
std::string encodeScanRequest(const ScanRequest& request);
ScanRequest decodeScanRequest(const std::string& bytes);

// Rows on their way back. The decoders throw Error(BadInput) for what cannot be: the child may have been
// taken over by what it read. The last record is the totals.
WireWriter encodeRow(const ContentMatch& row);
WireWriter encodeRow(const SecretMatch& row);
WireWriter encodeRow(const PackageRow& row);
WireWriter encodeTotals(const ScanTotals& totals);
void decodeRow(const std::string& record, ContentMatch& row);
void decodeRow(const std::string& record, SecretMatch& row);
void decodeRow(const std::string& record, PackageRow& row);
ScanTotals decodeTotals(const std::string& record);

} // namespace outcrop
