// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/options/limits.h"
#include "core/options/ports.h"
#include "ui/dialogs/run_form.h"

#include <QSet>

namespace outcrop::ui {

namespace {

/// A line of the form by its flag.
struct LimitLine {
    const char* flag;
    QString RunForm::*text;
    RunProblem::Field field;
};
constexpr LimitLine kLimitLines[] = {{"memory", &RunForm::memory, RunProblem::Field::Memory},
                                     {"cpus", &RunForm::cpus, RunProblem::Field::Cpus},
                                     {"pids-limit", &RunForm::pids, RunProblem::Field::Pids}};

QString shapeProblem(RunProblem::Field field) {
    switch (field) {
    case RunProblem::Field::Memory:
        return RunForm::tr("Write memory as a number with a unit, such as “512m” or “2g”.");
    case RunProblem::Field::Cpus:
        return RunForm::tr("Write processors as a number, such as “1.5”.");
    default:
        return RunForm::tr("Write processes as a whole number, such as “100”.");
    }
}

/// What the engine would refuse of the three lines, in the words of the form.
bool findRangeProblems(const Limits& limits, const LimitFacts& facts, std::vector<RunProblem>& problems) {
    const size_t before = problems.size();
    if (limits.memory > 0 && limits.memory < kLeastMemory)
        problems.push_back({RunProblem::Field::Memory, -1,
                            RunForm::tr("A container needs at least 6 MB of memory (“6m”).")});
    if (limits.nanoCpus != 0 &&
        (limits.nanoCpus < kLeastCpus || limits.nanoCpus > int64_t(facts.cpus) * kOneCpu))
        problems.push_back(
            {RunProblem::Field::Cpus, -1,
             RunForm::tr("Choose from 0.01 to %1: this computer has no more processors.").arg(facts.cpus)});
    return problems.size() > before;
}

} // namespace

std::string PortRow::toText() const {
    const std::string outside = host.trimmed().toStdString();
    const std::string inside = port.trimmed().toStdString();
    return (outside.empty() ? inside : outside + ":" + inside) + (udp ? "/udp" : "");
}

std::vector<PortRow> portRows(const std::string& text) {
    std::vector<PortRow> rows;
    for (const PortBinding& binding : parsePublish(text)) {
        const QString whole = QString::fromStdString(binding.str()).section(QLatin1Char('/'), 0, 0);
        const qsizetype colon = whole.lastIndexOf(QLatin1Char(':'));
        rows.push_back({colon < 0 ? QString() : whole.left(colon), QString::number(binding.port),
                        binding.protocol == "udp"});
    }
    return rows;
}

void findPortProblems(const RunForm& form, std::vector<RunProblem>& problems) {
    QSet<QString> places;
    for (size_t i = 0; i < form.ports.size(); ++i) {
        const PortRow& row = form.ports[i];
        const int number = static_cast<int>(i);
        if (row.host.trimmed().isEmpty() && row.port.trimmed().isEmpty())
            continue;
        const QString place = row.host.trimmed() + (row.udp ? QLatin1String("/udp") : QLatin1String("/tcp"));
        try {
            parsePublish(row.toText());
            if (!row.host.trimmed().isEmpty() && places.contains(place))
                problems.push_back(
                    {RunProblem::Field::Ports, number,
                     RunForm::tr("Two rows want the port “%1” of this computer.").arg(row.host.trimmed())});
        } catch (const Error& error) {
            problems.push_back({RunProblem::Field::Ports, number,
                                row.port.trimmed().isEmpty()
                                    ? RunForm::tr("Say which port of the container is meant, such as “80”.")
                                    : RunForm::tr("This port can't be used (%1).")
                                          .arg(QString::fromStdString(error.what()))});
        }
        places.insert(place);
    }
    if (form.network != "default" && (!form.ports.empty() || form.publishAll))
        problems.push_back(
            {RunProblem::Field::Ports, -1,
             RunForm::tr("Ports are published with the network “Outbound connections” alone.")});
}

Limits limitsOf(const RunForm& form) {
    ParsedOptions typed;
    for (const LimitLine& line : kLimitLines) {
        const std::string text = (form.*line.text).trimmed().toStdString();
        if (!text.empty() && whyNotLimit(line.flag, text).empty())
            typed.set(line.flag, text, false);
    }
    const Limits read = readLimits(typed);
    Limits limits = form.otherLimits;
    limits.memory = read.memory;
    limits.nanoCpus = read.nanoCpus;
    limits.pids = read.pids;
    return limits;
}

void findLimitProblems(const RunForm& form, std::vector<RunProblem>& problems) {
    const size_t before = problems.size();
    for (const LimitLine& line : kLimitLines) {
        const std::string text = (form.*line.text).trimmed().toStdString();
        if (!text.empty() && !whyNotLimit(line.flag, text).empty())
            problems.push_back({line.field, -1, shapeProblem(line.field)});
    }
    static const LimitFacts facts = LimitFacts::ofThisMachine(); // two small files of the kernel, once
    const Limits limits = limitsOf(form);
    if (problems.size() > before || findRangeProblems(limits, facts, problems))
        return;
    try {
        checkLimits(limits, facts);
    } catch (const Error& error) {
        problems.push_back(
            {RunProblem::Field::Limits, -1,
             RunForm::tr("These limits can't be used (%1).").arg(QString::fromStdString(error.what()))});
    }
}

} // namespace outcrop::ui
