// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/layer/worker_watch.h"
#include "tests/layer/layer_fixture.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <random>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <thread>

namespace outcrop::test::tst_live_tree {

namespace {

namespace fs = std::filesystem;

/// A worker that follows a directory.
class Live {
public:
    explicit Live(const fs::path& directory)
        : m_directory(openDirectory(directory)), m_asking(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
          m_thread([this](const std::stop_token& stop) { run(stop); }) {}

    /// What the worker says next; empty if it says nothing in time.
    std::string next(std::chrono::milliseconds patience = std::chrono::milliseconds(kPatience)) {
        ::eventfd_write(m_asking.get(), 1);
        std::unique_lock lock(m_mutex);
        m_news.wait_for(lock, patience, [this] { return m_tree || !m_error.empty(); });
        const std::string text = m_tree ? treeText(*m_tree) : m_error;
        m_tree.reset();
        return text;
    }

private:
    void run(const std::stop_token& stop) {
        try {
            workerWatch(
                m_directory.get(), "directory", m_asking.get(),
                [this](std::shared_ptr<const FileTree> tree, bool complete) {
                    const std::scoped_lock lock(m_mutex);
                    m_error = complete ? "" : "not every directory is watched";
                    m_tree = std::move(tree);
                    m_news.notify_all();
                },
                stop);
        } catch (const Error& error) {
            const std::scoped_lock lock(m_mutex);
            m_error = error.what();
            m_news.notify_all();
        }
    }

    UniqueFd m_directory;
    UniqueFd m_asking;
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::shared_ptr<const FileTree> m_tree;
    std::string m_error;
    std::jthread m_thread;
};

/// One random act of a program on a small tree, whose names meet again and again.
class RandomActs {
public:
    RandomActs(fs::path top, unsigned seed) : m_top(std::move(top)), m_random(seed) {}

    void act() {
        std::error_code refused; // as often it is: the names are what they happen to be
        const fs::path a = somewhere();
        const fs::path b = somewhere();
        switch (m_random() % 11) {
        case 0:
        case 1:
            std::ofstream(a, std::ios::app) << m_random();
            break;
        case 2:
        case 3:
            fs::create_directories(a, refused);
            break;
        case 4:
        case 5:
            fs::rename(a, b, refused);
            break;
        case 6:
            fs::remove(a, refused);
            break;
        case 7:
            if (m_random() % 4 == 0)
                fs::remove_all(a, refused);
            break;
        case 8:
            fs::create_symlink("elsewhere" + std::to_string(m_random() % 3), a, refused);
            break;
        case 9:
            fs::create_hard_link(a, b, refused);
            break;
        default:
            if (fs::exists(a, refused) && !fs::is_symlink(a, refused)) {
                ::chmod(a.c_str(), 0700 | (m_random() % 64));
                ::setxattr(a.c_str(), "user.note", "x", m_random() % 2, 0);
            }
        }
    }

private:
    fs::path somewhere() {
        fs::path path = m_top;
        for (unsigned depth = 1 + m_random() % 3; depth > 0; --depth)
            path /= std::string(1, static_cast<char>('a' + m_random() % 4));
        return path;
    }

    fs::path m_top;
    std::mt19937 m_random;
};

} // namespace

/// A tree that follows its directory is always what a walk finds there.
class LiveTreeTest : public QObject {
    Q_OBJECT

private slots:
    void randomActs_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 8; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void randomActs() {
        QFETCH(unsigned, seed);
        const TempDir directory;
        RandomActs acts(directory.path(), seed);
        for (int i = 0; i < 30; ++i)
            acts.act();
        Live live(directory.path());
        QCOMPARE(difference(live.next(), treeText(*walked(directory.path(), false))), std::string());
        for (int round = 0; round < 25; ++round) {
            for (unsigned i = 0; i < 1 + seed * 3; ++i)
                acts.act();
            // A last change that is always one, and the last of all.
            std::ofstream(directory.path() / ("round" + std::to_string(round))) << round;
            const std::string expected = treeText(*walked(directory.path(), false));
            std::string got;
            do // what it says may be of the moment before
                got = live.next();
            while (got.find("round" + std::to_string(round)) == std::string::npos && !got.empty());
            if (got != expected)
                got = live.next(std::chrono::milliseconds(2000));
            QCOMPARE(difference(got, expected), std::string());
        }
    }

    void nothingIsSaidWhileNothingChanges() {
        const TempDir directory;
        std::ofstream(directory.path() / "file") << "1";
        Live live(directory.path());
        QVERIFY(live.next().find("/file") != std::string::npos);
        QCOMPARE(live.next(std::chrono::milliseconds(300)), std::string());
        fs::remove(directory.path() / "file");
        const std::string after = live.next();
        QVERIFY2(!after.empty() && after.find("/file") == std::string::npos, after.c_str());
    }

    /// The kernel keeps 16,384 events by default.
    void moreThanTheKernelKeeps() {
        const TempDir directory;
        Live live(directory.path());
        QVERIFY(!live.next().empty());
        for (int d = 0; d < 20; ++d) {
            const fs::path sub = directory.path() / std::to_string(d);
            fs::create_directory(sub);
            for (int f = 0; f < 500; ++f)
                std::ofstream(sub / std::to_string(f)) << f;
        }
        const std::string expected = treeText(*walked(directory.path(), false));
        std::string got;
        for (std::string news = live.next(); !news.empty() && got != expected;
             news = live.next(std::chrono::milliseconds(2000)))
            got = news;
        QCOMPARE(difference(got, expected), std::string());
    }
};

OUTCROP_TEST(LiveTreeTest, QCoreApplication)

} // namespace outcrop::test::tst_live_tree

#include "tst_live_tree.moc"
