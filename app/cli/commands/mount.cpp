// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "core/base/error.h"
#include "core/engine/shown_folder.h"

#include <filesystem>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kMountOptions[] = {
    {'\0', "fuse", OptionKind::Flag,
     "Serve the files by a process, also for root and an image, which the kernel could show by itself"},
};

std::string absolutePath(const std::string& path) {
    std::error_code error;
    const std::filesystem::path whole = std::filesystem::canonical(path, error);
    if (error)
        throw Error::fromErrno("look at directory", path, error.value());
    return whole.string();
}

int mount(Invocation& invocation) {
    Console& console = invocation.console();
    const std::string directory = absolutePath(invocation.arguments()[1]);
    if (!std::filesystem::is_directory(directory))
        throw Error(ErrorCode::BadInput, "mount", invocation.arguments()[1], "it is no directory");
    const std::string& subject = invocation.arguments()[0];
    WarningProgress progress(console);
    mountFolder(invocation.engine(), subject, directory, !invocation.options().flag("fuse"), progress, {});
    return 0;
}

int umount(Invocation& invocation) {
    unmountFolder(absolutePath(invocation.arguments()[0]));
    return 0;
}

const std::string kMountNotes =
    std::string(kCutImages) +
    "\n\n'mount add', 'mount ls' and 'mount rm' are about what of the host is mounted into a running\n"
    "container; images called so are written image:add.";

} // namespace

const CommandSpec kMountCommand{
    .path = "mount",
    .aliases = {},
    .usage = "[OPTIONS] IMAGE|CONTAINER|diff:CONTAINER DIR",
    .summary = "Show the files of an image, some of its layers or a container as a folder",
    .options = kMountOptions,
    .minimum = 2,
    .maximum = 2,
    .run = mount,
    .notes = kMountNotes};

const CommandSpec kUmountCommand{.path = "umount",
                                 .aliases = {},
                                 .usage = "DIR",
                                 .summary = "Take away a folder that mount has shown",
                                 .options = {},
                                 .minimum = 1,
                                 .maximum = 1,
                                 .run = umount};

} // namespace outcrop::cli
