// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What another program does to the store shows in the window without being asked for. How soon is said, not
// asserted: that is the machine's matter too.
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "ui/bridge/bridge.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <functional>

namespace outcrop::test::tst_seen_elsewhere {

using namespace ui;

class TestSeenElsewhere : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_bridge = std::make_unique<Bridge>(m_root.path().string());
        m_bridge->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_bridge->snapshot()->generation > 0, kPatience);
    }
    void cleanupTestCase() {
        cli({"rm", "-f", "-v", "guest"});
        m_bridge.reset();
    }

    void volumes() {
        cli({"volume", "create", "chest"});
        seen("a volume", [](const Snapshot& now) { return now.volume("chest") != nullptr; });
        cli({"volume", "rm", "chest"});
        seen("a volume's end", [](const Snapshot& now) { return now.volumes.empty(); });
    }

    void images() {
        OUTCROP_NEEDS(QFile::exists(starter()), "the starter image was not built");
        cli({"load", "-i", starter()});
        seen("an image", [](const Snapshot& now) { return now.images.size() == 1; });
        cli({"tag", "outcrop-starter", "mine:1"});
        seen("a name", [](const Snapshot& now) { return now.images.at(0).tags.size() == 2; });
        cli({"rmi", "mine:1"});
        seen("a name's end", [](const Snapshot& now) { return now.images.at(0).tags.size() == 1; });
    }

    void containers() {
        OUTCROP_NEEDS_NAMESPACES();
        OUTCROP_NEEDS(QFile::exists(starter()), "the starter image was not built");
        QCOMPARE(m_bridge->snapshot()->images.size(), size_t(1)); // that images() left
        cli({"create", "--name", "guest", "--network", "none", "outcrop-starter", "sleep", "600"});
        seen("a container", [](const Snapshot& now) { return status(now) == ContainerStatus::Created; });
        cli({"start", "guest"});
        seen("its start", [](const Snapshot& now) { return status(now) == ContainerStatus::Running; });
        const std::string began = m_bridge->snapshot()->containers.at(0).state.startedAt;
        cli({"exec", "guest", "sh", "-c", "echo x > /mine"});
        cli({"restart", "-t", "0", "guest"});
        seen("that it began anew", [&began](const Snapshot& now) {
            return status(now) == ContainerStatus::Running && now.containers.at(0).state.startedAt != began;
        });
        cli({"kill", "guest"});
        seen("its end", [](const Snapshot& now) { return status(now) == ContainerStatus::Exited; });
        const ContainerId id = m_bridge->snapshot()->containers.at(0).record.id;
        const auto stamp = [id](const Snapshot& now) { return now.putBackStamp(id); };
        QCOMPARE(m_bridge->snapshot()->putBackStamp(id), std::string());
        cli({"revert", "guest", "/mine"});
        seen("that a file was put back", [&](const Snapshot& now) {
            return stamp(now).starts_with("undo/00000001@") && stamp(now).ends_with('+');
        });
        const std::string first = stamp(*m_bridge->snapshot());
        cli({"revert", "--undo", "guest"});
        seen("that this was taken back", [&](const Snapshot& now) { return stamp(now).empty(); });
        cli({"revert", "guest", "/mine"});
        seen("that it was put back once more",
             [&](const Snapshot& now) { return stamp(now).ends_with('+') && stamp(now) != first; });
        cli({"commit", "guest", "guest:kept"});
        seen("an image of it", [](const Snapshot& now) { return now.images.size() == 2; });
        cli({"rmi", "guest:kept"});
        seen("that image's end", [](const Snapshot& now) { return now.images.size() == 1; });
        cli({"rename", "guest", "friend"});
        seen("its other name",
             [](const Snapshot& now) { return now.containers.at(0).record.name == "friend"; });
        cli({"rm", "friend"});
        seen("that it is gone", [](const Snapshot& now) { return now.containers.empty(); });
        cli({"run", "-d", "--name", "guest", "--network", "none", "outcrop-starter", "sh", "-c", "exit 7"});
        seen("that one ended by itself", [](const Snapshot& now) {
            return status(now) == ContainerStatus::Exited && now.containers.at(0).state.exitCode == 7;
        });
        cli({"run", "-d", "--name", "keeper", "--network", "none", "-v", "hoard:/hoard", "outcrop-starter",
             "true"});
        seen("a volume that is used", [](const Snapshot& now) { return now.volumeUses.size() == 1; });
        cli({"rm", "-f", "keeper", "guest"});
        seen("that nothing uses it", [](const Snapshot& now) { return now.volumeUses.empty(); });
        cli({"volume", "rm", "hoard"});
    }

private:
    static QString starter() {
        return QString::fromStdString((binDir() / "../share/outcrop/starter.oci.tar").string());
    }
    static std::optional<ContainerStatus> status(const Snapshot& now) {
        return now.containers.size() == 1 ? std::optional(now.containers.front().state.status) : std::nullopt;
    }

    void cli(const QStringList& arguments) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QString::fromStdString((binDir() / "outcrop").string()),
                      QStringList{"--root", QString::fromStdString(m_root.path().string())} + arguments);
        process.waitForFinished(kPatience);
        m_since.start();
    }

    void seen(const char* what, const std::function<bool(const Snapshot&)>& there) {
        QTRY_VERIFY2_WITH_TIMEOUT(there(*m_bridge->snapshot()), what, kPatience);
        qInfo("%s: seen at the latest %lld ms after the program had ended", what, m_since.elapsed());
    }

    TempDir m_root;
    std::unique_ptr<Bridge> m_bridge;
    QElapsedTimer m_since;
};

OUTCROP_TEST(TestSeenElsewhere, QApplication)

} // namespace outcrop::test::tst_seen_elsewhere

#include "tst_seen_elsewhere.moc"
