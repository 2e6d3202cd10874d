// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/dockerfile_change.h"

#include "core/base/error.h"
#include "core/container/environment.h"
#include "core/engine/change_words.h"
#include "core/engine/port_list.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace outcrop {

namespace {

std::string trimmed(const std::string& text) {
    const size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string upperCase(std::string text) {
    for (char& c : text)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return text;
}

/// The strings of a JSON array; nullopt for what is no JSON array, which then is taken as plain words.
std::optional<std::vector<std::string>> jsonWords(const std::string& text, const std::string& line) {
    if (text.empty() || text.front() != '[')
        return std::nullopt;
    nlohmann::json json;
    try {
        json = parseJsonBounded(text, line);
    } catch (const Error&) {
        return std::nullopt;
    }
    std::vector<std::string> words;
    for (const nlohmann::json& word : json) {
        if (!word.is_string())
            throw Error(ErrorCode::BadInput, "read change", line, "only strings are allowed in an array");
        words.push_back(word.get<std::string>());
    }
    return words;
}

void addSorted(std::vector<std::string>& list, const std::vector<std::string>& more) {
    std::set<std::string> all(list.begin(), list.end());
    all.insert(more.begin(), more.end());
    list.assign(all.begin(), all.end());
}

struct Pair {
    std::string key;
    std::string value;
};

/// Applies lines one after the other, as a build would.
class ChangeReader {
public:
    explicit ChangeReader(const ProcessConfig& container) : m_config(container) { m_config.onBuild.clear(); }

    void apply(const std::string& line);
    ProcessConfig result(const ProcessConfig& container) const;

private:
    [[noreturn]] void fail(const std::string& why) const {
        throw Error(ErrorCode::BadInput, "read change", m_line, why);
    }
    std::string expand(const std::string& word) const {
        return expandWord(word, [this](const std::string& name) { return variable(name); });
    }
    std::string variable(const std::string& name) const;
    std::vector<Pair> pairs(const char* instruction) const;
    std::vector<std::string> commandLine() const;
    void applyPort();
    void applyVolume();
    void applyWorkingDir();
    void applyOnBuild();

    ProcessConfig m_config;
    std::optional<std::vector<std::string>> m_cmd;
    std::optional<std::vector<std::string>> m_entrypoint;
    std::string m_line;
    std::string m_rest;
};

std::string ChangeReader::variable(const std::string& name) const {
    for (const std::string& entry : m_config.env)
        if (entry.size() > name.size() && entry[name.size()] == '=' &&
            entry.compare(0, name.size(), name) == 0)
            return entry.substr(name.size() + 1);
    return {};
}

/// "k=v k2='v 2'", or the old form "k the rest of the line".
std::vector<Pair> ChangeReader::pairs(const char* instruction) const {
    const std::vector<std::string> words = splitWords(m_rest);
    if (words.empty())
        fail(std::string(instruction) + " requires at least one argument");
    std::vector<Pair> result;
    if (words.front().find('=') == std::string::npos) {
        if (words.size() < 2)
            fail(std::string(instruction) + " must have two arguments");
        result.push_back({expand(words.front()), expand(trimmed(m_rest.substr(words.front().size())))});
        return result;
    }
    for (const std::string& word : words) {
        const size_t equals = word.find('=');
        if (equals == std::string::npos)
            fail("can't find = in \"" + word + "\": must be of the form name=value");
        if (equals == 0)
            fail(std::string(instruction) + " names can not be blank");
        result.push_back({expand(word.substr(0, equals)), expand(word.substr(equals + 1))});
    }
    return result;
}

std::vector<std::string> ChangeReader::commandLine() const {
    if (auto words = jsonWords(m_rest, m_line))
        return *words;
    if (m_rest.empty())
        return {};
    std::vector<std::string> words = m_config.shell;
    if (words.empty())
        words = {"/bin/sh", "-c"};
    words.push_back(m_rest);
    return words;
}

void ChangeReader::applyPort() {
    const std::vector<std::string> words = splitWords(m_rest);
    if (words.empty())
        fail("EXPOSE requires at least one argument");
    for (const std::string& word : words)
        addSorted(m_config.exposedPorts, exposedPorts(expand(word)));
}

void ChangeReader::applyVolume() {
    const auto json = jsonWords(m_rest, m_line);
    const std::vector<std::string> words = json ? *json : splitWords(m_rest);
    if (words.empty())
        fail("VOLUME requires at least one argument");
    for (const std::string& word : words) {
        const std::string path = trimmed(expand(word));
        if (path.empty())
            fail("VOLUME specified can not be an empty string");
        addSorted(m_config.volumes, {path});
    }
}

void ChangeReader::applyWorkingDir() {
    const std::string path = expand(m_rest);
    if (path.empty())
        fail("WORKDIR requires exactly one argument");
    const std::filesystem::path base = m_config.workingDir.empty() ? "/" : m_config.workingDir;
    std::string clean = (base / path).lexically_normal().string();
    while (clean.size() > 1 && clean.back() == '/')
        clean.pop_back();
    m_config.workingDir = clean;
}

void ChangeReader::applyOnBuild() {
    const std::string trigger = upperCase(m_rest.substr(0, m_rest.find_first_of(" \t")));
    if (trigger.empty())
        fail("ONBUILD requires at least one argument");
    if (trigger == "ONBUILD")
        fail("chaining ONBUILD via \"ONBUILD ONBUILD\" isn't allowed");
    if (trigger == "FROM" || trigger == "MAINTAINER")
        fail(trigger + " isn't allowed as an ONBUILD trigger");
    m_config.onBuild.push_back(m_rest);
}

void ChangeReader::apply(const std::string& line) {
    m_line = trimmed(line);
    const size_t end = std::min(m_line.find_first_of(" \t"), m_line.size());
    const std::string instruction = upperCase(m_line.substr(0, end));
    m_rest = trimmed(m_line.substr(end));
    if (instruction == "CMD") {
        m_cmd = commandLine();
    } else if (instruction == "ENTRYPOINT") {
        m_entrypoint = commandLine();
    } else if (instruction == "ENV") {
        for (const Pair& pair : pairs("ENV"))
            m_config.env = mergedEnvironment(std::move(m_config.env), {pair.key + "=" + pair.value});
    } else if (instruction == "LABEL") {
        for (const Pair& pair : pairs("LABEL"))
            m_config.labels[pair.key] = pair.value;
    } else if (instruction == "EXPOSE") {
        applyPort();
    } else if (instruction == "VOLUME") {
        applyVolume();
    } else if (instruction == "WORKDIR") {
        applyWorkingDir();
    } else if (instruction == "USER") {
        m_config.user = expand(m_rest);
        if (m_config.user.empty())
            fail("USER requires exactly one argument");
    } else if (instruction == "ONBUILD") {
        applyOnBuild();
    } else {
        fail(instruction + " is not a valid change command");
    }
}

/// An empty array is a value of its own: ENTRYPOINT [] takes the entrypoint away, CMD [] asks for nothing.
ProcessConfig ChangeReader::result(const ProcessConfig& container) const {
    ProcessConfig config = m_config;
    const bool sets = (m_cmd && !m_cmd->empty()) || (m_entrypoint && !m_entrypoint->empty());
    config.cmd = sets ? m_cmd : container.cmd;
    config.entrypoint = m_entrypoint ? m_entrypoint : container.entrypoint;
    if (config.cmd && config.cmd->empty())
        config.cmd = std::nullopt;
    if (config.entrypoint && config.entrypoint->empty())
        config.entrypoint = std::nullopt;
    return config;
}

} // namespace

ProcessConfig committedConfig(const ProcessConfig& container, const std::vector<std::string>& changes) {
    ChangeReader reader(container);
    for (const std::string& change : changes)
        reader.apply(change);
    return reader.result(container);
}

} // namespace outcrop
