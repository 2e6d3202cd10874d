// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/image/store_fixture.h"
#include "tests/support/patience.h"

#include "core/base/atomic_file.h"
#include "tests/support/test_program.h"

#include <atomic>
#include <cstdlib>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace outcrop::test::tst_store {

namespace fs = std::filesystem;

namespace {

bool isEmptyDirectory(const fs::path& path) {
    return fs::is_empty(path);
}

/// Sets a variable for a scope.
class Variable {
public:
    Variable(const char* name, const std::string& value) : m_name(name) {
        const char* old = std::getenv(name);
        m_had = old != nullptr;
        m_old = old ? old : "";
        ::setenv(name, value.c_str(), 1);
    }
    ~Variable() { m_had ? ::setenv(m_name, m_old.c_str(), 1) : ::unsetenv(m_name); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* m_name;
    bool m_had;
    std::string m_old;
};

} // namespace

class TestStore : public QObject {
    Q_OBJECT

private slots:
    void opensFreshAndAgain() {
        const StoreFixture fixture;
        const StorePaths paths = fixture.paths();
        QCOMPARE(readFile(paths.images() / "oci-layout"), std::string("{\"imageLayoutVersion\":\"1.0.0\"}"));
        QVERIFY(fs::is_directory(paths.images() / "blobs/sha256"));
        const std::string before = snapshot(paths);
        Store::open(paths);
        QCOMPARE(snapshot(paths), before);
    }
    void refusesNewerAndDamagedVersions() {
        const StoreFixture fixture;
        writeFileAtomic(fixture.paths().root / "version", "2\n");
        QCOMPARE(codeOf([&] { Store::open(fixture.paths()); }), std::optional(ErrorCode::Unsupported));
        writeFileAtomic(fixture.paths().root / "version", "x\n");
        QCOMPARE(codeOf([&] { Store::open(fixture.paths()); }), std::optional(ErrorCode::Corrupt));
    }
    void mendsMissingDirectories() {
        const StoreFixture fixture;
        fs::remove_all(fixture.paths().containers());
        fs::remove(fixture.paths().images() / "index.json");
        Store::open(fixture.paths());
        QVERIFY(fs::is_directory(fixture.paths().containers()));
        QVERIFY(fixture.images().list().empty());
    }
    void refusesARunDirectoryOthersMayWrite() {
        const TempDir directory;
        fs::create_directory(directory.path() / "run");
        ::chmod((directory.path() / "run").c_str(), 0777);
        QCOMPARE(codeOf([&] {
                     Store::open({directory.path() / "root", directory.path() / "run"});
                 }),
                 std::optional(ErrorCode::Denied));
    }

    void defaultPaths() {
        const TempDir directory;
        const Variable none("OUTCROP_ROOT", "");
        const Variable data("XDG_DATA_HOME", directory.path().string());
        const StorePaths paths = StorePaths::defaults();
        if (::geteuid() == 0)
            QCOMPARE(paths.root, fs::path("/var/lib/outcrop"));
        else
            QCOMPARE(paths.root, directory.path() / "outcrop");
        const StorePaths chosen = StorePaths::defaults(directory.path().string());
        QCOMPARE(chosen.root, fs::canonical(directory.path()));
        QVERIFY(chosen.run != paths.run);
        QCOMPARE(chosen.run.parent_path(), paths.run);
        QCOMPARE(StorePaths::defaults((directory.path() / "x/..").string()).run, chosen.run);
        QVERIFY(StorePaths::defaults((directory.path() / "other").string()).run != chosen.run);
        const Variable root("OUTCROP_ROOT", directory.path().string());
        QCOMPARE(StorePaths::defaults().root, chosen.root);
        QCOMPARE(StorePaths::defaults("/elsewhere").root, fs::path("/elsewhere"));
    }
    void runPathLeavesRoomForSocketNames() {
        std::string root;
        for (int i = 0; i < 20; ++i)
            root += "/" + std::string(100, 'r');
        QVERIFY(StorePaths::defaults(root).run.string().size() < 50);
    }

    void blobs() {
        const StoreFixture fixture;
        const Digest digest = fixture.store().writeBlob("hello");
        QCOMPARE(digest, Digest::ofBytes("hello"));
        QCOMPARE(fixture.store().writeBlob("hello"), digest);
        QCOMPARE(fixture.store().readBlob(digest), std::string("hello"));
        QVERIFY(isEmptyDirectory(fixture.paths().staging()));
        QCOMPARE(codeOf([&] { fixture.store().readBlob(Digest::ofBytes("other")); }),
                 std::optional(ErrorCode::NotFound));
        QCOMPARE(codeOf([&] { fixture.store().readBlob(digest, 3); }), std::optional(ErrorCode::BadInput));
        writeFileAtomic(fixture.store().blobPath(digest), "jello");
        QCOMPARE(codeOf([&] { fixture.store().readBlob(digest); }), std::optional(ErrorCode::Corrupt));
    }

