// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/dockerfile.h"
#include "tests/engine/engine_test.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <filesystem>
#include <fstream>

namespace outcrop::test::tst_dockerfile {

/// A Dockerfile that repeats what a container changed.
class DockerfileTest : public EngineTest {
    Q_OBJECT
private slots:
    void itRepeatsWhatWasChanged() {
        const std::string changes = "mkdir -p /a/b; echo 1 > /a/b/x; chmod 640 /a/b/x; rm /etc/passwd; "
                                    "echo 3 > /etc/issue; ln -s x /a/link";
        CreateOptions options = EngineFixture::script("work", changes);
        options.env = {"PRICE=5$ \"each\""};
        options.workingDir = "/etc";
        m_fixture->run(options);
        const std::string directory = (m_fixture->directory() / "made").string();
        Progress progress;
        const DockerfileExport made = exportDockerfile(engine(), "work", directory, progress, {});
        QCOMPARE(made.removed, std::vector<std::string>{"/etc/passwd"});
        const std::string text = made.dockerfile;
        const std::string beginning = "FROM outcrop-starter:latest\n"
                                      "RUN [\"rm\", \"-rf\", \"--\", \"/etc/passwd\"]\n"
                                      "ADD changes.tar.gz /\n"
                                      "ENV PRICE=\"5\\$ \\\"each\\\"\"\n"
                                      "WORKDIR /etc\n";
        QCOMPARE(text.substr(0, beginning.size()), beginning);
        std::ifstream file(directory + "/Dockerfile");
        QCOMPARE(std::string(std::istreambuf_iterator<char>(file), {}), text);
        // What a builder does with it, by hand, in a container of the same image.
        CreateOptions again = EngineFixture::script(
            "again", "rm -rf -- /etc/passwd; tar -C / -xzf /made/changes.tar.gz; rmdir /none 2>/dev/null");
        again.mounts.push_back(MountRequest::parse(directory + ":/made:ro", "/"));
        m_fixture->run(again);
        std::string diff = m_fixture->diff("again");
        if (const size_t at = diff.find("A /made;"); at != std::string::npos)
            diff.erase(at, 8); // the mount point
        QCOMPARE(diff, m_fixture->diff("work"));
        QCOMPARE(m_fixture->fileOf("again", "/a/b/x", FileSide::After), std::string("1\n"));
    }

    void nothingIsOverwritten() {
        m_fixture->run("work", "echo 1 > /x");
        const std::filesystem::path directory = m_fixture->directory() / "there";
        std::filesystem::create_directories(directory);
        Progress progress;
        QVERIFY(errorText([&] {
                    exportDockerfile(engine(), "work", directory.string(), progress, {});
                }).find("it exists already") != std::string::npos);
        QVERIFY(std::filesystem::is_empty(directory));
    }

    void nothingChangedNeedsNoFiles() {
        m_fixture->run("work", "true");
        const std::filesystem::path directory = m_fixture->directory() / "same";
        Progress progress;
        const DockerfileExport made = exportDockerfile(engine(), "work", directory.string(), progress, {});
        QCOMPARE(made.files, size_t(0));
        QVERIFY(!std::filesystem::exists(directory / "changes.tar.gz"));
        QVERIFY(made.dockerfile.find("ADD") == std::string::npos);
    }
};

OUTCROP_TEST(DockerfileTest, QCoreApplication)

} // namespace outcrop::test::tst_dockerfile

#include "tst_dockerfile.moc"
