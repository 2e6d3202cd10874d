// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/run_form.h"

#include "core/base/error.h"
#include "core/scan/secret_variable.h"
#include "core/volume/local_mount.h"
#include "ui/dialogs/shell_words.h"

#include <QSet>
#include <algorithm>

namespace outcrop::ui {

namespace {

std::vector<std::string> wordsOf(const QString& line) {
    return splitShellWords(line).value_or(std::vector<std::string>{});
}

/// The command and entry point as docker's flags can say them: --entrypoint takes one word, the rest goes
/// before the command; a changed entry point drops the image's command, so the command is then said in full.
void fillProcess(const RunForm& form, CreateOptions& options) {
    const std::vector<std::string> imageEntry = form.defaults.entrypoint.value_or(std::vector<std::string>{});
    const std::vector<std::string> imageCommand = form.defaults.cmd.value_or(std::vector<std::string>{});
    const std::vector<std::string> entry = wordsOf(form.entrypoint);
    const std::vector<std::string> command = wordsOf(form.command);
    const bool clearsCommand = command.empty() && !imageCommand.empty();
    if (entry == imageEntry && !clearsCommand) {
        if (command != imageCommand)
            options.command = command;
        return;
    }
    options.entrypoint = std::vector<std::string>{entry.empty() ? std::string() : entry.front()};
    if (!entry.empty())
        options.command.assign(entry.begin() + 1, entry.end());
    options.command.insert(options.command.end(), command.begin(), command.end());
}

/// A cleared field can't be said by leaving the flag out, since then the image's value holds.
std::string changedOr(const QString& typed, const std::string& imageValue, const char* cleared) {
    const std::string value = typed.trimmed().toStdString();
    if (value == imageValue)
        return {};
    return value.empty() ? cleared : value;
}

void checkName(const RunForm& form, const std::vector<std::string>& takenNames,
               std::vector<RunProblem>& problems) {
    const QString name = form.name.trimmed();
    if (name.isEmpty())
        return;
    try {
        const std::string valid = validatedContainerName(name.toStdString());
        if (std::find(takenNames.begin(), takenNames.end(), valid) != takenNames.end())
            problems.push_back(
                {RunProblem::Field::Name, -1,
                 RunForm::tr("A container named “%1” exists already. Choose another name.").arg(name)});
    } catch (const Error&) {
        problems.push_back(
            {RunProblem::Field::Name, -1,
             RunForm::tr(
                 "A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts "
                 "with a letter or a digit.")});
    }
}

void checkWords(const RunForm& form, std::vector<RunProblem>& problems) {
    const QString openQuote = RunForm::tr("A quotation mark is not closed.");
    const auto command = splitShellWords(form.command);
    const auto entry = splitShellWords(form.entrypoint);
    if (!command)
        problems.push_back({RunProblem::Field::Command, -1, openQuote});
    if (!entry)
        problems.push_back({RunProblem::Field::Entrypoint, -1, openQuote});
    if (command && entry && command->empty() && entry->empty())
        problems.push_back({RunProblem::Field::Command, -1,
                            RunForm::tr("The image names no command. Say what to run, for example “sh”.")});
    const QString workingDir = form.workingDir.trimmed();
    if (!workingDir.isEmpty() && !workingDir.startsWith(QLatin1Char('/')))
        problems.push_back(
            {RunProblem::Field::WorkingDir, -1, RunForm::tr("The working directory must start with “/”.")});
}

void checkEnvironment(const RunForm& form, std::vector<RunProblem>& problems) {
    QSet<QString> seen;
    for (size_t i = 0; i < form.environment.size(); ++i) {
        const EnvironmentRow& row = form.environment[i];
        if (row.name.isEmpty() && row.value.isEmpty())
            continue;
        const int number = static_cast<int>(i);
        if (row.name.isEmpty() || row.name.contains(QLatin1Char('=')))
            problems.push_back({RunProblem::Field::Environment, number,
                                RunForm::tr("A variable needs a name, and the name has no “=”.")});
        else if (seen.contains(row.name))
            problems.push_back({RunProblem::Field::Environment, number,
                                RunForm::tr("The variable “%1” is set twice.").arg(row.name)});
        seen.insert(row.name);
    }
}

std::vector<PortBinding> portsOf(const RunForm& form) {
    std::vector<PortBinding> bindings;
    for (const PortRow& row : form.ports) {
        try {
            const std::vector<PortBinding> some = parsePublish(row.toText());
            bindings.insert(bindings.end(), some.begin(), some.end());
        } catch (const Error&) {
            continue; // told by findPortProblems()
        }
    }
    return bindings;
}

void checkMounts(const RunForm& form, std::vector<RunProblem>& problems) {
    QSet<QString> targets;
    for (size_t i = 0; i < form.mounts.size(); ++i) {
        const MountRow& row = form.mounts[i];
        QString sentence = mountProblem(row);
        const QString target = row.target.trimmed();
        if (sentence.isEmpty() && targets.contains(target))
            sentence =
                RunForm::tr("Two mounts want the path “%1”. Give one of them another path.").arg(target);
        targets.insert(target);
        if (!sentence.isEmpty())
            problems.push_back({RunProblem::Field::Mounts, static_cast<int>(i), sentence});
    }
}

} // namespace

RunForm RunForm::forImage(std::string image, const ProcessConfig& defaults) {
    RunForm form;
    form.image = std::move(image);
    form.defaults = defaults;
    form.command = joinShellWords(defaults.cmd.value_or(std::vector<std::string>{}));
    form.entrypoint = joinShellWords(defaults.entrypoint.value_or(std::vector<std::string>{}));
    form.workingDir = QString::fromStdString(defaults.workingDir);
    form.user = QString::fromStdString(defaults.user);
    for (const std::string& variable : defaults.env) {
        const QString text = QString::fromStdString(variable);
        const QString value = text.section(QLatin1Char('='), 1);
        form.environment.push_back({text.section(QLatin1Char('='), 0, 0), value, value, true});
    }
    return form;
}

std::vector<RunProblem> findProblems(const RunForm& form, const std::vector<std::string>& takenNames) {
    std::vector<RunProblem> problems;
    checkName(form, takenNames, problems);
    checkWords(form, problems);
    checkEnvironment(form, problems);
    checkMounts(form, problems);
    findPortProblems(form, problems);
    findLimitProblems(form, problems);
    return problems;
}

CreateOptions RunForm::toOptions() const {
    CreateOptions options;
    options.image = image;
    options.name = name.trimmed().toStdString();
    fillProcess(*this, options);
    options.workingDir = changedOr(workingDir, defaults.workingDir, "/");
    options.user = changedOr(user, defaults.user, "0");
    options.hostname = hostname.trimmed().toStdString();
    for (const EnvironmentRow& row : environment)
        if (!row.name.isEmpty() && (!row.fromImage || row.value != row.imageValue))
            options.env.push_back((row.name + QLatin1Char('=') + row.value).toStdString());
    for (const MountRow& row : mounts)
        if (mountProblem(row).isEmpty())
            options.mounts.push_back(toMountRequest(row));
    options.volumesFrom = volumesFrom;
    options.network = network;
    options.readOnlyRootfs = readOnly;
    options.tty = tty;
    options.openStdin = openStdin;
    options.autoRemove = autoRemove;
    options.labels = labels;
    options.stopSignal = stopSignal;
    options.stopTimeout = stopTimeout;
    options.ports = portsOf(*this);
    options.exposedPorts = exposedPorts;
    options.publishAll = publishAll;
    options.limits = limitsOf(*this);
    return options;
}

bool EnvironmentRow::isSecret() const {
    return !value.isEmpty() && isSecretVariable(name.toStdString(), value.toStdString());
}

QString RunForm::maskedValue() {
    return QString(6, QChar(0x2022)); // always the same number, so that the length is no hint
}

CreateOptions RunForm::maskedOptions() const {
    RunForm masked = *this;
    for (EnvironmentRow& row : masked.environment)
        if (row.isSecret() && (!row.fromImage || row.value != row.imageValue))
            row.value = maskedValue();
    CreateOptions options = masked.toOptions();
    for (MountRequest& mount : options.mounts)
        mount.driverOptions = outcrop::maskedOptions(mount.driverOptions);
    return options;
}

MountRow MountRow::memory() {
    return {MountRequest::Type::Tmpfs, {}, {}, false, QStringLiteral("--tmpfs /tmp")};
}

namespace {

/// The words of a --tmpfs, with or without "ro".
std::string withAccess(const std::string& words, bool readOnly) {
    QStringList list = QString::fromStdString(words).split(QLatin1Char(','), Qt::SkipEmptyParts);
    list.removeAll(QStringLiteral("ro"));
    list.removeAll(QStringLiteral("rw"));
    if (readOnly)
        list.append(QStringLiteral("ro"));
    return list.join(QLatin1Char(',')).toStdString();
}

MountRequest requestSaid(const MountRow& row) {
    const std::string value = row.said.section(QLatin1Char(' '), 1).toStdString();
    const bool memory = row.said.startsWith(QLatin1String("--tmpfs "));
    MountRequest request = memory ? MountRequest::parseTmpfs(value) : MountRequest::parseMount(value, "/");
    request.source = row.source.trimmed().toStdString();
    request.target = row.target.trimmed().toStdString();
    request.readOnly = row.readOnly;
    if (!memory)
        return MountRequest::parseMount(request.str(), "/"); // with what was typed, checked as a whole
    request.mode = withAccess(request.mode, row.readOnly);
    request.readOnly = false; // its words say so
    return MountRequest::parseTmpfs(request.str());
}

} // namespace

MountRequest toMountRequest(const MountRow& row) {
    if (!row.said.isEmpty())
        return requestSaid(row);
    if (row.type == MountRequest::Type::Tmpfs) { // memory, though its words were not kept
        MountRow memory = row;
        memory.said = MountRow::memory().said;
        return requestSaid(memory);
    }
    std::string text = row.source.trimmed().toStdString();
    const std::string target = row.target.trimmed().toStdString();
    if (text.empty() && row.readOnly) {
        // docker's -v cannot say "anonymous and read-only"; the request itself can.
        MountRequest request = MountRequest::parse(target, "/");
        request.readOnly = true;
        return request;
    }
    text = text.empty() ? target : text + ":" + target;
    if (row.readOnly)
        text += ":ro";
    return MountRequest::parse(text, "/");
}

QString mountProblem(const MountRow& row) {
    const QString source = row.source.trimmed();
    const QString target = row.target.trimmed();
    const bool bind = row.type == MountRequest::Type::Bind;
    if (bind && !source.startsWith(QLatin1Char('/')))
        return RunForm::tr("A folder of this computer must be given with its full path.");
    if (row.said.isEmpty() && (source.contains(QLatin1Char(':')) || target.contains(QLatin1Char(':'))))
        return RunForm::tr("A path with “:” in its name can't be mounted.");
    if (!target.startsWith(QLatin1Char('/')))
        return RunForm::tr("Say where it appears in the container: a path that starts with “/”.");
    try {
        if (row.type == MountRequest::Type::Volume && !source.isEmpty())
            VolumeName::parse(source.toStdString());
        toMountRequest(row);
        return {};
    } catch (const Error& error) {
        return RunForm::tr("This mount can't be used (%1).").arg(QString::fromStdString(error.what()));
    }
}

} // namespace outcrop::ui
