// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// outcrop-mount STORE SUBJECT DIRECTORY, started by core/engine/shown_folder.h only. Descriptor 3 is told
// "ok" once the files can be seen, or why they can't.

#include "app/mount/tree_fs.h"
#include "core/base/error.h"

#include <cstdio>
#include <exception>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace {

using namespace outcrop;
constexpr int kReport = 3;

/// The launcher waits until its end of the pipe closes.
void report(const std::string& text) {
    try {
        writeFull(kReport, text.data(), text.size(), "report");
    } catch (const Error&) {
        // nobody waits any more: the mount stands all the same
    }
    ::close(kReport);
}

int serve(const std::string& store, const std::string& subject, const std::string& directory) {
    try {
        const Engine engine = Engine::open(store);
        TreeFs fs(shownFiles(engine, subject));
        fs.serve(directory, [] { report("ok"); });
        return 0;
    } catch (const Error& error) {
        report(std::string(error.what()) + "\n" + error.hint());
    } catch (const std::exception& error) {
        report(error.what());
    }
    return 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4 || ::fcntl(kReport, F_SETFD, FD_CLOEXEC) != 0 || ::chdir("/") != 0) {
        std::fputs("outcrop-mount is started by outcrop mount\n", stderr);
        return 2;
    }
    return serve(argv[1], argv[2], argv[3]);
}
