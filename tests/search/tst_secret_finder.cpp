// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "core/scan/package_files.h"
#include "core/scan/secret_finder.h"
#include "core/scan/secret_variable.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <algorithm>

namespace outcrop::test::tst_secret_finder {

namespace {

// Made up, and never whole in this file, so that nobody's scanner takes this test for a leak.
std::string repeated(std::string_view text, size_t length) {
    std::string out;
    while (out.size() < length)
        out += text;
    return out.substr(0, length);
}
const std::string kMixed = "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7cF0xR";
std::string body(size_t length) {
    return repeated(kMixed, length);
}
std::string upper(size_t length) {
    return repeated("Q7RZ2WX9LK4TM8BV", length);
}
std::string pemHeader(const std::string& kind) {
    return "-----BEGIN " + kind + "-----\n";
}

/// "rule confidence line" for each, joined by "; ".
std::string found(const std::string& path, const std::string& text) {
    SecretFinder finder;
    std::string out;
    for (const SecretSpan& span : finder.find(path, text))
        out +=
            (out.empty() ? "" : "; ") + std::string(span.rule) + " " + confidenceName(span.confidence) + " " +
            std::to_string(1 + std::count(text.begin(), text.begin() + static_cast<long>(span.begin), '\n'));
    return out;
}

/// What was taken for the secret.
std::string secretIn(const std::string& path, const std::string& text) {
    SecretFinder finder;
    const auto spans = finder.find(path, text);
    return spans.size() == 1 ? text.substr(spans[0].begin, spans[0].end - spans[0].begin)
                             : std::to_string(spans.size()) + " spans";
}

} // namespace

class TestSecretFinder : public QObject {
    Q_OBJECT

private slots:
    void finds_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const std::string& path, const std::string& text,
                            const char* expected) {
            QTest::newRow(name) << QString::fromStdString(path) << QString::fromStdString(text) << expected;
        };
        row("nothing", "/f", "nothing to see", "");
        row("pem", "/k", "x\n" + pemHeader("RSA PRIVATE KEY") + body(64) + "\n", "private-key high 3");
        row("encrypted pem", "/k",
            pemHeader("RSA PRIVATE KEY") + "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC," +
                repeated("0A1B", 32) + "\n\n" + body(64),
            "private-key high 5");
        row("pem in json", "/k.json", "{\"k\": \"-----BEGIN PRIVATE KEY-----\\n" + body(64) + "\\n\"}",
            "private-key high 1");
        row("openssh", "/root/.ssh/id_ed25519", pemHeader("OPENSSH PRIVATE KEY") + body(70),
            "private-key high 2");
        row("pem header in a program", "/usr/lib/x.so", pemHeader("RSA PRIVATE KEY") + "%s\nwrong", "");
        row("public key", "/k", pemHeader("PUBLIC KEY") + body(64), "");
        row("certificate", "/k", pemHeader("CERTIFICATE") + body(64), "");
        row("unreadable id_rsa", "/root/.ssh/id_rsa", "not a key as we know them",
            "private-key-file medium 1");
        row("id_rsa.pub", "/root/.ssh/id_rsa.pub", "ssh-rsa AAAA", "");
        row("aws", "/f",
            "k="
            "AKIA" +
                upper(16),
            "aws-access-key high 1");
        row("aws within a word", "/f", "XAKIA" + upper(16), "");
        row("aws too long", "/f", "AKIA" + upper(17), "");
        row("aws of the manual", "/f",
            "AKIA"
            "IOSFODNN7"
            "EXAMPLE",
            "aws-access-key low 1");
        row("aws secret", "/f", "aws_secret_access_key = " + body(40), "aws-secret-key high 1");
        row("variables", "/app/.env", "A=1\nDB_PASSWORD=hunter2secret\nexport API_TOKEN='quoted one'\n",
            "secret-variable medium 2");
        row("variables by name", "/etc/web.env", "PASSWORD=hunter2secret", "secret-variable medium 1");
        row("variables without", "/app/.env",
            "PASSWORD=\nTOKEN=short\nSECRET=$OTHER_ONE\n# "
            "PASSWORD=hunter2secret\nTOKEN_FILE=/run/secrets/token\n"
            "PASSWORD=changeme123\nTOKEN_URL=https://a.b/token",
            "");
        row("variables to fill in", "/app/.env.example", "PASSWORD=hunter2secret", "");
        row("no variables", "/app/notes", "PASSWORD=hunter2secret", "");
        row("github", "/f", "a\nb ghp_" + body(36) + " c", "github-token high 2");
        row("github without entropy", "/f", "ghp_" + std::string(36, 'x'), "");
        row("github fine-grained", "/f", "github_pat_" + body(82), "github-token high 1");
        row("gitlab", "/f", "token: \"glpat-" + body(20) + "\"", "gitlab-token high 1");
        row("slack", "/f",
            "xoxb-"
            "273648591746-" +
                body(24),
            "slack-token high 1");
        row("slack webhook", "/f",
            "https://hooks.slack.com/services/T" + upper(8) + "/B" + upper(8) + "/" + body(24),
            "slack-webhook high 1");
        row("npm", "/f", "npm_" + body(36), "npm-token high 1");
        row("npmrc", "/root/.npmrc", "//registry.npmjs.org/:_authToken=" + body(36) + "\n# _auth=no",
            "npm-token high 1");
        row("npmrc of a variable", "/root/.npmrc", "//registry.npmjs.org/:_authToken=${NPM_TOKEN}\n", "");
        row("pypirc", "/root/.pypirc", "[pypi]\nusername = me\npassword = hunter2\n", "pypi-password high 3");
        row("netrc", "/root/.netrc", "machine example.com login me\n  password hunter2\n",
            "netrc-password high 2");
        row("docker config", "/root/.docker/config.json",
            "{\"auths\": {\"r.example\": {\"auth\": \"bWU6aHVudGVyMg==\"}}}", "docker-auth high 1");
        row("auth that is none", "/f.json", "{\"auth\": \"bWU=\"}", "");
        row("jwt", "/f", "eyJ" + body(20) + ".eyJ" + body(30) + "." + body(40), "jwt medium 1");
        row("half a jwt", "/f", "eyJ" + body(20) + ".abc", "");
        row("url", "/f", "postgres://me:hunter2x@db/app", "url-password medium 1");
        row("url of a variable", "/f", "postgres://me:${PW}@db/app", "");
        row("url without password", "/f", "https://example.com:443/a@b", "");
        row("shadow", "/etc/shadow", "root:*:1::\nme:$6$salt$hash:1::\n", "password-hash medium 2");
        row("shadow elsewhere", "/f", "me:$6$salt$hash:1::\n", "");
        row("assignment", "/app/settings", "X=1\nDB_PASSWORD=" + body(16) + "\n", "secret-assignment low 2");
        row("quoted assignment", "/app/a.py", "api_key = \"" + body(20) + "\"", "secret-assignment low 1");
        row("unquoted in code", "/app/a.py", "token = " + body(20), "");
        row("json", "/app/a.json", "{\"clientSecret\": \"" + body(24) + "\"}", "secret-assignment low 1");
        row("a word as value", "/app/a.conf", "password = correcthorse", "");
        row("a variable as value", "/app/a.conf", "password = ${A1b2C3d4E5f6G7h8}", "");
        row("a path as value", "/app/a.conf", "password_file = /run/secrets/A1b2C3d4E5f6", "");
        row("a URL as value", "/app/a.conf", "token_uri = https://a1b2.example/c3d4", "");
        row("a resource as value", "/app/a.conf", "secret = projects/p1q2/secrets/r3s4", "");
        row("a name as value", "/app/a.conf", "password_encryption = scram-sha-256", "");
        row("config", "", "PATH=/bin\nDB_PASSWORD=hunter2\nTOKEN=\n", "secret-variable medium 2");
        row("config without secrets", "", "PASSWORD=changeme\nSECRET=$X\nTOKENIZERS_PARALLELISM=no\n", "");
        row("the surest of two", "", "GITHUB_TOKEN=ghp_" + body(36), "github-token high 1");
    }
    void finds() {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(found(path.toStdString(), text.toStdString())), expected);
    }

    void takesTheSecretAlone() {
        QCOMPARE(secretIn("/a.env", "DB_PASSWORD='" + body(16) + "' # mine"), body(16));
        QCOMPARE(secretIn("", "DB_PASSWORD=hunter2"), std::string("hunter2"));
        QCOMPARE(secretIn("/f", "x://me:hunter2x@db"), std::string("hunter2x"));
        QCOMPARE(secretIn("/.netrc", "password hunter2"), std::string("hunter2"));
        QCOMPARE(secretIn("/.npmrc", "//r/:_authToken=\"abc123\"\r\n"), std::string("abc123"));
        QCOMPARE(secretIn("/f", "(ghp_" + body(36) + ")"), "ghp_" + body(36));
    }

    void binariesHoldTokensToo() {
        const std::string text =
            std::string("\0\0", 2) + "ghp_" + body(36) + std::string("\0 password=", 11) + body(16);
        QCOMPARE(found("/usr/bin/app", text), std::string("github-token high 1"));
    }

    /// A hostile file must not take the square of its size: each of these would take minutes then.
    void costsNoSquare_data() {
        QTest::addColumn<QString>("piece");
        for (const char* piece : {"password", "eyJ", "xoxb-", "://a", "://:", "-----BEGIN PRIVATE KEY-----",
                                  "A=password:", "\"auth\":", "ghp_", "\"auth\": ", "://x:", "token=\""})
            QTest::newRow(piece) << piece;
    }
    void costsNoSquare() {
        QFETCH(QString, piece);
        const std::string text = repeated(piece.toStdString(), 1U << 20);
        SecretFinder finder;
        QElapsedTimer timer;
        timer.start();
        finder.find("/f", text);
        finder.find("/root/.netrc", text);
        finder.find("/root/.npmrc", text);
        QVERIFY2(timer.elapsed() < test::kPatience, qPrintable(QString::number(timer.elapsed())));
    }

    void packageFiles() {
        const auto manager = [](const char* path) {
            const auto file = packageFile(path);
            return std::string(file ? packageManagerName(*file) : "none");
        };
        QCOMPARE(manager("/var/lib/dpkg/status"), std::string("deb"));
        QCOMPARE(manager("/var/lib/dpkg/status.d/base"), std::string("deb"));
        QCOMPARE(manager("/var/lib/dpkg/status.d/base.md5sums"), std::string("none"));
        QCOMPARE(manager("/lib/apk/db/installed"), std::string("apk"));
        QCOMPARE(manager("/usr/lib/python3/dist-packages/six-1.16.0.dist-info/METADATA"), std::string("pip"));
        QCOMPARE(manager("/usr/lib/python3/dist-packages/six.egg-info/PKG-INFO"), std::string("pip"));
        QCOMPARE(manager("/usr/lib/python3/dist-packages/six.egg-info"), std::string("pip"));
        QCOMPARE(manager("/app/METADATA"), std::string("none"));
        QCOMPARE(manager("/app/node_modules/left-pad/package.json"), std::string("npm"));
        QCOMPARE(manager("/app/node_modules/@a/b/package.json"), std::string("npm"));
        QCOMPARE(manager("/app/node_modules/a/node_modules/b/package.json"), std::string("npm"));
        QCOMPARE(manager("/app/node_modules/a/test/package.json"), std::string("none"));
        QCOMPARE(manager("/app/package.json"), std::string("none"));
        QCOMPARE(packageFile("/var/lib/rpm/rpmdb.sqlite"), std::optional(PackageManager::Rpm));
        QCOMPARE(packageFile("/usr/lib/sysimage/rpm/Packages.db"), std::optional(PackageManager::Rpm));
        QVERIFY(!packageFile("/var/lib/rpm/.rpm.lock") && !packageFile("/var/lib/rpm/rpmdb.sqlite-wal"));
        QCOMPARE(packageFile("/var/lib/rpm/Packages"), std::optional(PackageManager::Rpm));
        QVERIFY(isRpmJournal("/var/lib/rpm/rpmdb.sqlite-wal"));
    }

    void packages_data() {
        QTest::addColumn<int>("manager");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, PackageManager manager, const char* text,
                            const char* expected) {
            QTest::newRow(name) << static_cast<int>(manager) << text << expected;
        };
        row("dpkg", PackageManager::Dpkg,
            "Package: a\nStatus: install ok installed\nInstalled-Size: 3\nArchitecture: amd64\nVersion: "
            "1:2-3\n"
            "Description: Version: 9\n Package: z\n\nPackage: b\nStatus: deinstall ok config-files\nVersion: "
            "1\n\n"
            "Package: c\nVersion: 2\nArchitecture: all\n",
            "a 1:2-3 amd64 3072; c 2 all 0");
        row("apk", PackageManager::Apk,
            "C:Q1x\nP:musl\nV:1.1.22-r3\nA:x86_64\nS:1\nI:614400\nF:lib\n\nP:b\nV:2\n",
            "musl 1.1.22-r3 x86_64 614400; b 2  0");
        row("pip", PackageManager::Pip,
            "Metadata-Version: 2.1\r\nName: six\r\nVersion: 1.16.0\r\n\r\nVersion: 9\n", "six 1.16.0  0");
        row("npm", PackageManager::Npm, "{\"name\": \"@a/b\", \"version\": \"1.2.3\"}", "@a/b 1.2.3  0");
        row("npm without version", PackageManager::Npm, "{\"name\": \"a\"}", "");
        row("npm of other types", PackageManager::Npm, "{\"name\": 1, \"version\": [1]}", "");
        row("npm that is no json", PackageManager::Npm, "{\"name\": ", "");
        row("npm that is no object", PackageManager::Npm, "[1]", "");
        row("empty", PackageManager::Dpkg, "", "");
    }
    void variablesWhoseValueIsHidden() {
        for (const char* name :
             {"DB_PASSWORD", "githubToken", "API_KEY", "GPG_KEY", "MYSQL_PWD", "PASS", "KEY", "db_pass"})
            QVERIFY2(isSecretVariable(name, "x"), name);
        for (const char* name : {"PWD", "KEYBOARD", "COMPASS", "PATH", "KEYS", "MONKEY_ISLAND", ""})
            QVERIFY2(!isSecretVariable(name, "x"), name);
        QVERIFY(isSecretVariable("URL", "postgres://me:it@host:5432/db"));
        QVERIFY(!isSecretVariable("URL", "postgres://me@host:5432/db"));
        QVERIFY(!isSecretVariable("URL", "http://host/a:b@c"));
        QVERIFY(isSecretVariable("X", "ghp_" + body(36)));
        QVERIFY(!isSecretVariable("X", "ghp_short"));
    }
    void packages() {
        QFETCH(int, manager);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QStringList rows;
        for (const PackageRow& row : parsePackages(static_cast<PackageManager>(manager), text.toStdString()))
            rows << QString::fromStdString(row.name + " " + row.version + " " + row.architecture + " " +
                                           std::to_string(row.size));
        QCOMPARE(rows.join("; "), expected);
    }
};

OUTCROP_TEST(TestSecretFinder, QCoreApplication)

} // namespace outcrop::test::tst_secret_finder

#include "tst_secret_finder.moc"
