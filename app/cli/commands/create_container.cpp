// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/create_container.h"

#include "app/cli/commands/find_image.h"
#include "core/base/error.h"
#include "core/base/fd.h"

#include <fcntl.h>
#include <unistd.h>

namespace outcrop::cli {

namespace {

bool imageIsMissing(const Engine& engine, const std::string& image) {
    try {
        engine.images().find(image);
        return false;
    } catch (const Error& error) {
        return error.code() == ErrorCode::NotFound;
    }
}

/// The file is made before the container, so that a name in use costs no container.
UniqueFd openCidFile(const std::string& path) {
    if (path.empty())
        return {};
    UniqueFd file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    if (!file && errno == EEXIST)
        throw Error(ErrorCode::Conflict,
                    "container ID file found, make sure the other container isn't running or delete " + path);
    if (!file)
        throw Error::fromErrno("create the container ID file", path);
    return file;
}

} // namespace

std::optional<ContainerId> createContainer(Invocation& invocation, const CreateOptions& options,
                                           Progress& progress) {
    const std::string cidPath = invocation.options().text("cidfile");
    const UniqueFd cidFile = openCidFile(cidPath);
    try {
        const ContainerId id = invocation.engine().create(options, progress, {});
        if (cidFile)
            writeFull(cidFile.get(), id.str().data(), id.str().size(), cidPath);
        return id;
    } catch (const Error& error) {
        if (cidFile)
            ::unlink(cidPath.c_str());
        if (error.code() != ErrorCode::NotFound || !imageIsMissing(invocation.engine(), options.image))
            throw;
        invocation.console().error("Unable to find image '" + nameWithTag(options.image) + "' locally");
        invocation.console().note(
            "Bring it with 'outcrop load -i FILE'; 'outcrop images' lists what is there.\n");
        return std::nullopt;
    }
}

int startFailureCode(const Error& error) {
    if (error.code() == ErrorCode::NotFound)
        return 127;
    return error.code() == ErrorCode::Denied ? 126 : 125;
}

bool checkTerminal(Console& console, bool tty, bool input) {
    if (!tty || !input || ::isatty(STDIN_FILENO) == 1)
        return true;
    console.error("the input device is not a TTY");
    return false;
}

} // namespace outcrop::cli
