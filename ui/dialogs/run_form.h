// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"

#include <QCoreApplication>
#include <QString>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace outcrop::ui {

/// One row of the run dialog's mount table as typed, unchecked.
struct MountRow {
    MountRequest::Type type = MountRequest::Type::Bind;
    QString source; ///< host path, name of a volume or image; an empty volume name is an anonymous volume
    QString target;
    bool readOnly = false;
    /// Of what a command said by --mount or --tmpfs and a row has no column for, the whole of it: the option
    /// and its value. Source, target and read-only count as the row has them.
    QString said = {};

    /// Memory that goes with the container.
    static MountRow memory();
};

/// One row of the environment table. The image's own variables can be changed but not taken away (docker has
/// no way to).
struct EnvironmentRow {
    QString name;
    QString value;
    QString imageValue;
    bool fromImage = false;

    bool isSecret() const; ///< by the rules of core/scan; an empty value hides nothing
};

/// One row of the port table as typed, unchecked.
struct PortRow {
    QString host; ///< "8080", "127.0.0.1:8080", a range, or nothing for any port that is free
    QString port; ///< of the container, or a range
    bool udp = false;

    std::string toText() const; ///< as -p takes it
};

/// What the run dialog holds: text as typed, next to what the image says. Pure values; no widget.
struct RunForm {
    Q_DECLARE_TR_FUNCTIONS(RunForm)

public:
    std::string image;
    ProcessConfig defaults; ///< of the image
    QString name;
    QString command;
    QString entrypoint;
    QString workingDir;
    QString user;
    QString hostname;
    std::vector<EnvironmentRow> environment;
    std::vector<MountRow> mounts;
    std::vector<std::string> volumesFrom;
    std::string network = "default";
    bool readOnly = false;
    bool tty = false;
    bool openStdin = false;
    bool autoRemove = false;
    std::vector<PortRow> ports;
    QString memory; ///< "512m"; empty: no limit, as for the next two
    QString cpus;
    QString pids;
    // Only commands and templates say these.
    Limits otherLimits;
    std::vector<std::string> exposedPorts;
    bool publishAll = false;
    std::map<std::string, std::string> labels;
    std::string stopSignal;
    int stopTimeout = CreateOptions().stopTimeout;

    /// Filled with what the image asks for.
    static RunForm forImage(std::string image, const ProcessConfig& defaults);
    /// Only what differs from the image, as the command line would say it. Rows with a problem are left out.
    CreateOptions toOptions() const;
    /// The same for showing: what is secret is masked. Not to be run.
    CreateOptions maskedOptions() const;
    static QString maskedValue();
};

/// What is wrong with a form, and where.
struct RunProblem {
    enum class Field {
        Name,
        Command,
        Entrypoint,
        WorkingDir,
        Environment,
        Mounts,
        Ports,
        Memory,
        Cpus,
        Pids,
        Limits
    } field = Field::Name;
    int row = -1; ///< of the table, -1 for a line
    QString sentence;
};

/// Checks with the engine's own rules (names, mounts). takenNames: of existing containers.
std::vector<RunProblem> findProblems(const RunForm& form, const std::vector<std::string>& takenNames);

/// What is wrong with ports and limits, by the engine's rules. Appends.
void findPortProblems(const RunForm& form, std::vector<RunProblem>& problems);
void findLimitProblems(const RunForm& form, std::vector<RunProblem>& problems);
/// The form's limits; what can't be read is none.
Limits limitsOf(const RunForm& form);
/// The rows that -p's text means. Throws Error(BadInput).
std::vector<PortRow> portRows(const std::string& text);

/// One mount row in the engine's form; throws Error(BadInput) by the engine's rule.
MountRequest toMountRequest(const MountRow& row);

/// The sentence for a mount row that the engine refuses, empty if it is good.
QString mountProblem(const MountRow& row);

} // namespace outcrop::ui
