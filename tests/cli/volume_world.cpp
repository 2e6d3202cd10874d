// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/cli/volume_world.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace outcrop::test {

QStringList VolumeAct::words(const QString& image) const {
    QStringList all;
    switch (kind) {
    case CreateVolume:
        return {"volume", "create", volume};
    case RemoveVolume:
        return {"volume", "rm", volume};
    case Prune:
        return {"volume", "prune", "-f"};
    case PruneAll:
        return {"volume", "prune", "-f", "-a"};
    case Start:
        return {"start", "-a", container};
    case Remove:
        return {"rm", container};
    case RemoveWithVolumes:
        return {"rm", "-v", container};
    case Create:
        all << "create";
        break;
    case Run:
        all << "run";
        break;
    case RunOnce:
        all << "run"
            << "--rm";
        break;
    }
    all << "--network"
        << "none"
        << "--name" << container << "-v" << volume + ":/data";
    if (anonymous)
        all << "-v"
            << "/anon";
    return all << image << "sh"
               << "-c"
               << "echo " + text + " > /data/" + file;
}

bool VolumeWorld::uses(const QString& volume) const {
    for (const Container& one : containers)
        if (one.volume == volume)
            return true;
    return false;
}

int VolumeWorld::unnamedInUse() const {
    int count = 0;
    for (const Container& one : containers)
        count += one.anonymous ? 1 : 0;
    return count;
}

bool VolumeWorld::start(const QString& name) {
    const Container one = containers[name];
    volumes[one.volume][one.file] = one.text;
    if (one.once) {
        unnamed -= one.anonymous ? 1 : 0;
        containers.remove(name);
    }
    return true;
}

bool VolumeWorld::apply(const VolumeAct& act) {
    const bool known = containers.contains(act.container);
    switch (act.kind) {
    case VolumeAct::CreateVolume:
        volumes[act.volume];
        return true;
    case VolumeAct::RemoveVolume:
        return !uses(act.volume) && volumes.remove(act.volume) > 0;
    case VolumeAct::PruneAll:
        for (const QString& name : volumes.keys())
            if (!uses(name))
                volumes.remove(name);
        [[fallthrough]];
    case VolumeAct::Prune:
        unnamed = unnamedInUse();
        return true;
    case VolumeAct::Start:
        return known && start(act.container);
    case VolumeAct::RemoveWithVolumes:
        unnamed -= known && containers[act.container].anonymous ? 1 : 0;
        [[fallthrough]];
    case VolumeAct::Remove:
        return containers.remove(act.container) > 0;
    default:
        break;
    }
    if (known)
        return false;
    volumes[act.volume];
    if (act.kind != VolumeAct::Create)
        volumes[act.volume][act.file] = act.text;
    if (act.kind == VolumeAct::RunOnce)
        return true;
    containers[act.container] = {act.volume, act.anonymous, act.file, act.text};
    unnamed += act.anonymous ? 1 : 0;
    return true;
}

VolumeWorld VolumeWorld::seen(const CliRunner& cli, const VolumeWorld& known) {
    static const QRegularExpression id("^[0-9a-f]{64}$");
    VolumeWorld world;
    for (const QString& name : cli.run({"volume", "ls", "-q"}).out.split('\n', Qt::SkipEmptyParts)) {
        if (id.match(name).hasMatch()) {
            ++world.unnamed;
            continue;
        }
        Files& files = world.volumes[name];
        const QDir data(cli.store() + "/volumes/" + name + "/_data");
        for (const QString& entry : data.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            QFile file(data.filePath(entry));
            files[entry] =
                file.open(QIODevice::ReadOnly) ? QString(file.readAll()).trimmed() : file.errorString();
        }
    }
    for (const QString& name :
         cli.run({"ps", "-a", "--format", "{{.Names}}"}).out.split('\n', Qt::SkipEmptyParts))
        world.containers[name] = known.containers.value(name);
    return world;
}

QString VolumeWorld::text() const {
    QString all;
    for (auto volume = volumes.begin(); volume != volumes.end(); ++volume) {
        all += volume.key() + ":";
        for (auto file = volume->begin(); file != volume->end(); ++file)
            all += " " + file.key() + "=" + file.value();
        all += "\n";
    }
    return all + "containers: " + QStringList(containers.keys()).join(' ') + "\n" + QString::number(unnamed) +
           " without a name\n";
}

QString VolumeWorld::between(const VolumeWorld& before, const VolumeWorld& after,
                             const VolumeAct& act) const {
    const auto known = [&](const QString& name) {
        return before.volumes.contains(name) || after.volumes.contains(name);
    };
    for (const QString& name : volumes.keys())
        if (!known(name))
            return "volume " + name + " came from nowhere";
    for (const QString& name : QStringList(before.volumes.keys()) + after.volumes.keys()) {
        const bool mayBeGone = !before.volumes.contains(name) || !after.volumes.contains(name);
        if (!volumes.contains(name)) {
            if (!mayBeGone)
                return "volume " + name + " is lost";
            continue;
        }
        Files now = volumes[name], then = before.volumes.value(name);
        const QString written =
            act.kind == VolumeAct::Start ? before.containers.value(act.container).file : act.file;
        const QString text = after.volumes.value(name).value(written);
        // The file being written is as it was, or empty, or whole.
        if (now.contains(written) && (now[written].isEmpty() || now[written] == text)) {
            now.remove(written);
            then.remove(written);
        }
        if (now != then)
            return "volume " + name + " has other files";
    }
    const auto [least, most] = std::minmax(before.unnamed, after.unnamed);
    const int half =
        act.kind == VolumeAct::RunOnce && act.anonymous ? 1 : 0; // killed before it was taken away
    if (unnamed < least || unnamed > most + half)
        return "there are " + QString::number(unnamed) + " volumes without a name";
    for (const QString& name : QStringList(before.containers.keys()) + after.containers.keys())
        if (!containers.contains(name) && before.containers.contains(name) && after.containers.contains(name))
            return "container " + name + " is lost";
    for (const QString& name : containers.keys())
        if (!before.containers.contains(name) && !after.containers.contains(name) && name != act.container)
            return "container " + name + " came from nowhere";
    return {};
}

} // namespace outcrop::test
