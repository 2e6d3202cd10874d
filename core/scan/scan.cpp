// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/scan/scan.h"

#include "core/base/error.h"
#include "core/base/spawn.h"
#include "core/layer/worker_call.h"
#include "core/scan/line_pattern.h"
#include "core/scan/scan_wire.h"

namespace outcrop {

namespace {

constexpr const char* kRpmProgram = "outcrop-rpm";

const char* opOf(ScanInput::Kind kind) {
    switch (kind) {
    case ScanInput::Kind::Layer:
        return "scan-layer";
    case ScanInput::Kind::Directory:
        return "scan-directory";
    case ScanInput::Kind::Text:
        break;
    }
    return "scan-text";
}

template <class Row>
Scanned<Row> scan(const ScanInput& input, const ScanRequest& request, Progress& progress,
                  const std::stop_token& stop) {
    WorkerCall call(opOf(input.kind), input.object);
    if (request.selection.rpm)
        call.program(kRpmProgram);
    call.argument(input.object).input(input.fd).inputBytes(encodeScanRequest(request));
    if (input.index >= 0)
        call.input(input.index);
    const WorkerAnswer answer = call.expect(request.selection.maxRows + 1).run(progress, stop);
    if (answer.records.empty())
        throw Error(ErrorCode::BadInput, "look into", input.object, "the worker gave no answer");
    Scanned<Row> scanned;
    scanned.rows.resize(answer.records.size() - 1);
    try {
        for (size_t i = 0; i < scanned.rows.size(); ++i)
            decodeRow(answer.records[i], scanned.rows[i]);
        scanned.totals = decodeTotals(answer.records.back());
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Corrupt)
            throw;
        throw Error(ErrorCode::BadInput, "look into", input.object, "the worker broke the protocol");
    }
    return scanned;
}

} // namespace

const char* confidenceName(Confidence confidence) {
    switch (confidence) {
    case Confidence::High:
        return "high";
    case Confidence::Medium:
        return "medium";
    case Confidence::Low:
        break;
    }
    return "low";
}

const char* packageManagerName(PackageManager manager) {
    switch (manager) {
    case PackageManager::Dpkg:
        return "deb";
    case PackageManager::Apk:
        return "apk";
    case PackageManager::Pip:
        return "pip";
    case PackageManager::Rpm:
        return "rpm";
    case PackageManager::Npm:
        break;
    }
    return "npm";
}

void checkContentQuery(const ContentQuery& query) {
    const LinePattern compiled(query);
}

Scanned<ContentMatch> workerSearchContent(const ScanInput& input, const ContentQuery& query,
                                          const ScanSelection& selection, Progress& progress,
                                          const std::stop_token& stop) {
    return scan<ContentMatch>(input, {ScanLens::Content, query, selection}, progress, stop);
}

void workerIndexContent(const ScanInput& input, int indexFd, Progress& progress,
                        const std::stop_token& stop) {
    ScanInput with = input;
    with.index = indexFd;
    ScanRequest request;
    request.lens = ScanLens::Index;
    request.selection.maxRows = 0;
    scan<ContentMatch>(with, request, progress, stop);
}

Scanned<SecretMatch> workerFindSecrets(const ScanInput& input, const ScanSelection& selection,
                                       Progress& progress, const std::stop_token& stop) {
    return scan<SecretMatch>(input, {ScanLens::Secrets, {}, selection}, progress, stop);
}

bool canReadRpm() {
    try {
        helperProgram(kRpmProgram);
        return true;
    } catch (const Error&) { // asked for, not needed
        return false;
    }
}

Scanned<PackageRow> workerReadPackages(const ScanInput& input, const ScanSelection& selection,
                                       Progress& progress, const std::stop_token& stop) {
    return scan<PackageRow>(input, {ScanLens::Packages, {}, selection}, progress, stop);
}

} // namespace outcrop
