// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/containers_model.h"

#include "ui/models/format.h"

namespace outcrop::ui {

QString ContainerRows::id(const Container& container) {
    return QString::fromStdString(container.record.id.str());
}

bool ContainerRows::same(const Container& a, const Container& b) {
    return a.record.name == b.record.name && a.state.status == b.state.status &&
           a.state.exitCode == b.state.exitCode && a.state.startedAt == b.state.startedAt &&
           a.state.finishedAt == b.state.finishedAt && a.state.error == b.state.error &&
           a.record.imageName == b.record.imageName;
}

ContainersModel::ContainersModel(QObject* parent) : RowTable<Container, ContainerRows>(parent) {}

void ContainersModel::setSnapshot(const SnapshotPtr& snapshot) {
    setRows(snapshot ? snapshot->containers : std::vector<Container>());
}

QString ContainersModel::stateText(const Container& container) {
    const ContainerState& state = container.state;
    switch (state.status) {
    case ContainerStatus::Created:
        return state.error.empty() ? tr("created") : tr("did not start");
    case ContainerStatus::Running: {
        const QString age = format::age(format::secondsFromRfc3339(state.startedAt));
        return age.isEmpty() ? tr("running") : tr("running · %1").arg(age);
    }
    case ContainerStatus::Exited: {
        const QString age = format::age(format::secondsFromRfc3339(state.finishedAt));
        return age.isEmpty() ? tr("exited %1").arg(state.exitCode)
                             : tr("exited %1 · %2").arg(state.exitCode).arg(age);
    }
    }
    return {};
}

QStringList ContainersModel::columns() const {
    return {tr("Name"), tr("Image"), tr("State"), tr("Created")};
}

namespace {

DotKind dotOf(const ContainerState& state) {
    if (state.status == ContainerStatus::Running)
        return DotKind::Filled;
    return state.error.empty() ? DotKind::Hollow : DotKind::Alert;
}

} // namespace

QVariant ContainersModel::cell(int i, int column, int what) const {
    const Container& container = row(i);
    const qint64 created = format::secondsFromRfc3339(container.record.created);
    switch (what) {
    case Qt::DisplayRole:
    case role::Sort:
        switch (column) {
        case Name:
            return QString::fromStdString(container.record.name);
        case Image:
            return QString::fromStdString(container.record.imageName);
        case State:
            return stateText(container);
        case Created:
            return what == role::Sort ? QVariant(created) : QVariant(format::ago(created));
        default:
            return {};
        }
    case Qt::ToolTipRole:
        if (column == Created)
            return format::exactTime(created);
        if (column == Name && !container.state.error.empty())
            return QString::fromStdString(container.state.error);
        return {};
    case role::Id:
        return ContainerRows::id(container);
    case role::Subtitle:
        return QString::fromStdString(container.record.imageName);
    case role::Trailing:
        return stateText(container);
    case role::Exact:
        return format::exactTime(created);
    case role::Dot:
        return int(dotOf(container.state));
    default:
        return {};
    }
}

} // namespace outcrop::ui
