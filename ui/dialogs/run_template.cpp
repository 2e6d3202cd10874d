// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/run_template.h"

#include "core/base/error.h"
#include "core/options/run_flags.h"
#include "core/volume/local_mount.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>
#include <algorithm>

namespace outcrop::ui {

namespace {

constexpr qint64 kMaxFile = 1 << 20;

/// The lines of a form by their key in the file, with the image's own value.
struct Line {
    const char* key;
    QString RunForm::*field;
};
constexpr Line kLines[] = {{"name", &RunForm::name},
                           {"command", &RunForm::command},
                           {"entrypoint", &RunForm::entrypoint},
                           {"workingDir", &RunForm::workingDir},
                           {"user", &RunForm::user},
                           {"hostname", &RunForm::hostname},
                           {"memory", &RunForm::memory},
                           {"cpus", &RunForm::cpus},
                           {"pids", &RunForm::pids}};

struct Switch {
    const char* key;
    bool RunForm::*field;
};
constexpr Switch kSwitches[] = {{"readOnly", &RunForm::readOnly},
                                {"tty", &RunForm::tty},
                                {"openStdin", &RunForm::openStdin},
                                {"autoRemove", &RunForm::autoRemove},
                                {"publishAll", &RunForm::publishAll}};

QJsonArray environmentOf(const RunForm& form, bool secrets) {
    QJsonArray rows;
    for (const EnvironmentRow& row : form.environment) {
        if (row.name.isEmpty() || (row.fromImage && row.value == row.imageValue))
            continue;
        QJsonObject entry{{QStringLiteral("name"), row.name}};
        if (secrets || !row.isSecret())
            entry.insert(QStringLiteral("value"), row.value);
        rows.append(entry);
    }
    return rows;
}

struct MountKind {
    MountRequest::Type type;
    const char* name;
};
constexpr MountKind kMountKinds[] = {{MountRequest::Type::Volume, "volume"},
                                     {MountRequest::Type::Bind, "bind"},
                                     {MountRequest::Type::Tmpfs, "tmpfs"},
                                     {MountRequest::Type::Image, "image"}};

/// Whether its driver's options sign somebody in.
bool hasSecret(const MountRow& row) {
    try {
        const auto options = toMountRequest(row).driverOptions;
        return maskedOptions(options) != options;
    } catch (const Error&) {
        return true; // it can't be said
    }
}

QJsonArray mountsOf(const RunForm& form, bool secrets) {
    QJsonArray rows;
    for (const MountRow& row : form.mounts) {
        const auto* const kind = std::find_if(std::begin(kMountKinds), std::end(kMountKinds),
                                              [&](const MountKind& known) { return known.type == row.type; });
        QJsonObject entry{{QStringLiteral("type"), QLatin1String(kind->name)},
                          {QStringLiteral("source"), row.source},
                          {QStringLiteral("target"), row.target},
                          {QStringLiteral("readOnly"), row.readOnly}};
        if (!row.said.isEmpty() && (secrets || !hasSecret(row)))
            entry.insert(QStringLiteral("said"), row.said);
        rows.append(entry);
    }
    return rows;
}

QJsonArray portRowsOf(const RunForm& form) {
    QJsonArray rows;
    for (const PortRow& row : form.ports)
        rows.append(QJsonObject{{QStringLiteral("host"), row.host},
                                {QStringLiteral("port"), row.port},
                                {QStringLiteral("udp"), row.udp}});
    return rows;
}

void fillPorts(const QJsonArray& rows, RunForm& form) {
    for (const auto& value : rows) {
        const QJsonObject entry = value.toObject();
        form.ports.push_back({entry.value(QStringLiteral("host")).toString(),
                              entry.value(QStringLiteral("port")).toString(),
                              entry.value(QStringLiteral("udp")).toBool()});
    }
}

/// Each as its flag and its value, which is what a command says too.
QJsonArray otherLimitsOf(const RunForm& form) {
    QJsonArray rows;
    for (const auto& [flag, value] : limitFlags(form.otherLimits))
        rows.append(QJsonArray{QString::fromStdString(flag), QString::fromStdString(value)});
    return rows;
}

void fillOtherLimits(const QJsonArray& rows, RunForm& form) {
    std::vector<std::string> words;
    for (const auto& value : rows) {
        const std::string text = value.toArray().at(1).toString().toStdString();
        words.push_back(value.toArray().at(0).toString().toStdString() + (text.empty() ? "" : "=" + text));
    }
    const ParseResult parsed = parseOptions(runOptionSpecs(), words, false);
    try {
        if (parsed.error.empty())
            form.otherLimits = readLimits(parsed.options);
    } catch (const Error&) {
        form.otherLimits = {}; // a file that somebody wrote by hand
    }
}

QStringList fillEnvironment(const QJsonArray& rows, RunForm& form) {
    QStringList missing;
    for (const auto& value : rows) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value(QStringLiteral("name")).toString();
        if (name.isEmpty())
            continue;
        if (!entry.contains(QStringLiteral("value")))
            missing.append(name);
        const QString text = entry.value(QStringLiteral("value")).toString();
        const auto known = std::find_if(form.environment.begin(), form.environment.end(),
                                        [&](const EnvironmentRow& row) { return row.name == name; });
        if (known == form.environment.end())
            form.environment.push_back({name, text, {}, false});
        else if (entry.contains(QStringLiteral("value")))
            known->value = text;
    }
    return missing;
}

void fillMounts(const QJsonArray& rows, RunForm& form) {
    for (const auto& value : rows) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value(QStringLiteral("type")).toString();
        const auto* const kind =
            std::find_if(std::begin(kMountKinds), std::end(kMountKinds),
                         [&](const MountKind& known) { return name == QLatin1String(known.name); });
        form.mounts.push_back({kind == std::end(kMountKinds) ? MountRequest::Type::Volume : kind->type,
                               entry.value(QStringLiteral("source")).toString(),
                               entry.value(QStringLiteral("target")).toString(),
                               entry.value(QStringLiteral("readOnly")).toBool(),
                               entry.value(QStringLiteral("said")).toString()});
    }
}

} // namespace

