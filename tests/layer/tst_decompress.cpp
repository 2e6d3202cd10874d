// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/layer/decompress.h"
#include "tests/layer/tar_fixture.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <algorithm>

namespace outcrop::test::tst_decompress {

namespace {

/// Gives at most step bytes at a time, so that every state of a decoder meets the end of its input.
class Trickle final : public ByteSource {
public:
    Trickle(std::string bytes, size_t step) : m_bytes(std::move(bytes)), m_step(step) {}
    size_t read(void* data, size_t size) override {
        const size_t part = std::min({size, m_step, m_bytes.size() - m_at});
        std::copy_n(m_bytes.data() + m_at, part, static_cast<char*>(data));
        m_at += part;
        return part;
    }

private:
    std::string m_bytes;
    size_t m_step;
    size_t m_at = 0;
};

std::string inflated(Compression compression, const std::string& bytes, size_t inStep = SIZE_MAX,
                     size_t outStep = 4096) {
    Trickle source(bytes, inStep);
    const auto decompressor = makeDecompressor(compression, source, "fixture");
    std::string out;
    std::string buffer(outStep, 0);
    while (const size_t got = decompressor->read(buffer.data(), buffer.size()))
        out.append(buffer, 0, got);
    return out;
}

/// "" when it worked, else the error's text; anything but BadInput is a failure of the test.
std::string refusal(Compression compression, const std::string& bytes) {
    try {
        inflated(compression, bytes);
        return {};
    } catch (const Error& error) {
        return error.code() == ErrorCode::BadInput ? error.what()
                                                   : std::string("WRONG CODE: ") + error.what();
    }
}

/// Text that compresses, but not to nothing.
std::string sample(size_t size) {
    std::string out;
    uint32_t state = 1;
    while (out.size() < size) {
        state = state * 1664525 + 1013904223;
        out += "line " + std::to_string(state >> 20) + "\n";
    }
    out.resize(size);
    return out;
}

std::span<const uint8_t> bytesOf(const std::string& s) {
    return {reinterpret_cast<const uint8_t*>(s.data()), s.size()};
}

} // namespace

class TestDecompress : public QObject {
    Q_OBJECT
private slots:
    void everyCompression_data();
    void everyCompression();
    void severalMembers_data() { everyCompression_data(); }
    void severalMembers();
    void truncated_data() { everyCompression_data(); }
    void truncated();
    void bitFlips_data() { everyCompression_data(); }
    void bitFlips();
    void trailingBytes_data() { everyCompression_data(); }
    void trailingBytes();
    void sniffsNothingElse();
    void zstdSkippableFrame();
};

void TestDecompress::everyCompression_data() {
    QTest::addColumn<Compression>("compression");
    for (const Compression c : {Compression::Gzip, Compression::Zstd, Compression::Xz, Compression::Bzip2})
        QTest::newRow(compressionName(c)) << c;
}

void TestDecompress::everyCompression() {
    QFETCH(Compression, compression);
    for (const size_t size : {size_t(0), size_t(1), size_t(1000), size_t(700'000)}) {
        const std::string plain = sample(size);
        const std::string packed = compressed(compression, plain);
        if (size > 0) // bzip2 tells an empty stream by other bytes
            QCOMPARE(sniffCompression(bytesOf(packed)), compression);
        QVERIFY(inflated(compression, packed) == plain);
        QVERIFY(inflated(compression, packed, 1009, 77) == plain);
    }
    const std::string plain = sample(3000);
    QVERIFY(inflated(compression, compressed(compression, plain), 1, 1) == plain);
}

void TestDecompress::severalMembers() {
    QFETCH(Compression, compression);
    const std::string a = sample(5000);
    const std::string b = sample(70);
    const std::string both = compressed(compression, a) + compressed(compression, b) +
                             compressed(compression, "") + compressed(compression, a);
    for (const size_t step :
         {size_t(1), size_t(2), size_t(3), size_t(8), size_t(13), size_t(509), size_t(SIZE_MAX)})
        QVERIFY(inflated(compression, both, step) == a + b + a);
}

void TestDecompress::truncated() {
    QFETCH(Compression, compression);
    const std::string packed = compressed(compression, sample(20'000));
    for (size_t size = 0; size < packed.size(); size += 1 + size / 40) {
        const std::string why = refusal(compression, packed.substr(0, size));
        QVERIFY2(why.starts_with("decompress"), why.c_str());
        QVERIFY2(why.find("fixture") != std::string::npos, why.c_str());
    }
    QVERIFY(!refusal(compression, packed.substr(0, packed.size() - 1)).empty());
    QVERIFY(!refusal(compression, packed + packed.substr(0, packed.size() / 2)).empty());
}

void TestDecompress::bitFlips() {
    QFETCH(Compression, compression);
    const std::string plain = sample(20'000);
    const std::string packed = compressed(compression, plain);
    for (size_t i = 0; i < packed.size(); i += 1 + packed.size() / 400) {
        std::string bad = packed;
        bad[i] = static_cast<char>(bad[i] ^ (1 << (i % 8)));
        std::string out;
        try {
            out = inflated(compression, bad);
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::BadInput);
            continue;
        }
        // What is not noticed must not matter (gzip's time stamp); zstd frames may come without a checksum.
        QVERIFY2(out == plain || compression == Compression::Zstd, std::to_string(i).c_str());
    }
}

void TestDecompress::trailingBytes() {
    QFETCH(Compression, compression);
    const std::string plain = sample(100);
    const std::string packed = compressed(compression, plain);
    QVERIFY(inflated(compression, packed + std::string(1024, '\0')) == plain);
    QVERIFY(refusal(compression, packed + "garbage").find("follow its end") != std::string::npos);
}

void TestDecompress::sniffsNothingElse() {
    for (const std::string& text : {std::string("{\"a\":1}"), std::string("BZh9 is how my diary begins"),
                                    std::string(), std::string("\x1f"), std::string(600, '\0')})
        QCOMPARE(sniffCompression(bytesOf(text)), Compression::None);
}

void TestDecompress::zstdSkippableFrame() {
    using namespace std::string_literals;
    const std::string skippable = "\x50\x2a\x4d\x18\x03\0\0\0abc"s;
    QVERIFY(inflated(Compression::Zstd, compressed(Compression::Zstd, "x") + skippable) == "x");
}

OUTCROP_TEST(TestDecompress, QCoreApplication)

} // namespace outcrop::test::tst_decompress

#include "tst_decompress.moc"
