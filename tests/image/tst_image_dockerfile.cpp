// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/image/image_dockerfile.h"
#include "core/oci/instruction.h"
#include "tests/image/small_images.h"
#include "tests/image/store_fixture.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <nlohmann/json.hpp>

namespace outcrop::test::tst_image_dockerfile {

/// A history read as a Dockerfile.
class TestImageDockerfile : public QObject {
    Q_OBJECT

private slots:
    void instructions_data() {
        QTest::addColumn<QString>("createdBy");
        QTest::addColumn<QString>("instruction");
        const auto row = [](const char* name, const char* createdBy, const char* instruction) {
            QTest::newRow(name) << QString::fromUtf8(createdBy) << QString::fromUtf8(instruction);
        };
        row("as it is", "WORKDIR /app", "WORKDIR /app");
        row("nop", "/bin/sh -c #(nop)  CMD [\"sh\"]", "CMD [\"sh\"]");
        row("shell", "/bin/sh -c apk add curl", "RUN apk add curl");
        row("buildkit", "COPY a /b # buildkit", "COPY a /b");
        row("arguments", "RUN |1 V=2 /bin/sh -c make V=$V # buildkit", "RUN make V=$V");
        row("a checksum for a name", "/bin/sh -c #(nop) ADD file:0eb5 in / ", "ADD file:0eb5 /");
        row("a place with blanks", "/bin/sh -c #(nop) COPY dir:0eb5 in /a in b", "COPY dir:0eb5 /a in b");
        row("no checksum", "COPY x in /b", "COPY x in /b");
        row("ports", "/bin/sh -c #(nop)  EXPOSE map[80/tcp:{} 443/tcp:{}]", "EXPOSE 80/tcp 443/tcp");
        row("volumes", "/bin/sh -c #(nop)  VOLUME [/data /b]", "VOLUME [\"/data\", \"/b\"]");
        row("volumes of today", "VOLUME [\"/data\"]", "VOLUME [\"/data\"]");
        row("health", R"(/bin/sh -c #(nop)  HEALTHCHECK &{["CMD-SHELL" "curl -f x"] "30s" "3s" "0s" '\x00'})",
            "HEALTHCHECK --interval=30s --timeout=3s CMD curl -f x");
        row("health of words", R"(HEALTHCHECK &{["CMD" "ping" "-c1" "a b"] "0s" "1s" "0s" "0s" '\x00'})",
            R"(HEALTHCHECK --timeout=1s CMD ["ping", "-c1", "a b"])");
        row("no health", R"(HEALTHCHECK &{["NONE"] "0s" "0s" "0s" "0s" '\x00'})", "HEALTHCHECK NONE");
        row("long", "RUN /bin/sh -c apk update \t&& apk add x && echo 'a && b' && echo \"c && d\"",
            "RUN apk update \\\n    && apk add x \\\n    && echo 'a && b' \\\n    && echo \"c && d\"");
        row("lines", "/bin/sh -c set -e\nmake", "RUN <<EOF\nset -e\nmake\nEOF");
        row("no instruction", "sleep 10", "# sleep 10");
        row("two lines of none", "bazel build\n//x", "# bazel build\n# //x");
        row("a comment", "# debian.sh 'bookworm'", "# debian.sh 'bookworm'");
        row("nothing", "", "# ");
    }
    void instructions() {
        QFETCH(QString, createdBy);
        QFETCH(QString, instruction);
        QCOMPARE(QString::fromStdString(dockerfileInstruction(createdBy.toStdString())), instruction);
    }

    void theBaseIsTheImageThatMostOfItIs() {
        const StoreFixture fixture;
        const ImageFixture below = made({kBase}, {"below:1"}, {"ADD below /"});
        const ImageFixture base = made({kBase}, {"base:1"}, {"ADD below /", "ENV A=1"});
        const ImageFixture app =
            made({kBase, kTop}, {"app:1"}, {"ADD below /", "ENV A=1", "RUN edit", "CMD [\"x\"]"});
        fixture.load(dockerArchive({below, base, app}));
        QCOMPARE(textOf(fixture, "app:1"), std::string("FROM base:1\nRUN edit\nCMD [\"x\"]\n"));
        QCOMPARE(textOf(fixture, "base:1"), std::string("FROM below:1\nENV A=1\n"));
        QCOMPARE(textOf(fixture, "below:1"), std::string("FROM scratch\nADD below /\n"));
        const auto steps = imageDockerfile(fixture.images(), fixture.images().details("app:1"));
        QCOMPARE(steps[0].step, 1);
        QCOMPARE(steps[1].step, 2);
    }

    void anotherWayToTheSameLayerIsNoBase() {
        const StoreFixture fixture;
        fixture.load(dockerArchive({made({kBase}, {"other:1"}, {"COPY other /"}),
                                    made({kBase, kTop}, {"app:1"}, {"ADD below /", "RUN edit"})}));
        QCOMPARE(textOf(fixture, "app:1"), std::string("FROM scratch\nADD below /\nRUN edit\n"));
    }

    void withoutHistoryItSaysSo() {
        const StoreFixture fixture;
        fixture.load(dockerArchive({made({kBase}, {"bare:1"}, {})}));
        QCOMPARE(textOf(fixture, "bare:1"), std::string("FROM scratch\n# a layer without history\n"));
    }

private:
    /// The first instructions that are no ENV and no CMD make the layers.
    static ImageFixture made(const std::vector<std::string>& layers, const std::vector<std::string>& names,
                             const std::vector<std::string>& instructions) {
        ImageFixture fixture = image(layers, names);
        nlohmann::json config{{"os", "linux"}, {"rootfs", {{"diff_ids", nlohmann::json::array()}}}};
        for (const std::string& layer : layers)
            config["rootfs"]["diff_ids"].push_back(Digest::ofBytes(layer).str());
        for (const std::string& text : instructions) {
            nlohmann::json step{{"created_by", text}};
            if (text.starts_with("ENV") || text.starts_with("CMD"))
                step["empty_layer"] = true;
            config["history"].push_back(step);
        }
        fixture.config = config.dump();
        return fixture;
    }
    static std::string textOf(const StoreFixture& fixture, const std::string& name) {
        return dockerfileText(imageDockerfile(fixture.images(), fixture.images().details(name)));
    }
};

OUTCROP_TEST(TestImageDockerfile, QCoreApplication)

} // namespace outcrop::test::tst_image_dockerfile

#include "tst_image_dockerfile.moc"