RunTemplate RunTemplate::of(const RunForm& form, const QString& name, bool forAnyImage, bool secrets) {
    const RunForm untouched = RunForm::forImage(form.image, form.defaults);
    QJsonObject json;
    for (const Line& line : kLines)
        if (form.*line.field != untouched.*line.field)
            json.insert(QLatin1String(line.key), form.*line.field);
    for (const Switch& on : kSwitches)
        if (form.*on.field)
            json.insert(QLatin1String(on.key), true);
    if (form.network != untouched.network)
        json.insert(QStringLiteral("network"), QString::fromStdString(form.network));
    json.insert(QStringLiteral("environment"), environmentOf(form, secrets));
    json.insert(QStringLiteral("mounts"), mountsOf(form, secrets));
    json.insert(QStringLiteral("ports"), portRowsOf(form));
    json.insert(QStringLiteral("limits"), otherLimitsOf(form));
    QJsonArray from;
    for (const std::string& container : form.volumesFrom)
        from.append(QString::fromStdString(container));
    json.insert(QStringLiteral("volumesFrom"), from);
    QJsonObject labels;
    for (const auto& [label, value] : form.labels)
        labels.insert(QString::fromStdString(label), QString::fromStdString(value));
    json.insert(QStringLiteral("labels"), labels);
    json.insert(QStringLiteral("stopSignal"), QString::fromStdString(form.stopSignal));
    json.insert(QStringLiteral("stopTimeout"), form.stopTimeout);
    return {name, forAnyImage ? QString() : QString::fromStdString(form.image), json};
}

QStringList RunTemplate::fill(RunForm& target) const {
    for (const Line& line : kLines)
        if (values.contains(QLatin1String(line.key)))
            target.*line.field = values.value(QLatin1String(line.key)).toString();
    for (const Switch& on : kSwitches)
        target.*on.field = values.value(QLatin1String(on.key)).toBool();
    const QString network = values.value(QStringLiteral("network")).toString();
    if (network == QLatin1String("none") || network == QLatin1String("host"))
        target.network = network.toStdString();
    fillMounts(values.value(QStringLiteral("mounts")).toArray(), target);
    fillPorts(values.value(QStringLiteral("ports")).toArray(), target);
    fillOtherLimits(values.value(QStringLiteral("limits")).toArray(), target);
    for (const auto& container : values.value(QStringLiteral("volumesFrom")).toArray())
        target.volumesFrom.push_back(container.toString().toStdString());
    const QJsonObject labels = values.value(QStringLiteral("labels")).toObject();
    for (auto label = labels.begin(); label != labels.end(); ++label)
        target.labels[label.key().toStdString()] = label.value().toString().toStdString();
    target.stopSignal = values.value(QStringLiteral("stopSignal")).toString().toStdString();
    target.stopTimeout = values.value(QStringLiteral("stopTimeout")).toInt(target.stopTimeout);
    return fillEnvironment(values.value(QStringLiteral("environment")).toArray(), target);
}

RunTemplates::RunTemplates(const QString& folder)
    : m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                                      QStringLiteral("/run-templates")
                                : folder) {}

QString RunTemplates::fileOf(const QString& name) const {
    // Any name is a file's name: what a path can't hold is percent-encoded, a leading dot as well.
    QString file = QString::fromLatin1(QUrl::toPercentEncoding(name, " "));
    if (file.startsWith(QLatin1Char('.')))
        file.replace(0, 1, QStringLiteral("%2E"));
    return m_folder + QLatin1Char('/') + file + QStringLiteral(".json");
}

std::vector<RunTemplate> RunTemplates::list() const {
    std::vector<RunTemplate> all;
    for (const QString& name : QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(m_folder + QLatin1Char('/') + name);
        if (file.size() > kMaxFile || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        RunTemplate read{json.value(QStringLiteral("name")).toString(),
                         json.value(QStringLiteral("image")).toString(),
                         json.value(QStringLiteral("form")).toObject()};
        if (!read.name.isEmpty() && fileOf(read.name).endsWith(name))
            all.push_back(std::move(read));
    }
    std::sort(all.begin(), all.end(), [](const RunTemplate& a, const RunTemplate& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return all;
}

bool RunTemplates::has(const QString& name) const {
    return QFile::exists(fileOf(name));
}

QString RunTemplates::save(const RunTemplate& saved) const {
    QDir().mkpath(m_folder);
    QSaveFile file(fileOf(saved.name));
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // it may hold secrets
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("name"), saved.name},
                                         {QStringLiteral("image"), saved.image},
                                         {QStringLiteral("form"), saved.values}})
                   .toJson());
    return file.commit() ? QString() : file.errorString();
}

QString RunTemplates::remove(const QString& name) const {
    QFile file(fileOf(name));
    return file.remove() ? QString() : file.errorString();
}

} // namespace outcrop::ui
