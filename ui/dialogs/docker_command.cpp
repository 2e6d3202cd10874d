// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/docker_command.h"

#include "core/base/error.h"
#include "core/oci/manifest.h"
#include "core/options/run_flags.h"
#include "ui/dialogs/docker_mount.h"
#include "ui/dialogs/shell_words.h"

#include <QStringList>
#include <algorithm>

namespace outcrop::ui {

namespace {

using Words = std::vector<std::string>;

template <size_t N>
bool isAmong(const std::string_view (&list)[N], std::string_view word) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

bool isRunner(const std::string& word) {
    constexpr std::string_view kNames[] = {"docker", "podman", "outcrop", "nerdctl"};
    return isAmong(kNames, std::string_view(word).substr(word.rfind('/') + 1));
}

/// A prompt, sudo and its letters, "NAME=value": what may stand in front of the program.
bool standsInFront(const std::string& word) {
    constexpr std::string_view kWords[] = {"$", "#", "%", ">", "sudo", "doas"};
    return isAmong(kWords, word) || word[0] == '-' ||
           (word.find('=') != std::string::npos && word.find('/') > word.find('='));
}

/// Options of the program itself, before its command, that take the next word.
bool takesNext(const std::string& option) {
    constexpr std::string_view kWords[] = {"--context", "-c",          "--host", "-H",    "--config",
                                           "-l",        "--log-level", "--root", "--url", "--connection"};
    return isAmong(kWords, option);
}

/// Where in the words the program's own options begin; nullopt if no such program is called.
std::optional<size_t> afterRunner(const Words& words) {
    for (size_t at = 0; at < words.size(); ++at) {
        if (isRunner(words[at]))
            return at + 1;
        if (words[at].empty() || !standsInFront(words[at]))
            return std::nullopt;
    }
    return std::nullopt;
}

/// The words of run itself. globals: the program's own options that stood before it. nullopt if it is not
/// run.
std::optional<Words> runWords(const Words& words, Words& globals) {
    std::optional<size_t> at = afterRunner(words);
    if (!at)
        return std::nullopt;
    size_t next = *at;
    for (; next < words.size() && words[next].starts_with('-'); ++next) {
        std::string option = words[next];
        if (takesNext(option) && next + 1 < words.size())
            option += " " + words[++next];
        globals.push_back(option);
    }
    if (next < words.size() && words[next] == "container")
        ++next;
    if (next >= words.size() || (words[next] != "run" && words[next] != "create"))
        return std::nullopt;
    return Words(words.begin() + static_cast<long>(next) + 1, words.end());
}

/// Up to where another program begins, or the output goes elsewhere.
Words upToOperator(Words words, QString& rest) {
    constexpr std::string_view kOperators[] = {"|", "||", "&&", "&", ";", ">", ">>", "2>&1", "<"};
    const auto end = std::find_if(words.begin(), words.end(),
                                  [&](const std::string& word) { return isAmong(kOperators, word); });
    rest = joinShellWords(Words(end, words.end()));
    words.erase(end, words.end());
    return words;
}

QString flagText(const OptionSpec& spec, const std::string& value) {
    const QString name = spec.letter != '\0'
                             ? QLatin1Char('-') + QString(QLatin1Char(spec.letter))
                             : QStringLiteral("--") + QString::fromStdString(std::string(spec.name));
    return spec.kind == OptionKind::Flag ? name : name + QLatin1Char(' ') + quoteShellWord(value);
}

QString reasonAgainst(const OptionSpec& spec) {
    if (spec.name == "restart")
        return DockerCommand::tr("A container that ends is not started again.");
    return DockerCommand::tr("Outcrop does not have this option yet.");
}

} // namespace

bool DockerCommand::looksLikeOne(const QString& text) {
    Words words; // the first of them tell, and are never quoted
    for (const QString& word : text.simplified().left(1000).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (word != QLatin1String("\\"))
            words.push_back(word.toStdString());
    Words globals;
    return runWords(words, globals).has_value();
}

DockerCommand DockerCommand::read(const QString& text) {
    DockerCommand command;
    const auto words = splitShellWords(text.trimmed());
    Words globals;
    const auto run = words ? runWords(*words, globals) : std::nullopt;
    if (!words)
        command.m_problem = tr("A quotation mark is not closed.");
    else if (!run)
        command.m_problem = tr("This is no command that runs a container. It would begin with “docker run”.");
    else
        command.readOptions(*run);
    for (const std::string& option : globals)
        command.m_left.insert(command.m_left.begin(), {QString::fromStdString(option),
                                                       tr("The form needs no other engine or store.")});
    return command;
}

void DockerCommand::readOptions(const Words& words) {
    std::vector<OptionSpec> specs(runOptionSpecs().begin(), runOptionSpecs().end());
    specs.insert(specs.end(), runOptionsNotYet().begin(), runOptionsNotYet().end());
    QString rest;
    ParseResult parsed = parseOptions(specs, upToOperator(words, rest), true);
    if (!rest.isEmpty())
        m_left.push_back({rest, tr("The form runs one container and nothing else.")});
    m_options = std::move(parsed.options);
    m_arguments = std::move(parsed.arguments);
    const QString error = QString::fromStdString(parsed.error);
    if (error.startsWith(QLatin1String("unknown ")))
        m_problem =
            tr("An option is not known, so what follows it can't be read for sure (%1). Take it out and "
               "paste the command again.")
                .arg(error);
    else if (!error.isEmpty())
        m_problem = tr("The command can't be read (%1).").arg(error);
    else if (image().empty())
        m_problem = tr("The command names no image.");
}

std::vector<NotTaken> DockerCommand::fill(RunForm& form) const {
    std::vector<NotTaken> left = m_left;
    fillProcess(form);
    fillEnvironment(form, left);
    fillMounts(form, left);
    fillNetwork(form, left);
    fillPorts(form, left);
    fillLimits(form, left);
    for (const std::string& label : m_options.list("label"))
        form.labels[label.substr(0, label.find('='))] =
            label.find('=') == std::string::npos ? std::string() : label.substr(label.find('=') + 1);
    form.stopSignal = m_options.text("stop-signal");
    form.stopTimeout = static_cast<int>(m_options.integer("stop-timeout").value_or(form.stopTimeout));
    form.tty = m_options.flag("tty");
    form.openStdin = m_options.flag("interactive");
    form.autoRemove = m_options.flag("rm");
    form.readOnly = m_options.flag("read-only");
    addUnknown(left);
    return left;
}

void DockerCommand::fillProcess(RunForm& form) const {
    const auto line = [&](const char* option, QString& field) {
        if (m_options.has(option))
            field = QString::fromStdString(m_options.text(option));
    };
    line("name", form.name);
    line("workdir", form.workingDir);
    line("user", form.user);
    line("hostname", form.hostname);
    const Words words(m_arguments.begin() + 1, m_arguments.end());
    // docker's rule: another entry point drops the image's command.
    if (m_options.has("entrypoint")) {
        const std::string entry = m_options.text("entrypoint");
        form.entrypoint = entry.empty() ? QString() : quoteShellWord(entry);
    }
    if (m_options.has("entrypoint") || !words.empty())
        form.command = joinShellWords(words);
}

void DockerCommand::fillEnvironment(RunForm& form, std::vector<NotTaken>& left) const {
    for (const std::string& text : m_options.list("env")) {
        const QString variable = QString::fromStdString(text);
        const QString name = variable.section(QLatin1Char('='), 0, 0);
        const QString option = QStringLiteral("-e ") + quoteShellWord(text);
        QString value = variable.section(QLatin1Char('='), 1);
        if (!variable.contains(QLatin1Char('='))) { // the value of whoever runs the command
            if (!qEnvironmentVariableIsSet(name.toLocal8Bit().constData())) {
                left.push_back({option, tr("This variable has no value here.")});
                continue;
            }
            value = qEnvironmentVariable(name.toLocal8Bit().constData());
        }
        const auto known = std::find_if(form.environment.begin(), form.environment.end(),
                                        [&](const EnvironmentRow& row) { return row.name == name; });
        if (known != form.environment.end())
            known->value = value;
        else
            form.environment.push_back({name, value, {}, false});
    }
    for (const std::string& file : m_options.list("env-file"))
        left.push_back({QStringLiteral("--env-file ") + quoteShellWord(file),
                        tr("Add the variables of this file by hand.")});
}

void DockerCommand::fillMounts(RunForm& form, std::vector<NotTaken>& left) const {
    for (const std::string& text : m_options.list("volume")) {
        const QString option = QStringLiteral("-v ") + quoteShellWord(text);
        QStringList modes;
        const auto row = mountOfVolume(QString::fromStdString(text), modes);
        if (row)
            form.mounts.push_back(*row);
        else
            left.push_back({option, tr("This mount can't be read.")});
        if (!modes.isEmpty())
            left.push_back(
                {option, tr("The mount is taken without “%1”.").arg(modes.join(QLatin1Char(',')))});
    }
    const auto add = [&](const char* flag, const std::string& text, MountRow (*rowOf)(const QString&)) {
        try {
            form.mounts.push_back(rowOf(QString::fromStdString(text)));
        } catch (const Error& error) {
            left.push_back({QLatin1String(flag) + QLatin1Char(' ') + quoteShellWord(text),
                            tr("This mount can't be used (%1).").arg(QString::fromStdString(error.what()))});
        }
    };
    for (const std::string& text : m_options.list("mount"))
        add("--mount", text, mountOfFields);
    for (const std::string& text : m_options.list("tmpfs"))
        add("--tmpfs", text, mountOfMemory);
    form.volumesFrom = m_options.list("volumes-from");
}

void DockerCommand::fillNetwork(RunForm& form, std::vector<NotTaken>& left) const {
    const std::string network = m_options.text("network", m_options.text("net", "default"));
    if (network == "none" || network == "host")
        form.network = network;
    else if (network != "default" && network != "bridge")
        left.push_back({QStringLiteral("--network ") + quoteShellWord(network),
                        tr("There are only the networks none, host and default.")});
}

void DockerCommand::fillPorts(RunForm& form, std::vector<NotTaken>& left) const {
    const auto notTaken = [&](const char* flag, const std::string& text, const Error& error) {
        left.push_back({QLatin1String(flag) + QLatin1Char(' ') + quoteShellWord(text),
                        tr("This port can't be read (%1).").arg(QString::fromStdString(error.what()))});
    };
    for (const std::string& text : m_options.list("publish")) {
        try {
            for (const PortRow& row : portRows(text))
                form.ports.push_back(row);
        } catch (const Error& error) {
            notTaken("-p", text, error);
        }
    }
    for (const std::string& text : m_options.list("expose")) {
        try {
            for (const std::string& port : parseExpose(text))
                form.exposedPorts.push_back(port);
        } catch (const Error& error) {
            notTaken("--expose", text, error);
        }
    }
    form.publishAll = m_options.flag("publish-all");
}

void DockerCommand::fillLimits(RunForm& form, std::vector<NotTaken>& left) const {
    form.memory = QString::fromStdString(m_options.text("memory"));
    form.cpus = QString::fromStdString(m_options.text("cpus"));
    form.pids = QString::fromStdString(m_options.text("pids-limit"));
    try {
        form.otherLimits = readLimits(m_options);
        form.otherLimits.memory = form.otherLimits.nanoCpus = form.otherLimits.pids = 0;
    } catch (const Error& error) {
        left.push_back({QStringLiteral("--memory-swappiness"),
                        tr("This limit can't be used (%1).").arg(QString::fromStdString(error.what()))});
    }
}

void DockerCommand::addUnknown(std::vector<NotTaken>& left) const {
    // run's own that make no sense for what the desktop starts: it starts containers and follows their logs.
    const auto mine = [&](const char* name, const QString& why) {
        for (const OptionSpec& spec : runOptionSpecs())
            if (spec.name == name && m_options.has(name))
                left.push_back({flagText(spec, m_options.text(name)), why});
    };
    const QString detached = tr("The desktop runs containers in the background.");
    for (const char* name : {"attach", "detach-keys", "sig-proxy"})
        mine(name, detached);
    mine("cidfile", tr("The desktop writes no file with the container's id."));
    mine("label-file", tr("The labels of this file are not read."));
    if (m_options.text("pull") == "always")
        mine("pull", tr("Nothing is pulled yet."));
    const Platform host = hostPlatform();
    const std::string platform = m_options.text("platform");
    if (platform != host.os + "/" + host.architecture && platform != host.architecture)
        mine("platform", tr("The form runs the image that is there."));
    for (const OptionSpec& spec : runOptionsNotYet())
        for (const std::string& value : m_options.list(spec.name))
            left.push_back({flagText(spec, value), reasonAgainst(spec)});
}

} // namespace outcrop::ui
