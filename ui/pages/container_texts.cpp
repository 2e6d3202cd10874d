// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/container_texts.h"

#include "ui/models/format.h"
#include "ui/pages/image_texts.h"

#include <QCoreApplication>
#include <QStringList>
#include <functional>

namespace outcrop::ui {

namespace {

class ContainerTexts {
    Q_DECLARE_TR_FUNCTIONS(ContainerTexts)
};

void mix(size_t& seed, size_t value) {
    seed ^= value + 0x9e3779b97f4a7c15ULL + (seed << 6U) + (seed >> 2U);
}

QVector<Stratum> layersAlone(const Container& container) {
    QVector<Stratum> strata;
    for (size_t i = 0; i < container.record.layers.size(); ++i) {
        Stratum band;
        band.instruction = ContainerTexts::tr("layer %1").arg(i + 1);
        band.exact = QString::fromStdString(container.record.layers[i].str());
        band.layerIndex = static_cast<int>(i);
        strata.append(band);
    }
    return strata;
}

void addRow(FactGroup& group, const QString& name, const std::string& value) {
    if (!value.empty())
        group.rows.append({name, format::text(value)});
}

std::string joinCommand(const ContainerRecord& record) {
    std::string text;
    for (const std::string& word : record.command())
        text += (text.empty() ? "" : " ") + word;
    constexpr size_t kLongest = 60;
    return text.size() > kLongest ? text.substr(0, kLongest) + "…" : text;
}

QString yesNo(bool value) {
    return value ? ContainerTexts::tr("yes") : ContainerTexts::tr("no");
}

} // namespace

DotKind stateDot(const Container& container) {
    switch (container.state.status) {
    case ContainerStatus::Running:
        return DotKind::Filled;
    case ContainerStatus::Created:
        return DotKind::Hollow;
    case ContainerStatus::Exited:
        return container.state.error.empty() && container.state.exitCode == 0 ? DotKind::Hollow
                                                                              : DotKind::Alert;
    }
    return DotKind::None;
}

QString stateWord(const Container& container) {
    switch (container.state.status) {
    case ContainerStatus::Running:
        return ContainerTexts::tr("running");
    case ContainerStatus::Created:
        return ContainerTexts::tr("created");
    case ContainerStatus::Exited:
        return ContainerTexts::tr("exited with %1").arg(container.state.exitCode);
    }
    return {};
}

QString headerFacts(const Container& container) {
    QStringList facts;
    const bool running = container.state.status == ContainerStatus::Running;
    const qint64 started = format::secondsFromRfc3339(container.state.startedAt);
    const qint64 finished = format::secondsFromRfc3339(container.state.finishedAt);
    if (running && started != 0)
        facts.append(ContainerTexts::tr("for %1").arg(format::age(started)));
    else if (finished != 0)
        facts.append(format::ago(finished));
    facts.append(format::text(container.record.imageName));
    facts.append(format::text(joinCommand(container.record)));
    facts.removeAll(QString());
    return format::facts(facts);
}

ContainerChanges summarize(std::shared_ptr<const MergedTree> tree) {
    ContainerChanges changes;
    const std::hash<std::string_view> hashText;
    for (uint32_t i = 0; i < tree->size(); ++i) {
        const auto node = NodeIndex{i};
        const Change change = tree->node(node).change;
        if (change == Change::None)
            continue;
        ++changes.count;
        const FileEntry entry = change == Change::Removed ? tree->beforeEntry(node) : tree->entry(node);
        if (change != Change::Removed)
            changes.bytes += entry.size;
        mix(changes.fingerprint, i * 4 + static_cast<size_t>(change));
        mix(changes.fingerprint, hashText(tree->name(node)));
        mix(changes.fingerprint, static_cast<size_t>(entry.size));
        mix(changes.fingerprint, static_cast<size_t>(entry.mtime) * 1000003U + entry.mtimeNs);
        mix(changes.fingerprint, (static_cast<size_t>(entry.mode) << 32U) + entry.uid * 31U + entry.gid);
    }
    changes.tree = std::move(tree);
    return changes;
}

QVector<Stratum> containerStrata(const Container& container, const std::optional<ImageDetails>& image,
                                 const ContainerChanges& changes) {
    QVector<Stratum> strata = image ? strataOf(*image) : layersAlone(container);
    Stratum writable;
    writable.writable = true;
    writable.instruction = ContainerTexts::tr("writable layer");
    writable.bytes = changes.bytes;
    writable.entries = changes.count;
    writable.detail = container.state.status == ContainerStatus::Running
                          ? ContainerTexts::tr("%n changes · live", nullptr, static_cast<int>(changes.count))
                          : ContainerTexts::tr("%n changes", nullptr, static_cast<int>(changes.count));
    writable.exact =
        ContainerTexts::tr("What the container changed: %1").arg(format::exactBytes(changes.bytes));
    strata.append(writable);
    return strata;
}

namespace {

/// A web address for what may speak http, an address and port for all else.
QString reachedAt(const PublishedPort& port) {
    const bool everywhere = port.hostIp.empty() || port.hostIp == "0.0.0.0" || port.hostIp == "::";
    const QString place =
        QString::fromStdString(hostPlace(everywhere ? "localhost" : port.hostIp, port.first));
    return port.protocol == "tcp" ? QStringLiteral("http://") + place : place;
}

QVector<FactGroup> portFacts(const Container& container) {
    FactGroup links{ContainerTexts::tr("Published ports"), {}, true};
    for (const PublishedPort& port : container.state.ports)
        links.rows.append({QString::fromStdString(port.containerPort()), reachedAt(port)});
    if (!links.rows.isEmpty())
        return {links};
    FactGroup asked{ContainerTexts::tr("Published ports"), {}};
    for (const PortBinding& port : container.record.ports)
        asked.rows.append({QString::fromStdString(port.containerPort()), QString::fromStdString(port.str())});
    return asked.rows.isEmpty() ? QVector<FactGroup>() : QVector<FactGroup>{asked};
}

FactGroup limitFacts(const Limits& limits) {
    FactGroup group{ContainerTexts::tr("Limits"), {}};
    Limits others = limits;
    if (limits.memory > 0)
        group.rows.append({ContainerTexts::tr("Memory"), QString::fromStdString(ramText(limits.memory))});
    if (limits.nanoCpus > 0)
        group.rows.append(
            {ContainerTexts::tr("Processors"), QString::fromStdString(cpusText(limits.nanoCpus))});
    if (limits.pids > 0)
        group.rows.append({ContainerTexts::tr("Processes"), QString::number(limits.pids)});
    others.memory = others.nanoCpus = others.pids = 0;
    for (const auto& [flag, value] : limitFlags(others))
        group.rows.append({QString::fromStdString(flag.substr(2)), QString::fromStdString(value)});
    return group;
}

} // namespace

QVector<FactGroup> containerFacts(const Container& container) {
    const ContainerRecord& record = container.record;
    FactGroup identity{ContainerTexts::tr("Container"), {}};
    addRow(identity, ContainerTexts::tr("Name"), record.name);
    addRow(identity, ContainerTexts::tr("Id"), record.id.str());
    addRow(identity, ContainerTexts::tr("Image"), record.imageName);
    addRow(identity, ContainerTexts::tr("Image id"), record.image.str());
    identity.rows.append(
        {ContainerTexts::tr("Created"), format::exactTime(format::secondsFromRfc3339(record.created))});
    identity.rows.append({ContainerTexts::tr("State"), stateWord(container)});
    addRow(identity, ContainerTexts::tr("Why it failed"), container.state.error);
    if (container.state.pid > 0)
        identity.rows.append({ContainerTexts::tr("Process id"), QString::number(container.state.pid)});
    FactGroup isolation{ContainerTexts::tr("Isolation"), {}};
    addRow(isolation, ContainerTexts::tr("Host name"), record.hostname);
    addRow(isolation, ContainerTexts::tr("Network"), record.network);
    isolation.rows.append({ContainerTexts::tr("Terminal"), yesNo(record.tty)});
    isolation.rows.append({ContainerTexts::tr("Image's files are read-only"), yesNo(record.readOnlyRootfs)});
    isolation.rows.append({ContainerTexts::tr("Removed when it ends"), yesNo(record.autoRemove)});
    QVector<FactGroup> all = QVector<FactGroup>{identity} + portFacts(container);
    all += processFacts(record.config) + QVector<FactGroup>{isolation};
    const FactGroup limits = limitFacts(record.limits);
    return limits.rows.isEmpty() ? all : all + QVector<FactGroup>{limits};
}

} // namespace outcrop::ui
