// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/removal_texts.h"

#include "ui/models/format.h"

#include <QCoreApplication>
#include <set>

namespace outcrop::ui {

namespace {

class RemovalTexts {
    Q_DECLARE_TR_FUNCTIONS(RemovalTexts)
};

/// Bytes of the layers that no other image stands on.
uint64_t ownBytes(const ImageSummary& image, const Snapshot& snapshot) {
    uint64_t bytes = 0;
    const std::set<Digest> layers(image.diffIds.begin(), image.diffIds.end());
    for (const Digest& layer : layers) {
        const auto facts = snapshot.layers.find(layer);
        if (facts != snapshot.layers.end() && facts->second.images <= 1)
            bytes += facts->second.bytes;
    }
    return bytes;
}

QStringList containersOn(const ImageSummary& image, const Snapshot& snapshot) {
    QStringList names;
    for (const Container& container : snapshot.containers)
        if (container.record.image == image.id)
            names.append(QString::fromStdString(container.record.name));
    return names;
}

} // namespace

Confirmation imageRemoval(const ImageSummary& image, const QString& reference, const Snapshot& snapshot) {
    Confirmation confirmation;
    confirmation.verb = RemovalTexts::tr("Remove");
    confirmation.command = {"outcrop", "rmi", reference.toStdString()};
    confirmation.commandWithOption = {"outcrop", "rmi", "-f", reference.toStdString()};
    if (image.tags.size() > 1) {
        confirmation.title = RemovalTexts::tr("Remove name");
        confirmation.question =
            RemovalTexts::tr("The name “%1” is removed; no bytes are freed.").arg(reference);
        confirmation.note = RemovalTexts::tr("The image stays under its other names.");
        return confirmation;
    }
    confirmation.title = RemovalTexts::tr("Remove image");
    confirmation.question = RemovalTexts::tr("The image “%1” is removed and %2 are freed.")
                                .arg(reference, format::bytes(ownBytes(image, snapshot)));
    confirmation.note = RemovalTexts::tr("Layers that other images stand on stay. This can't be undone.");
    const QStringList users = containersOn(image, snapshot);
    if (!users.isEmpty()) {
        confirmation.question += u' ' + RemovalTexts::tr("These containers were made from it:");
        confirmation.items = users;
        confirmation.note = RemovalTexts::tr("A running one must be stopped first. This can't be undone.");
        confirmation.option = RemovalTexts::tr("Remove its name although stopped containers stand on it");
    }
    return confirmation;
}

Confirmation containerRemoval(const Container& container, std::optional<uint64_t> bytes) {
    Confirmation confirmation;
    const QString name = QString::fromStdString(container.record.name);
    confirmation.title = RemovalTexts::tr("Remove container");
    confirmation.verb = RemovalTexts::tr("Remove");
    confirmation.question =
        bytes ? RemovalTexts::tr("The container “%1” is removed with its changes (%2).")
                    .arg(name, format::bytes(*bytes))
              : RemovalTexts::tr("The container “%1” is removed with its changes.").arg(name);
    if (container.state.status == ContainerStatus::Running)
        confirmation.question += QLatin1Char(' ') + RemovalTexts::tr("It runs and is killed first.");
    for (const MountPoint& mount : container.record.mounts)
        if (mount.anonymous)
            confirmation.option = RemovalTexts::tr("Remove its volumes without a name too");
    confirmation.optionOn = !confirmation.option.isEmpty();
    confirmation.command = {"outcrop", "rm", container.record.name};
    if (container.state.status == ContainerStatus::Running)
        confirmation.command.insert(confirmation.command.end() - 1, "-f");
    confirmation.commandWithOption = confirmation.command;
    confirmation.commandWithOption.insert(confirmation.commandWithOption.end() - 1, "-v");
    confirmation.note = RemovalTexts::tr("Its image, folders and named volumes stay. This can't be undone.");
    return confirmation;
}

Confirmation volumeRemoval(const QString& name, std::optional<uint64_t> bytes) {
    Confirmation confirmation;
    confirmation.title = RemovalTexts::tr("Remove volume");
    confirmation.verb = RemovalTexts::tr("Remove");
    confirmation.question = bytes
                                ? RemovalTexts::tr("The volume “%1” is removed with all its data (%2).")
                                      .arg(name, format::bytes(*bytes))
                                : RemovalTexts::tr("The volume “%1” is removed with all its data.").arg(name);
    confirmation.note = RemovalTexts::tr("This can't be undone.");
    confirmation.command = {"outcrop", "volume", "rm", name.toStdString()};
    return confirmation;
}

Confirmation volumePrune(const QStringList& names, uint64_t bytes) {
    Confirmation confirmation;
    confirmation.title = RemovalTexts::tr("Remove unused volumes");
    confirmation.verb = RemovalTexts::tr("Remove");
    confirmation.question =
        RemovalTexts::tr("%n volumes that no container uses are removed with their data (%1).", nullptr,
                         static_cast<int>(names.size()))
            .arg(format::bytes(bytes));
    confirmation.items = names;
    confirmation.note = RemovalTexts::tr("This can't be undone.");
    confirmation.command = {"outcrop", "volume", "prune", "-f"};
    return confirmation;
}

} // namespace outcrop::ui
