// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// One window for each store: what a second start hands over, and what is done with one that does not answer.
#include "app/desktop/no_answer_dialog.h"
#include "app/desktop/single_instance.h"
#include "core/engine/engine.h"
#include "core/store/store.h"
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/ui_support.h"

#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <csignal>
#include <filesystem>
#include <future>
#include <sys/socket.h>
#include <sys/un.h>
#include <tuple>
#include <unistd.h>

namespace outcrop::test::tst_single_instance {

using namespace ui;
using Outcome = SingleInstance::Outcome;

namespace {

constexpr int kShortMs = 300; ///< where no answer can come

/// A second start, on a thread of its own as it blocks, while this one's events run.
Outcome claimAside(const std::filesystem::path& directory, const Handover& handover) {
    auto outcome =
        std::async(std::launch::async, [&] { return SingleInstance(directory).claim(handover, kPatience); });
    std::ignore = QTest::qWaitFor(
        [&] { return outcome.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, kPatience);
    return outcome.get();
}

UniqueFd socketTo(const std::filesystem::path& directory, bool bound) {
    UniqueFd socket(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::snprintf(address.sun_path, sizeof address.sun_path, "%s", (directory / "desktop.sock").c_str());
    const auto* where = reinterpret_cast<const sockaddr*>(&address);
    if (bound ? ::bind(socket.get(), where, sizeof address) : ::connect(socket.get(), where, sizeof address))
        return {};
    return socket;
}

} // namespace

class TestSingleInstance : public QObject {
    Q_OBJECT

private slots:
    void messages_data() {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<bool>("taken");
        // moc takes no raw strings, hence the other quotes.
        const auto row = [](const char* name, QByteArray message, bool taken) {
            QTest::newRow(name) << message.replace('\'', '"') << taken;
        };
        row("nothing", {}, false);
        row("no JSON", "open sesame", false);
        row("a list", "[1]", false);
        row("another version", "{'version':2,'image':'alpine'}", false);
        row("no wish but to be seen", "{'version':1}", true);
        row("an image", "{'version':1,'image':'alpine:3.10'}", true);
        row("an image with a line break", "{'version':1,'image':'alpine\\n'}", false);
        row("an image without end", "{'version':1,'image':'" + QByteArray(600, 'a') + "'}", false);
        row("a path", "{'version':1,'archives':['/tmp/a.tar']}", true);
        row("a relative path", "{'version':1,'archives':['a.tar']}", false);
        row("a number as path", "{'version':1,'archives':[7]}", false);
        row("a NUL in a path", "{'version':1,'archives':['/a\\u0000b']}", false);
        row("too large", QByteArray(kMostHandoverBytes, ' ') + "{'version':1}", false);
    }
    void messages() {
        QFETCH(QByteArray, message);
        QFETCH(bool, taken);
        QCOMPARE(Handover::parse(message).has_value(), taken);
    }

    void whatIsHandedOverArrives() {
        const TempDir directory;
        SingleInstance first(directory.path() / "run");
        QCOMPARE(first.claim({}, kPatience), Outcome::First);
        QSignalSpy taken(&first, &SingleInstance::handedOver);
        const Handover wish{"alpine:3.10", {"/tmp/a b.tar", "/tmp/ü.tar"}, "token-7"};
        QCOMPARE(claimAside(directory.path() / "run", wish), Outcome::HandedOver);
        QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, kPatience);
        QCOMPARE(taken.front().front().value<Handover>(), wish);
    }

    void theNextIsFirstOnceTheFirstHasGone() {
        const TempDir directory;
        std::make_unique<SingleInstance>(directory.path())->claim({}, kPatience);
        SingleInstance next(directory.path());
        QCOMPARE(next.claim({}, kPatience), Outcome::First);
        QCOMPARE(claimAside(directory.path(), {}), Outcome::HandedOver);
    }

    /// What one leaves behind that is killed: a socket's name at which nobody listens.
    void aStaleSocketIsReplaced() {
        const TempDir directory;
        QVERIFY(socketTo(directory.path(), true));
        SingleInstance next(directory.path());
        QCOMPARE(next.claim({}, kPatience), Outcome::First);
        QCOMPARE(claimAside(directory.path(), {}), Outcome::HandedOver);
    }

    /// Its events do not run meanwhile. When they do, nobody is there any more to be told that it was done.
    void whoDoesNotAnswerIsNamed() {
        const TempDir directory;
        SingleInstance stuck(directory.path());
        QCOMPARE(stuck.claim({}, kPatience), Outcome::First);
        QSignalSpy taken(&stuck, &SingleInstance::handedOver);
        {
            SingleInstance second(directory.path());
            QCOMPARE(second.claim({"alpine", {}, {}}, kShortMs), Outcome::NoAnswer);
            QCOMPARE(second.otherProcess(), int(::getpid()));
        }
        QCOMPARE(claimAside(directory.path(), {"busybox", {}, {}}), Outcome::HandedOver);
        QCOMPARE(taken.size(), 1); // those who waited; not those who gave up
        QCOMPARE(taken.front().front().value<Handover>().image, QString("busybox"));
    }

    void nonsenseIsPassedOver() {
        const TempDir directory;
        SingleInstance first(directory.path());
        QCOMPARE(first.claim({}, kPatience), Outcome::First);
        QSignalSpy taken(&first, &SingleInstance::handedOver);
        const UniqueFd silent = socketTo(directory.path(), false);
        const UniqueFd babbling = socketTo(directory.path(), false);
        QVERIFY(silent && babbling);
        QVERIFY(::send(babbling.get(), "open sesame", 11, MSG_NOSIGNAL) == 11);
        QCOMPARE(claimAside(directory.path(), {}), Outcome::HandedOver);
        QCOMPARE(taken.size(), 1);
    }

    void aPlaceThatOthersMayWriteToIsNotUsed() {
        const TempDir directory;
        std::filesystem::permissions(directory.path(), std::filesystem::perms::all);
        SingleInstance first(directory.path());
        QCOMPARE(first.claim({}, kPatience), Outcome::First);
        QVERIFY(!std::filesystem::exists(directory.path() / "desktop.sock"));
    }

    void theDialogOffersAnotherWindow() {
        auto* dialog = new NoAnswerDialog(4711); // deletes itself
        QSignalSpy wanted(dialog, &NoAnswerDialog::newWindowWanted);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog, kPatience));
        QVERIFY(child<QLabel>(dialog, "question")->text().contains("4711"));
        QVERIFY(unnamedControls(dialog).isEmpty());
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
    }

