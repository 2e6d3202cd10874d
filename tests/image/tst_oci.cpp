// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/oci/digest.h"
#include "core/oci/image_config.h"
#include "core/oci/json_fields.h"
#include "core/oci/manifest.h"
#include "core/oci/reference.h"
#include "core/oci/time.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <algorithm>
#include <functional>

namespace outcrop::test::tst_oci {

namespace {

std::string errorText(const std::function<void()>& call) {
    try {
        call();
    } catch (const Error& error) {
        return errorCodeName(error.code()) + std::string(" ") + error.what();
    }
    return {};
}

const QByteArray kHex(64, 'a');

/// Single quotes become double ones, $D a digest. (Raw strings would be read better by people, but not by
/// moc.)
std::string json(std::string text) {
    std::replace(text.begin(), text.end(), '\'', '"');
    for (size_t at = text.find("$D"); at != std::string::npos; at = text.find("$D"))
        text.replace(at, 2, "sha256:" + kHex.toStdString());
    return text;
}

} // namespace

class TestOci : public QObject {
    Q_OBJECT

private slots:
    void references_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical"); // empty: refused
        QTest::addColumn<QString>("familiar");
        const auto row = [](const QString& text, const QString& canonical, const QString& familiar) {
            QTest::newRow(qPrintable(text.left(60))) << text << canonical << familiar;
        };
        row("alpine", "docker.io/library/alpine:latest", "alpine:latest");
        row("alpine:3.10", "docker.io/library/alpine:3.10", "alpine:3.10");
        row("me/app", "docker.io/me/app:latest", "me/app:latest");
        row("docker.io/alpine", "docker.io/library/alpine:latest", "alpine:latest");
        row("index.docker.io/library/test:latest", "docker.io/library/test:latest", "test:latest");
        row("docker.io/library/a/b", "docker.io/library/a/b:latest", "library/a/b:latest");
        row("localhost/app", "localhost/app:latest", "localhost/app:latest");
        row("localhost:5000/whiteout:1", "localhost:5000/whiteout:1", "localhost:5000/whiteout:1");
        row("gcr.io/google-containers/pause:2.0", "gcr.io/google-containers/pause:2.0",
            "gcr.io/google-containers/pause:2.0");
        row("Host/app", "Host/app:latest", "Host/app:latest"); // upper case: can only be a host
        row("[::1]:5000/app", "[::1]:5000/app:latest", "[::1]:5000/app:latest");
        row("foo_bar.com/x", "foo_bar.com/x:latest", "foo_bar.com/x:latest");
        row("a--b/c__d.e", "docker.io/a--b/c__d.e:latest", "a--b/c__d.e:latest");
        row("foo:5000", "docker.io/library/foo:5000", "foo:5000");
        row("a@sha256:" + kHex, "docker.io/library/a@sha256:" + kHex, "a@sha256:" + kHex);
        row("a:1@sha256:" + kHex, "docker.io/library/a:1@sha256:" + kHex, "a:1@sha256:" + kHex);
        row("a:" + QString(128, 't'), "docker.io/library/a:" + QString(128, 't'), "a:" + QString(128, 't'));
        row("a/" + QString(253, 'p'), "docker.io/a/" + QString(253, 'p') + ":latest",
            "a/" + QString(253, 'p') + ":latest");
        for (const QString& bad : {QString(),
                                   QString("UPPERCASE-IS-INVALID"),
                                   QString("a/B"),
                                   QString("a:"),
                                   QString(":tag"),
                                   QString("a//b"),
                                   QString("a/"),
                                   QString("/a"),
                                   QString("-a"),
                                   QString("a-"),
                                   QString("a_"),
                                   QString("a___b"),
                                   QString("a..b"),
                                   QString("a._b"),
                                   QString("a:-tag"),
                                   QString("a:.tag"),
                                   QString("a b"),
                                   QString("a:b:c"),
                                   QString("a@b"),
                                   QString("a@sha256:abc"),
                                   QString("a@sha256:") + QString(64, 'A'),
                                   QString("a@md5:") + kHex,
                                   QString("host:port/a"),
                                   QString("-host.com/a"),
                                   QString("[fe80::1%eth0]/a"),
                                   QString("a:") + QString(129, 't'),
                                   QString("a/") + QString(254, 'p'),
                                   QString(kHex),
                                   QString("https://example.com/a"),
                                   QString("a\nb"),
                                   QString::fromUtf8("café"),
                                   QString("../../etc/passwd"),
                                   QString("a/../b")})
            QTest::newRow(qPrintable("refused: " + bad.left(60))) << bad << QString() << QString();
    }
    void references() {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        QFETCH(QString, familiar);
        const std::optional<Reference> reference = Reference::tryParse(text.toStdString());
        QCOMPARE(reference.has_value(), !canonical.isEmpty());
        if (!reference)
            return;
        QCOMPARE(QString::fromStdString(reference->canonical()), canonical);
        QCOMPARE(QString::fromStdString(reference->familiar()), familiar);
        QCOMPARE(Reference::parse(reference->canonical()), *reference); // the store reads back what it wrote
    }
    void referenceSaysWhichRule() {
        QVERIFY(errorText([] { Reference::parse("Foo"); }).find("must be lowercase") != std::string::npos);
        QVERIFY(errorText([] { Reference::parse("a:b c"); }).find("invalid tag") != std::string::npos);
    }

