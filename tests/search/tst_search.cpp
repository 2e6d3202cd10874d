// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/sha256.h"
#include "core/engine/packages.h"
#include "core/engine/search.h"
#include "core/engine/secrets.h"
#include "tests/image/archive_fixture.h"
#include "tests/image/store_fixture.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QTest>
#include <algorithm>
#include <fcntl.h>
#include <filesystem>
#include <fstream>

namespace outcrop::test::tst_search {

namespace {

const std::string kToken = "ghp_" + std::string("aB3dE6gH9jK2mN5pQ8sT1vW4yZ7cF0xRaB3d");

std::string stanza(const std::string& name, const std::string& version) {
    return "Package: " + name +
           "\nStatus: install ok installed\nArchitecture: amd64\nInstalled-Size: 2\nVersion: " + version +
           "\n\n";
}

// A base that two images share, and what each puts over it.
const std::string kBase = TarWriter()
                              .directory("etc")
                              .file("etc/issue", "welcome\nneedle in base\n")
                              .file("etc/shadow", "root:*:1::\n", 0600)
                              .directory("var")
                              .directory("var/lib")
                              .directory("var/lib/dpkg")
                              .file("var/lib/dpkg/status", stanza("libc", "1.0") + stanza("old", "1"))
                              .finish();
const std::string kApp = TarWriter()
                             .directory("app")
                             .file("app/.env", "A=1\nTOKEN=" + kToken + "\n")
                             .file("app/suid", "#!", 04755)
                             .hardlink("app/again", "app/.env")
                             .file("var/lib/dpkg/status", stanza("libc", "1.0") + stanza("tool", "2~rc1"))
                             .finish();
const std::string kClean = TarWriter()
                               .file("app/.wh..env", "")
                               .file("app/.wh.again", "")
                               .file("etc/issue", "no more\n")
                               .file("var/lib/dpkg/status", stanza("libc", "1.1") + stanza("tool", "2~rc1"))
                               .finish();
const std::string kOther = layerWith("opt/needle", "needle\n");

/// An engine on a store of its own, with the two images.
class Fixture {
public:
    Fixture() : engine(Engine::open((m_directory.path() / "store").string())) {
        ImageFixture app;
        app.layers = {kBase, kApp, kClean};
        app.names = {"app:1"};
        app.config =
            nlohmann::json{
                {"os", "linux"},
                {"architecture", "amd64"},
                {"config", {{"Env", {"PATH=/bin", "DB_PASSWORD=hunter2"}}, {"Labels", {{"pw", "x"}}}}},
                {"rootfs",
                 {{"type", "layers"},
                  {"diff_ids",
                   {Digest::ofBytes(kBase).str(), Digest::ofBytes(kApp).str(),
                    Digest::ofBytes(kClean).str()}}}},
                {"history",
                 {{{"created_by", "FROM base"}},
                  {{"created_by", "COPY app /app"}},
                  {{"created_by", "ENV DB_PASSWORD=hunter2"}, {"empty_layer", true}},
                  {{"created_by", "RUN login --token " + kToken + " && rm /app/.env"}}}}}
                .dump();
        ImageFixture other;
        other.layers = {kBase, kOther};
        other.names = {"other:1"};
        load(test::memoryFile(dockerArchive({app, other})));
    }
    ~Fixture() { std::filesystem::remove_all(engine.store().paths().run); }
    Fixture(const Fixture&) = delete;
    Fixture& operator=(const Fixture&) = delete;

    void load(const UniqueFd& archive) const {
        Progress quiet;
        engine.images().load(archive.get(), {}, quiet, {});
    }
    void loadFile(const std::filesystem::path& file) const { load(openFile(file, O_RDONLY)); }

