// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What removing several at once would delete.
#include "ui/models/format.h"
#include "ui/pages/removal_texts.h"

#include <QCoreApplication>
#include <map>
#include <set>

namespace outcrop::ui {

namespace {

class RemovalOfSeveral {
    Q_DECLARE_TR_FUNCTIONS(RemovalOfSeveral)
};

using Bytes = std::vector<std::optional<uint64_t>>;

/// Each name with its bytes, where they are known.
QStringList linesOf(const QStringList& names, const Bytes& bytes) {
    QStringList lines;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto known = size_t(i) < bytes.size() ? bytes[size_t(i)] : std::nullopt;
        lines.append(known ? names[i] + QStringLiteral(" · ") + format::bytes(*known) : names[i]);
    }
    return lines;
}

/// None if one is not known: less than all would be said else.
std::optional<uint64_t> sumOf(const Bytes& bytes) {
    uint64_t sum = 0;
    for (const std::optional<uint64_t>& known : bytes) {
        if (!known)
            return std::nullopt;
        sum += *known;
    }
    return sum;
}

std::vector<std::string> wordsOf(std::vector<std::string> command, const QStringList& names) {
    for (const QString& name : names)
        command.push_back(name.toStdString());
    return command;
}

/// Those that none of the names keeps.
std::vector<const ImageSummary*> imagesGone(const QStringList& references, const Snapshot& snapshot) {
    std::vector<const ImageSummary*> gone;
    for (const ImageSummary& image : snapshot.images) {
        const bool kept = std::any_of(image.tags.begin(), image.tags.end(), [&](const Reference& tag) {
            return !references.contains(QString::fromStdString(tag.familiar()));
        });
        const bool untagged =
            image.tags.empty() && !references.contains(QString::fromStdString(image.id.str()));
        if (!kept && !untagged)
            gone.push_back(&image);
    }
    return gone;
}

/// Bytes of the layers that only those stand on.
uint64_t freedWith(const std::vector<const ImageSummary*>& gone, const Snapshot& snapshot) {
    std::map<Digest, uint32_t> users;
    for (const ImageSummary* image : gone)
        for (const Digest& layer : std::set<Digest>(image->diffIds.begin(), image->diffIds.end()))
            ++users[layer];
    uint64_t bytes = 0;
    for (const auto& [layer, count] : users) {
        const auto facts = snapshot.layers.find(layer);
        if (facts != snapshot.layers.end() && facts->second.images <= count)
            bytes += facts->second.bytes;
    }
    return bytes;
}

bool containersStandOn(const std::vector<const ImageSummary*>& images, const Snapshot& snapshot) {
    return std::any_of(images.begin(), images.end(), [&](const ImageSummary* image) {
        return std::any_of(snapshot.containers.begin(), snapshot.containers.end(),
                           [&](const Container& container) { return container.record.image == image->id; });
    });
}

} // namespace

Confirmation containersRemoval(const std::vector<Container>& containers, const Bytes& bytes) {
    Confirmation confirmation;
    QStringList names;
    int running = 0;
    bool anonymous = false;
    for (const Container& container : containers) {
        names.append(QString::fromStdString(container.record.name));
        running += container.state.status == ContainerStatus::Running ? 1 : 0;
        for (const MountPoint& mount : container.record.mounts)
            anonymous = anonymous || mount.anonymous;
    }
    const int count = static_cast<int>(names.size());
    confirmation.title = RemovalOfSeveral::tr("Remove %n containers", nullptr, count);
    confirmation.verb = RemovalOfSeveral::tr("Remove");
    const std::optional<uint64_t> sum = sumOf(bytes);
    confirmation.question =
        sum ? RemovalOfSeveral::tr("%n containers are removed with their changes (%1).", nullptr, count)
                  .arg(format::bytes(*sum))
            : RemovalOfSeveral::tr("%n containers are removed with their changes.", nullptr, count);
    if (running > 0)
        confirmation.question +=
            QLatin1Char(' ') + RemovalOfSeveral::tr("%n of them run and are killed first.", nullptr, running);
    confirmation.items = linesOf(names, bytes);
    if (anonymous)
        confirmation.option = RemovalOfSeveral::tr("Remove their volumes without a name too");
    confirmation.optionOn = anonymous;
    confirmation.note =
        RemovalOfSeveral::tr("Their images, folders and named volumes stay. This can't be undone.");
    std::vector<std::string> command{"outcrop", "rm"};
    if (running > 0)
        command.emplace_back("-f");
    confirmation.command = wordsOf(command, names);
    command.emplace_back("-v");
    confirmation.commandWithOption = wordsOf(command, names);
    return confirmation;
}

Confirmation imagesRemoval(const QStringList& references, const Snapshot& snapshot) {
    Confirmation confirmation;
    const std::vector<const ImageSummary*> gone = imagesGone(references, snapshot);
    const int count = static_cast<int>(references.size());
    confirmation.title = RemovalOfSeveral::tr("Remove %n names", "of images", count);
    confirmation.verb = RemovalOfSeveral::tr("Remove");
    confirmation.question =
        gone.empty() ? RemovalOfSeveral::tr("%n names are removed; no bytes are freed.", "of images", count)
                     : RemovalOfSeveral::tr("%n names are removed and %1 are freed.", "of images", count)
                           .arg(format::bytes(freedWith(gone, snapshot)));
    confirmation.items = references;
    confirmation.note =
        gone.empty() ? RemovalOfSeveral::tr("The images stay under their other names.")
                     : RemovalOfSeveral::tr("Layers that other images stand on stay. This can't be undone.");
    if (containersStandOn(gone, snapshot)) {
        confirmation.note = RemovalOfSeveral::tr(
            "Containers were made from some of them. A running one must be stopped first.");
        confirmation.option =
            RemovalOfSeveral::tr("Remove the names although stopped containers stand on them");
    }
    confirmation.command = wordsOf({"outcrop", "rmi"}, references);
    confirmation.commandWithOption = wordsOf({"outcrop", "rmi", "-f"}, references);
    return confirmation;
}

Confirmation volumesRemoval(const QStringList& names, const Bytes& bytes) {
    Confirmation confirmation;
    const int count = static_cast<int>(names.size());
    confirmation.title = RemovalOfSeveral::tr("Remove %n volumes", nullptr, count);
    confirmation.verb = RemovalOfSeveral::tr("Remove");
    const std::optional<uint64_t> sum = sumOf(bytes);
    confirmation.question =
        sum ? RemovalOfSeveral::tr("%n volumes are removed with all their data (%1).", nullptr, count)
                  .arg(format::bytes(*sum))
            : RemovalOfSeveral::tr("%n volumes are removed with all their data.", nullptr, count);
    confirmation.items = linesOf(names, bytes);
    confirmation.note = RemovalOfSeveral::tr("This can't be undone.");
    confirmation.command = wordsOf({"outcrop", "volume", "rm"}, names);
    return confirmation;
}

} // namespace outcrop::ui