    void digests() {
        QCOMPARE(Digest::ofBytes("").str(),
                 std::string("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(Digest::parse("sha256:" + kHex.toStdString()).shortHex(), std::string("aaaaaaaaaaaa"));
        for (const char* bad :
             {"", "sha256:", "sha256:../../../../etc/passwd", "md5:00", "aaaa", "SHA256:00"})
            QVERIFY(errorText([&] { Digest::parse(bad); }).rfind("bad-input", 0) == 0);
        QVERIFY(errorText([] { Digest::parse("sha512:00"); }).rfind("unsupported", 0) == 0);
        QVERIFY(errorText([] { Digest::fromHex(std::string(64, 'A')); }).rfind("bad-input", 0) == 0);
    }
    void chainIds() {
        // OCI image-spec: ChainID(A) = A, ChainID(A|B) = Digest(ChainID(A) + " " + B).
        const Digest a = Digest::ofBytes("a");
        const Digest b = Digest::ofBytes("b");
        QCOMPARE(chainId({}, a), a);
        QCOMPARE(chainId(a, b).hex(), sha256Hex(a.str() + " " + b.str()));
    }

    void times_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<uint>("nanoseconds");
        QTest::newRow("epoch") << "1970-01-01T00:00:00Z" << true << qint64(0) << 0U;
        QTest::newRow("nanoseconds") << "2019-08-20T20:19:55.211423266Z" << true << qint64(1566332395)
                                     << 211423266U;
        QTest::newRow("few digits") << "2019-08-20T20:19:55.2Z" << true << qint64(1566332395) << 200000000U;
        QTest::newRow("too many digits")
            << "2019-08-20T20:19:55.2114232669Z" << true << qint64(1566332395) << 211423266U;
        QTest::newRow("offset") << "2019-08-20T22:19:55+02:00" << true << qint64(1566332395) << 0U;
        QTest::newRow("west") << "2019-08-20T15:49:55-04:30" << true << qint64(1566332395) << 0U;
        QTest::newRow("leap day") << "2000-02-29T00:00:00Z" << true << qint64(951782400) << 0U;
        QTest::newRow("before the epoch") << "1969-12-31T23:59:59Z" << true << qint64(-1) << 0U;
        QTest::newRow("Go's zero") << "0001-01-01T00:00:00Z" << true << qint64(-62135596800) << 0U;
        for (const char* bad : {"", "today", "2019-08-20", "2019-02-29T00:00:00Z", "2019-13-01T00:00:00Z",
                                "2019-08-20T24:00:00Z", "2019-08-20T20:19:55", "2019-08-20T20:19:55.Z",
                                "2019-08-20T20:19:55Zx", "2019-08-20T20:19:55+2:00"})
            QTest::newRow(bad[0] ? bad : "empty") << bad << false << qint64(0) << 0U;
    }
    void times() {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const std::optional<Timestamp> time = parseRfc3339(text.toStdString());
        QCOMPARE(time.has_value(), valid);
        if (!time)
            return;
        QTEST(qint64(time->seconds), "seconds");
        QTEST(uint(time->nanoseconds), "nanoseconds");
        const std::optional<Timestamp> again = parseRfc3339(formatRfc3339(*time));
        QVERIFY(again && again->seconds == time->seconds && again->nanoseconds == time->nanoseconds);
    }
    void timesAsText() {
        QCOMPARE(formatRfc3339({1566332395, 211000000}), std::string("2019-08-20T20:19:55.211Z"));
        QCOMPARE(formatRfc3339({0, 0}), std::string("1970-01-01T00:00:00Z"));
        QCOMPARE(epochSeconds("0001-01-01T00:00:00Z"), 0);
        QCOMPARE(epochSeconds("nonsense"), 0);
        QVERIFY(parseRfc3339(nowRfc3339Nano()).has_value());
    }

    void jsonIsBounded() {
        QVERIFY(errorText([] {
                    parseJsonBounded(std::string(100000, '['), "x");
                }).find("nested too deeply") != std::string::npos);
        QVERIFY(errorText([] {
                    parseJsonBounded(std::string((16 << 20) + 1, ' '), "x");
                }).find("larger than") != std::string::npos);
        std::string many = "[0";
        for (int i = 0; i < 2100000; ++i)
            many += ",0";
        QVERIFY(errorText([&] { parseJsonBounded(many + "]", "x"); }).find("too many values") !=
                std::string::npos);
        for (const char* bad : {"", "{", "nul", "{\"a\":1,}", "\"\xff\"", "[1]x"})
            QVERIFY2(errorText([&] { parseJsonBounded(bad, "x"); }).find("not valid JSON") !=
                         std::string::npos,
                     bad);
        QCOMPARE(parseJsonBounded("{\"a\":[1]}", "x")["a"][0].get<int>(), 1);
        QCOMPARE(jsonText("\xff"), std::string("\"\xef\xbf\xbd\""));
    }

    void configToleratesNulls() {
        const ImageConfig image = ImageConfig::parse(json(
            "{'created':null,'os':'linux','config':{'Env':null,'Cmd':null,'Entrypoint':'/init','Volumes':{'/"
            "b':{},'/a':null}, "
            "'Labels':null,'ExposedPorts':{'80/"
            "tcp':{}},'Healthcheck':{'Test':['NONE']},'Domainname':'kept'}, "
            "'rootfs':{'type':'layers','diff_ids':null},'history':null,'moby.buildkit.cache.v0':'kept'}"));
        QVERIFY(image.config.env.empty());
        QVERIFY(!image.config.cmd);
        QCOMPARE(*image.config.entrypoint, std::vector<std::string>{"/init"});
        QCOMPARE(image.config.volumes, (std::vector<std::string>{"/a", "/b"}));
        QCOMPARE(image.config.exposedPorts, std::vector<std::string>{"80/tcp"});
        QVERIFY(image.history.empty());
        const nlohmann::json again = image.toJson();
        QCOMPARE(again["moby.buildkit.cache.v0"].get<std::string>(), std::string("kept"));
        QCOMPARE(again["config"]["Domainname"].get<std::string>(), std::string("kept"));
        QCOMPARE(again["config"]["Healthcheck"]["Test"][0].get<std::string>(), std::string("NONE"));
        QCOMPARE(again["config"]["Volumes"].size(), size_t(2));
        QVERIFY(!again["config"].contains("Env"));
    }
    void configMinimal() {
        const ImageConfig image = ImageConfig::parse("{}");
        QVERIFY(image.diffIds.empty() && image.architecture.empty() && !image.config.cmd);
        QCOMPARE(ImageConfig::parse(jsonText(image.toJson())).diffIds.size(), size_t(0));
        QCOMPARE(ImageConfig::parse(json("{'config':{'Env':['NOEQUALS','A=B=C','']}}")).config.env.size(),
                 size_t(3));
    }
    void configNamesTheWrongField_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        const auto row = [](const QString& field, const std::string& text) {
            QTest::newRow(text.c_str()) << QString::fromStdString(text) << field;
        };
        row("object", "[]");
        row("object", "null");
        row("architecture", json("{'architecture':7}"));
        row("Env", json("{'config':{'Env':'A=B'}}"));
        row("Env", json("{'config':{'Env':[1]}}"));
        row("Labels", json("{'config':{'Labels':{'a':1}}}"));
        row("Volumes", json("{'config':{'Volumes':['/a']}}"));
        row("diff_ids", json("{'rootfs':{'diff_ids':[1]}}"));
        row("digest", json("{'rootfs':{'diff_ids':['../x']}}"));
        row("history", json("{'history':{}}"));
        row("empty_layer", json("{'history':[{'empty_layer':'yes'}]}"));
    }
    void configNamesTheWrongField() {
        QFETCH(QString, text);
        QFETCH(QString, field);
        const std::string error = errorText([&] { ImageConfig::parse(text.toStdString()); });
        QVERIFY2(error.rfind("bad-input", 0) == 0, error.c_str());
        QVERIFY2(error.find(field.toStdString()) != std::string::npos, error.c_str());
    }