    void theProgramItself() {
        const QString archive =
            QString::fromStdString((binDir() / "../share/outcrop/starter.oci.tar").string());
        OUTCROP_NEEDS(QFile::exists(archive), "the starter image was not built");
        const TempDir place;
        const std::string root = (place.path() / "store").string();
        const Engine engine = Engine::open(root);
        const std::filesystem::path run = StorePaths::defaults(root).run;
        const auto environment = environmentIn(place.path());
        const QStringList arguments{"--root", QString::fromStdString(root)};
        const auto listens = [&run] { return bool(socketTo(run, false)); };
        QProcess window;
        start(window, environment, arguments);
        QTRY_VERIFY_WITH_TIMEOUT(listens(), kPatience);
        QProcess second;
        start(second, environment, arguments + QStringList{archive});
        QVERIFY(second.waitForFinished(kPatience));
        QCOMPARE(second.exitCode(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(engine.images().list().size(), size_t(1), kPatience);
        QCOMPARE(window.state(), QProcess::Running);
        window.kill();
        QVERIFY(window.waitForFinished(kPatience));
        QProcess third; // takes the place of the killed one, so it stays
        start(third, environment, arguments);
        QTRY_VERIFY_WITH_TIMEOUT(listens(), kPatience);
        QProcess fourth;
        start(fourth, environment, arguments);
        QVERIFY(fourth.waitForFinished(kPatience));
        QCOMPARE(fourth.exitCode(), 0);
        QCOMPARE(third.state(), QProcess::Running);
        third.kill();
        QVERIFY(third.waitForFinished(kPatience));
        std::filesystem::remove_all(run);
    }

private:
    static QProcessEnvironment environmentIn(const std::filesystem::path& place) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.insert("XDG_CONFIG_HOME", QString::fromStdString((place / "settings").string()));
        return environment;
    }
    static void start(QProcess& process, const QProcessEnvironment& environment,
                      const QStringList& arguments) {
        process.setProcessEnvironment(environment);
        process.start(QString::fromStdString((binDir() / "outcrop-desktop").string()), arguments);
        QVERIFY(process.waitForStarted(kPatience));
    }
};

OUTCROP_TEST(TestSingleInstance, QApplication)

} // namespace outcrop::test::tst_single_instance

#include "tst_single_instance.moc"
