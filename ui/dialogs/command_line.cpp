// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/command_line.h"

#include "ui/dialogs/shell_words.h"

namespace outcrop::ui {

namespace {

void addOption(std::vector<std::string>& words, const char* flag, const std::string& value) {
    if (value.empty())
        return;
    words.emplace_back(flag);
    words.push_back(value);
}

void addFlag(std::vector<std::string>& words, const char* flag, bool on) {
    if (on)
        words.emplace_back(flag);
}

const char* optionOf(MountRequest::Form form) {
    return form == MountRequest::Form::Mount   ? "--mount"
           : form == MountRequest::Form::Tmpfs ? "--tmpfs"
                                               : "-v";
}

void addStorage(std::vector<std::string>& words, const CreateOptions& options) {
    for (const MountRequest& mount : options.mounts)
        addOption(words, optionOf(mount.form), mount.str());
    for (const std::string& container : options.volumesFrom)
        addOption(words, "--volumes-from", container);
}

void addPorts(std::vector<std::string>& words, const CreateOptions& options) {
    for (const PortBinding& port : options.ports)
        addOption(words, "-p", port.str());
    for (const std::string& port : options.exposedPorts)
        addOption(words, "--expose", port);
    addFlag(words, "-P", options.publishAll);
}

void addLimits(std::vector<std::string>& words, const Limits& limits) {
    for (const auto& [flag, value] : limitFlags(limits)) {
        words.push_back(flag == "--memory" ? "-m" : flag);
        if (!value.empty())
            words.push_back(value);
    }
}

void addProcess(std::vector<std::string>& words, const CreateOptions& options) {
    for (const std::string& variable : options.env)
        addOption(words, "-e", variable);
    addOption(words, "-w", options.workingDir);
    addOption(words, "-u", options.user);
    addOption(words, "--hostname", options.hostname);
    if (options.entrypoint) {
        words.emplace_back("--entrypoint");
        words.push_back(options.entrypoint->empty() ? std::string() : options.entrypoint->front());
    }
}

} // namespace

std::vector<std::string> runCommandWords(const CreateOptions& options) {
    std::vector<std::string> words{"outcrop", "run", "-d"};
    addFlag(words, "--rm", options.autoRemove);
    addFlag(words, "-i", options.openStdin);
    addFlag(words, "-t", options.tty);
    addOption(words, "--name", options.name);
    addProcess(words, options);
    addStorage(words, options);
    if (options.network != "default")
        addOption(words, "--network", options.network);
    addPorts(words, options);
    addLimits(words, options.limits);
    addFlag(words, "--read-only", options.readOnlyRootfs);
    for (const auto& [name, value] : options.labels)
        addOption(words, "-l", value.empty() ? name : name + "=" + value);
    addOption(words, "--stop-signal", options.stopSignal);
    if (options.stopTimeout != CreateOptions().stopTimeout)
        addOption(words, "--stop-timeout", std::to_string(options.stopTimeout));
    words.push_back(options.image);
    words.insert(words.end(), options.command.begin(), options.command.end());
    return words;
}

std::vector<std::string> commitCommandWords(const CommitOptions& options, const std::string& container) {
    std::vector<std::string> words{"outcrop", "commit"};
    addOption(words, "-m", options.message);
    addOption(words, "-a", options.author);
    for (const std::string& change : options.changes)
        addOption(words, "-c", change);
    for (const std::string& path : options.only)
        addOption(words, "--only", path);
    for (const std::string& path : options.except)
        addOption(words, "--except", path);
    if (options.patch)
        words.emplace_back("--patch"); // which asks for each hunk
    words.push_back(container);
    if (options.target)
        words.push_back(options.target->familiar());
    return words;
}

std::vector<std::string> commandWords(std::vector<std::string> command,
                                      const std::vector<std::string>& names) {
    if (names.empty())
        return {};
    command.insert(command.begin(), "outcrop");
    command.insert(command.end(), names.begin(), names.end());
    return command;
}

QString runCommandLine(const CreateOptions& options) {
    return joinShellWords(runCommandWords(options));
}

} // namespace outcrop::ui
