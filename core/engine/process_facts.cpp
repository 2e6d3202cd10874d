// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/process_facts.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/engine/secrets.h"
#include "core/scan/secret_variable.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fcntl.h>
#include <string_view>

namespace outcrop {

namespace {

constexpr size_t kMostArguments = 4096;
constexpr size_t kLongestCommand = 400;

/// The beginning of a file of /proc; empty when there is none.
std::string readStart(pid_t pid, const char* name, size_t most) {
    const std::string path = "/proc/" + std::to_string(pid) + "/" + name;
    try {
        const UniqueFd fd = openFile(path, O_RDONLY);
        std::string text(most, '\0');
        text.resize(readFull(fd.get(), text.data(), most, path));
        return text;
    } catch (const Error&) {
        return {};
    }
}

/// The last number of the line "NSpid: 4711 12", which has one for each namespace that the process is in; 0
/// where there is but one.
int pidInside(std::string_view status) {
    const size_t at = status.find("\nNSpid:");
    if (at == std::string_view::npos)
        return 0;
    const std::string_view line = status.substr(at + 1, status.find('\n', at + 1) - at - 1);
    const size_t first = line.find('\t');
    const size_t last = line.rfind('\t');
    int pid = 0;
    if (first != last)
        std::from_chars(line.data() + last + 1, line.data() + line.size(), pid);
    return pid;
}

bool isOption(std::string_view word) {
    return word.starts_with('-');
}

/// "PASSWORD=x", "--token=x", "--token x" (where option is "--token"), a URL with a password, a known token.
std::string maskedWord(const std::string& word, std::string_view option) {
    const size_t equals = word.find('=');
    if (equals != std::string::npos && isSecretVariable(word.substr(0, equals), word.substr(equals + 1)))
        return word.substr(0, equals + 1) + maskedSecret({});
    if (isSecretVariable({}, word) || (!isOption(word) && isOption(option) && isSecretVariable(option, {})))
        return maskedSecret({});
    return word;
}

} // namespace

std::string shownCommand(const std::string& arguments) {
    std::string words = arguments;
    while (!words.empty() && words.back() == '\0')
        words.pop_back();
    std::ranges::replace(words, '\0', ' ');
    std::string shown;
    std::string option;
    for (size_t at = 0; at < words.size();) { // also the words within one argument: a script may hold secrets
        const size_t end = std::min(words.find_first_of(" \t\n", at), words.size());
        const std::string word = words.substr(at, end - at);
        shown += maskedWord(word, option);
        option = word.find('=') == std::string::npos ? word : std::string();
        if (end < words.size())
            shown += ' ';
        at = end + 1;
    }
    if (shown.size() <= kLongestCommand)
        return shown;
    size_t cut = kLongestCommand;
    while (cut > 0 && (static_cast<unsigned char>(shown[cut]) & 0xC0U) == 0x80U) // not within a letter
        --cut;
    return shown.substr(0, cut) + "…";
}

std::optional<WritingProcess> readProcess(pid_t pid) {
    WritingProcess process;
    process.pid = pid;
    process.name = readStart(pid, "comm", 64);
    if (process.name.empty())
        return {};
    if (process.name.back() == '\n')
        process.name.pop_back();
    process.pidInside = pidInside(readStart(pid, "status", 4096));
    process.command = shownCommand(readStart(pid, "cmdline", kMostArguments));
    return process;
}

} // namespace outcrop
