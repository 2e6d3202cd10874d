// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/decompress.h"

#include "core/base/error.h"
#include "core/layer/decompress_codecs.h"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

namespace outcrop {

namespace {

constexpr size_t kInputBuffer = 256 * 1024;

class PassThrough final : public ByteSource {
public:
    explicit PassThrough(ByteSource& input) : m_input(input) {}
    size_t read(void* data, size_t size) override { return m_input.read(data, size); }

private:
    ByteSource& m_input;
};

/// Feeds a codec from the input and turns its findings into errors that say where.
class DecodingSource final : public ByteSource {
public:
    DecodingSource(std::unique_ptr<Codec> codec, Compression compression, ByteSource& input,
                   std::string object)
        : m_codec(std::move(codec)), m_compression(compression), m_input(input), m_object(std::move(object)),
          m_buffer(kInputBuffer) {}

    size_t read(void* data, size_t size) override {
        auto* out = static_cast<uint8_t*>(data);
        while (!m_finished) {
            if (m_available.empty())
                refill();
            if (m_betweenMembers && !beginMember())
                break;
            const Codec::Step step = m_codec->decode(m_available, out, size, m_inputEnded);
            m_available = m_available.subspan(step.consumed);
            check(step);
            if (step.memberEnded)
                m_betweenMembers = true;
            if (step.produced > 0)
                return step.produced;
        }
        return 0;
    }

private:
    void refill() {
        if (m_inputEnded)
            return;
        const size_t got = m_input.read(m_buffer.data(), m_buffer.size());
        m_inputEnded = got == 0;
        m_total += got;
        m_available = {m_buffer.data(), got};
    }

    /// False at the end of the stream. Zero bytes after a member are padding (tapes, and tar's own habit).
    bool beginMember() {
        while (true) {
            if (!m_first)
                while (!m_available.empty() && m_available.front() == 0)
                    m_available = m_available.subspan(1);
            if (!m_available.empty())
                break;
            if (m_inputEnded) {
                m_finished = true;
                if (m_first)
                    fail("empty");
                return false;
            }
            refill();
        }
        if (!m_first && m_available.front() != m_firstByte && !m_codec->canBegin(m_available.front()))
            fail("bytes that do not belong there follow its end");
        m_firstByte = m_available.front();
        m_codec->begin();
        m_betweenMembers = false;
        m_first = false;
        return true;
    }

    void check(const Codec::Step& step) {
        if (step.problem)
            fail(step.problem);
        const bool stuck = step.consumed == 0 && step.produced == 0 && !step.memberEnded;
        if (stuck && m_inputEnded && m_available.empty())
            fail("ends too early");
        if (stuck && !m_available.empty() && ++m_stuck > 2)
            fail("makes no progress");
        if (!stuck)
            m_stuck = 0;
    }

    [[noreturn]] void fail(const char* problem) const {
        const uint64_t place = m_total - m_available.size();
        throw Error(ErrorCode::BadInput, std::string("decompress ") + compressionName(m_compression),
                    m_object, std::string(problem) + " (at compressed byte " + std::to_string(place) + ")");
    }

    std::unique_ptr<Codec> m_codec;
    Compression m_compression;
    ByteSource& m_input;
    std::string m_object;
    std::vector<uint8_t> m_buffer;
    std::span<const uint8_t> m_available;
    uint64_t m_total = 0;
    bool m_inputEnded = false;
    bool m_betweenMembers = true;
    bool m_first = true;
    bool m_finished = false;
    uint8_t m_firstByte = 0;
    int m_stuck = 0;
};

bool startsWith(std::span<const uint8_t> bytes, std::string_view magic) {
    return bytes.size() >= magic.size() && std::memcmp(bytes.data(), magic.data(), magic.size()) == 0;
}

} // namespace

Compression sniffCompression(std::span<const uint8_t> start) {
    using namespace std::string_view_literals;
    if (startsWith(start, "\x1f\x8b\x08"sv))
        return Compression::Gzip;
    if (startsWith(start, "\x28\xb5\x2f\xfd"sv))
        return Compression::Zstd;
    if (startsWith(start, "\xfd"
                          "7zXZ\0"sv))
        return Compression::Xz;
    if (startsWith(start, "BZh"sv) && start.size() > 9 && start[3] >= '1' && start[3] <= '9' &&
        (startsWith(start.subspan(4), "1AY&SY"sv) ||
         startsWith(start.subspan(4), "\x17\x72\x45\x38\x50\x90"sv)))
        return Compression::Bzip2;
    return Compression::None;
}

const char* compressionName(Compression compression) {
    switch (compression) {
    case Compression::None:
        return "none";
    case Compression::Gzip:
        return "gzip";
    case Compression::Zstd:
        return "zstd";
    case Compression::Xz:
        return "xz";
    case Compression::Bzip2:
        return "bzip2";
    }
    return "none";
}

std::unique_ptr<ByteSource> makeDecompressor(Compression compression, ByteSource& input, std::string object) {
    if (compression == Compression::None)
        return std::make_unique<PassThrough>(input);
    return std::make_unique<DecodingSource>(makeCodec(compression), compression, input, std::move(object));
}

} // namespace outcrop
