// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// outcrop-rpm OP INPUTS [ARGUMENT…]: outcrop-worker's scans, for what has an rpm database.

#include "app/rpm/rpm_packages.h"
#include "app/worker/serve.h"
#include "core/scan/package_files.h"
#include "core/scan/scan_ops.h"

#include <array>

namespace {

using namespace outcrop;

constexpr std::array kOps{
    WorkerOp{"scan-layer", Sandbox::Parse, -1, runScanLayer},       // inputs: blob, request
    WorkerOp{"scan-directory", Sandbox::Tree, 0, runScanDirectory}, // inputs: directory, request
};

} // namespace

int main(int argc, char** argv) {
    setRpmParser(rpmPackages);
    return serveCall(argc, argv, kOps);
}