    /// "app:1@2 /path:line state by", joined by "; ".
    std::string search(const SearchRequest& request) const {
        Progress quiet;
        const SearchResult result = outcrop::search(engine, request, quiet, {});
        std::string text;
        for (const SearchHit& hit : result.hits) {
            const ScopeSubject& subject = result.scope.subjects[hit.subject];
            text += (text.empty() ? "" : "; ") + subject.name + "@" +
                    std::to_string(subject.origins[hit.layer].number) + " " + hit.path;
            if (hit.line > 0)
                text += ":" + std::to_string(hit.line);
            if (hit.state.visibility != Visibility::Shown)
                text += std::string(" ") + visibilityName(hit.state.visibility) + " " +
                        std::to_string(subject.origins[hit.state.by].number);
        }
        return text + (result.limited ? " …" : "");
    }

    std::string packages(const std::string& name) const {
        Progress quiet;
        std::string text;
        for (const Package& package : installedPackages(engine, name, quiet, {}).packages)
            text += (text.empty() ? "" : "; ") + package.name + " " + package.version + " " +
                    std::to_string(package.size) + " " + std::to_string(package.layer) + " " +
                    package.createdBy;
        return text;
    }

private:
    TempDir m_directory;

public:
    Engine engine;
};

SearchRequest named(const std::string& name) {
    SearchRequest request;
    request.files.name = name;
    return request;
}

SearchRequest holding(const std::string& text) {
    SearchRequest request;
    request.content = ContentQuery{text, true, false, false};
    return request;
}

} // namespace

/// Search, secrets and packages over whole images, through the engine.
class TestSearch : public QObject {
    Q_OBJECT

private slots:
    void names() {
        const Fixture fixture;
        QCOMPARE(fixture.search(named("needle")), std::string("other:1@2 /opt/needle"));
        QCOMPARE(fixture.search(named("issue")), std::string("app:1@3 /etc/issue; other:1@1 /etc/issue"));
        SearchRequest request = named("issue");
        request.hidden = true;
        QCOMPARE(fixture.search(request),
                 std::string("app:1@1 /etc/issue replaced 3; app:1@3 /etc/issue; other:1@1 /etc/issue"));
        request = named("*env");
        QCOMPARE(fixture.search(request), std::string());
        request.hidden = true;
        QCOMPARE(fixture.search(request), std::string("app:1@2 /app/.env removed 3"));
        request = named("issue");
        request.in = {"other:1", "app:1@2"};
        QCOMPARE(fixture.search(request), std::string("other:1@1 /etc/issue; app:1@1 /etc/issue"));
        request.limit = 1;
        QCOMPARE(fixture.search(request), std::string("other:1@1 /etc/issue …"));
        request = {};
        request.files.mode = ModeTest::parse("setuid");
        QCOMPARE(fixture.search(request), std::string("app:1@2 /app/suid"));
    }

    void contentDigests() {
        const Fixture fixture;
        SearchRequest request;
        request.files.digest = parseContentDigest(sha256Hex("needle\n"));
        QCOMPARE(fixture.search(request), std::string("other:1@2 /opt/needle"));
        request.files.digest = parseContentDigest(sha256Hex("A=1\nTOKEN=" + kToken + "\n"));
        request.hidden = true;
        QCOMPARE(fixture.search(request),
                 std::string("app:1@2 /app/.env removed 3; app:1@2 /app/again removed 3"));
    }

    void contents() {
        const Fixture fixture;
        QCOMPARE(fixture.search(holding("needle")),
                 std::string("other:1@1 /etc/issue:2; other:1@2 /opt/needle:1"));
        SearchRequest request = holding("needle");
        request.hidden = true;
        QCOMPARE(fixture.search(request),
                 std::string("app:1@1 /etc/issue:2 replaced 3; other:1@1 /etc/issue:2; "
                             "other:1@2 /opt/needle:1"));
        request.files.name = "opt/";
        QCOMPARE(fixture.search(request), std::string("other:1@2 /opt/needle:1"));
        // A hard link is found by its own name through the content it names.
        request = holding("TOKEN");
        request.files.name = "again";
        request.hidden = true;
        QCOMPARE(fixture.search(request), std::string("app:1@2 /app/again:2 removed 3"));
    }

