// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/ui/lens_bench.h"

#include "core/base/fd.h"
#include "core/engine/copy_files.h"
#include "tests/support/patience.h"
#include "tests/ui/ui_support.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QTabWidget>
#include <QTest>
#include <fcntl.h>
#include <fstream>

namespace outcrop::test {

namespace {

void writeFile(const std::filesystem::path& path, const std::string& text) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << text;
}

void addLayer(const Engine& engine, const TempDir& files, const char* from, const char* to) {
    Progress progress;
    CreateOptions options;
    options.image = from;
    options.name = "maker";
    const std::string id = engine.create(options, progress, {}).str();
    copyIn(files.path().string() + "/.", FilesRoot::ofContainer(engine, id), "/", {}, progress, {});
    CommitOptions commit;
    commit.container = id;
    commit.target = Reference::parse(to);
    engine.commit(commit, progress, {});
    engine.removeContainer(id, true, true);
}

} // namespace

LensBench::LensBench(const std::filesystem::path& shared) {
    Progress progress;
    for (const char* name : {"alpine-3.10.docker.tar.gz", "alpine-3.11.docker.tar.gz",
                             "dive-test-docker-image.tar", "busybox-2019.docker.tar"}) {
        const UniqueFd archive(::open((shared / "real" / name).c_str(), O_RDONLY | O_CLOEXEC));
        engine().images().load(archive.get(), {}, progress, {});
    }
    const TempDir first;
    writeFile(first.path() / "app/.env", "T=" + token().toStdString() + "\n");
    writeFile(first.path() / "app/map", "treasure\n");
    std::filesystem::permissions(first.path() / "app/map", std::filesystem::perms(04755));
    addLayer(engine(), first, "alpine:3.11", "app:1");
    const TempDir second;
    writeFile(second.path() / "app/.env", "nothing to see\n");
    addLayer(engine(), second, "app:1", "app:2");
    bridge().watcher().refresh();
    window()->resize(1180, 720);
    show(images().listPane(), imagePane());
}

bool LensBench::choose(const char* image, int tab) {
    const QString name = QString::fromLatin1(image);
    const auto known = [&] {
        for (const ImageSummary& one : bridge().snapshot()->images)
            for (const Reference& tag : one.tags)
                if (tag.familiar() == image)
                    return true;
        return false;
    };
    if (!QTest::qWaitFor(known, kPatience))
        return false;
    images().select(name);
    images().showTab(tab);
    const auto told = [&] { return images().subject() == name && bridge().tasks().idle(); };
    return QTest::qWaitFor(told, kPatience);
}

QString LensBench::tabTitle(int tab) {
    return child<QTabWidget>(imagePane(), "imageTabs")->tabText(tab);
}

QString LensBench::wordsIn(const QWidget* message) {
    QStringList said;
    for (const auto* label : message->findChildren<QLabel*>())
        said += label->text();
    return said.join(u'\n');
}

QStringList LensBench::column(const QAbstractItemView& view, int column) {
    QStringList cells;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        cells += view.model()->index(row, column).data().toString();
    return cells;
}

const QString& LensBench::token() {
    static const QString token =
        QStringLiteral("ghp") + QStringLiteral("_aB3dE6gH9jK2mN5pQ8sT1vW4yZ7cF0xRaB3d");
    return token;
}

} // namespace outcrop::test
