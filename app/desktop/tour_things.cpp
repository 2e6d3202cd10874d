// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/tour_things.h"

#include "core/base/error.h"
#include "core/engine/copy_files.h"
#include "core/engine/live_mount.h"
#include "core/engine/volume_snapshot.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <cstdio>
#include <random>

namespace outcrop::ui {

namespace {

/// Something of everything that a container's page shows: added, changed, removed, lines that differ, a log,
/// a file of a volume.
const char* const kTourScript =
    "echo 'The garden opens'; echo coins > /data/coins; "
    "sed -i -e 's/evening, 20 minutes/morning, 35 minutes/' -e '/^# Frost/,$d' /etc/garden.conf; "
    "echo 'greenhouse = unheated, ventilated above 24 degrees' >> /etc/garden.conf; "
    "echo 'first line' > /etc/tour.conf; rm -f /home/guest/README; "
    "mkdir -p /var/cache/tour; dd if=/dev/zero of=/var/cache/tour/blob bs=1024 count=64 2>/dev/null; "
    "rm -f /etc/garden.token; chmod 0600 /etc/passwd; echo 'The well is nearly dry' >&2; ls /srv/garden";
const char* const kWorkScript =
    "mkdir -p /var/log/garden; n=0; while [ $n -lt 3000 ]; do n=$((n+1)); "
    "echo \"leaf $n\" >> /var/log/garden/leaves.log; echo $n > /var/log/garden/leaf-$((n % 12)); "
    "sleep 0.1; done";
const char* const kGardenConf = "# What the garden does by itself.\n"
                                "\n"
                                "[water]\n"
                                "herbs = evening, 10 minutes\n"
                                "kitchen = evening, 20 minutes\n"
                                "orchard = sunday, 2 hours\n"
                                "\n"
                                "[shade]\n"
                                "seedlings = from 11 to 16 o'clock\n"
                                "lettuce = from 12 to 15 o'clock\n"
                                "\n"
                                "[soil]\n"
                                "kitchen = compost every spring\n"
                                "herbs = sand, no compost\n"
                                "\n"
                                "# Frost: cover what stands outside.\n"
                                "[frost]\n"
                                "below = 2 degrees\n";

/// What apk says of its packages, the later the newer.
QByteArray packages(bool later) {
    struct Package {
        const char *name, *version, *newer;
        int bytes;
    };
    constexpr Package all[] = {
        {"bean-trellis", "1.4.2-r0", "1.4.3-r1", 98304},  {"compost", "0.9.1-r2", "1.0.0-r0", 406000},
        {"frost-watch", "2.1.0-r3", "", 27648},           {"herb-spiral", "3.2.0-r1", "3.2.0-r1", 262000},
        {"rain-gauge", "1.1.24-r2", "1.1.22-r2", 598016}, {"sun-dial", "", "1.0.4-r0", 110592}};
    QByteArray text;
    for (const Package& package : all)
        if (const char* version = later ? package.newer : package.version; *version != '\0')
            text += QByteArray("P:") + package.name + "\nV:" + version +
                    "\nA:x86_64\nI:" + QByteArray::number(package.bytes) + "\n\n";
    return text;
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw Error(ErrorCode::Io, "write", path.toStdString());
}

QByteArray resource(const char* name) {
    QFile file(QStringLiteral(":/tour/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The same in every tour, and nothing that a compressor makes small.
QByteArray seeds(int count, unsigned from) {
    std::minstd_rand random(from);
    QByteArray bytes(count, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random() >> 7);
    return bytes;
}

/// A bed of flowers; later some have opened.
QImage bed(bool later) {
    constexpr int kWidth = 480, kHeight = 300;
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    image.fill(QColor(later ? 0xdfe9ef : 0xeef0e6));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(0, 230, kWidth, 70, QColor(0x82604a));
    for (int i = 0; i < 5; ++i) {
        const int x = 60 + i * 90, top = 90 + (i * 37) % 60;
        painter.setPen(QPen(QColor(0x65734f), 6));
        painter.drawLine(x, 240, x, top);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(i % 2 ? 0xa2461a : 0xcda24c));
        const int radius = later && i != 2 ? 30 : 16;
        for (int leaf = 0; leaf < 6; ++leaf) {
            painter.save();
            painter.translate(x, top);
            painter.rotate(leaf * 60);
            painter.drawEllipse(QRect(-radius / 3, -radius, radius * 2 / 3, radius));
            painter.restore();
        }
    }
    return image;
}

void writeBed(const QString& root, bool later) {
    QDir().mkpath(root + QStringLiteral("/srv/garden/pictures"));
    const QString path = root + QStringLiteral("/srv/garden/pictures/bed.png");
    if (!bed(later).save(path))
        throw Error(ErrorCode::Io, "write", path.toStdString());
}

void writeGarden(const QString& root) {
    writeBed(root, false);
    writeFile(root + QStringLiteral("/etc/garden.conf"), kGardenConf);
    writeFile(root + QStringLiteral("/srv/garden/harvest.db"), resource("harvest.db"));
    writeFile(root + QStringLiteral("/srv/garden/seeds.bin"), seeds(2048, 7));
    writeFile(root + QStringLiteral("/lib/apk/db/installed"), packages(false));
    // Of no account: what the secrets lens knows by its beginning.
    writeFile(root + QStringLiteral("/etc/garden.token"),
              QByteArray("gate = ghp") + "_aB3dE6gH9jK2mN5pQ8sT1vW4yZ7cF0xRaB3d\n");
    constexpr int kKilo = 1000;
    const std::pair<const char*, int> files[] = {{"trees/apple.dat", 640},  {"trees/pear.dat", 410},
                                                 {"trees/plum.dat", 180},   {"trees/quince.dat", 90},
                                                 {"herbs/sage.dat", 150},   {"herbs/mint.dat", 120},
                                                 {"herbs/thyme.dat", 60},   {"kitchen/beans.dat", 260},
                                                 {"kitchen/peas.dat", 140}, {"kitchen/kale.dat", 75}};
    unsigned from = 1;
    for (const auto& [name, kilos] : files)
        writeFile(root + QStringLiteral("/usr/share/garden/") + QLatin1String(name),
                  seeds(kilos * kKilo, ++from));
}

void writeGardenLater(const QString& root) {
    writeBed(root, true);
    writeFile(root + QStringLiteral("/srv/garden/harvest.db"), resource("harvest-later.db"));
    writeFile(root + QStringLiteral("/lib/apk/db/installed"), packages(true));
    QByteArray other = seeds(2048, 7);
    other.replace(64, 12, "twelve seeds");
    other.replace(1300, 4, "four");
    writeFile(root + QStringLiteral("/srv/garden/seeds.bin"), other);
}

void copyAll(const Engine& engine, const QTemporaryDir& from, const std::string& container,
             Progress& progress, const std::stop_token& stop) {
    copyIn(from.path().toStdString() + "/.", FilesRoot::ofContainer(engine, container), "/", {}, progress,
           stop);
}

template <class Removal>
void removeIfThere(Removal removal) {
    try {
        removal();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound)
            throw;
    }
}

/// The starter image with a layer on top, as one that committed it would have it.
void plantGarden(const Engine& engine, const std::string& starter, Progress& progress,
                 const std::stop_token& stop) {
    const QTemporaryDir garden;
    writeGarden(garden.path());
    CreateOptions options;
    options.image = starter;
    options.name = TourThings::kContainer;
    const std::string id = engine.create(options, progress, stop).str();
    copyAll(engine, garden, id, progress, stop);
    CommitOptions commit;
    commit.container = id;
    commit.target = Reference::parse(TourThings::kImage);
    commit.message = "Plant the garden";
    engine.commit(commit, progress, stop);
    engine.removeContainer(id, true, true);
}

ContainerId start(const Engine& engine, const char* name, const std::string& image, const char* script,
                  Progress& progress, const std::stop_token& stop) {
    CreateOptions options;
    options.image = image;
    options.name = name;
    options.command = {"sh", "-c", script};
    options.network = "none";
    if (script == kTourScript)
        options.mounts = {MountRequest::parse(std::string(TourThings::kVolume) + ":/data", "/")};
    const ContainerId id = engine.create(options, progress, stop);
    try {
        engine.containers().start(id, false, {}, progress);
        if (script == kTourScript)
            engine.containers().wait(id, stop);
    } catch (const Error& error) {
        std::fprintf(stderr, "outcrop-desktop: tour: the container did not run: %s\n", error.what());
    }
    return id;
}

/// A state of the volume that is kept, and what came after it; a folder that is mounted into the one that
/// runs.
void keepAndMount(const Engine& engine, const std::string& running, Progress& progress,
                  const std::stop_token& stop) {
    try {
        const std::filesystem::path data = engine.volumes().find(TourThings::kVolume).mountpoint;
        takeSnapshot(engine, TourThings::kVolume, "before-the-harvest", false, progress, stop);
        writeFile(QString::fromStdString((data / "apples").string()), "a basket\n");
        takeSnapshot(engine, TourThings::kVolume, "after-the-harvest", false, progress, stop);
        writeFile(QString::fromStdString((data / "apples").string()), "eaten\n");
        addLiveMount(engine, running, MountRequest::parse("/usr/share:/srv/shared:ro", "/"));
    } catch (const Error& error) {
        std::fprintf(stderr, "outcrop-desktop: tour: %s\n", error.what());
    }
}

void removeContainers(const Engine& engine) {
    for (const char* name : {TourThings::kContainer, TourThings::kRunning})
        removeIfThere([&] { engine.removeContainer(name, true, true); });
}

} // namespace

TourThings makeTourThings(const Engine& engine, Progress& progress, const std::stop_token& stop) {
    TourThings things;
    const std::vector<LoadedImage> loaded = engine.loadStarterImage(progress, stop);
    const LoadedImage& first = loaded.at(0);
    things.starter = first.tags.empty() ? first.id.str() : first.tags.front().familiar();
    removeContainers(engine);
    plantGarden(engine, things.starter, progress, stop);
    things.image = TourThings::kImage;
    const ContainerId id = start(engine, TourThings::kContainer, things.image, kTourScript, progress, stop);
    things.container = id.str();
    const QTemporaryDir later;
    writeGardenLater(later.path());
    copyAll(engine, later, things.container, progress, stop);
    things.running = start(engine, TourThings::kRunning, things.image, kWorkScript, progress, stop).str();
    keepAndMount(engine, things.running, progress, stop);
    engine.volumes().create(VolumeName::parse(TourThings::kUnusedVolume));
    things.nameless =
        engine.volumes().create(VolumeName::anonymous(), {{"com.docker.volume.anonymous", ""}}).name;
    return things;
}

void removeTourThings(const Engine& engine, const TourThings& things, bool starterToo) {
    removeContainers(engine);
    for (const std::string& volume :
         {std::string(TourThings::kVolume), std::string(TourThings::kUnusedVolume), things.nameless})
        removeIfThere([&] { engine.removeVolume(volume); });
    for (const char* image : {TourThings::kSmaller, TourThings::kImage})
        removeIfThere([&] { engine.removeImage(image, true); });
    if (starterToo && !things.starter.empty())
        engine.removeImage(things.starter, true);
}

} // namespace outcrop::ui