    /// A window shows what there is while the rest is still looked at.
    void eachPlaceIsToldWhenItIsKnown() {
        const Fixture fixture;
        SearchRequest request = holding("needle");
        request.hidden = true;
        Progress quiet;
        QStringList told;
        const SearchResult result = search(
            fixture.engine, request, quiet, {}, [&](const SearchResult& soFar, size_t fresh, size_t looked) {
                told << QString::number(looked) + " of " + QString::number(soFar.scope.subjects.size()) +
                            ": " + QString::number(soFar.hits.size() - fresh);
            });
        QCOMPARE(told, (QStringList{"1 of 2: 1", "2 of 2: 2"}));
        QCOMPARE(result.hits.size(), size_t(3));
    }

    void volumes() {
        const Fixture fixture;
        const Volume volume = fixture.engine.volumes().create(VolumeName::parse("chest"));
        std::ofstream(volume.mountpoint / "coins") << "gold\nneedle\n";
        SearchRequest request = holding("needle");
        request.in = {"volume:chest"};
        QCOMPARE(fixture.search(request), std::string("chest@1 /coins:2"));
        request.in = {"volume"};
        request.content.reset();
        request.files.digest = parseContentDigest(sha256Hex("gold\nneedle\n"));
        QCOMPARE(fixture.search(request), std::string("chest@1 /coins"));
    }

    void whatIsNotThereIsSaid() {
        const Fixture fixture;
        SearchRequest request = named("x");
        request.in = {"nothing"};
        QVERIFY(errorOf([&] { fixture.search(request); }).find("no container, image or volume") !=
                std::string::npos);
        request.in = {"app:1@9"};
        QVERIFY(errorOf([&] { fixture.search(request); }).find("3 layers") != std::string::npos);
        request.in = {"./dir"};
        QCOMPARE(codeOf([&] { fixture.search(request); }), std::optional(ErrorCode::NotFound));
    }

    /// One layer that can't be read must not hide what the others hold, nor go unsaid.
    void lostBlobs() {
        const Fixture fixture;
        const Store& store = fixture.engine.store();
        const Digest blob = layerBlob(fixture.engine, fixture.engine.images().find("other:1").id, 1);
        std::filesystem::remove(store.blobPath(blob));
        RecordingProgress progress;
        const SearchResult result = search(fixture.engine, holding("needle"), progress, {});
        QVERIFY(result.incomplete);
        QCOMPARE(result.hits.size(), size_t(1));
        QCOMPARE(progress.warnings.size(), size_t(1));
        SearchRequest request = holding("needle");
        request.in = {"other:1"};
        QCOMPARE(codeOf([&] { fixture.search(request); }), std::optional(ErrorCode::NotFound));
    }

    void secrets() {
        const Fixture fixture;
        Progress quiet;
        const SecretReport report = findSecrets(fixture.engine, "app:1", quiet, {});
        QStringList lines;
        for (const SecretFinding& finding : report.findings)
            lines << QString::fromStdString(finding.rule + " " + confidenceName(finding.confidence) + " " +
                                            std::to_string(finding.layer) + " " + finding.path + ":" +
                                            std::to_string(finding.line) + " " +
                                            visibilityName(finding.visibility) + " " +
                                            std::to_string(finding.hiddenBy) + " " + finding.createdBy);
        const QString run = "RUN login --token " + QString::fromStdString(kToken) + " && rm /app/.env";
        QCOMPARE(lines,
                 (QStringList{"github-token high 2 /app/.env:2 removed 3 COPY app /app",
                              "github-token high 3 :0 shown 0 " + run,
                              "secret-variable medium 0 DB_PASSWORD:0 shown 0 ENV DB_PASSWORD=hunter2"}));
        QCOMPARE(report.findings[0].text, kToken);
        QCOMPARE(report.label, std::string("image app:1"));
        QCOMPARE(maskedSecret(kToken), std::string("ghp_****"));
        QCOMPARE(maskedSecret("hunter2"), std::string("****"));
        QVERIFY(findSecrets(fixture.engine, "other:1", quiet, {}).findings.empty());
        fixture.engine.volumes().create(VolumeName::parse("chest"));
        QVERIFY(findSecrets(fixture.engine, "chest", quiet, {}).findings.empty());
    }