    void manifestKeepsUnknownFields() {
        const std::string text =
            json("{'schemaVersion':2,'mediaType':'m','config':{'mediaType':'c','digest':'$D','size':3,'data':"
                 "'e30='},'layers':[{'mediaType':'l','digest':'$D','size':4,'urls':['https://"
                 "x']}],'annotations':{'a':'b'},'subject':{'x':1}}");
        const Manifest manifest = Manifest::parse(text, "manifest");
        QCOMPARE(manifest.layers.front().size, uint64_t(4));
        QCOMPARE(manifest.toJson().dump(), nlohmann::json::parse(text).dump());
    }
    void manifestRefuses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const QString& error, const std::string& text) {
            QTest::newRow(text.c_str()) << QString::fromStdString(text) << error;
        };
        row("unsupported", json("{'schemaVersion':1,'fsLayers':[]}"));
        row("\"config\" is missing", json("{'schemaVersion':2}"));
        row("size", json("{'config':{'digest':'$D','size':-1}}"));
        row("size", json("{'config':{'digest':'$D','size':1.5}}"));
        row("digest", json("{'config':{'digest':'sha256:../../x','size':1}}"));
        row("layers", json("{'config':{'digest':'$D','size':1},'layers':{}}"));
        row("unsupported", json("{'config':{'digest':'sha512:00','size':1}}"));
    }
    void manifestRefuses() {
        QFETCH(QString, text);
        QFETCH(QString, error);
        const std::string found = errorText([&] { Manifest::parse(text.toStdString(), "manifest"); });
        QVERIFY2(found.find(error.toStdString()) != std::string::npos, found.c_str());
    }
    void indexReadsPlatforms() {
        const std::string text =
            json("{'schemaVersion':2,'manifests':[{'digest':'$D','size':1,'platform':{'os':'linux','"
                 "architecture':'arm','variant':'v7','os.features':['x']}}]}");
        const Index index = Index::parse(text, "index");
        QCOMPARE(index.manifests.front().platform->variant, std::string("v7"));
        QCOMPARE(index.toJson().dump(), nlohmann::json::parse(text).dump());
        QVERIFY(Index::parse(json("{'schemaVersion':2,'manifests':null}"), "index").manifests.empty());
    }
};

OUTCROP_TEST(TestOci, QCoreApplication)

} // namespace outcrop::test::tst_oci

#include "tst_oci.moc"
