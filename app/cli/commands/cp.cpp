// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/human.h"
#include "app/cli/template/template.h"
#include "core/engine/copy_files.h"
#include "core/engine/copy_rules.h"
#include "core/engine/subject.h"

#include <filesystem>
#include <optional>
#include <string>
#include <unistd.h>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kCpOptions[] = {
    {'a', "archive", OptionKind::Flag, "Archive mode (copy all uid/gid information)"},
    {'L', "follow-link", OptionKind::Flag, "Always follow symbol link in SRC_PATH"},
    {'\0', "json", OptionKind::Flag, "Print one JSON object about what was copied"},
    {'q', "quiet", OptionKind::Flag, "Suppress what is said about what was copied"},
};

constexpr const char* kStream = "-";

bool isHost(const CopyPlace& place) {
    return place.name.empty() && place.imageName.empty();
}

CopyOptions optionsOf(const ParsedOptions& options) {
    CopyOptions copy;
    copy.keepOwners = options.flag("archive");
    copy.followLinks = options.flag("follow-link");
    return copy;
}

std::string hostPathShown(const std::string& path) {
    std::error_code error;
    return copyPath(std::filesystem::current_path(error).string(), path);
}

class Copy {
public:
    explicit Copy(Invocation& invocation)
        : m_invocation(invocation), m_console(invocation.console()), m_progress(m_console),
          m_options(optionsOf(invocation.options())) {}

    int out(const CopyPlace& source, const std::string& destination) {
        std::string path = source.path;
        const std::optional<FilesRoot> from = rootOf(source, path);
        if (!from)
            return 1;
        if (destination == kStream && m_console.outIsTerminal()) {
            m_console.error("a tar is not for a terminal: redirect it to a file or a program");
            return 1;
        }
        if (destination == kStream) {
            copyOutTar(*from, path, STDOUT_FILENO, m_options, m_progress, {});
            return 0;
        }
        say(copyOut(*from, path, destination, m_options, m_progress, {}), hostPathShown(destination));
        return 0;
    }

    int in(const std::string& source, const CopyPlace& destination) {
        const auto container = destination.name.empty() ? std::nullopt : find(destination.name);
        if (!container && isImage(destination)) {
            m_console.error("an image does not change: copy into a container of " + destination.imageName);
            return 1;
        }
        if (!container)
            return noSuchContainer(destination.name);
        const FilesRoot to = FilesRoot::ofContainer(m_invocation.engine(), container->record.id.str());
        const uint64_t bytes = source == kStream
                                   ? copyInTar(STDIN_FILENO, to, destination.path, m_options, m_progress, {})
                                   : copyIn(source, to, destination.path, m_options, m_progress, {});
        say(bytes, destination.name + ":" + destination.path);
        return 0;
    }

private:
    std::optional<Container> find(const std::string& name) {
        try {
            return m_invocation.engine().containers().find(name);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound)
                throw;
            return std::nullopt;
        }
    }
    bool isImage(const CopyPlace& place) {
        try {
            m_invocation.engine().images().find(SubjectName::parse("image:" + place.imageName).name);
            return true;
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound && error.code() != ErrorCode::BadInput)
                throw;
            return false;
        }
    }
    int noSuchContainer(const std::string& name) {
        m_console.error("No such container: " + name);
        return 1;
    }

    /// A container goes before an image of its name, as with docker's inspect.
    std::optional<FilesRoot> rootOf(const CopyPlace& place, std::string& path) {
        const Engine& engine = m_invocation.engine();
        if (const auto container = place.name.empty() ? std::nullopt : find(place.name))
            return FilesRoot::ofContainer(engine, container->record.id.str());
        path = place.imagePath;
        if (place.name.empty() || isImage(place))
            return FilesRoot::ofImage(engine, place.imageName, m_progress, {});
        noSuchContainer(place.name);
        return std::nullopt;
    }

    void say(uint64_t bytes, const std::string& where) {
        const ParsedOptions& options = m_invocation.options();
        if (options.flag("json"))
            return m_console.line(tmpl::toGoJson({{"source", m_invocation.arguments()[0]},
                                                  {"destination", m_invocation.arguments()[1]},
                                                  {"bytes", bytes}},
                                                 false));
        // docker is silent by itself where nobody looks.
        if (!options.flag("quiet", !m_console.outIsTerminal()))
            m_console.note("Successfully copied " + humanSize(bytes) + " to " + escapeControls(where, false) +
                           "\n");
    }

    Invocation& m_invocation;
    Console& m_console;
    WarningProgress m_progress;
    CopyOptions m_options;
};

int cp(Invocation& invocation) {
    const std::string& source = invocation.arguments()[0];
    const std::string& destination = invocation.arguments()[1];
    if (source.empty() || destination.empty()) {
        invocation.console().error(source.empty() ? "source can not be empty"
                                                  : "destination can not be empty");
        return 1;
    }
    const CopyPlace from = parseCopyPlace(source);
    const CopyPlace to = parseCopyPlace(destination);
    if (isHost(from) == isHost(to)) {
        invocation.console().error(isHost(from) ? "must specify at least one container source"
                                                : "copying between containers is not supported");
        return 1;
    }
    Copy copy(invocation);
    return isHost(to) ? copy.out(from, destination) : copy.in(source, to);
}

} // namespace

const CommandSpec kCpCommand{.path = "cp",
                             .aliases = "container cp",
                             .usage = "[OPTIONS] CONTAINER|IMAGE:SRC_PATH DEST_PATH|-\n"
                                      "        outcrop cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH",
                             .summary =
                                 "Copy files/folders between a container or image and the local filesystem",
                             .options = kCpOptions,
                             .minimum = 2,
                             .maximum = 2,
                             .run = cp,
                             .notes = kCutImages};

} // namespace outcrop::cli