    void packages() {
        const Fixture fixture;
        QCOMPARE(fixture.packages("app:1"), std::string("libc 1.1 2048 3 RUN login --token " + kToken +
                                                        " && rm /app/.env; tool 2~rc1 2048 2 COPY app /app"));
        QCOMPARE(fixture.packages("app:1@2"),
                 std::string("libc 1.0 2048 1 FROM base; tool 2~rc1 2048 2 COPY app /app"));
        Progress quiet;
        const auto list = [&](const char* name) {
            return installedPackages(fixture.engine, name, quiet, {}).packages;
        };
        QStringList changes;
        for (const PackageChange& change : packageChanges(list("other:1"), list("app:1")))
            changes << QString(packageEventName(change.event)) + " " +
                           QString::fromStdString((change.after ? change.after : change.before)->name);
        QCOMPARE(changes, (QStringList{"upgraded libc", "removed old", "installed tool"}));
    }

    /// Real images: the list of another program, or what the database holds by a plain count.
    void realPackages() {
        const auto images = sharedImages();
        OUTCROP_NEEDS(images, "the shared images are not here");
        const Fixture fixture;
        fixture.loadFile(*images / "real/alpine-3.10.docker.tar.gz");
        fixture.loadFile(*images / "real/alpine-3.11.docker.tar.gz");
        Progress quiet;
        for (const ImageSummary& image : fixture.engine.images().list()) {
            const std::string name = image.tags.at(0).familiar();
            if (!name.starts_with("alpine"))
                continue;
            const PackageList list = installedPackages(fixture.engine, name, quiet, {});
            const auto database = fixture.engine.openImageFile(name, -1, "/lib/apk/db/installed", {});
            const QByteArray text = QByteArray::fromStdString(readAll(database->get(), name));
            QCOMPARE(list.packages.size(), static_cast<size_t>(("\n" + text).count("\nP:")));
            for (const Package& package : list.packages) {
                const std::string both =
                    "P:" + package.name + "\nV:" + package.version + "\nA:" + package.architecture + "\n";
                QVERIFY2(text.contains(both.c_str()), both.c_str());
                QVERIFY(package.size > 0);
                QCOMPARE(package.layer, 1);
            }
        }
        const auto list = [&](const char* name) {
            return installedPackages(fixture.engine, name, quiet, {}).packages;
        };
        const auto changes = packageChanges(list("alpine:3.10"), list("alpine:3.11"));
        const auto musl = std::ranges::find_if(changes, [](const PackageChange& change) {
            return change.after && change.after->name == "musl";
        });
        QVERIFY(musl != changes.end());
        QCOMPARE(musl->event, PackageEvent::Upgraded);
    }

    /// The machine's own dpkg database as an image's, against dpkg-query.
    void likeDpkgQuery() {
        const QString status = "/var/lib/dpkg/status";
        QProcess query;
        query.start("dpkg-query",
                    {"-W", "-f", "${db:Status-Status} ${Package} ${Version} ${Architecture}\\n"});
        OUTCROP_NEEDS(query.waitForStarted() && query.waitForFinished() && query.exitCode() == 0,
                      "dpkg-query is not here");
        QFile file(status);
        OUTCROP_NEEDS(file.open(QIODevice::ReadOnly), "no dpkg database that can be read");
        QStringList expected;
        for (const QString& line : QString::fromUtf8(query.readAllStandardOutput()).split('\n'))
            if (line.startsWith("installed "))
                expected << line.mid(10);
        ImageFixture image;
        image.layers = {layerWith("var/lib/dpkg/status", file.readAll().toStdString())};
        image.names = {"host:1"};
        const Fixture fixture;
        fixture.load(test::memoryFile(dockerArchive({image})));
        Progress quiet;
        QStringList got;
        for (const Package& package : installedPackages(fixture.engine, "host:1", quiet, {}).packages)
            got << QString::fromStdString(package.name + " " + package.version + " " + package.architecture);
        expected.sort();
        got.sort();
        QCOMPARE(got, expected);
    }
};

OUTCROP_TEST(TestSearch, QCoreApplication)

} // namespace outcrop::test::tst_search

#include "tst_search.moc"
