// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/run_hints.h"

#include "core/base/error.h"
#include "ui/dialogs/shell_words.h"

#include <filesystem>
#include <mutex>

namespace outcrop::ui {

/// The preview, made by whichever question comes first; the others wait for it.
struct RunHintSource::Known {
    std::mutex mutex;
    std::shared_ptr<const RunPreview> preview;

    std::shared_ptr<const RunPreview> of(const Engine& engine, const ReadPreview& read,
                                         const std::stop_token& stop) {
        const std::scoped_lock lock(mutex);
        if (!preview)
            preview = read(engine, stop);
        return preview;
    }
};

namespace {

/// Where programs are looked for if nobody says it; docker gives every container this PATH.
constexpr const char* kDefaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

MountHint::Source sourceOf(const MountRow& row) {
    if (row.type != MountRequest::Type::Bind)
        return MountHint::Source::Folder;
    std::error_code ignored;
    const auto status = std::filesystem::status(row.source.trimmed().toStdString(), ignored);
    if (!std::filesystem::exists(status))
        return MountHint::Source::Missing;
    return std::filesystem::is_directory(status) ? MountHint::Source::Folder : MountHint::Source::File;
}

std::string searchPath(const RunForm& form) {
    for (const EnvironmentRow& row : form.environment)
        if (row.name == QLatin1String("PATH"))
            return row.value.toStdString();
    return kDefaultPath;
}

std::string firstWord(const RunForm& form) {
    for (const QString& line : {form.entrypoint, form.command})
        if (const auto words = splitShellWords(line); words && !words->empty())
            return words->front();
    return {};
}

/// Only where one port is asked for: of a range another one can be had.
QString takenPort(const RunForm& form) {
    for (const PortRow& row : form.ports) {
        try {
            for (const PortBinding& binding : parsePublish(row.toText())) {
                const int number = QString::fromStdString(binding.hostPort).toInt();
                if (number > 0 &&
                    isHostPortTaken(binding.hostIp, static_cast<uint16_t>(number), binding.protocol))
                    return row.host.trimmed();
            }
        } catch (const Error&) {
            continue; // the form says so itself
        }
    }
    return {};
}

RunHints hintsFor(const RunForm& form, const RunPreview& preview) {
    RunHints hints;
    for (const MountRow& row : form.mounts) {
        const std::string target = row.target.trimmed().toStdString();
        hints.mounts.push_back({target.starts_with('/') ? preview.at(target) : ImagePlace{}, sourceOf(row)});
    }
    hints.owners = IdMap::detect().kind;
    hints.userKnown = preview.knowsUser(form.user.trimmed().toStdString());
    const std::string directory = form.workingDir.trimmed().toStdString();
    hints.workingDir = preview.at(directory.starts_with('/') ? directory : "/");
    hints.takenPort = takenPort(form);
    hints.programName = firstWord(form);
    if (!hints.programName.empty())
        hints.program = preview.program(hints.programName, searchPath(form), directory);
    return hints;
}

} // namespace

RunHintSource::RunHintSource(Bridge& bridge, const std::string& image, QObject* parent)
    : RunHintSource(
          bridge,
          [image](const Engine& engine, const std::stop_token& stop) {
              return RunPreview::of(engine, image, stop);
          },
          parent) {}

RunHintSource::RunHintSource(Bridge& bridge, ReadPreview read, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_read(std::move(read)), m_known(std::make_shared<Known>()) {}

void RunHintSource::ask(const RunForm& form) {
    m_bridge.ask(
        m_request,
        [known = m_known, read = m_read, form](const Engine& engine, Progress&, std::stop_token stop) {
            return hintsFor(form, *known->of(engine, read, stop));
        },
        this, [this](const RunHints& hints) { emit answered(hints); });
}

} // namespace outcrop::ui