    /// One mapping for all who look at a layer, but never of a file that is another one by now.
    void anIndexIsOpenOnce() {
        const StoreFixture fixture;
        const Digest layer = Digest::ofBytes("layer");
        const fs::path file = fixture.paths().layer(layer) / "tree";
        fs::create_directories(file.parent_path());
        const auto write = [&](const char* name) {
            FileTreeBuilder builder;
            builder.add(name, {});
            writeFileAtomic(file, builder.finish(), Durability::ProcessDeath);
        };
        write("/a");
        const auto first = fixture.store().openTree(layer);
        QCOMPARE(fixture.store().openTree(layer).get(), first.get());
        write("/b");
        const auto second = fixture.store().openTree(layer);
        QVERIFY(second->find("/b") != kNoNode);
        QVERIFY(first->find("/a") != kNoNode);
        fs::resize_file(file, fs::file_size(file) - 1);
        QVERIFY_EXCEPTION_THROWN(fixture.store().openTree(layer), Error);
        fs::remove(file);
        QVERIFY_EXCEPTION_THROWN(fixture.store().openTree(layer), Error);
    }

    void stagingGoesWithItsOwner() {
        const StoreFixture fixture;
        fs::path path;
        {
            Staging staging = fixture.store().makeStaging();
            path = staging.path();
            writeFileAtomic(path / "half", "done");
            Store::open(fixture.paths()); // sweeps, but not what has an owner
            QVERIFY(fs::exists(path / "half"));
            Staging moved = std::move(staging);
            QCOMPARE(moved.path(), path);
        }
        QVERIFY(!fs::exists(path));
    }
    void abandonedStagingIsSwept() {
        const StoreFixture fixture;
        fs::create_directories(fixture.paths().staging() / "s-dead/deep/er");
        writeFileAtomic(fixture.paths().staging() / "s-dead/deep/file", "x");
        Store::open(fixture.paths());
        QVERIFY(isEmptyDirectory(fixture.paths().staging()));
    }
    void unfinishedPublishingIsTakenBack() {
        const StoreFixture fixture;
        const Digest orphan = fixture.store().writeBlob("a blob no image refers to");
        fs::create_directory(fixture.paths().layer(Digest::ofBytes("orphan")));
        Store::open(fixture.paths());
        QVERIFY(fixture.store().hasBlob(orphan)); // a sweep alone looks at staging only
        fs::create_directory(fixture.paths().staging() / "s-dead");
        writeFileAtomic(fixture.paths().staging() / "s-dead/publishing", "");
        {
            const StoreLock writer = fixture.store().lockShared();
            Store::open(fixture.paths());
            QVERIFY(fixture.store().hasBlob(orphan)); // someone writes: not now
        }
        Store::open(fixture.paths());
        QVERIFY(!fixture.store().hasBlob(orphan));
        QVERIFY(isEmptyDirectory(fixture.paths().layers()));
        QVERIFY(isEmptyDirectory(fixture.paths().staging()));
    }

    void discardSmall() {
        const StoreFixture fixture;
        const fs::path container = fixture.paths().containers() / "c";
        fs::create_directories(container / "upper/a");
        fs::create_symlink("/etc/passwd", container / "upper/link");
        fs::create_directory(container / "work");
        ::chmod((container / "work").c_str(), 0);
        fixture.store().discard(container);
        QVERIFY(!fs::exists(container));
        QVERIFY(isEmptyDirectory(fixture.paths().staging()));
        QVERIFY(fs::exists("/etc/passwd"));
        QCOMPARE(codeOf([&] { fixture.store().discard(container); }), std::optional(ErrorCode::NotFound));
        QVERIFY(isEmptyDirectory(fixture.paths().staging()));
    }
    void discardLarge() {
        const StoreFixture fixture;
        const fs::path container = fixture.paths().containers() / "c";
        fs::create_directories(container);
        for (int i = 0; i < 500; ++i)
            fs::create_directory(container / std::to_string(i));
        fixture.store().discard(container);
        QVERIFY(!fs::exists(container)); // at once; the rest is the worker's
        const auto emptied = [&] {
            const fs::directory_iterator trash(fixture.paths().staging());
            return trash == fs::directory_iterator() || isEmptyDirectory(trash->path());
        };
        QTRY_VERIFY_WITH_TIMEOUT(emptied(), kPatience);
        const auto swept = [&] { // the worker may hold the emptied directory for a moment longer
            Store::open(fixture.paths());
            return isEmptyDirectory(fixture.paths().staging());
        };
        QTRY_VERIFY_WITH_TIMEOUT(swept(), kPatience);
    }

    void sharedLocksShare() {
        const StoreFixture fixture;
        const StoreLock first = fixture.store().lockShared();
        const StoreLock second = fixture.store().lockShared();
        QVERIFY(!fixture.store().tryLockExclusive());
    }
    void exclusiveLockEnds() {
        const StoreFixture fixture;
        {
            const StoreLock lock = fixture.store().lockExclusive();
            QVERIFY(!fixture.store().tryLockExclusive());
        }
        QVERIFY(fixture.store().tryLockExclusive());
    }
    void objectLocksSerialise() {
        const StoreFixture fixture;
        const StoreLock other = fixture.store().lockObject("volume:b");
        std::atomic<int> inside{0};
        std::atomic<bool> overlapped{false};
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int round = 0; round < 50; ++round) {
                    const StoreLock lock = fixture.store().lockObject("volume:a");
                    if (inside.fetch_add(1) != 0)
                        overlapped = true;
                    std::this_thread::yield();
                    inside.fetch_sub(1);
                }
            });
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY(!overlapped);
    }
};

OUTCROP_TEST(TestStore, QCoreApplication)

} // namespace outcrop::test::tst_store

#include "tst_store.moc"
