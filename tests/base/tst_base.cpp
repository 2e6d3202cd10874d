// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/base/sha256.h"
#include "core/base/spawn.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace outcrop::test::tst_base {

class BaseTest : public QObject {
    Q_OBJECT
private slots:
    void errorComposesFacts();
    void errorNeverPrintsControlBytes();
    void fdClosesAndKeepsErrno();
    void openInRootStaysInside();
    void atomicWriteReplacesWhole();
    void atomicWriteFailureLeavesNothing();
    void readAllIsBounded();
    void sha256KnownAnswer();
    void spawnMapsDescriptorsEvenWhenTheyCross();
    void spawnReportsMissingProgram();
};

void BaseTest::errorComposesFacts() {
    const Error inner = Error::fromErrno("open", "/a/b", ENOENT);
    const Error outer = inner.during("load image", "x.tar");
    QCOMPARE(outer.code(), ErrorCode::NotFound);
    QCOMPARE(std::string(outer.what()),
             std::string("load image \"x.tar\": open \"/a/b\": No such file or directory"));
    QCOMPARE(errorCodeFromName(errorCodeName(ErrorCode::NoSpace)), ErrorCode::NoSpace);
}

void BaseTest::errorNeverPrintsControlBytes() {
    const Error error(ErrorCode::BadInput, "read", "a\x1b[31mb");
    QCOMPARE(std::string(error.what()), std::string("read \"a\\x1b[31mb\""));
}

void BaseTest::fdClosesAndKeepsErrno() {
    int raw = -1;
    {
        const UniqueFd fd = openFile("/dev/null", O_RDONLY);
        raw = fd.get();
        errno = E2BIG;
    }
    QCOMPARE(errno, E2BIG);
    QCOMPARE(::fcntl(raw, F_GETFD), -1);
}

void BaseTest::openInRootStaysInside() {
    const test::TempDir dir;
    std::filesystem::create_symlink("/etc/hostname", dir.path() / "escape");
    std::ofstream(dir.path() / "inside") << "in";
    std::filesystem::create_symlink("/inside", dir.path() / "absolute");
    const UniqueFd root = openDirectory(dir.path());
    QVERIFY_THROWS_EXCEPTION(Error, openInRoot(root.get(), "escape", O_RDONLY));
    QVERIFY_THROWS_EXCEPTION(Error, openInRoot(root.get(), "../../etc/passwd", O_RDONLY));
    const UniqueFd file = openInRoot(root.get(), "absolute", O_RDONLY);
    QCOMPARE(readAll(file.get(), "absolute"), std::string("in"));
}

void BaseTest::atomicWriteReplacesWhole() {
    const test::TempDir dir;
    writeFileAtomic(dir.path() / "doc", "one");
    writeFileAtomic(dir.path() / "doc", "two", Durability::ProcessDeath);
    QCOMPARE(readFile(dir.path() / "doc"), std::string("two"));
    QCOMPARE(std::distance(std::filesystem::directory_iterator(dir.path()), {}), 1);
}

void BaseTest::atomicWriteFailureLeavesNothing() {
    const test::TempDir dir;
    std::filesystem::create_directories(dir.path() / "doc" / "child");
    QVERIFY_THROWS_EXCEPTION(Error, writeFileAtomic(dir.path() / "doc", "x"));
    QCOMPARE(std::distance(std::filesystem::directory_iterator(dir.path()), {}), 1);
}

void BaseTest::readAllIsBounded() {
    const UniqueFd zero = openFile("/dev/zero", O_RDONLY);
    QVERIFY_THROWS_EXCEPTION(Error, readAll(zero.get(), "/dev/zero", 1 << 20));
}

void BaseTest::sha256KnownAnswer() {
    QCOMPARE(sha256Hex("abc"),
             std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void BaseTest::spawnMapsDescriptorsEvenWhenTheyCross() {
    Pipe first = makePipe();
    Pipe second = makePipe();
    SpawnOptions options;
    options.program = "sh";
    options.arguments = {"-c", "echo one >&" + std::to_string(second.write.get()) + "; echo two >&" +
                                   std::to_string(first.write.get())};
    options.descriptors = {{first.write.get(), second.write.get()}, {second.write.get(), first.write.get()}};
    Child child = spawn(options);
    first.write.reset();
    second.write.reset();
    QCOMPARE(child.wait(), 0);
    QCOMPARE(readAll(first.read.get(), "pipe"), std::string("one\n"));
    QCOMPARE(readAll(second.read.get(), "pipe"), std::string("two\n"));
}

void BaseTest::spawnReportsMissingProgram() {
    SpawnOptions options;
    options.program = "/no/such/program";
    try {
        spawn(options);
        QFAIL("spawned a program that is not there");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::NotFound);
    }
}

OUTCROP_TEST(BaseTest, QCoreApplication)

} // namespace outcrop::test::tst_base

#include "tst_base.moc"
