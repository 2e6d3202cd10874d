// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "core/base/spawn.h"
#include "core/engine/kernel_mount.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace outcrop::cli {

namespace {

constexpr int kReport = 3;
constexpr std::string_view kFileSystem = "fuse.outcrop";

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

std::string helper() {
    try {
        return helperProgram("outcrop-mount");
    } catch (const Error& error) {
        throw error.withHint("this outcrop was built without libfuse3");
    }
}

/// Starts the process that serves the files, and waits for what it says of itself.
std::string startServing(const std::string& store, const std::string& subject, const std::string& directory) {
    Pipe pipe = makePipe();
    const UniqueFd null = openFile("/dev/null", O_RDWR);
    SpawnOptions options;
    options.program = helper();
    options.arguments = {store, subject, directory};
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        options.descriptors.emplace_back(null.get(), stream);
    options.descriptors.emplace_back(pipe.write.get(), kReport);
    options.newSession = true;
    Child child = spawn(options);
    pipe.write.reset();
    std::string said = readAll(pipe.read.get(), "outcrop-mount");
    if (said == "ok")
        child.detach();
    return said;
}

int mount(Invocation& invocation) {
    Console& console = invocation.console();
    const std::string directory = absolutePath(invocation.arguments()[1]);
    if (!std::filesystem::is_directory(directory))
        throw Error(ErrorCode::BadInput, "mount", invocation.arguments()[1], "it is no directory");
    const std::string& subject = invocation.arguments()[0];
    WarningProgress progress(console);
    if (!invocation.options().flag("fuse") && !subject.starts_with("diff:") &&
        mountByKernel(invocation.engine(), subject, directory, progress, {}))
        return 0;
    const std::string store = absolutePath(invocation.engine().store().paths().root.string());
    const std::string said = startServing(store, subject, directory);
    if (said == "ok")
        return 0;
    const size_t end = said.find('\n');
    console.error(said.empty() ? "outcrop-mount ended without a word" : said.substr(0, end));
    if (end != std::string::npos && end + 1 < said.size())
        console.note(escapeControls(said.substr(end + 1), true) + "\n");
    return 1;
}

/// mountinfo writes blanks and backslashes as "\040".
std::string unescaped(const std::string& text) {
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 3 >= text.size()) {
            out += text[i];
            continue;
        }
        out += static_cast<char>(std::stoi(text.substr(i + 1, 3), nullptr, 8));
        i += 3;
    }
    return out;
}

bool isOurMount(const std::string& directory) {
    std::ifstream mounts("/proc/self/mountinfo");
    for (std::string line; std::getline(mounts, line);) {
        std::istringstream words(line);
        std::string skipped;
        std::string place;
        words >> skipped >> skipped >> skipped >> skipped >> place;
        const auto isOf = [&](const std::string& type) { return line.find(type) != std::string::npos; };
        if (unescaped(place) == directory && (isOf(" - " + std::string(kFileSystem) + " ") ||
                                              isOf(" - overlay " + std::string(kKernelMountSource) + " ")))
            return true;
    }
    return false;
}

int umount(Invocation& invocation) {
    const std::string directory = absolutePath(invocation.arguments()[0]);
    if (!isOurMount(directory))
        throw Error(ErrorCode::NotFound, "unmount", directory, "outcrop has mounted nothing there");
    if (::umount2(directory.c_str(), UMOUNT_NOFOLLOW) == 0)
        return 0;
    if (errno != EPERM)
        throw Error::fromErrno("unmount", directory);
    SpawnOptions options;
    options.program = "fusermount3";
    options.arguments = {"-u", "--", directory};
    const int status = spawn(options).wait();
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 0 : 1; // it has said why
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
